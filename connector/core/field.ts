/** A JSON value as it stands in a pack file or travels over a wire. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** The type names of a field, as packs spell them (seen in exports). `flo` holds a flow. */
export type ScalarType = 'string' | 'number' | 'boolean' | 'Date' | 'object' | 'file' | 'flo';

/** A field type; an object instead of a name is a typed object, key by key, as deep as it goes. */
export interface FieldType {
  readonly type: ScalarType | { readonly [key: string]: FieldType };
  /** true: a list of `type`. */
  readonly collection: boolean;
}

/** One field of a card as its definition knows it. `(group, key)` is its identity. */
export interface FieldDef extends FieldType {
  /** The name authors use: `key`, or `group/key` where two fields of one side share a key. */
  readonly name: string;
  readonly group: string | null;
  readonly key: string;
  /** Position on the card. */
  readonly index: number;
  readonly required: boolean;
  /** true: an option of the card (group `parameters`, flag `p`). */
  readonly option: boolean;
  /** What the console writes while the author has set nothing. */
  readonly default: Json;
  /** Allowed types, `["*"]` for any; absent where the exports have none. An object is a typed object. */
  readonly available?: readonly (string | JsonObject)[];
  /** Further metadata exactly as the exports have it (displayname, choices, hidden, min, max, ...), without `index`. */
  readonly metadata: JsonObject;
  /** true: the value is a password or a token and is masked wherever it could rest (`x-secret`). */
  readonly secret: boolean;
  /** true: on the card only when the author uses it (the console's Choose Fields, profile attributes, context of a flow). */
  readonly chosen?: boolean;
}
