import { createRequire } from 'node:module';
import type jwtType from 'jsonwebtoken';
import type { Algorithm } from 'jsonwebtoken';
import type { Value } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';

const ALGORITHMS = 'HS256 HS384 HS512 RS256 RS384 RS512 ES256 ES384 ES512 PS256 PS384 PS512'.split(' ');

let library: typeof jwtType | undefined;

/** jsonwebtoken, loaded on first use. */
export function jwt(): typeof jwtType {
  library ??= createRequire(import.meta.url)('jsonwebtoken') as typeof jwtType;
  return library;
}

/** The chosen algorithm, the only one that the card takes; HS256 where none is chosen (Okta page "Verify"). */
export function algorithmOf(value: Value): Algorithm {
  const name = toText(value) ?? 'HS256';
  if (!ALGORITHMS.includes(name)) throw new CardError('Invalid Input', 'Invalid Input: JWT has no such algorithm.');
  return name as Algorithm;
}

/** A text option, or none where it is blank. */
export function option<K extends string>(name: K, value: Value): { readonly [name in K]?: string } {
  const text = toText(value);
  return text === null || text === '' ? {} : ({ [name]: text } as { [name in K]: string });
}
