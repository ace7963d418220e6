import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { nothing } from './nothing.ts';

/** Trim: no white space at either end. */
export const trim: Behaviour = (inputs, context) => {
  const text = toText(inputs.string);
  return { output: text === null ? nothing(context) : text.trim() };
};
