/** Finds any of many texts in another text, in a time that does not grow with their number. */
export interface Finder {
  add(part: string): void;
  /** Characters of the shortest part; infinite without parts. */
  shortest(): number;
  holds(text: string): boolean;
  /** The text with every part in it replaced; parts that overlap are replaced as one. */
  replace(text: string, by: string): string;
}

/** Up to this many parts are looked for one by one: the engine's own search is faster then (at 500 parts, six times). */
const FEW = 500;
/** Longer parts are known by their last characters. */
const WINDOW = 64;
const BASE = 0x01000193;

const POWERS = new Int32Array(WINDOW + 1);
POWERS[0] = 1;
for (let i = 1; i <= WINDOW; i += 1) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i += 1) hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0;
  return hash;
}

type Ranges = (readonly [from: number, to: number])[];

/** Hashes of all windows of a text come from those of its beginnings (Rabin and Karp). */
export function finder(): Finder {
  const few: string[] = [];
  /** By window length, then hash of the window. */
  const index = new Map<number, Map<number, string[]>>();
  let shortest = Number.POSITIVE_INFINITY;

  const indexed = (part: string): void => {
    const window = Math.min(part.length, WINDOW);
    let byHash = index.get(window);
    if (byHash === undefined) {
      byHash = new Map();
      index.set(window, byHash);
    }
    const hash = hashOf(part.slice(-window));
    const same = byHash.get(hash);
    if (same === undefined) byHash.set(hash, [part]);
    else same.push(part);
  };

  const search = (text: string, first: boolean): Ranges => {
    const found: Ranges = [];
    const { length } = text;
    const starts = new Int32Array(length + 1);
    for (let i = 0; i < length; i += 1) starts[i + 1] = Math.imul(starts[i]!, BASE) + text.charCodeAt(i);
    for (const [window, byHash] of index) {
      const power = POWERS[window]!;
      for (let end = window; end <= length; end += 1) {
        const candidates = byHash.get((starts[end]! - Math.imul(starts[end - window]!, power)) | 0);
        if (candidates === undefined) continue;
        for (const part of candidates) {
          if (part.length > end || !text.startsWith(part, end - part.length)) continue;
          found.push([end - part.length, end]);
          if (first) return found;
        }
      }
    }
    return found;
  };

  const oneByOne = (text: string): Ranges => {
    const found: Ranges = [];
    for (const part of few) {
      for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push([at, at + part.length]);
    }
    return found;
  };

  const isFew = (): boolean => index.size === 0;

  return {
    add(part) {
      shortest = Math.min(shortest, part.length);
      if (!isFew()) indexed(part);
      else if (few.length < FEW) few.push(part);
      else for (const one of [...few.splice(0), part]) indexed(one);
    },
    shortest: () => shortest,
    holds(text) {
      if (text.length < shortest) return false;
      return isFew() ? few.some((part) => text.includes(part)) : search(text, true).length > 0;
    },
    replace(text, by) {
      if (text.length < shortest) return text;
      const ranges = isFew() ? oneByOne(text) : search(text, false);
      if (ranges.length === 0) return text;
      ranges.sort((a, b) => a[0] - b[0]);
      let out = '';
      let end = 0;
      let last = -1;
      for (const [from, to] of ranges) {
        if (from >= last) {
          out += text.slice(end, from) + by;
          last = to;
        } else last = Math.max(last, to);
        end = last;
      }
      return out + text.slice(end);
    },
  };
}
