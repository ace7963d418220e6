/** Where JSON text stops being JSON. */
export class SyntaxFault extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

export function skipSpace(text: string, at: number): number {
  let i = at;
  for (;;) {
    const c = text.charCodeAt(i);
    if (c !== 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09) return i;
    i++;
  }
}

/** `at` is the opening quote; gives the offset behind the closing one. */
export function stringEnd(text: string, at: number): number {
  let i = at + 1;
  for (;;) {
    const c = text.charCodeAt(i);
    if (c === 0x22) return i + 1;
    if (Number.isNaN(c)) throw new SyntaxFault(i, 'the text has no closing quote');
    if (c < 0x20) throw new SyntaxFault(i, 'a control character stands unescaped in a text');
    i = c === 0x5c ? escapeEnd(text, i) : i + 1;
  }
}

function escapeEnd(text: string, at: number): number {
  const next = text[at + 1];
  if (next === undefined) throw new SyntaxFault(text.length, 'the text has no closing quote');
  if (next === 'u') {
    if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)))
      throw new SyntaxFault(at, 'four hexadecimal digits expected after \\u');
    return at + 6;
  }
  if (!'"\\/bfnrt'.includes(next)) throw new SyntaxFault(at, `unknown escape \\${next}`);
  return at + 2;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

export function numberEnd(text: string, at: number): number {
  NUMBER.lastIndex = at;
  if (!NUMBER.test(text)) {
    const found = text[at];
    throw new SyntaxFault(
      at,
      found === undefined ? 'a value expected' : `a value expected, found ${JSON.stringify(found)}`,
    );
  }
  return NUMBER.lastIndex;
}
