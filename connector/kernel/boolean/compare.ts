import type { Behaviour } from '../../core/behaviour.ts';
import { compareOperands } from '../../core/compare.ts';

/** Compare: one of the comparison operators on two values (Okta page "Compare"). */
export const compare: Behaviour = (inputs, context) => ({ result: compareOperands(inputs, context) });
