import type { Behaviour } from '../../core/behaviour.ts';
import { listOf } from './items.ts';

/** Flatten: lists in the list give way to their items, one level deep (assumed). */
export const flatten: Behaviour = (inputs) => ({ list: listOf(inputs.lists).flat(1) });
