import type { CardContext, Value } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';

/** A number input; for null a rule decides. */
export function numberOf(value: Value, context: CardContext): number {
  const number = toNumber(value, rulesOf(context));
  if (number !== null) return number;
  if (rulesOf(context).nullNumber === 'zero') return 0;
  throw new CardError('Invalid Input', `Invalid Input: ${context.card.title} got no number.`);
}

/** A result that JSON can hold. Throws CardError `Invalid Input` for others, e.g. beyond the largest number. */
export function finite(result: number): number {
  if (Number.isFinite(result)) return result;
  throw new CardError('Invalid Input', 'Invalid Input: the result is no number.');
}
