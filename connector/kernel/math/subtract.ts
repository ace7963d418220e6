import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';

/** Subtract: a - b; null is 0 (assumed). */
export const subtract: Behaviour = (inputs) => {
  return { output: (toNumber(inputs.a) ?? 0) - (toNumber(inputs.b) ?? 0) };
};
