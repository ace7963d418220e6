import type { Behaviour } from '../../core/behaviour.ts';
import { taken } from './ends.ts';
import { listOf } from './items.ts';

/** Get First Item, and the rest. */
export const shift: Behaviour = (inputs, context) => {
  const list = listOf(inputs.list, context);
  return { item: taken(list, 0, context), list: list.slice(1) };
};
