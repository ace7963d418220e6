import type { Behaviour } from '../../core/behaviour.ts';
import { listOf } from './items.ts';

/** Get Last Item, and the rest; nothing from an empty list (assumed). */
export const pop: Behaviour = (inputs) => {
  const list = listOf(inputs.list);
  return { item: list.at(-1) ?? null, list: list.slice(0, -1) };
};
