import { createHash } from 'node:crypto';

/** Longest part of a path; file systems take 255 bytes with the ending. */
const LONGEST = 120;

/**
 * A name from an export as a file or folder name. Letters, digits, `_` and `-` stay; every other byte is written `~` and two
 * hex digits (`.` and `/` too, so no name leads out of a folder); a long name is cut and ends in `~~` and its hash. No
 * two names give the same file name.
 */
export function fileName(name: string): string {
  const safe = [...Buffer.from(name, 'utf8')]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[A-Za-z0-9_-]/.test(char) ? char : `~${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
  if (safe.length > 0 && safe.length <= LONGEST) return safe;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 32);
  return `${safe.slice(0, LONGEST - 34)}~~${hash}`;
}
