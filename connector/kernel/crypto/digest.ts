import type { Value } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';

/** The form of a hash: base64 (where none is chosen), hex or binary. */
export function digestOf(value: Value): 'base64' | 'hex' | 'binary' {
  const digest = toText(value) || 'base64';
  if (digest === 'base64' || digest === 'hex' || digest === 'binary') return digest;
  throw new CardError('Invalid Input', 'Invalid Input: the digest has to be base64, hex or binary.');
}

/** Runs a call of the crypto library; what it says may quote a key, so that only the card's own words go on. */
export function guarded<T>(run: () => T, message: string): T {
  try {
    return run();
  } catch {
    throw new CardError('Invalid Input', `Invalid Input: ${message}`);
  }
}
