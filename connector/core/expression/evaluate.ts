import type { CardContext, Value, Values } from '../behaviour.ts';
import { toBoolean, toNumber, toText } from '../convert.ts';
import { filled } from '../placeholders.ts';
import { FUNCTIONS, modulo } from './functions.ts';
import { type Node, parseExpression } from './parse.ts';
import { wrong } from './tokens.ts';

/** What an expression is evaluated with. */
interface ExpressionScope {
  /** The value of a `{{{key}}}`; undefined where the card has no such field. */
  field(key: string): Value;
  /** In [0, 1). */
  random(): number;
}

const KEPT = 200;
const parsed = new Map<string, Node>();

function tree(source: string): Node {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const node = parseExpression(source);
  if (parsed.size >= KEPT) parsed.clear();
  parsed.set(source, node);
  return node;
}

/**
 * The value of a card's expression (`_text_`) over its fields. Fields are values of their own and never read as part of
 * it. Throws CardError `Invalid Input`.
 */
export function evaluateExpression(inputs: Values, context: CardContext): Value {
  return evaluate(tree(toText(inputs['_text_']) ?? ''), {
    field: (key) => (Object.hasOwn(inputs, key) ? (inputs[key] ?? null) : undefined),
    random: () => context.random.next(),
  });
}

function evaluate(node: Node, scope: ExpressionScope): Value {
  switch (node.kind) {
    case 'value':
      return node.value;
    case 'field':
      return fieldOf(node.key, scope);
    case 'text':
      return filled(node.template, (key) => toText(fieldOf(key, scope)) ?? '');
    default:
      return call(node.name, node.args, scope);
  }
}

function fieldOf(key: string, scope: ExpressionScope): Value {
  const value = scope.field(key);
  if (value === undefined) wrong(`names the field ${JSON.stringify(key.slice(0, 40))}, which the card does not have`);
  return value instanceof Date ? value.getTime() : value;
}

/** null counts as 0; text has to be numeric. */
function numeric(value: Value): number {
  return toNumber(value) ?? 0;
}

function truth(node: Node | undefined, scope: ExpressionScope): boolean {
  return node !== undefined && toBoolean(evaluate(node, scope)) === true;
}

function equal(a: Value, b: Value): boolean {
  if (typeof a === 'boolean' || typeof b === 'boolean') {
    if (typeof a === 'number' || typeof b === 'number') return numeric(a) === numeric(b);
    return (toBoolean(a) ?? false) === (toBoolean(b) ?? false);
  }
  if (typeof a === 'number' || typeof b === 'number') {
    if (a === null || b === null) return a === b;
    return toText(a) === toText(b) || numericText(a) === numericText(b);
  }
  return toText(a) === toText(b);
}

/** NaN for text that is no number: unequal to everything. */
function numericText(value: Value): number {
  return typeof value === 'string' && !/^\s*[+-]?[\d.]/.test(value) ? Number.NaN : Number(value);
}

function call(name: string, args: readonly Node[], scope: ExpressionScope): Value {
  const [a, b, c] = args;
  const value = (node: Node | undefined): Value => (node === undefined ? null : evaluate(node, scope));
  const number = (node: Node | undefined): number => numeric(value(node));
  switch (name) {
    case '?':
      return value(truth(a, scope) ? b : c);
    case 'or':
      return truth(a, scope) || truth(b, scope);
    case 'and':
      return truth(a, scope) && truth(b, scope);
    case 'xor':
      return truth(a, scope) !== truth(b, scope);
    case 'not':
      return !truth(a, scope);
    case '==':
      return equal(value(a), value(b));
    case '!=':
      return !equal(value(a), value(b));
    case '<':
      return number(a) < number(b);
    case '<=':
      return number(a) <= number(b);
    case '>':
      return number(a) > number(b);
    case '>=':
      return number(a) >= number(b);
    case '+':
      return number(a) + number(b);
    case '-':
      return number(a) - number(b);
    case '*':
      return number(a) * number(b);
    case '/':
      return number(a) / number(b);
    case '%':
      return modulo(number(a), number(b));
    case '^':
      return number(a) ** number(b);
    case 'negative':
      return -number(a);
    case 'positive':
      return number(a);
    default:
      return called(name, args.map(value), scope);
  }
}

function called(name: string, values: readonly Value[], scope: ExpressionScope): Value {
  const numbers = values.flat(1).map(numeric);
  if (name === 'random') {
    const [low, high] = numbers.length > 1 ? [numbers[0]!, numbers[1]!] : [0, numbers[0] ?? 1];
    return low + scope.random() * (high - low);
  }
  if (!Object.hasOwn(FUNCTIONS, name)) wrong(`calls ${JSON.stringify(name.slice(0, 40))}, which is no function`);
  const { least, most, run } = FUNCTIONS[name]!;
  if (numbers.length < least || numbers.length > most) wrong(`calls ${name} with ${numbers.length} values`);
  // A list of 1,000,000 numbers does not fit the stack as arguments.
  if (numbers.length > 50_000) wrong(`calls ${name} with more than 50000 values`);
  return run(...numbers);
}
