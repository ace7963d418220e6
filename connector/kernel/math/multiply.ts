import type { Behaviour } from '../../core/behaviour.ts';
import { finite, numberOf } from './number.ts';

/** Multiply: the product of all numbers. */
export const multiply: Behaviour = (inputs, context) => {
  return {
    output: finite(context.card.inputs.reduce((product, field) => product * numberOf(inputs[field.name], context), 1)),
  };
};
