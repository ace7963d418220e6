import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { nothing } from './nothing.ts';

/** To Upper Case. */
export const toUpperCase: Behaviour = (inputs, context) => {
  const text = toText(inputs.string);
  return { output: text === null ? nothing(context) : text.toUpperCase() };
};
