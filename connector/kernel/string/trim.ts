import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

/** Trim: no white space at either end; null stays null (assumed). */
export const trim: Behaviour = (inputs) => {
  const text = toText(inputs.string);
  return { output: text === null ? null : text.trim() };
};
