// Generated from schemas/cards/active-directory/*.schema.json by "npm run generate". Do not edit.
/** One thing wrong; it holds no values of the data. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
/** Says whether the data is valid; `errors` belongs to the last call. */
export interface Validate<T> {
  (data: unknown): data is T;
  errors?: readonly ValidationError[] | null;
}
/** Both sides of one card. */
export interface CardValidators {
  readonly input: Validate<Readonly<Record<string, unknown>>>;
  readonly output: Validate<Readonly<Record<string, unknown>>>;
}
/** By card kind; names are `key` or `group/key`, a value that is missing may be null. */
export const validators: Readonly<Record<string, CardValidators>>;
