import type { Behaviour } from '../../core/behaviour.ts';
import { isRecord } from '../../core/safe.ts';

/** Keys, in the order of the object. */
export const keys: Behaviour = (inputs) => ({ keys: isRecord(inputs.object) ? Object.keys(inputs.object) : [] });
