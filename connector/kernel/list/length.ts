import type { Behaviour } from '../../core/behaviour.ts';
import { listOf } from './items.ts';

/** Length: number of items, 0 for null. */
export const length: Behaviour = (inputs, context) => ({ length: listOf(inputs.list, context).length });
