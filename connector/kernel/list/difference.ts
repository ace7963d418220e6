import type { Behaviour } from '../../core/behaviour.ts';
import { valueSet } from './distinct.ts';
import { listOf } from './items.ts';

/** Difference: the items of the first list that are not in the second. */
export const difference: Behaviour = (inputs) => {
  const other = valueSet(listOf(inputs.list2));
  return { list: listOf(inputs.list1).filter((item) => !other.has(item)) };
};
