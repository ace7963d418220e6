import type { Behaviour } from '../../core/behaviour.ts';
import { isRecord } from '../../core/safe.ts';

/** Values, in the order of the object. */
export const values: Behaviour = (inputs) => ({ values: isRecord(inputs.object) ? Object.values(inputs.object) : [] });
