/** Characters. AD's own names end far below it. */
const MAX_DN = 4096;
const TYPE = /^([A-Za-z][A-Za-z0-9-]*|[0-9]+(\.[0-9]+)*)$/;
const ESCAPABLE = ' "#+,;<=>\\';
const HEX = /^[0-9A-Fa-f]{2}$/;

/**
 * A distinguished name as its parts from the left, each spelled so that equal parts are equal texts: type and value in
 * lower case, unescaped. Null for what is none (RFC 4514), and for the old spellings with quotes or semicolons.
 */
export function parseDn(text: unknown): readonly string[] | null {
  if (typeof text !== 'string' || text.length > MAX_DN || /[\0\p{Surrogate}]/u.test(text)) return null;
  const parts: string[] = [];
  let part: string[] = [];
  for (let at = 0; ; ) {
    const equals = text.indexOf('=', at);
    const type = text.slice(at, equals).trim();
    if (equals === -1 || !TYPE.test(type)) return null;
    const value = readValue(text, equals + 1);
    if (value === null) return null;
    part.push(`${type.toLowerCase()}=${value.text.toLowerCase()}`);
    const next = text[value.end];
    if (next !== '+') {
      // the order within a part of several values says nothing
      parts.push(part.sort().join('\0'));
      part = [];
    }
    if (next === undefined) return parts;
    at = value.end + 1;
  }
}

/** The value that begins at `start`, and where its `,` or `+` or the end is. */
function readValue(text: string, start: number): { readonly text: string; readonly end: number } | null {
  const pieces: Buffer[] = [];
  /** Pieces to keep: spaces that follow the last of them were not escaped and end the value. */
  let kept = 0;
  let at = start;
  for (; at < text.length; at++) {
    const char = text[at]!;
    if (char === ',' || char === '+') break;
    if ('";<>'.includes(char)) return null;
    if (char === '\\') {
      const hex = text.slice(at + 1, at + 3);
      const plain = text[at + 1];
      if (HEX.test(hex)) {
        pieces.push(Buffer.from(hex, 'hex'));
        at += 2;
      } else if (plain !== undefined && ESCAPABLE.includes(plain)) {
        pieces.push(Buffer.from(plain));
        at += 1;
      } else return null;
      kept = pieces.length;
    } else if (char === ' ') {
      if (pieces.length > 0) pieces.push(Buffer.from(char));
    } else {
      // `#` begins a value in hex, which no directory gives for a name of people
      if (char === '#' && pieces.length === 0) return null;
      const whole = String.fromCodePoint(text.codePointAt(at)!);
      pieces.push(Buffer.from(whole));
      at += whole.length - 1;
      kept = pieces.length;
    }
  }
  const value = decoded(Buffer.concat(pieces.slice(0, kept)));
  return value === null || value === '' || value.includes('\0') ? null : { text: value, end: at };
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
}

/** true: `dn` is a name below `base`, part by part, whatever its capital letters and escapes. */
export function isBelow(dn: string, base: string): boolean {
  const names = parseDn(dn);
  const tail = parseDn(base);
  if (names === null || tail === null || names.length <= tail.length) return false;
  const from = names.length - tail.length;
  return tail.every((part, i) => part === names[from + i]);
}
