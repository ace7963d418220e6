import type { Behaviour } from '../../core/behaviour.ts';
import { taken } from './ends.ts';
import { listOf } from './items.ts';

/** Get Last Item, and the rest. */
export const pop: Behaviour = (inputs, context) => {
  const list = listOf(inputs.list, context);
  return { item: taken(list, -1, context), list: list.slice(0, -1) };
};
