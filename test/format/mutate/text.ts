import type { Draw } from './draw.ts';

/** Changes of the text itself: what a bad disk, a bad merge or an enemy does. */
export const TEXT_MUTATIONS: Readonly<Record<string, (text: string, draw: Draw) => string | Uint8Array>> = {
  flipBit: (text, draw) => {
    const bytes = Buffer.from(text);
    const at = draw.below(bytes.length);
    bytes[at] = bytes[at]! ^ (1 << draw.below(8));
    return bytes;
  },
  cut: (text, draw) => text.slice(0, draw.below(text.length)),
  cutBytes: (text, draw) => Buffer.from(text).subarray(0, draw.below(text.length)),
  remove: (text, draw) => {
    const at = draw.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + draw.below(50));
  },
  repeat: (text, draw) => {
    const at = draw.below(text.length);
    const piece = text.slice(at, at + 1 + draw.below(300));
    return text.slice(0, at) + piece + text.slice(at);
  },
  insert: (text, draw) => {
    const at = draw.below(text.length);
    return text.slice(0, at) + draw.of(PIECES) + text.slice(at);
  },
  insertAtComma: (text, draw) => {
    const at = text.indexOf(',', draw.below(text.length));
    return at === -1 ? text : `${text.slice(0, at)},${draw.of(MEMBERS)}${text.slice(at)}`;
  },
  closeDeeper: (text, draw) => {
    const levels = [10, 200, 300, 5_000, 30_000][draw.below(5)]!;
    const [open, close] = draw.of([
      ['[', ']'],
      ['{"a":', '}'],
    ] as const)!;
    return text.replace(/"flags":\{/, `"flags":{"deep":${open.repeat(levels)}1${close.repeat(levels)},`);
  },
  openDeeper: (text, draw) =>
    text.slice(0, draw.below(text.length)) + draw.of(['[', '{"a":', '[{"a":'])!.repeat(60_000),
  spaces: (text, draw) => {
    const at = text.indexOf(draw.of([',', ':', '{'])!, draw.below(text.length));
    return `${text.slice(0, at + 1)}${draw.of([' ', '\n', '\t\t', '\r\n', '\u00a0', '\u2028'])}${text.slice(at + 1)}`;
  },
  number: (text, draw) => {
    const found = [...text.slice(0, 200_000).matchAll(/:(\d+)/g)];
    const match = draw.of(found);
    if (match === undefined) return text;
    const at = match.index + 1;
    return text.slice(0, at) + draw.of(NUMBERS) + text.slice(at + match[1]!.length);
  },
  twice: (text) => text + text,
  mark: (text) => `\ufeff${text}`,
};

const PIECES = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\u0000',
  '\u{1f600}',
  '\ud800',
  'null',
  '"__proto__":1,',
  '//',
];
const MEMBERS = [
  '"__proto__":{"polluted":1}',
  '"\\u005f_proto__":{"polluted":1}',
  '"constructor":{"prototype":{"polluted":1}}',
  '"prototype":null',
  '"hasOwnProperty":1',
  '"toString":"x"',
  '"id":"x"',
  '"":""',
  '"a":1,"a":2',
  '"\\ud800":"\\udfff"',
  'null',
];
const NUMBERS = ['1e999', '-0', '1.0', '9007199254740993', '1e-400', '01', '0.1e1', '-', '1'.repeat(400), 'NaN'];
