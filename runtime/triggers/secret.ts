import { timingSafeEqual } from 'node:crypto';

const known = new Map<string, Buffer>();

/**
 * Whether `given` is the secret; how long it takes tells the length of the secret at most. `secret` comes from the
 * configuration, so the number of kept ones is bounded.
 */
export function sameSecret(given: string | null | undefined, secret: string): boolean {
  if (given === null || given === undefined || secret === '') return false;
  let expected = known.get(secret);
  if (expected === undefined) {
    expected = Buffer.from(secret, 'utf8');
    known.set(secret, expected);
  }
  const actual = Buffer.from(given, 'utf8');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
