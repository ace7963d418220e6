import type { FieldType, Json } from '../../connector/core/field.ts';

/** How a wire converts; null: the types agree, undefined: no wire of a console does this. */
export type Conversion = { readonly convert: string | null; readonly forceWrapArray: boolean } | null | undefined;

const conversion = (convert: string | null, forceWrapArray = false): Conversion => ({ convert, forceWrapArray });

/** From and to, `[]` for lists (seen in exports; no other pairs occur there). */
const TABLE: { readonly [pair: string]: Conversion } = {
  'number>string': conversion('toString'),
  'boolean>string': conversion('booleanToString'),
  'object>string': conversion('stringify'),
  'string>object': conversion('parse'),
  'string>number': conversion('parseFloat'),
  'string>Date': conversion('dateTime'),
  'Date>string': conversion('isoString'),
  'string>string[]': conversion('wrapArray'),
  'object>object[]': conversion('wrapArray'),
  'number>number[]': conversion('wrapArray'),
  'string>object[]': conversion('parse', true),
  'string[]>string': conversion('stringify'),
  'object>string[]': conversion('stringify', true),
  'string>typed[]': conversion(null, true),
};

export function conversionOf(from: FieldType, to: FieldType): Conversion {
  if (nameOf(from) === nameOf(to)) return null;
  if (nameOf(from) === 'string' && to.collection && typeof to.type === 'object') return TABLE['string>typed[]'];
  return TABLE[`${nameOf(from)}>${nameOf(to)}`];
}

/** A type as wires see it: typed objects count as objects. */
export function nameOf({ type, collection }: FieldType): string {
  return (typeof type === 'object' ? 'object' : type) + (collection ? '[]' : '');
}

/** The transform map of a wire from the output `output`: exports put that id both as key and as `dest`. */
export function transformJson(found: NonNullable<Conversion>, output: string): Json {
  const { convert, forceWrapArray } = found;
  return { [output]: { ...(convert === null ? {} : { convert }), forceWrapArray, dest: output } };
}
