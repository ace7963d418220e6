import type { Behaviour } from '../../core/behaviour.ts';
import { listOf } from './items.ts';

/** Add to End. */
export const push: Behaviour = (inputs) => ({ list: [...listOf(inputs.list), inputs.item ?? null] });
