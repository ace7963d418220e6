// Generated from schemas/config/migration.schema.json by "npm run generate". Do not edit.
import type { MigrationConfig } from '../../../schemas/types/migration-config.ts';

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
export const migrationConfig: Validate<MigrationConfig>;
