import type { Behaviour } from '../../core/behaviour.ts';
import { distinct } from './distinct.ts';
import { listsOf } from './items.ts';

/** Union: every value of all lists once, in the order of first occurrence. */
export const union: Behaviour = (inputs, context) => ({ union: distinct(context, listsOf(context, inputs).flat(1)) });
