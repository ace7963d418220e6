import type { Json } from '../../format/model.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'];
const MONTH_NAMES = [...MONTHS, 'November', 'December'];

/** A schedule in words, with its time zone: `every day at 09:00, Europe/London`. Odd fields are told as they stand. */
export function scheduleWords(cron: Json | undefined): string {
  if (typeof cron !== 'object' || cron === null || Array.isArray(cron)) return 'no schedule';
  const field = (name: string): string => {
    const value = cron[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : '*';
  };
  const [minutes, hours, days, months, weekdays] = [
    ...['minutes', 'hours', 'dayOfTheMonth', 'month', 'dayOfTheWeek'].map(field),
  ] as [string, string, string, string, string];
  const zone = typeof cron['timeZone'] === 'string' && cron['timeZone'] !== '' ? cron['timeZone'] : 'UTC';
  const parts = [...dayWords(every(days), every(months), every(weekdays), minutes, hours), timeWords(minutes, hours)];
  return `${parts.filter((part) => part !== '').join(' ')}, ${zone}`;
}

/** Each step of one is every value. */
function every(field: string): string {
  return field.replace(/\/1$/, '');
}

function dayWords(days: string, months: string, weekdays: string, minutes: string, hours: string): string[] {
  const words: string[] = [];
  if (days === '*' && weekdays === '*') {
    const timed = /^\d{1,2}$/.test(minutes) && /^\d{1,2}(,\d{1,2})*$/.test(hours);
    words.push(timed ? 'every day' : '');
  }
  if (weekdays !== '*') words.push(`every ${named(weekdays, DAYS)}`);
  const step = /^\*\/(\d+)$/.exec(days)?.[1];
  if (step !== undefined) words.push(`every ${step} days`);
  else if (days !== '*') words.push(`on day ${listed(days)} of ${months === '*' ? 'every month' : 'the month'}`);
  if (months !== '*') words.push(`in ${named(months, ['', ...MONTH_NAMES])}`);
  return words;
}

function timeWords(minutes: string, hours: string): string {
  const step = /^\*\/(\d+)$/.exec(minutes)?.[1];
  const fixedMinute = /^\d{1,2}$/.test(minutes);
  if (/^\d{1,2}(,\d{1,2})*$/.test(hours) && fixedMinute) {
    const times = hours.split(',').map((hour) => `${hour.padStart(2, '0')}:${minutes.padStart(2, '0')}`);
    return `at ${anded(times)}`;
  }
  const often =
    minutes === '*' || minutes === '*/1' ? 'every minute' : step === undefined ? '' : `every ${step} minutes`;
  const within = hoursWords(every(hours));
  if (often !== '') return within === '' ? often : `${often} ${within}`;
  const at = `at minute ${listed(minutes)}`;
  const hourly = /^\*\/(\d+)$/.exec(hours)?.[1];
  if (hours === '*' || hourly === '1') return minutes === '0' ? 'every hour' : `every hour ${at}`;
  if (hourly !== undefined) return `every ${hourly} hours${minutes === '0' ? '' : ` ${at}`}`;
  return `every hour ${within}${minutes === '0' ? '' : ` ${at}`}`;
}

function hoursWords(hours: string): string {
  if (hours === '*') return '';
  const range = /^(\d{1,2})-(\d{1,2})(?:\/(\d+))?$/.exec(hours);
  if (range !== null) {
    const [, from = '', to = '', by] = range;
    const step = by === undefined ? '' : ` (every ${by} hours)`;
    return `from ${from.padStart(2, '0')}:00 to ${to.padStart(2, '0')}:59${step}`;
  }
  if (/^\d{1,2}$/.test(hours)) return `between ${hours.padStart(2, '0')}:00 and ${hours.padStart(2, '0')}:59`;
  return `in hours ${listed(hours)}`;
}

/** `1,2-4` by name; a part that is no number stays as it stands. */
function named(field: string, names: readonly string[]): string {
  const name = (text: string): string => names[Number(text)] ?? text;
  const parts = field.split(',').map((part) => {
    const [, from, to, by] = /^(\d{1,2})(?:-(\d{1,2}))?(?:\/(\d+))?$/.exec(part) ?? [];
    if (from === undefined) return part;
    const whole = to === undefined ? name(from) : `${name(from)} to ${name(to)}`;
    return by === undefined || by === '1' ? whole : `${whole} (every ${by})`;
  });
  return anded(parts);
}

function listed(field: string): string {
  return anded(field.split(',').map((part) => part.replace('-', ' to ')));
}

function anded(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
