import type { Behaviour } from '../../core/behaviour.ts';
import { valueSet } from './distinct.ts';
import { listOf, listsOf } from './items.ts';

/** Difference: the items of the first list that are not in any other. */
export const difference: Behaviour = (inputs, context) => {
  const others = listsOf(context, inputs).slice(1).flat(1);
  const other = valueSet(context, others);
  return { list: listOf(inputs.list1, context).filter((item) => !other.has(item)) };
};
