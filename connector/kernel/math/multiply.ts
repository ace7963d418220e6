import type { Behaviour } from '../../core/behaviour.ts';
import { numberOf } from './number.ts';

/** Multiply: the product of all numbers. */
export const multiply: Behaviour = (inputs, context) => {
  return { output: context.card.inputs.reduce((product, field) => product * numberOf(inputs[field.name], context), 1) };
};
