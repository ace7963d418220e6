import type { Behaviour } from '../../core/behaviour.ts';
import { listsOf } from './items.ts';

/** Combine All: the items of all lists, one list after the other. */
export const concat: Behaviour = (inputs, context) => ({ output: listsOf(context, inputs).flat(1) });
