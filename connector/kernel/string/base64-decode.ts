import { isAscii } from 'node:buffer';
import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';
import { nothing } from './nothing.ts';

/** Base64 Decode: standard and URL-safe alphabet, with or without padding. Other characters are `Parse Error`. */
export const base64Decode: Behaviour = (inputs, context) => {
  const text = toText(inputs.string);
  if (text === null) return { output: nothing(context) };
  const [, bare] = /^([A-Za-z0-9+/_-]*)=*$/.exec(text.replace(/\s+/g, '')) ?? [];
  if (bare === undefined || bare.length % 4 === 1)
    throw new CardError('Parse Error', 'Parse Error: the text is not Base64.');
  const bytes = Buffer.from(bare, 'base64');
  return { output: bytes.toString(isAscii(bytes) ? 'latin1' : rulesOf(context).base64Charset) };
};
