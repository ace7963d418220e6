import type { Behaviour, CardContext, Values } from '../../core/behaviour.ts';
import { toDate, toNumber, toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';
import { moment } from './moment.ts';

const UNITS = ['milliseconds', 'seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;

/**
 * By the calendar: a day that the month lacks becomes its last. Parts of days and months are rounded to whole ones, parts
 * of weeks and years to whole days and months (as moment.js does; assumed).
 */
function shifted(inputs: Values, sign: 1 | -1, context: CardContext): Values {
  const start = toDate(inputs.start);
  if (start === null) return { output: null };
  const name = `${(toText(inputs.unit) ?? '').replace(/s$/, '')}s`;
  const unit = UNITS.find((known) => known === name);
  if (unit === undefined)
    throw new CardError('Invalid Input', 'Invalid Input: the unit has to be milliseconds, seconds, ... or years.');
  const scale = toNumber(inputs.scale, rulesOf(context)) ?? 0;
  const output = moment()
    .utc(start)
    .add(sign * scale, unit)
    .toDate();
  if (Number.isNaN(output.getTime()))
    throw new CardError('Invalid Input', 'Invalid Input: there is no date that far away.');
  return { output };
}

/** Add: a multiple of a unit of time to a date. */
export const addTime: Behaviour = (inputs, context) => shifted(inputs, 1, context);

/** Subtract: a multiple of a unit of time from a date. */
export const subtractTime: Behaviour = (inputs, context) => shifted(inputs, -1, context);
