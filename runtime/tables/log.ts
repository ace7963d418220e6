import type { TableColumn, TableRow } from '../../connector/core/tables.ts';

/** A table as it was kept. */
export interface SavedTable {
  readonly columns: readonly TableColumn[];
  /** In the order of their creation. */
  readonly rows: readonly TableRow[];
  /** The number of the next row: ids are never given twice. */
  readonly next: number;
}

/**
 * Where the rows of a store are kept while they are in memory too. Each call is done when it returns; one that throws
 * has changed nothing.
 */
export interface TableLog {
  /** null: the key is new. */
  open(key: string): SavedTable | null;
  /** Also rows that were converted to a column's new type. */
  columns(key: string, columns: readonly TableColumn[], converted: readonly TableRow[]): void;
  insert(key: string, rows: readonly TableRow[], next: number, clear: boolean): void;
  update(key: string, row: TableRow): void;
  remove(key: string, id: string): void;
  clear(key: string): void;
  close(): void;
}
