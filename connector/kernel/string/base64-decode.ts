import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';

/** Base64 Decode: standard and URL-safe alphabet, with or without padding, to UTF-8 text (assumed). Other characters are `Parse Error`. */
export const base64Decode: Behaviour = (inputs) => {
  const text = toText(inputs.string);
  if (text === null) return { output: null };
  const [, bare] = /^([A-Za-z0-9+/_-]*)=*$/.exec(text.replace(/\s+/g, '')) ?? [];
  if (bare === undefined || bare.length % 4 === 1)
    throw new CardError('Parse Error', 'Parse Error: the text is not Base64.');
  return { output: Buffer.from(bare, 'base64').toString('utf8') };
};
