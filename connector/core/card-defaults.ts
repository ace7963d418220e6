import type { CardConstants } from './card.ts';
import type { FieldType, Json } from './field.ts';

/*
 * What a card schema may leave out, because most cards have it or its JSON type says it (seen in exports): the harvest
 * leaves it out, the generator fills it in, the compiler writes it.
 */

/** Of function cards. Timeouts in milliseconds. */
export const FUNCTION_CONSTANTS: CardConstants = {
  executable: false,
  displayed: true,
  async: false,
  cooperative: false,
  mirrored: false,
  timeout: 90_000,
  monitor: false,
  webhook: false,
  webhookList: false,
  webhookConditions: false,
};

export const CONNECTOR_CONSTANTS: CardConstants = {
  ...FUNCTION_CONSTANTS,
  executable: true,
  async: true,
  timeout: 30_000,
};

/** The type names of fields that an author adds. */
export const ALL_TYPES = ['string', 'number', 'boolean', 'Date', 'Array', 'object', 'file', 'flo', 'folder'] as const;

/** What the console writes into an empty field of the type. */
export function emptyOf({ type, collection }: FieldType): Json {
  if (collection) return [];
  if (typeof type !== 'string') return {};
  return (
    ({ string: '', Date: '', number: 0, boolean: false, object: {}, file: null, flo: null } as const)[type] ?? null
  );
}

/** The keywords of a JSON Schema that tell a field type; `tsType` is `Date` for dates. */
interface TypeKeywords {
  readonly type?: unknown;
  readonly items?: unknown;
  readonly properties?: unknown;
  readonly tsType?: unknown;
}

/** The field type that a JSON Schema tells: text where it tells nothing. */
export function fieldTypeOf({ type, items, properties, tsType }: TypeKeywords): FieldType {
  const first: unknown = Array.isArray(type) ? type[0] : type;
  if (first === 'array') return { ...fieldTypeOf((items ?? {}) as TypeKeywords), collection: true };
  if (tsType === 'Date') return { type: 'Date', collection: false };
  if (first === 'object') {
    const fields = Object.entries((properties ?? {}) as Record<string, TypeKeywords>);
    if (fields.length === 0) return { type: 'object', collection: false };
    return { type: Object.fromEntries(fields.map(([key, inner]) => [key, fieldTypeOf(inner)])), collection: false };
  }
  return { type: first === 'number' || first === 'boolean' ? first : 'string', collection: false };
}
