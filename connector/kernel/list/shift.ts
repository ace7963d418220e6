import type { Behaviour } from '../../core/behaviour.ts';
import { listOf } from './items.ts';

/** Get First Item, and the rest; nothing from an empty list (assumed). */
export const shift: Behaviour = (inputs) => {
  const [item, ...list] = listOf(inputs.list);
  return { item: item ?? null, list };
};
