import type { Behaviour } from '../../core/behaviour.ts';
import { toJsonText } from '../../core/convert.ts';

/** Stringify: compact JSON text of any value. */
export const stringify: Behaviour = (inputs) => ({ output: toJsonText(inputs.object ?? null) });
