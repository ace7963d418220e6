import type { Behaviour } from '../../core/behaviour.ts';
import { listOf } from './items.ts';

/** Add to End. */
export const push: Behaviour = (inputs, context) => ({ list: [...listOf(inputs.list, context), inputs.item ?? null] });
