import type { CardShape, Values } from './behaviour.ts';
import type { FieldType } from './field.ts';
import { isRecord, put } from './safe.ts';

/** A record as an API sends it. */
export type Source = Readonly<Record<string, unknown>>;

/** What a port, or a key of a typed object, stands for in a record; undefined: nothing. */
export type Find = (record: Source, key: string) => unknown;

/** A name without its spelling: `Last Updated`, `lastUpdated` and `last_updated` are one. */
export function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
}

/** The own field of a record by exact name, else by `plainName`. */
export function fieldOf(record: Source, key: string): unknown {
  if (Object.hasOwn(record, key)) return record[key];
  const plain = plainName(key);
  if (plain === '') return undefined;
  for (const name of Object.keys(record)) if (plainName(name) === plain) return record[name];
  return undefined;
}

/**
 * Fields by name, those of `profile` behind those of the record itself; `aliases` first, for keys that are spelled
 * otherwise than the API's (seen in exports: `Raw Output`, `User ID`).
 */
export function finder(aliases: Readonly<Record<string, (record: Source) => unknown>> = {}): Find {
  return (record, key) => {
    if (Object.hasOwn(aliases, key)) return aliases[key]?.(record);
    const own = fieldOf(record, key);
    if (own !== undefined || !isRecord(record.profile)) return own;
    return fieldOf(record.profile, key);
  };
}

/**
 * A value of an API as a port declares it: typed objects get their declared keys alone, missing ones null; times become
 * dates where a Date is declared; a missing list is empty.
 */
export function shaped(type: FieldType, value: unknown, find: Find): unknown {
  if (type.collection) {
    if (value === null || value === undefined) return [];
    const one: FieldType = { type: type.type, collection: false };
    return (Array.isArray(value) ? value : [value]).map((item) => shaped(one, item, find));
  }
  if (value === null || value === undefined) return null;
  if (typeof type.type === 'object') {
    const keys = Object.keys(type.type);
    if (!isRecord(value)) return null;
    if (keys.length === 0) return value;
    const out: Record<string, unknown> = {};
    for (const key of keys) put(out, key, shaped(type.type[key] as FieldType, find(value, key), find));
    return out;
  }
  return scalar(type.type, value);
}

function scalar(type: string, value: unknown): unknown {
  if (type === 'Date' && typeof value === 'string') {
    const date = new Date(value);
    return Number.isNaN(date.getTime()) ? null : date;
  }
  // seen in exports: Activated is a time in the API and True/False on Create User
  if (type === 'boolean' && typeof value !== 'boolean') return value !== 'false' && value !== 0;
  if (type === 'number' && typeof value === 'string' && value.trim() !== '') return Number(value);
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  return value;
}

/** The card's outputs in the named groups, each read from its group's record. A null record leaves them null. */
export function outputsFrom(card: CardShape, groups: Readonly<Record<string, Source | null>>, find: Find): Values {
  const out: Record<string, unknown> = Object.create(null);
  for (const field of card.outputs) {
    const group = field.group ?? '';
    if (!Object.hasOwn(groups, group)) continue;
    const record = groups[group] ?? null;
    out[field.name] = record === null ? null : shaped(field, find(record, field.key), find);
  }
  return out;
}

const STATUS = new Set(['status', 'statuscode']);

/** The HTTP status under the name that the card has for it: `Status Code`, `statusCode` or `status` (seen in exports). */
export function statusOutputs(card: CardShape, status: number): Values {
  const out: Record<string, unknown> = Object.create(null);
  for (const field of card.outputs) if (STATUS.has(plainName(field.key))) out[field.name] = status;
  return out;
}

/** The first input of a group whose key is one of `names`, in any spelling, and that is filled. */
export function inputOf(inputs: Values, group: string, ...names: readonly string[]): unknown {
  const prefix = `${group}/`;
  for (const wanted of names.map(plainName))
    for (const [name, value] of Object.entries(inputs))
      if (name.startsWith(prefix) && plainName(name.slice(prefix.length)) === wanted && !isBlank(value)) return value;
  return undefined;
}

/** null, blank text and the empty list: what an untouched field holds. */
export function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Filled inputs of a group by key. */
export function filled(inputs: Values, group: string): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  const prefix = `${group}/`;
  for (const [name, value] of Object.entries(inputs))
    if (name.startsWith(prefix) && !isBlank(value)) put(out, name.slice(prefix.length), value);
  return out;
}
