import { createHash } from 'node:crypto';

/** Seeded randomness: the same seed gives the same ids, names and passwords on every machine. */
export interface Chance {
  /** A number in [0, 1). */
  readonly next: () => number;
  /** An integer in [0, below). */
  readonly int: (below: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chars: (alphabet: string, length: number) => string;
  /** A version 4 shaped UUID. */
  readonly uuid: () => string;
  /** A list in another order; the list given stays as it is. */
  readonly shuffle: <T>(list: readonly T[]) => T[];
}

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HEX = '0123456789abcdef';

/** sfc32 seeded from SHA-256 of the seed: good enough to spread people and ids, never a source of real secrets. */
export function createChance(seed: string | number): Chance {
  const hash = createHash('sha256').update(String(seed)).digest();
  let a = hash.readUInt32LE(0);
  let b = hash.readUInt32LE(4);
  let c = hash.readUInt32LE(8);
  let d = hash.readUInt32LE(12);
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  const chars = (alphabet: string, length: number): string => {
    let text = '';
    for (let index = 0; index < length; index++) text += alphabet.charAt(int(alphabet.length));
    return text;
  };
  return {
    next,
    int,
    chars,
    pick: (list) => {
      const item = list[int(list.length)];
      if (item === undefined) throw new RangeError('pick: the list is empty');
      return item;
    },
    uuid: () =>
      `${chars(HEX, 8)}-${chars(HEX, 4)}-4${chars(HEX, 3)}-${chars('89ab', 1)}${chars(HEX, 3)}-${chars(HEX, 12)}`,
    shuffle: (list) => {
      const copy = [...list];
      for (let index = copy.length - 1; index > 0; index--) {
        const other = int(index + 1);
        const kept = copy[index] as (typeof copy)[number];
        copy[index] = copy[other] as (typeof copy)[number];
        copy[other] = kept;
      }
      return copy;
    },
  };
}

/** An id as Okta writes it: three letters of kind (`00u`, `0oa`, `cal`, `who`) and 17 letters or digits. */
export function oktaId(chance: Chance, kind: string): string {
  return kind + chance.chars(ALPHANUMERIC, 20 - kind.length);
}
