import type { Behaviour } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';
import { listOf } from './items.ts';

/** Flatten: lists in the list give way to their items; for lists in those a rule decides. */
export const flatten: Behaviour = (inputs, context) => {
  let list = listOf(inputs.lists, context).flat(1);
  while (list.some(Array.isArray) && rulesOf(context).flattenDepth === 'all') list = list.flat(1);
  return { list };
};
