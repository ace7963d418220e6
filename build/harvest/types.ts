import type { FieldType, Json, ScalarType } from '../../connector/core/field.ts';
import type { Json as PlainJson } from '../../format/model.ts';
import { isObject } from '../../format/read.ts';

const SCALARS: readonly string[] = ['string', 'number', 'boolean', 'Date', 'object', 'file', 'flo'];
const FORBIDDEN: readonly string[] = ['', '__proto__', 'constructor', 'prototype'];
/** Typed objects of exports are at most six deep. */
const DEEPEST = 12;

/** A type of a port, whatever the file says: what is unknown or too deep is an object. */
export function fieldType(type: PlainJson, collection: boolean, depth = 0): FieldType {
  if (typeof type === 'string') return { type: SCALARS.includes(type) ? (type as ScalarType) : 'object', collection };
  if (!isObject(type) || depth > DEEPEST) return { type: 'object', collection };
  const fields = Object.entries(type)
    .filter(([key]) => !FORBIDDEN.includes(key))
    .map(([key, inner]) => {
      const holder = isObject(inner) ? inner : {};
      return [key, fieldType(holder.type ?? 'string', holder.collection === true, depth + 1)] as const;
    });
  return { type: fields.length === 0 ? 'object' : Object.fromEntries(fields), collection };
}

/** The type in a line, for reports and comparisons: `string`, `number[]`, `{ID:string}[]`. */
export function typeText({ type, collection }: FieldType): string {
  const name =
    typeof type === 'string'
      ? type
      : `{${Object.entries(type)
          .map(([key, inner]) => `${key}:${typeText(inner)}`)
          .join(',')}}`;
  return collection ? `${name}[]` : name;
}

/** Typed objects that authors or options made different: all their keys; null where two types have nothing in common. */
export function unionType(types: readonly FieldType[]): FieldType | null {
  const [first, ...others] = types;
  if (first === undefined) return null;
  let union = first;
  for (const other of others) {
    const both = join(union, other);
    if (both === null) return null;
    union = both;
  }
  return union;
}

function join(a: FieldType, b: FieldType): FieldType | null {
  if (a.collection !== b.collection) return null;
  if (a.type === b.type) return a;
  // A plain object is what is left when the author typed nothing of it.
  if (a.type === 'object' && typeof b.type === 'object') return a;
  if (b.type === 'object' && typeof a.type === 'object') return b;
  if (typeof a.type === 'string' || typeof b.type === 'string') return null;
  const fields = new Map(Object.entries(a.type));
  for (const [key, type] of Object.entries(b.type)) {
    const mine = fields.get(key);
    // Where two exports say different things of one key, the newer one is right.
    fields.set(key, mine === undefined ? type : (join(mine, type) ?? mine));
  }
  return { type: Object.fromEntries(fields), collection: a.collection };
}

export function isEmpty(value: Json): boolean {
  if (value === null || value === '' || value === 0 || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
