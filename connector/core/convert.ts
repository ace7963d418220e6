import type { Value } from './behaviour.ts';
import { CardError } from './error.ts';
import type { FieldType } from './field.ts';
import { type CardRules, defaultRules } from './rules.ts';
import { parseJson } from './safe.ts';

/** Brings a value to a type; null and undefined become null. Without rules the defaults hold. Throws CardError `Invalid Type Conversion`. */
export type Convert = (value: Value, rules?: CardRules) => Value;

/** The name of a value's own type, for messages: never the value, which may be a secret. */
export function typeOf(value: Value): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a Date & Time';
  if (typeof value === 'string') return 'Text';
  if (typeof value === 'boolean') return 'True/False';
  return typeof value === 'number' ? 'a Number' : 'an Object';
}

function fail(value: Value, to: string): never {
  throw new CardError('Invalid Type Conversion', `Invalid Type Conversion: cannot turn ${typeOf(value)} into ${to}.`);
}

/** Compact JSON; dates as ISO 8601. */
export function toJsonText(value: Value): string {
  return JSON.stringify(value) ?? 'null';
}

/** Numbers and booleans as text, objects and lists as compact JSON, dates as ISO 8601 with milliseconds. */
export function toText(value: Value): string | null {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? fail(value, 'Text') : value.toISOString();
  return typeof value === 'object' ? toJsonText(value) : String(value);
}

function blankNumber(rule: CardRules['blankNumber']): number | null {
  return rule === 'error' ? fail('', 'a Number') : rule === 'zero' ? 0 : null;
}

const NUMERIC = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** true and false are 1 and 0 (documented for To Number), numeric text is read, for blank text a rule decides; other text fails. */
export function toNumber(value: Value, rules: CardRules = defaultRules): number | null {
  if (typeof value === 'number') return value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.getTime();
  if (typeof value !== 'string') return fail(value, 'a Number');
  const text = value.trim();
  if (text === '') return blankNumber(rules.blankNumber);
  return NUMERIC.test(text) ? Number(text) : fail(value, 'a Number');
}

/** null, 0 and the text `false` are false, other numbers and texts true (documented for True/False Expression). */
export function toBoolean(value: Value): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') {
    const text = value.trim().toLowerCase();
    return text !== '' && text !== 'false';
  }
  return typeof value === 'number' ? value !== 0 : true;
}

/** No date text is longer; what reads them takes the square of the length at worst. */
const DATE_TEXT_MAX = 100;
const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?)?(Z|[+-]\d{2}:?\d{2})?$/i;

/** ISO 8601 and the common formats that Date reads; without a zone it is UTC. A number is milliseconds since 1970. */
export function toDate(value: Value): Date | null {
  if (value instanceof Date) return value;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return dated(new Date(value), value);
  if (typeof value !== 'string') return fail(value, 'a Date & Time');
  const text = value.trim();
  if (text === '') return null;
  if (text.length > DATE_TEXT_MAX) return fail(value, 'a Date & Time');
  const iso = ISO.exec(text);
  if (iso) {
    const zoned = iso[4] !== undefined || iso[1] === undefined ? text : `${text}Z`;
    return dated(new Date(zoned.replace(' ', 'T').replace(',', '.')), value);
  }
  if (/(Z|GMT|UTC|[+-]\d{2}:?\d{2}|\([^)]*\))$/i.test(text)) return dated(new Date(text), value);
  return dated(new Date(`${text} UTC`), value);
}

function dated(date: Date, from: Value): Date {
  return Number.isNaN(date.getTime()) ? fail(from, 'a Date & Time') : date;
}

/**
 * Objects and lists stay, text is read as JSON, for blank text a rule decides. JSON that was made a JSON text is read too
 * (seen in exports: Stringify of a text that is JSON). Text that is no JSON object or list fails.
 */
export function toObject(value: Value, rules: CardRules = defaultRules): Value {
  if (typeof value === 'object' || value === undefined) return value ?? null;
  if (typeof value !== 'string') return fail(value, 'an Object');
  if (value.trim() === '') return rules.blankObject === 'null' ? null : {};
  let parsed = parsedJson(value);
  if (typeof parsed === 'string' && /^\s*[[{]/.test(parsed)) parsed = parsedJson(parsed);
  return parsed === null || typeof parsed === 'object' ? parsed : fail(value, 'an Object');
}

function parsedJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    // Without the cause: JSON.parse quotes the text, and it may hold a secret.
    throw new CardError('Parse Error', 'Parse Error: the text is not JSON.');
  }
}

/** A list stays as it is (its items are not converted), a single value becomes a list of one, null stays null. */
export function toList(value: Value): Value {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? null : [value];
}

/** Only makes undefined null. */
export function asIs(value: Value): Value {
  return value === undefined ? null : value;
}

/** The conversion to a declared field type. The same type always gives the same function. */
export function converterTo(type: FieldType): Convert {
  if (type.collection) return toList;
  switch (type.type) {
    case 'string':
      return toText;
    case 'number':
      return toNumber;
    case 'boolean':
      return toBoolean;
    case 'Date':
      return toDate;
    case 'file':
    case 'flo':
      return asIs;
    default:
      return typeof type.type === 'string' && type.type !== 'object' ? asIs : toObject;
  }
}
