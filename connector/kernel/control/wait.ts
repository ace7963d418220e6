import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber, toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const UNIT: Readonly<Record<string, number>> = {
  second: SECOND,
  minute: 60 * SECOND,
  hour: 3600 * SECOND,
  day: DAY,
  week: 7 * DAY,
  month: 30 * DAY,
  year: 365 * DAY,
};
const LONGEST = 30 * DAY;

/** Wait For: 1 second to 30 days; longer waits end the flow with an error (Okta page "Wait For"). */
export const wait: Behaviour = async (inputs, context) => {
  const unit = (toText(inputs.unit) ?? 'second').replace(/s$/, '');
  const ms = (toNumber(inputs.delay) ?? 0) * (Object.hasOwn(UNIT, unit) ? UNIT[unit]! : Number.NaN);
  if (Number.isNaN(ms))
    throw new CardError('Invalid Input', 'Invalid Input: the unit has to be second, minute, hour or day.');
  if (ms > LONGEST) throw new CardError('Invalid Input', 'Invalid Input: a flow waits 30 days at most.');
  await context.clock.sleep(Math.max(SECOND, ms));
  return {};
};
