import type { Behaviour } from '../../core/behaviour.ts';
import { toDate } from '../../core/convert.ts';

/** Difference: the field "end date" (key start) minus "start date" (key end), in each unit with fractions (Okta page "Difference"). */
export const diff: Behaviour = (inputs) => {
  const [to, from] = [toDate(inputs.start), toDate(inputs.end)];
  const ms = to === null || from === null ? null : to.getTime() - from.getTime();
  const by = (unit: number) => (ms === null ? null : ms / unit);
  const day = 86_400_000;
  return {
    milliseconds: ms,
    seconds: by(1000),
    minutes: by(60_000),
    hours: by(3_600_000),
    days: by(day),
    // The mean Gregorian month and year (assumed).
    months: by(30.436875 * day),
    years: by(365.2425 * day),
  };
};
