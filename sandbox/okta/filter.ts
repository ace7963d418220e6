import { isObject } from '../json.ts';
import { OktaError } from './errors.ts';

export type Test = (item: unknown) => boolean;

const TOKEN = /\s*(?:([()])|"((?:[^"\\]|\\.)*)"|([A-Za-z_][\w.:-]*)|(-?\d+(?:\.\d+)?))/y;
const LONGEST = 5000;
const DEEPEST = 30;

interface Token {
  readonly kind: 'mark' | 'text' | 'word' | 'number';
  readonly value: string;
}

/**
 * Okta's filter and search language: `attribute op value` with eq ne co sw ew gt ge lt le pr, and, or, not, brackets.
 * Text is compared without regard to case. An attribute that `allowed` refuses, or broken grammar, is E0000031.
 */
export function parseFilter(source: string, allowed: (path: string) => boolean): Test {
  if (source.length > LONGEST) throw wrong('the expression is too long');
  const tokens = tokenize(source);
  let at = 0;
  const peekWord = (): string | undefined => {
    const token = tokens[at];
    return token?.kind === 'word' ? token.value.toLowerCase() : undefined;
  };
  const either = (depth: number): Test => {
    let left = both(depth);
    while (peekWord() === 'or') {
      at++;
      const a = left;
      const b = both(depth);
      left = (item) => a(item) || b(item);
    }
    return left;
  };
  const both = (depth: number): Test => {
    let left = single(depth);
    while (peekWord() === 'and') {
      at++;
      const a = left;
      const b = single(depth);
      left = (item) => a(item) && b(item);
    }
    return left;
  };
  const single = (depth: number): Test => {
    if (depth > DEEPEST) throw wrong('too many brackets');
    const token = tokens[at++];
    if (token === undefined) throw wrong('the expression ends too early');
    if (token.kind === 'mark' && token.value === '(') {
      const inner = either(depth + 1);
      const close = tokens[at++];
      if (close?.value !== ')' || close.kind !== 'mark') throw wrong('a bracket is not closed');
      return inner;
    }
    if (token.kind !== 'word') throw wrong(`"${token.value}" is no attribute`);
    if (token.value.toLowerCase() === 'not') {
      const inner = single(depth + 1);
      return (item) => !inner(item);
    }
    return comparison(token.value);
  };
  const comparison = (path: string): Test => {
    if (!allowed(path)) throw wrong(`the attribute ${path} cannot be used here`);
    const op = tokens[at++]?.value.toLowerCase();
    if (op === 'pr') return (item) => valuesAt(item, path.split('.')).some((value) => value !== null);
    const compare = op === undefined ? undefined : COMPARE[op];
    const operand = tokens[at++];
    if (compare === undefined || operand === undefined || operand.kind === 'mark') throw wrong(`wrong test of ${path}`);
    const wanted = operand.value.toLowerCase();
    return (item) => {
      const values = valuesAt(item, path.split('.'));
      if (op === 'ne') return values.every((value) => String(value).toLowerCase() !== wanted);
      return values.some((value) => compare(String(value).toLowerCase(), wanted));
    };
  };
  const test = either(0);
  if (at !== tokens.length) throw wrong(`"${tokens[at]?.value}" is not expected`);
  return test;
}

const COMPARE: Readonly<Record<string, ((value: string, wanted: string) => boolean) | undefined>> = {
  eq: (value, wanted) => value === wanted,
  ne: (value, wanted) => value !== wanted,
  co: (value, wanted) => value.includes(wanted),
  sw: (value, wanted) => value.startsWith(wanted),
  ew: (value, wanted) => value.endsWith(wanted),
  gt: (value, wanted) => value > wanted,
  ge: (value, wanted) => value >= wanted,
  lt: (value, wanted) => value < wanted,
  le: (value, wanted) => value <= wanted,
};

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const end = source.trimEnd().length;
  while (at < end) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(source);
    if (match === null) throw wrong(`position ${at} cannot be read`);
    at = TOKEN.lastIndex;
    if (match[1] !== undefined) tokens.push({ kind: 'mark', value: match[1] });
    else if (match[2] !== undefined) tokens.push({ kind: 'text', value: match[2].replace(/\\(.)/g, '$1') });
    else if (match[3] !== undefined) tokens.push({ kind: 'word', value: match[3] });
    else tokens.push({ kind: 'number', value: match[4] as string });
  }
  return tokens;
}

/** Every value at a path; an array on the way gives one value for each item (`target.id`). */
function valuesAt(item: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(item)) return item.flatMap((one) => valuesAt(one, path));
  const [key, ...rest] = path;
  if (key === undefined) return item === undefined || item === null ? [] : [item];
  if (!isObject(item) || !Object.hasOwn(item, key)) return [];
  return valuesAt(item[key], rest);
}

function wrong(why: string): OktaError {
  return new OktaError('E0000031', [why]);
}
