import { createHmac, getHashes } from 'node:crypto';
import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';

/** HMAC of a text with an OpenSSL digest name, as base64, hex or binary text. */
export const hmac: Behaviour = (inputs) => {
  const algorithm = toText(inputs.algorithm) ?? 'sha256';
  if (!getHashes().includes(algorithm))
    throw new CardError('Invalid Input', 'Invalid Input: HMAC has no such algorithm.');
  const digest = toText(inputs.digest) ?? 'hex';
  const encoding = digest === 'base64' || digest === 'binary' ? digest : 'hex';
  return {
    output: createHmac(algorithm, toText(inputs.key) ?? '')
      .update(toText(inputs.data) ?? '', 'utf8')
      .digest(encoding),
  };
};
