import type { Behaviour } from '../../core/behaviour.ts';
import { toDate } from '../../core/convert.ts';
import { rulesOf } from '../../core/rules.ts';
import { moment } from './moment.ts';

const DAY = 86_400_000;
/** Days of the mean Gregorian month. */
const MONTH = 30.436875;

/** Difference: the field "end date" (key start) minus "start date" (key end), in each unit with fractions (Okta page "Difference"). */
export const diff: Behaviour = (inputs, context) => {
  const [to, from] = [toDate(inputs.start), toDate(inputs.end)];
  if (to === null || from === null)
    return { milliseconds: null, seconds: null, minutes: null, hours: null, days: null, months: null, years: null };
  const ms = to.getTime() - from.getTime();
  const months =
    rulesOf(context).diffMonths === 'calendar' ? moment().utc(to).diff(from, 'months', true) : ms / (MONTH * DAY);
  return {
    milliseconds: ms,
    seconds: ms / 1000,
    minutes: ms / 60_000,
    hours: ms / 3_600_000,
    days: ms / DAY,
    months,
    years: months / 12,
  };
};
