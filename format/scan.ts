import type { Problem } from './model.ts';
import { pointerTo } from './pointer.ts';
import { error, quote, warning } from './problem.ts';
import { numberEnd, SyntaxFault, skipSpace, stringEnd } from './tokens.ts';

export interface Scan {
  /** false: not JSON, or nested too deep to be read safely. */
  readonly readable: boolean;
  /** Some object has an own key that could reach an object's prototype. */
  readonly prototypeKeys: boolean;
  /** Something was reported that also changes the bytes. */
  readonly changed: boolean;
}

/** Keys that would reach `Object.prototype` in careless code; no export has them. */
export const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

interface Frame {
  /** Keys seen so far in an object; null in a list. */
  readonly keys: Set<string> | null;
  key: string | number;
}

/**
 * Walks JSON text once, without recursion, and finds what `JSON.parse` hides: the line and column of a syntax error,
 * keys that stand twice in one object (the first value would be lost), prototype keys, hostile nesting, and numbers
 * that do not survive reading.
 */
export function scan(text: string, maxDepth: number, report: (problem: Problem) => void): Scan {
  let changed = false;
  const tell = (problem: Problem): void => {
    changed = true;
    report(problem);
  };
  const place = places(text);
  const frames: Frame[] = [];
  let prototypeKeys = false;
  const pointer = (): string => pointerTo('', ...frames.map((frame) => frame.key));

  const readKey = (at: number, frame: Frame): number => {
    const end = stringEnd(text, at);
    const raw = text.slice(at + 1, end - 1);
    const key = raw.includes('\\') ? (JSON.parse(text.slice(at, end)) as string) : raw;
    frame.key = key;
    if (frame.keys?.has(key)) {
      tell(
        error(
          'PACK_DUPLICATE_KEY',
          pointer(),
          `the key ${quote(key)} stands twice in one object (${place(at)}); the first value would be lost`,
          'Remove one of the two.',
        ),
      );
    }
    frame.keys?.add(key);
    if (PROTOTYPE_KEYS.has(key)) {
      prototypeKeys = true;
      tell(
        error(
          'PACK_PROTOTYPE_KEY',
          pointer(),
          `the key ${quote(key)} is not allowed (${place(at)})`,
          'Remove it; no export has such a key.',
        ),
      );
    }
    const colon = skipSpace(text, end);
    if (text[colon] !== ':') throw new SyntaxFault(colon, `":" expected after the key ${quote(key)}`);
    return skipSpace(text, colon + 1);
  };

  try {
    let at = skipSpace(text, 0);
    for (;;) {
      // A value begins at `at`.
      const first = text[at];
      let opened = false;
      if (first === '{' || first === '[') {
        if (frames.length >= maxDepth) {
          tell(
            error(
              'PACK_DEPTH',
              '',
              `the file nests deeper than ${maxDepth} levels (${place(at)})`,
              'No export does; do not read this file.',
            ),
          );
          return { readable: false, prototypeKeys, changed };
        }
        const frame: Frame = first === '{' ? { keys: new Set(), key: '' } : { keys: null, key: 0 };
        const inner = skipSpace(text, at + 1);
        if (text[inner] === (first === '{' ? '}' : ']')) at = inner + 1;
        else {
          frames.push(frame);
          opened = true;
          at = inner;
          if (frame.keys !== null) {
            if (text[at] !== '"') throw new SyntaxFault(at, 'a key in double quotes expected');
            at = readKey(at, frame);
          }
        }
      } else
        at = scalarEnd(text, at, (token, kept) => {
          tell(
            warning(
              'PACK_NUMBER',
              pointer(),
              `the number ${quote(token)} is read and written back as ${kept} (${place(at)})`,
              'Write the number as JavaScript does, or as text when every digit counts.',
            ),
          );
        });
      if (opened) continue;

      // A value has ended: close what ends here, or go on to the next value.
      for (;;) {
        at = skipSpace(text, at);
        const frame = frames.at(-1);
        if (frame === undefined) {
          if (at < text.length) throw new SyntaxFault(at, 'the file goes on after its end');
          return { readable: true, prototypeKeys, changed };
        }
        const close = frame.keys === null ? ']' : '}';
        if (text[at] === close) {
          frames.pop();
          at++;
          continue;
        }
        if (text[at] !== ',') throw new SyntaxFault(at, `"," or "${close}" expected`);
        at = skipSpace(text, at + 1);
        if (frame.keys === null) frame.key = (frame.key as number) + 1;
        else {
          if (text[at] !== '"') throw new SyntaxFault(at, 'a key in double quotes expected');
          at = readKey(at, frame);
        }
        break;
      }
    }
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    const what = fault.offset >= text.length ? 'the file ends too early' : fault.message;
    tell(
      error(
        'PACK_JSON',
        '',
        `not JSON: ${what} (${place(fault.offset)})`,
        'Export the pack again, or mend the text there.',
      ),
    );
    return { readable: false, prototypeKeys, changed };
  }
}

/** `changes` hears of a number that is written back in another way. */
function scalarEnd(text: string, at: number, changes: (token: string, kept: string) => void): number {
  const first = text[at];
  if (first === '"') return stringEnd(text, at);
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, at)) return at + word.length;
  const end = numberEnd(text, at);
  const token = text.slice(at, end);
  if (/[.eE-]/.test(token) || token.length > 15) {
    const kept = JSON.stringify(Number(token));
    if (kept !== token) changes(token, kept);
  }
  return end;
}

/**
 * Gives `line 3, column 14` (both from 1) for rising offsets: goes on from the last answer, so that many problems in
 * a big file do not read it again and again.
 */
export function places(text: string): (offset: number) => string {
  let line = 1;
  let start = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    if (offset < start) {
      line = 1;
      start = 0;
      next = text.indexOf('\n');
    }
    while (next !== -1 && next < offset) {
      line++;
      start = next + 1;
      next = text.indexOf('\n', start);
    }
    return `line ${line}, column ${offset - start + 1}`;
  };
}
