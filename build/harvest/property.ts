import { emptyOf, fieldTypeOf } from '../../connector/core/card-defaults.ts';
import type { FieldType, Json, JsonObject } from '../../connector/core/field.ts';
import { choicesOf } from './default.ts';
import type { MergedField } from './merge-side.ts';
import { canonical } from './pick.ts';
import { typeText } from './types.ts';

/** Input fields that hold a secret by their very name; an overlay marks others. */
const SECRET =
  /^((new|old|current|user|account|temporary) ?)?(password|passphrase|client[ _]?secret|secret|api[ _]?key|access[ _]?token|refresh[ _]?token|private[ _]?key)$/i;

/** A field as a property of a card schema; what `expand` of the generator fills in is left out. */
export function property(name: string, field: MergedField, isInput: boolean): JsonObject {
  const schema = typeSchema(field);
  const displayname = field.metadata.displayname;
  const derived = fieldTypeOf(schema);
  const min = field.metadata.min;
  const max = field.metadata.max;
  const choices = enumOf(field);
  const block: Record<string, Json> = {
    ...(field.group === null ? {} : { group: field.group }),
    ...(field.key === name ? {} : { key: field.key }),
    ...(field.required ? { required: true } : {}),
    ...(field.option !== (field.group === 'parameters') ? { option: field.option } : {}),
    ...(canonical(field.default) === canonical(emptyOf(field)) ? {} : { default: field.default }),
    ...(field.available === null ? {} : { available: field.available }),
    ...(Object.keys(field.metadata).length === 0 ? {} : { metadata: field.metadata }),
    ...(typeText(derived) === typeText(field) ? {} : { type: typeJson(field.type), collection: field.collection }),
    ...(field.chosen ? { chosen: true } : {}),
  };
  const secret =
    isInput && field.type === 'string' && (SECRET.test(field.key) || SECRET.test(String(displayname ?? '')));
  return {
    ...schema,
    ...(choices.length > 0 ? { enum: choices } : {}),
    ...(schema.type === 'number' && typeof min === 'number' ? { minimum: min } : {}),
    ...(schema.type === 'number' && typeof max === 'number' ? { maximum: max } : {}),
    ...(secret ? { 'x-secret': true } : {}),
    'x-field': block,
  };
}

export const typeJson = (type: FieldType['type']): Json => type as unknown as Json;

/** Choices that are fixed; what is looked up in the org stays text. */
function enumOf(field: MergedField): string[] {
  if (field.type !== 'string' || field.collection || field.metadata.type === 'dynamic') return [];
  const choices = choicesOf(field.metadata);
  const fits = field.default === null || field.default === '' || choices.includes(field.default as string);
  return fits && (field.available?.length ?? 0) < 2 ? [...new Set(choices)] : [];
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  Date: 'object',
  object: 'object',
  Array: 'array',
  array: 'array',
  file: 'string',
  flo: 'string',
  folder: 'string',
};
const TS: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  Date: 'Date',
  object: '{ [k: string]: unknown }',
  array: 'unknown[]',
};

/** The JSON type that the exports allow: anything, one of several, or the one type. */
function typeSchema(field: MergedField): JsonObject {
  const available = field.available?.filter((one) => typeof one === 'string') ?? [];
  if (available.includes('*'))
    return field.collection ? { type: 'array', items: { tsType: 'unknown' } } : { tsType: 'unknown' };
  if (field.collection)
    return {
      type: 'array',
      items: field.varies ? { tsType: 'unknown' } : one({ type: field.type, collection: false }),
    };
  const allowed = available.length > 1 && available.every((name) => Object.hasOwn(NAMES, name)) ? available : [];
  if (allowed.length < 2 || typeof field.type !== 'string' || !allowed.includes(field.type))
    return field.varies ? { tsType: 'unknown' } : one(field);
  const types = [...new Set(allowed.map((name) => NAMES[name]!))];
  if (types.length === 1 && !allowed.includes('Date')) return one(field);
  return {
    type: types.length === 1 ? types[0]! : types,
    ...(types.includes('array') ? { items: {} } : {}),
    ...(types.includes('object') ? { additionalProperties: true } : {}),
    ...(allowed.includes('Date')
      ? { tsType: [...new Set(allowed.map((name) => TS[name] ?? TS[NAMES[name]!]!))].join(' | ') }
      : {}),
  };
}

function one({ type, collection }: FieldType): JsonObject {
  if (collection) return { type: 'array', items: one({ type, collection: false }) };
  if (type === 'Date') return { type: 'object', tsType: 'Date' };
  if (typeof type === 'string') {
    const name = NAMES[type]!;
    return name === 'object' ? { type: 'object', additionalProperties: true } : { type: name };
  }
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(type).map(([key, inner]) => [key, one(inner)])),
  };
}
