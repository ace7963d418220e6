import type { Behaviour, Values } from '../../core/behaviour.ts';
import { toDate, toNumber, toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';

const MS: Readonly<Record<string, number>> = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

/** Months and years go by the calendar; a day that the month lacks becomes its last (assumed, as moment.js does). */
function byMonths(date: Date, months: number): Date {
  const out = new Date(date);
  const day = out.getUTCDate();
  out.setUTCDate(1);
  out.setUTCMonth(out.getUTCMonth() + Math.trunc(months));
  const last = new Date(Date.UTC(out.getUTCFullYear(), out.getUTCMonth() + 1, 0)).getUTCDate();
  out.setUTCDate(Math.min(day, last));
  return out;
}

function shifted(inputs: Values, sign: 1 | -1): Values {
  const start = toDate(inputs.start);
  if (start === null) return { output: null };
  const scale = sign * (toNumber(inputs.scale) ?? 0);
  const unit = (toText(inputs.unit) ?? '').replace(/s$/, '');
  if (unit === 'month') return { output: byMonths(start, scale) };
  if (unit === 'year') return { output: byMonths(start, scale * 12) };
  const ms = Object.hasOwn(MS, unit) ? MS[unit]! : null;
  if (ms === null)
    throw new CardError('Invalid Input', 'Invalid Input: the unit has to be milliseconds, seconds, ... or years.');
  return { output: new Date(start.getTime() + scale * ms) };
}

/** Add (date). */
export const addTime: Behaviour = (inputs) => shifted(inputs, 1);

/** Subtract (date). */
export const subtractTime: Behaviour = (inputs) => shifted(inputs, -1);
