// Generated from schemas/messages/*.schema.json by "npm run generate". Do not edit.
import type { EntraTokenError } from '../../../schemas/types/entra-token-error.ts';
import type { EntraTokenSuccess } from '../../../schemas/types/entra-token-success.ts';
import type { GraphUser } from '../../../schemas/types/graph-user.ts';

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
export const entraTokenError: Validate<EntraTokenError>;
export const entraTokenSuccess: Validate<EntraTokenSuccess>;
export const graphUser: Validate<GraphUser>;
