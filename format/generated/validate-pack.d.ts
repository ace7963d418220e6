// Generated from schemas/pack/*.schema.json by build/generate/pack-validator.ts. Do not edit.
export interface SchemaFault {
  /** RFC 6901. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
export const validatePack: {
  (data: unknown): boolean;
  /** At most about 1000, with holes where a limit cut them; null after a valid file. */
  errors?: readonly (SchemaFault | undefined)[] | null;
};
