import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';

/** Multiply: the product of all numbers; null is 0 (assumed). */
export const multiply: Behaviour = (inputs, context) => {
  return { output: context.card.inputs.reduce((product, field) => product * (toNumber(inputs[field.name]) ?? 0), 1) };
};
