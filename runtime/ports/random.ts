import { randomFillSync } from 'node:crypto';
import type { Random } from '../../connector/core/behaviour.ts';

const POOL = 8192;

/** Cryptographic chance, drawn from a pool: execution ids are needed thousands of times a second. */
export function cryptoRandom(): Random {
  const pool = new Uint8Array(POOL);
  let used = POOL;
  const bytes = (n: number): Uint8Array => {
    if (n > POOL) return randomFillSync(new Uint8Array(n));
    if (used + n > POOL) {
      randomFillSync(pool);
      used = 0;
    }
    const drawn = pool.slice(used, used + n);
    // Handed out once: what is left in the pool cannot be read back.
    pool.fill(0, used, used + n);
    used += n;
    return drawn;
  };
  return {
    bytes,
    next() {
      const [a, b, c, d, e, f] = bytes(6) as unknown as [number, number, number, number, number, number];
      return (((((a * 256 + b) * 256 + c) * 256 + d) * 256 + e) * 256 + f) / 2 ** 48;
    },
  };
}
