import type { CardContext, Value, Values } from './behaviour.ts';
import { toNumber, toText } from './convert.ts';
import { CardError } from './error.ts';
import type { FieldType } from './field.ts';
import { getPath } from './path.ts';
import { type CardRules, defaultRules } from './rules.ts';

/** The two operand types of a comparison; null where a side has none (items of a list). */
export interface OperandTypes {
  readonly a: FieldType | null;
  readonly b: FieldType | null;
}

const untyped: OperandTypes = { a: null, b: null };

/** null, undefined, "", {} and []; 0 and false are not empty (the Clear Empty card's list, seen in exports). */
export function isEmpty(value: Value): boolean {
  if (value === null || value === undefined || value === '') return true;
  if (typeof value !== 'object' || value instanceof Date) return false;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}

/** Equality by value, lists and objects item by item, dates by instant. */
export function deepEqual(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (a instanceof Date || b instanceof Date)
    return a instanceof Date && b instanceof Date && a.getTime() === b.getTime();
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (k) => Object.hasOwn(b, k) && deepEqual((a as Record<string, Value>)[k], (b as Record<string, Value>)[k]),
  );
}

function kind(value: Value): string {
  return value instanceof Date ? 'Date' : Array.isArray(value) ? 'list' : typeof value;
}

function looseEqual(a: Value, b: Value, rules: CardRules): boolean {
  if (a === null || a === undefined || b === null || b === undefined) {
    if ((a ?? null) === (b ?? null)) return true;
    return (a ?? '') === (b ?? '') && rules.nullEqualsEmptyText;
  }
  if (kind(a) === kind(b)) return deepEqual(a, b);
  // Types that differ compare by their text: 0 == "0", true == "true" (both readings of the documentation agree).
  return toText(a) === toText(b);
}

/** What null counts as beside another value, where it counts at all. */
function lowest(beside: Value): Value {
  return beside instanceof Date ? new Date(0) : typeof beside === 'string' ? '' : 0;
}

/** Below 0, 0, above 0; null where the two have no order. */
function order(a: Value, b: Value, types: OperandTypes, rules: CardRules): number | null {
  if (a === null || a === undefined || b === null || b === undefined) {
    if (rules.nullOrder === 'false') return null;
    return order(a ?? lowest(b), b ?? lowest(a), types, rules);
  }
  if (a instanceof Date && b instanceof Date) return a.getTime() - b.getTime();
  const text =
    typeof a === 'string' || typeof b === 'string' || types.a?.type === 'string' || types.b?.type === 'string';
  if (!text) return (toNumber(a, rules) ?? 0) - (toNumber(b, rules) ?? 0);
  const [x, y] = [toText(a) ?? '', toText(b) ?? ''];
  if (kind(a) !== kind(b)) {
    const difference = Number(x) - Number(y);
    if (!Number.isNaN(difference) && rules.mixedCompare === 'number') return difference;
  }
  return x < y ? -1 : x > y ? 1 : 0;
}

function sameLetters(a: Value, b: Value, rules: CardRules): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  return a.toLowerCase() === b.toLowerCase() && !rules.inIsCaseSensitive;
}

function within(a: Value, b: Value, rules: CardRules): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return false;
  if (Array.isArray(b)) return b.some((item) => looseEqual(a, item, rules) || sameLetters(a, item, rules));
  const [part, whole] = [toText(a) ?? '', toText(b) ?? ''];
  if (whole.includes(part)) return true;
  return whole.toLowerCase().includes(part.toLowerCase()) && !rules.inIsCaseSensitive;
}

function hasKey(a: Value, b: Value, rules: CardRules): boolean {
  if (typeof a !== 'object' || a === null) return false;
  const key = toText(b) ?? '';
  if (Object.hasOwn(a, key)) return true;
  return key !== '' && getPath(a, key) !== undefined && rules.hasPath === 'path';
}

function multiple(a: Value, b: Value, rules: CardRules): boolean {
  const [x, y] = [toNumber(a, rules), toNumber(b, rules)];
  if (x === null || y === null) return false;
  if (y !== 0) return x % y === 0;
  if (rules.multipleOfZero === 'false') return false;
  throw new CardError('Invalid Input', 'Invalid Input: nothing is a multiple of zero.');
}

function ordered(a: Value, b: Value, types: OperandTypes, rules: CardRules, test: (n: number) => boolean): boolean {
  const n = order(a, b, types, rules);
  return n !== null && test(n);
}

/** The rules that `compare` may read, for support notes. */
export const COMPARE_RULES: readonly (keyof CardRules)[] = [
  'mixedCompare',
  'nullEqualsEmptyText',
  'nullOrder',
  'multipleOfZero',
  'inIsCaseSensitive',
  'hasPath',
  'blankNumber',
];

/**
 * The comparison of If/Else, If/ElseIf, Continue If, Assign If, Return Error If, Compare, Filter and Find: operators as
 * packs spell them (seen in exports; meanings: Okta page "Compare"). Numbers compare by value, text by sort order,
 * dates by instant. Throws CardError `Invalid Input` for another operator.
 */
export function compare(
  operator: Value,
  a: Value,
  b: Value,
  types: OperandTypes = untyped,
  rules: CardRules = defaultRules,
): boolean {
  switch (operator) {
    case '==':
      return looseEqual(a, b, rules);
    case '!=':
      return !looseEqual(a, b, rules);
    case '===':
      return kind(a ?? null) === kind(b ?? null) && looseEqual(a, b, rules);
    case '!==':
      return !(kind(a ?? null) === kind(b ?? null) && looseEqual(a, b, rules));
    case '>':
      return ordered(a, b, types, rules, (n) => n > 0);
    case '>=':
      return ordered(a, b, types, rules, (n) => n >= 0);
    case '<':
      return ordered(a, b, types, rules, (n) => n < 0);
    case '<=':
      return ordered(a, b, types, rules, (n) => n <= 0);
    case '%':
      return multiple(a, b, rules);
    case 'in':
      return within(a, b, rules);
    case 'not in':
      return !within(a, b, rules);
    case 'has':
      return hasKey(a, b, rules);
    case "doesn't have":
      return !hasKey(a, b, rules);
    case 'is empty':
      return isEmpty(a);
    case 'is not empty':
      return !isEmpty(a);
    default:
      throw new CardError('Invalid Input', 'Invalid Input: the card has no such comparison operator.');
  }
}

/** The comparison that a card's fields `left-operand`, `operator` and `right-operand` ask for. */
export function compareOperands(inputs: Values, { card, rules }: CardContext): boolean {
  const type = (key: string) => card.inputs.find((field) => field.name === key) ?? null;
  const types = { a: type('left-operand'), b: type('right-operand') };
  return compare(inputs['operator'], inputs['left-operand'], inputs['right-operand'], types, rules);
}
