import type { CardRules } from './rules.ts';

/** Column types as packs spell them (seen in exports): Text, Number, Date & Time, True/False, Counter. */
export type ColumnType = 'str' | 'dec' | 'dte' | 'bln' | 'ctr';

/** What a cell holds; a Date & Time column holds milliseconds since 1970. */
export type Cell = string | number | boolean | null;

export interface TableColumn {
  /** Case-sensitive. */
  readonly name: string;
  readonly type: ColumnType;
  /** What a new row has here unless it says otherwise. */
  readonly default: Cell;
}

export interface TableSchema {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** true: cards refer to the table and it was not exported; nothing can be done with it. */
  readonly stub: boolean;
}

export interface TableRow {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly updated: number;
  /** In the order of the schema's columns. */
  readonly cells: readonly Cell[];
}

/** Columns that every table has beside its own. */
export const SYSTEM_COLUMNS = ['Row ID', 'Created', 'Updated'] as const;
export type SystemColumn = (typeof SYSTEM_COLUMNS)[number];

/** A system column by name, another by its place in the schema. */
export type ColumnRef = SystemColumn | number;

export type ConditionOp = '=' | '!=' | '<' | '>' | '<=' | '>=';

export interface Condition {
  readonly column: ColumnRef;
  readonly op: ConditionOp;
  /** Of the column's type; undefined: a value that the column can never hold. */
  readonly value: Cell | undefined;
  /** How it is joined to the next condition; of the last one it says nothing (seen in exports). */
  readonly join: 'AND' | 'OR';
}

export interface TableQuery {
  readonly where: readonly Condition[];
  /** null: no column was chosen. */
  readonly sort: ColumnRef | null;
  readonly descending: boolean;
  /** null: all. */
  readonly limit: number | null;
  /** Matching rows to leave out before the first. */
  readonly offset: number;
  /** Read where they decide. */
  readonly rules: CardRules;
}

/** Sets a cell, or adds to a Counter. */
export type CellChange =
  | { readonly column: number; readonly cell: Cell }
  | { readonly column: number; readonly add: number };

/** A store may answer at once, or later where it is remote. */
export type Answer<T> = T | Promise<T>;

/** Goes on with an answer, at once where it is there. */
export function when<T, R>(answer: Answer<T>, next: (value: T) => Answer<R>): Answer<R> {
  return answer instanceof Promise ? answer.then(next) : next(answer);
}

/**
 * Tables as the cards see them: each call is one step that happens whole or not at all. Tables are known by the id that
 * cards hold. `at` is the time of the change in milliseconds. All but `schema` throw CardError for a table that is not
 * there, and for what breaks a limit (Okta page "Workflows system limits").
 */
export interface Tables {
  /** null: there is no such table. */
  schema(table: string): Answer<TableSchema | null>;
  /** Adds rows, cells in the schema's order, and gives their ids; `clear` takes all others out first. */
  insert(
    table: string,
    rows: readonly (readonly Cell[])[],
    at: number,
    options?: { readonly clear?: boolean },
  ): Answer<readonly string[]>;
  row(table: string, id: string): Answer<TableRow | null>;
  search(table: string, query: TableQuery): Answer<readonly TableRow[]>;
  /** false: there is no such row. */
  update(table: string, id: string, changes: readonly CellChange[], at: number): Answer<boolean>;
  remove(table: string, id: string): Answer<boolean>;
  /** How many rows there were. */
  clear(table: string): Answer<number>;
}

/** Okta page "Workflows system limits". */
export const TABLE_LIMITS = {
  rows: 500_000,
  columns: 64,
  /** UTF-8. */
  cellBytes: 16 * 1024,
  /** Okta page "Search Rows": never more rows, whatever the limit. */
  searchRows: 3500,
} as const;
