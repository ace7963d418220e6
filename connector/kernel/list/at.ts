import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';
import { listOf } from './items.ts';

/** At: the item at a position, 0 is the first. Beyond the end: `Array index out of bounds` (Okta page "List errors"). */
export const at: Behaviour = (inputs, context) => {
  const list = listOf(inputs.list, context);
  let index = toNumber(inputs.index, rulesOf(context)) ?? 0;
  if (index < 0 && rulesOf(context).atNegative === 'from-end') index += list.length;
  if (!Number.isInteger(index) || index < 0 || index >= list.length)
    throw new CardError('Invalid Input', 'Array index out of bounds');
  return { item: list[index] ?? null };
};
