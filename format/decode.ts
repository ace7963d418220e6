import type { Problem } from './model.ts';
import { error, warning } from './problem.ts';

export interface Decoded {
  /** null: not readable as text; the problems say why. */
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

const RESAVE = 'Export the pack again, or save it as UTF-8 text.';

/** Bytes to text: size limit, UTF-8, byte order mark, binary files. Never throws. */
export function decode(source: string | Uint8Array, maxBytes: number): Decoded {
  const size = typeof source === 'string' ? source.length : source.byteLength;
  if (size > maxBytes) {
    return refused(
      'PACK_SIZE',
      `the file has ${size} bytes, more than the limit of ${maxBytes}`,
      'Export fewer folders into one file, or raise the limit.',
    );
  }
  if (size === 0) return refused('PACK_EMPTY', 'the file is empty', 'Export the pack again.');
  if (typeof source === 'string') return withoutMark(source);
  const [a, b] = source;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return refused('PACK_ENCODING', 'the file is UTF-16, not UTF-8', RESAVE);
  if (a === 0x50 && b === 0x4b)
    return refused('PACK_ENCODING', 'the file is a ZIP archive, not a pack', 'Unpack it first.');
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source));
  } catch {
    return refused('PACK_ENCODING', `the file is not UTF-8 text (first bad byte at ${badByte(source)})`, RESAVE);
  }
}

function refused(code: 'PACK_SIZE' | 'PACK_EMPTY' | 'PACK_ENCODING', message: string, advice: string): Decoded {
  return { text: null, problems: [error(code, '', message, advice)] };
}

function withoutMark(text: string): Decoded {
  if (text.charCodeAt(0) !== 0xfeff) return { text, problems: [] };
  const mark = warning(
    'PACK_FORM',
    '',
    'the file begins with a byte order mark, which no export has',
    'Save it as UTF-8 without a byte order mark.',
  );
  return { text: text.slice(1), problems: [mark] };
}

/** Offset of the first byte that is not UTF-8: halves the file, because a decoder does not tell. */
function badByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.byteLength;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    // `stream` lets a character be cut at the end.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
