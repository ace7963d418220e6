import type { Behaviour } from '../../core/behaviour.ts';
import { finite, numberOf } from './number.ts';

/** Subtract: a - b. */
export const subtract: Behaviour = (inputs, context) => {
  return { output: finite(numberOf(inputs.a, context) - numberOf(inputs.b, context)) };
};
