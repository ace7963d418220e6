import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { listOf } from './items.ts';

/** At: the item at a position, 0 is the first. Beyond the ends: `Array index out of bounds` (Okta page "List errors"). */
export const at: Behaviour = (inputs) => {
  const list = listOf(inputs.list);
  const index = toNumber(inputs.index) ?? 0;
  if (!Number.isInteger(index) || index < 0 || index >= list.length)
    throw new CardError('Invalid Input', 'Array index out of bounds');
  return { item: list[index] ?? null };
};
