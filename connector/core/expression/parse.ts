import { type Token, tokensOf, wrong } from './tokens.ts';

/** An expression as a tree. `call` is also how operators stand in it: their name is the sign. */
export type Node =
  | { readonly kind: 'value'; readonly value: number | string | boolean | null }
  | { readonly kind: 'field'; readonly key: string }
  | { readonly kind: 'text'; readonly template: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };

const DEPTH_MAX = 200;
const CONSTANTS: Readonly<Record<string, number | boolean | null>> = {
  pi: Math.PI,
  PI: Math.PI,
  e: Math.E,
  E: Math.E,
  tau: 2 * Math.PI,
  true: true,
  false: false,
  null: null,
};
const WORDS = new Set(['and', 'or', 'xor', 'not', 'mod']);
/** Loosest first; operators of one row go from left to right. */
const LEVELS: readonly (readonly string[])[] = [
  ['or'],
  ['xor'],
  ['and'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%', 'mod'],
];

/** Reads an expression once; the tree has no values of fields in it. Throws CardError `Invalid Input`. */
export function parseExpression(source: string): Node {
  const tokens = tokensOf(source);
  let at = 0;
  let depth = 0;
  const peek = (): Token => tokens[at]!;
  const is = (text: string): boolean => {
    const token = peek();
    return token.text === text && (token.kind === 'sign' || (token.kind === 'name' && WORDS.has(text)));
  };
  const accept = (text: string): boolean => {
    if (!is(text)) return false;
    at += 1;
    return true;
  };
  const expect = (text: string): void => {
    if (!accept(text)) wrong(`needs ${JSON.stringify(text)} ${place(peek())}`);
  };
  const call = (name: string, ...args: readonly Node[]): Node => ({ kind: 'call', name, args });

  const nested = <T>(read: () => T): T => {
    depth += 1;
    if (depth > DEPTH_MAX) wrong(`is nested more than ${DEPTH_MAX} deep`);
    const result = read();
    depth -= 1;
    return result;
  };

  const choice = (): Node =>
    nested(() => {
      const condition = level(0);
      if (!accept('?')) return condition;
      const yes = choice();
      expect(':');
      return call('?', condition, yes, choice());
    });

  const level = (row: number): Node => {
    const signs = LEVELS[row];
    if (signs === undefined) return unary();
    let left = level(row + 1);
    for (let sign = signs.find(is); sign !== undefined; sign = signs.find(is)) {
      at += 1;
      left = call(sign, left, level(row + 1));
    }
    return left;
  };

  const unary = (): Node =>
    nested(() => {
      if (accept('-')) return call('negative', unary());
      if (accept('+')) return call('positive', unary());
      if (accept('not')) return call('not', unary());
      return power();
    });

  // The power binds closer than a minus before it, and its own right side may have one: -2^-2 is -(2^(-2)).
  const power = (): Node => {
    const base = factorial();
    return accept('^') ? call('^', base, unary()) : base;
  };

  const factorial = (): Node => {
    let value = atom();
    for (let count = 0; accept('!'); count += 1) {
      if (count === DEPTH_MAX) wrong(`is nested more than ${DEPTH_MAX} deep`);
      value = call('factorial', value);
    }
    return value;
  };

  const atom = (): Node => {
    const token = peek();
    at += 1;
    if (token.kind === 'number') return { kind: 'value', value: Number(token.text) };
    if (token.kind === 'field') return { kind: 'field', key: token.text };
    if (token.kind === 'text') return { kind: 'text', template: token.text };
    if (token.kind === 'name' && (token.text === 'mod' || !WORDS.has(token.text))) return named(token.text);
    if (token.kind === 'sign' && token.text === '(') {
      const inner = choice();
      expect(')');
      return inner;
    }
    return wrong(`needs a value ${place(token)}`);
  };

  const named = (name: string): Node => {
    if (!accept('(')) {
      if (!Object.hasOwn(CONSTANTS, name))
        wrong(`has the name ${JSON.stringify(name.slice(0, 40))}, which means nothing`);
      return { kind: 'value', value: CONSTANTS[name]! };
    }
    const args: Node[] = [];
    if (accept(')')) return call(name);
    do args.push(choice());
    while (accept(','));
    expect(')');
    return call(name, ...args);
  };

  if (peek().kind === 'end') wrong('is empty');
  const tree = choice();
  if (peek().kind !== 'end') wrong(`goes on ${place(peek())}`);
  return tree;
}

function place(token: Token): string {
  return token.kind === 'end' ? 'at its end' : `before ${JSON.stringify(token.text.slice(0, 40))}`;
}
