import { createHash } from 'node:crypto';
import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { digestOf } from './digest.ts';

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'];

/** Hash of a text, as base64, hex or binary text (Okta page "Hash"). */
export const hash: Behaviour = (inputs) => {
  const algorithm = toText(inputs.algorithm) || 'sha256';
  if (!ALGORITHMS.includes(algorithm))
    throw new CardError('Invalid Input', `Invalid Input: the algorithm has to be one of ${ALGORITHMS.join(', ')}.`);
  const digest = digestOf(inputs.digest);
  return {
    output: createHash(algorithm)
      .update(toText(inputs.data) ?? '', 'utf8')
      .digest(digest),
  };
};
