import { timingSafeEqual } from 'node:crypto';

/**
 * Whether `given` is the secret; how long it takes tells the length of the secret at most. Nothing given never is, and
 * nothing is while no secret is set.
 */
export function sameSecret(given: string | null | undefined, secret: string): boolean {
  if (given === null || given === undefined || secret === '') return false;
  const expected = Buffer.from(secret, 'utf8');
  const actual = Buffer.from(given, 'utf8');
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
