import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

/** To Upper Case; null stays null (assumed). */
export const toUpperCase: Behaviour = (inputs) => {
  const text = toText(inputs.string);
  return { output: text === null ? null : text.toUpperCase() };
};
