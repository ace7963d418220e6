import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';

/** Add: the sum of all numbers; null is 0 (assumed). */
export const add: Behaviour = (inputs, context) => {
  return { output: context.card.inputs.reduce((sum, field) => sum + (toNumber(inputs[field.name]) ?? 0), 0) };
};
