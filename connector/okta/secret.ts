import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Whether `given` is the secret, in a time that tells nothing about either. An absent or empty value never is, nor is
 * anything while no secret is set.
 */
export function secretMatches(given: string | undefined, secret: string): boolean {
  const a = createHash('sha256')
    .update(given ?? '')
    .digest();
  const b = createHash('sha256').update(secret).digest();
  const same = timingSafeEqual(a, b);
  return same && secret !== '' && given !== undefined;
}
