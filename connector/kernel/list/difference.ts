import type { Behaviour } from '../../core/behaviour.ts';
import { valueSet } from './distinct.ts';
import { listsOf } from './items.ts';

/** Difference: the items of the first list that are not in any other. */
export const difference: Behaviour = (inputs, context) => {
  const [first = [], ...others] = listsOf(context, inputs);
  const other = valueSet(context, others.flat(1));
  return { list: first.filter((item) => !other.has(item)) };
};
