import { createCipheriv, createHash, getCipherInfo } from 'node:crypto';
import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { guarded } from './digest.ts';

const PLAIN = /^aes-(?:128|192|256)-(?:cbc|ecb|ctr|ofb|cfb|cfb1|cfb8)$/;

/** Key and initialisation vector of a pass phrase as OpenSSL's old default makes them: MD5, no salt, one round. */
function derived(phrase: string, keyLength: number, ivLength: number): { key: Buffer; iv: Buffer } {
  let block = Buffer.alloc(0);
  let all = Buffer.alloc(0);
  while (all.length < keyLength + ivLength) {
    block = createHash('md5').update(block).update(phrase, 'utf8').digest();
    all = Buffer.concat([all, block]);
  }
  return { key: all.subarray(0, keyLength), iv: all.subarray(keyLength, keyLength + ivLength) };
}

/**
 * AES: a text encrypted under a pass phrase, as base64 (Okta page "AES"; how the phrase becomes a key follows from its
 * example). Modes that authenticate are refused: how the card hands out their tag is not known.
 */
export const aes: Behaviour = (inputs) => {
  const name = (toText(inputs.algorithm) || 'aes-256-cbc').toLowerCase().replace(/^aes-?(\d{3})$/, 'aes-$1-cbc');
  const info = PLAIN.test(name) ? getCipherInfo(name) : undefined;
  if (info === undefined) throw new CardError('Invalid Input', 'Invalid Input: AES has no such algorithm here.');
  const { key, iv } = derived(toText(inputs.key) ?? '', info.keyLength, info.ivLength ?? 0);
  const cipher = guarded(
    () => createCipheriv(info.name, key, info.ivLength === undefined ? null : iv),
    'AES has no such algorithm here.',
  );
  const text = toText(inputs.data) ?? '';
  return { output: Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]).toString('base64') };
};
