import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { rulesOf } from '../../core/rules.ts';

/**
 * Split: the parts between literal separators, untrimmed (seen in exports: `||`, `.`). No text gives no parts; an empty
 * separator gives the characters (assumed).
 */
export const split: Behaviour = (inputs, context) => {
  const text = toText(inputs.string);
  if (text === null || text === '') return { output: rulesOf(context).splitBlank === 'none' ? [] : [''] };
  const separator = toText(inputs.delimiter) ?? ',';
  if (separator !== '') return { output: text.split(separator) };
  return { output: rulesOf(context).splitByNothing === 'characters' ? [...text] : [text] };
};
