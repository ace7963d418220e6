import { CardError } from '../error.ts';

/** A piece of an expression; `field` is a `{{{key}}}`. */
export interface Token {
  readonly kind: 'number' | 'text' | 'field' | 'name' | 'sign' | 'end';
  readonly text: string;
}

const EXPRESSION_MAX = 10_000;
const TOKENS_MAX = 2000;
const SPACE = /[ \t\r\n]+/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const FIELD = /\{\{\{([^{}]{1,200})\}\}\}/y;
const SIGN = /==|!=|<=|>=|[+\-*/%^!<>(),?:]/y;
const TEXT = /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'/y;
const COMMENT = /#[^\n]*/y;

/** Throws CardError `Invalid Input` with what is wrong in the author's expression; values never stand in it. */
export function wrong(what: string): never {
  throw new CardError('Invalid Input', `Invalid Input: the expression ${what}.`);
}

/** The tokens of an expression without spaces and comments, `end` last. Throws CardError `Invalid Input`. */
export function tokensOf(source: string): readonly Token[] {
  if (source.length > EXPRESSION_MAX) wrong(`has more than ${EXPRESSION_MAX} characters`);
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found !== null) at += found[0].length;
    return found;
  };
  while (at < source.length) {
    if (tokens.length > TOKENS_MAX) wrong(`has more than ${TOKENS_MAX} parts`);
    if (take(SPACE) !== null || take(COMMENT) !== null) continue;
    const [number] = take(NUMBER) ?? [];
    if (number !== undefined) {
      tokens.push({ kind: 'number', text: number });
      continue;
    }
    const field = take(FIELD);
    if (field !== null) {
      tokens.push({ kind: 'field', text: field[1]! });
      continue;
    }
    const text = take(TEXT);
    if (text !== null) {
      tokens.push({ kind: 'text', text: (text[1] ?? text[2] ?? '').replace(/\\([\s\S])/g, '$1') });
      continue;
    }
    const [name] = take(NAME) ?? [];
    const [sign] = name === undefined ? (take(SIGN) ?? []) : [];
    if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else wrong(`has ${JSON.stringify(source.slice(at, at + 1))} at position ${at + 1}, which it cannot read`);
  }
  tokens.push({ kind: 'end', text: '' });
  return tokens;
}
