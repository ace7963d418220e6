import type { Behaviour } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Now, in UTC, from the runtime's clock; how full writes a date is assumed. */
export const now: Behaviour = (_inputs, context) => {
  const date = new Date(context.clock.now());
  const iso = date.toISOString();
  const time = iso.slice(11, 19);
  const month = MONTHS[date.getUTCMonth()]!;
  return {
    date,
    iso,
    full: `${month} ${date.getUTCDate()}, ${date.getUTCFullYear()} ${time}`,
    time,
    month: rulesOf(context).nowMonth === 'name' ? month : String(date.getUTCMonth() + 1),
    year: date.getUTCFullYear(),
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
};
