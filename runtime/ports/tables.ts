import type { TableColumn, Tables } from '../../connector/core/tables.ts';

/** A table of a loaded pack. */
export interface TableDefinition {
  /** As the pack's cards name it; each export has new ones. */
  readonly id: string;
  /** The same for every export of the pack: a store that lasts keeps the rows under it. */
  readonly key: string;
  readonly name: string;
  readonly pack: string;
  readonly columns: readonly TableColumn[];
  readonly stub: boolean;
}

/** What a store did, in numbers. */
export interface TableStats {
  /** Rows that searches looked at. */
  readonly rowsRead: number;
}

/** Tables behind the port, and what the runtime needs of them. */
export interface TableStore extends Tables {
  /**
   * Makes the tables of packs known; those that are there keep their rows and get the columns that they lack. Throws
   * FlopackError PACK_INVALID or TABLES_STORE with everything that is wrong.
   */
  define(tables: readonly TableDefinition[]): void;
  /** Every table that cards can name, in the order of their definition. */
  list(): readonly (TableDefinition & { readonly rows: number })[];
  stats(): TableStats;
  close(): void;
}
