/** The wall clock of an instant in a time zone. */
interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly code: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const ZONES_MAX = 100;
const zones = new Map<string, Intl.DateTimeFormat>();

/** IANA names and their old aliases (`US/Pacific`); a zone that nobody knows is UTC (assumed). */
function zoneFormat(zone: string): Intl.DateTimeFormat {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const make = (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      timeZoneName: 'short',
    });
  let format: Intl.DateTimeFormat;
  try {
    format = make(zone === '' ? 'UTC' : zone);
  } catch {
    format = make('UTC');
  }
  if (zones.size < ZONES_MAX) zones.set(zone, format);
  return format;
}

function wallOf(date: Date, zone: string): Wall {
  const parts = Object.fromEntries(
    zoneFormat(zone)
      .formatToParts(date)
      .map((p) => [p.type, p.value]),
  );
  const n = (type: string): number => Number(parts[type] ?? 0);
  const [year, month, day, hour, minute, second] = [
    n('year'),
    n('month'),
    n('day'),
    n('hour'),
    n('minute'),
    n('second'),
  ];
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const offset = Math.round((local - Math.floor(date.getTime() / 1000) * 1000) / 60_000);
  return { year, month, day, hour, minute, second, offset, code: parts.timeZoneName ?? 'UTC' };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function ordinal(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}

function offsetText(minutes: number, colon: string): string {
  const abs = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(abs / 60), 2)}${colon}${pad(abs % 60, 2)}`;
}

const TOKEN = /Y{1,4}|y{1,4}|M{1,4}|Do|D{1,2}|d{3,4}|d|h{1,2}|H{1,2}|m{1,2}|s{1,2}|S{1,9}|a|A|ZZ|Z|z|x|X/g;
const TOKEN_OR_TEXT = new RegExp(`\\[[^\\]]*\\]|${TOKEN.source}`, 'g');

function token(text: string, date: Date, w: Wall): string {
  if (text.startsWith('[')) return text.slice(1, -1);
  const twelve = w.hour % 12 === 0 ? 12 : w.hour % 12;
  const weekday = new Date(Date.UTC(w.year, w.month - 1, w.day)).getUTCDay();
  switch (text) {
    case 'YY':
    case 'yy':
      return pad(w.year % 100, 2);
    case 'M':
    case 'MM':
      return pad(w.month, text.length);
    case 'MMM':
      return MONTHS[w.month - 1]!.slice(0, 3);
    case 'MMMM':
      return MONTHS[w.month - 1]!;
    case 'Do':
      return ordinal(w.day);
    case 'd':
      return String(weekday === 0 ? 7 : weekday);
    case 'ddd':
      return DAYS[weekday]!.slice(0, 3);
    case 'dddd':
      return DAYS[weekday]!;
    case 'a':
      return w.hour < 12 ? 'am' : 'pm';
    case 'A':
      return w.hour < 12 ? 'AM' : 'PM';
    case 'Z':
      return offsetText(w.offset, ':');
    case 'ZZ':
      return offsetText(w.offset, '');
    case 'z':
      return w.code;
    case 'x':
      return String(date.getTime());
    case 'X':
      return String(Math.floor(date.getTime() / 1000));
    default:
      break;
  }
  const width = text.length;
  switch (text[0]) {
    case 'Y':
    case 'y':
      return pad(w.year, 4);
    case 'D':
      return pad(w.day, width);
    case 'h':
      return pad(twelve, width);
    case 'H':
      return pad(w.hour, width);
    case 'm':
      return pad(w.minute, width);
    case 's':
      return pad(w.second, width);
    default:
      return pad(date.getUTCMilliseconds(), 3).padEnd(width, '0').slice(0, width);
  }
}

/**
 * A date as text by tokens: D DD Do, M MM MMM MMMM, Y YY YYYY, h hh H HH, mm, ss, S..., a A, Z ZZ z, d (1 is Monday) ddd
 * dddd, x (milliseconds), X (seconds), `[text]` as it is (Okta page "Date to Text"). `y` is read as `Y` (assumed).
 */
export function formatDate(date: Date, format: string, zone: string): string {
  const wall = wallOf(date, zone);
  const as = (text: string): string => token(text, date, wall);
  // Behind the last `]` no `[text]` ends: looking for one from every `[` there would take the square of their number.
  const end = format.lastIndexOf(']') + 1;
  return format.slice(0, end).replace(TOKEN_OR_TEXT, as) + format.slice(end).replace(TOKEN, as);
}
