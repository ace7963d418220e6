import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { nothing } from './nothing.ts';

/** To Lower Case. */
export const toLowerCase: Behaviour = (inputs, context) => {
  const text = toText(inputs.string);
  return { output: text === null ? nothing(context) : text.toLowerCase() };
};
