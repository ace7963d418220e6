import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { charset } from './charset.ts';
import { nothing } from './nothing.ts';

/** Base64 Encode: of the text's bytes, in the standard alphabet. */
export const base64: Behaviour = (inputs, context) => {
  const text = toText(inputs.string);
  return { output: text === null ? nothing(context) : Buffer.from(text, charset(text, context)).toString('base64') };
};
