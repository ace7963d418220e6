import { createHmac } from 'node:crypto';
import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { digestOf, guarded } from './digest.ts';

/** HMAC of a text with an OpenSSL digest name, as base64, hex or binary text. */
export const hmac: Behaviour = (inputs) => {
  const digest = digestOf(inputs.digest);
  const hash = guarded(
    () => createHmac(toText(inputs.algorithm) || 'sha256', toText(inputs.key) ?? ''),
    'HMAC has no such algorithm.',
  );
  return { output: hash.update(toText(inputs.data) ?? '', 'utf8').digest(digest) };
};
