import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

/**
 * Split: the parts between literal separators, untrimmed (seen in exports: `||`, `.`). No text gives no parts; an empty
 * separator gives the characters (assumed).
 */
export const split: Behaviour = (inputs) => {
  const text = toText(inputs.string);
  if (text === null || text === '') return { output: [] };
  const separator = toText(inputs.delimiter) ?? ',';
  return { output: separator === '' ? [...text] : text.split(separator) };
};
