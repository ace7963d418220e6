import type { Behaviour } from '../../core/behaviour.ts';
import { distinct, valueSet } from './distinct.ts';
import { listsOf } from './items.ts';

/** Intersection: the values that are in every list, once, in the order of the first. */
export const intersection: Behaviour = (inputs, context) => {
  const [first = [], ...others] = listsOf(context, inputs);
  const sets = others.map((list) => valueSet(context, list));
  return { list: distinct(context, first).filter((value) => sets.every((set) => set.has(value))) };
};
