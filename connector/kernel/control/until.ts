import type { Behaviour } from '../../core/behaviour.ts';
import { toDate } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';

const LONGEST = 30 * 86_400_000;

/** Wait Until: goes on at a date, at once if it is past (assumed); more than 30 days ahead is an error (Okta page "Wait Until"). */
export const until: Behaviour = async (inputs, context) => {
  const date = toDate(inputs.date);
  if (date === null) throw new CardError('Invalid Input', 'Invalid Input: Wait Until needs a date.');
  const ms = date.getTime() - context.clock.now();
  if (ms > LONGEST) throw new CardError('Invalid Input', 'Invalid Input: a flow waits 30 days at most.');
  if (ms > 0) await context.clock.sleep(ms);
  return {};
};
