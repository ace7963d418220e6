import type { Behaviour } from '../../core/behaviour.ts';
import { finite, numberOf } from './number.ts';

/** Add: the sum of all numbers. */
export const add: Behaviour = (inputs, context) => {
  return { output: finite(context.card.inputs.reduce((sum, field) => sum + numberOf(inputs[field.name], context), 0)) };
};
