import { createRequire } from 'node:module';
import type { Cron } from 'croner';
import { isRecord } from '../../connector/core/safe.ts';

/** When a schedule comes due. */
export interface Times {
  /** `seconds minutes hours day-of-month month day-of-week`, as cron writes it. */
  readonly pattern: string;
  /** IANA name. */
  readonly timeZone: string;
  /** The first time after `after`, both milliseconds since 1970; null: none. */
  next(after: number): number | null;
}

const FIELDS = ['seconds', 'minutes', 'hours', 'dayOfTheMonth', 'month', 'dayOfTheWeek'] as const;
const BLANK = ['0', '0', '*', '*', '*', '*'];
const FIELD = /^[0-9A-Za-z*/,?#-]{1,100}$/;

const load = createRequire(import.meta.url);

/** Every day and none in particular are the same; a step of 1 says nothing, and would count as a choice of days. */
function plain(field: string): string {
  return field === '*/1' || field === '?' ? '*' : field;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function field(cron: Record<string, unknown>, name: string, blank: string): string {
  const value = cron[name];
  if (value === undefined || value === null || value === '') return blank;
  const text = String(value).replaceAll(' ', '');
  if (!FIELD.test(text)) throw new Error(`${name} is no cron field`);
  return plain(text);
}

function date(cron: Record<string, unknown>, name: string): Date | undefined {
  const value = cron[name];
  if (typeof value !== 'string' || value === '') return undefined;
  const found = new Date(value);
  if (Number.isNaN(found.getTime())) throw new Error(`${name} is no date`);
  return found;
}

/**
 * Reads the `cron` of a Scheduled Flow: cron fields, 0 is Sunday, a day fits where day of month or day of week does when
 * both are given (seen in exports; assumed where cron is silent). A time that daylight saving skips runs right after the
 * gap; one that it repeats runs once (assumed). Gives the reason as text where it cannot be read.
 */
export function timesOf(cron: unknown): Times | string {
  if (!isRecord(cron)) return 'it has none';
  const zone = cron['timeZone'];
  const timeZone = typeof zone === 'string' && zone !== '' ? zone : 'UTC';
  if (!isZone(timeZone)) return `${JSON.stringify(timeZone)} is no time zone`;
  try {
    const pattern = FIELDS.map((name, i) => field(cron, name, BLANK[i]!)).join(' ');
    const [startAt, stopAt] = [date(cron, 'startDate'), date(cron, 'endDate')];
    const { Cron: CronJob } = load('croner') as typeof import('croner');
    const job: Cron = new CronJob(pattern, {
      timezone: timeZone,
      paused: true,
      mode: '6-part',
      ...(startAt === undefined ? {} : { startAt }),
      ...(stopAt === undefined ? {} : { stopAt }),
    });
    return { pattern, timeZone, next: (after) => job.nextRun(new Date(after))?.getTime() ?? null };
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^Cron\w*: /, '') : 'it cannot be read';
  }
}
