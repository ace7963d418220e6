import type { FieldType, Json } from './field.ts';
import type { ValueIR } from './ir.ts';
import { type AnyPin, endOf, isPin, makePin, TEMPLATE } from './pin.ts';
import { claim, fail, pinIR, type Scope } from './scope.ts';
import { isTemplate } from './template.ts';
import { typeOfLiteral } from './types.ts';

/** The author's value as plain data; a template becomes a Compose card `<card>/<field>` in front of the card. */
export function valueIR(scope: Scope, card: string, field: string, value: unknown): ValueIR {
  if (isPin(value)) return pinIR(scope, card, value);
  if (isTemplate(value)) {
    const parts = value[TEMPLATE];
    if (parts.every((part) => typeof part === 'string')) return { kind: 'literal', value: parts.join('') };
    return pinIR(scope, card, compose(scope, `${card}/${field.replace(/[^A-Za-z0-9 _./-]/g, '-')}`, parts, null));
  }
  if (value === undefined) fail(scope, card, 'the value is undefined; the pin it was read from does not exist', field);
  return { kind: 'literal', value: literal(scope, card, field, value, 0) };
}

/** Adds a Compose card and gives its output. */
export function compose(scope: Scope, key: string, parts: readonly unknown[], title: string | null): AnyPin {
  claim(scope, key);
  scope.cards.push({
    kind: 'compose',
    key,
    title,
    note: null,
    parts: parts.map((part) => (isPin(part) ? pinIR(scope, key, part) : String(part))),
  });
  return outputPin(scope, key, 'output', { type: 'string', collection: false });
}

export function outputPin(scope: Scope, card: string, output: string, type: FieldType): AnyPin {
  return makePin({ flow: scope.flow.key, block: scope, card, output, path: [], type });
}

/** The field type of a value before it is wired. */
export function typeOfValue(value: unknown): FieldType {
  if (isPin(value)) return endOf(value).type;
  if (isTemplate(value)) return { type: 'string', collection: false };
  return typeOfLiteral(value as Json);
}

function literal(scope: Scope, card: string, field: string, value: unknown, depth: number): Json {
  if (depth > 32) fail(scope, card, 'the literal nests deeper than 32', field);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (isPin(value) || isTemplate(value)) {
    fail(scope, card, 'a pin cannot stand inside an object or a list; build the object with a Construct card', field);
  }
  if (Array.isArray(value)) return value.map((item) => literal(scope, card, field, item, depth + 1));
  const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  if (prototype === Object.prototype || prototype === null) {
    const result: Record<string, Json> = {};
    for (const [key, item] of Object.entries(value as object)) {
      if (key === '__proto__') fail(scope, card, 'the literal has the key __proto__', field);
      result[key] = literal(scope, card, field, item, depth + 1);
    }
    return result;
  }
  return fail(scope, card, `a literal is JSON data or a Date, not ${typeof value}`, field);
}
