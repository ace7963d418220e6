import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

/** Base64 Encode: of the UTF-8 bytes, standard alphabet (assumed). */
export const base64: Behaviour = (inputs) => {
  const text = toText(inputs.string);
  return { output: text === null ? null : Buffer.from(text, 'utf8').toString('base64') };
};
