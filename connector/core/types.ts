import type { FieldType, Json, JsonObject, ScalarType } from './field.ts';
import type { TextTemplate } from './pin.ts';
import { template } from './template.ts';

/** A field type as authors write it: `text`, `list(text)`, `typed({ id: text })`. `T` is the value's TypeScript type. */
export interface Type<T> {
  readonly field: FieldType;
  /** true: a password or a token; masked wherever it could rest, and flows that take one do not save data. */
  readonly secret: boolean;
  /** Type carrier, never set. */
  readonly valueType?: T;
}

/** Field types by name, e.g. the inputs of a helper flow. */
export type TypeRecord = { readonly [name: string]: Type<unknown> };
export type TypeOf<D> = D extends Type<infer T> ? T : never;
export type TypesOf<R extends TypeRecord> = { readonly [K in keyof R]: TypeOf<R[K]> };

function scalar<T>(type: ScalarType): Type<T> {
  return { field: { type, collection: false }, secret: false };
}

/** Text; also the tag of text templates: text`Hello ${user.Name}` becomes a Compose card. */
export const text: Type<string> & ((strings: TemplateStringsArray, ...pins: readonly unknown[]) => TextTemplate) =
  Object.assign(template, scalar<string>('string'));
export const number: Type<number> = scalar('number');
export const bool: Type<boolean> = scalar('boolean');
/** Date & Time. */
export const date: Type<Date> = scalar('Date');
/** An object whose keys nobody declared; `typed` declares them. */
export const object: Type<JsonObject> = scalar('object');

/** A list of `item`. Lists of lists do not exist on cards. */
export function list<T>(item: Type<T>): Type<readonly T[]> {
  return { field: { type: item.field.type, collection: true }, secret: item.secret };
}

/** An object with declared keys; its output gives one nested pin a key. */
export function typed<R extends TypeRecord>(keys: R): Type<TypesOf<R>> {
  const type: Record<string, FieldType> = Object.create(null);
  for (const [key, { field }] of Object.entries(keys)) type[key] = field;
  return { field: { type, collection: false }, secret: Object.values(keys).some((t) => t.secret) };
}

/** The same type, holding a password or a token. */
export function secret<T>(type: Type<T>): Type<T> {
  return { field: type.field, secret: true };
}

/** The field type of a literal; lists take the type of their first item, empty lists are lists of objects. */
export function typeOfLiteral(value: Json): FieldType {
  if (Array.isArray(value))
    return { type: value.length === 0 ? 'object' : nameOfLiteral(value[0] as Json), collection: true };
  return { type: nameOfLiteral(value), collection: false };
}

function nameOfLiteral(value: Json): ScalarType {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' && value !== null ? 'object' : 'string';
}
