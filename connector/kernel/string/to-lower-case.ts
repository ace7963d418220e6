import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

/** To Lower Case; null stays null (assumed). */
export const toLowerCase: Behaviour = (inputs) => {
  const text = toText(inputs.string);
  return { output: text === null ? null : text.toLowerCase() };
};
