import { exactCondition, selectRows } from '../../connector/core/table-query.ts';
import type { Cell, CellChange, TableQuery, TableRow, TableSchema } from '../../connector/core/tables.ts';

/** Rows that have one value in a column, by id. */
type Index = Map<Cell, Map<string, TableRow>>;

/** The rows of one table in memory, in the order of their creation, and indexes of the columns that searches ask by. */
export interface TableRows {
  readonly size: number;
  /** Rows that searches looked at. */
  readonly rowsRead: number;
  get(id: string): TableRow | undefined;
  all(): Iterable<TableRow>;
  put(row: TableRow): void;
  remove(id: string): boolean;
  clear(): void;
  search(query: TableQuery): TableRow[];
}

export function tableRows(): TableRows {
  const rows = new Map<string, TableRow>();
  const indexes = new Map<number, Index>();
  let rowsRead = 0;

  const enter = (index: Index, column: number, row: TableRow): void => {
    const cell = row.cells[column] ?? null;
    const same = index.get(cell);
    if (same === undefined) index.set(cell, new Map([[row.id, row]]));
    else same.set(row.id, row);
  };
  const leave = (index: Index, column: number, row: TableRow): void => {
    const cell = row.cells[column] ?? null;
    const same = index.get(cell);
    same?.delete(row.id);
    if (same?.size === 0) index.delete(cell);
  };
  const indexOf = (column: number): Index => {
    let index = indexes.get(column);
    if (index === undefined) {
      index = new Map();
      for (const row of rows.values()) enter(index, column, row);
      rowsRead += rows.size;
      indexes.set(column, index);
    }
    return index;
  };
  function* counted(from: Iterable<TableRow>): Generator<TableRow> {
    for (const row of from) {
      rowsRead += 1;
      yield row;
    }
  }
  const candidates = (query: TableQuery): Iterable<TableRow> => {
    const exact = exactCondition(query);
    if (exact === null) return rows.values();
    const same = indexOf(exact.column).get(exact.value);
    if (same === undefined) return [];
    // A row that came to the value by an update stands behind younger ones.
    return [...same.values()].sort((a, b) => Number(a.id) - Number(b.id));
  };

  return {
    get size() {
      return rows.size;
    },
    get rowsRead() {
      return rowsRead;
    },
    get: (id) => rows.get(id),
    all: () => rows.values(),
    put(row) {
      const before = rows.get(row.id);
      rows.set(row.id, row);
      for (const [column, index] of indexes) {
        if (before !== undefined) leave(index, column, before);
        enter(index, column, row);
      }
    },
    remove(id) {
      const before = rows.get(id);
      if (before === undefined) return false;
      for (const [column, index] of indexes) leave(index, column, before);
      return rows.delete(id);
    },
    clear() {
      rows.clear();
      indexes.clear();
    },
    search: (query) => selectRows(counted(candidates(query)), query),
  };
}

/** The row with its cells changed; a Counter that is empty counts from 0. */
export function changedRow(row: TableRow, changes: readonly CellChange[], at: number, schema: TableSchema): TableRow {
  const cells = schema.columns.map((_, i) => row.cells[i] ?? null);
  for (const change of changes) {
    if (change.column >= cells.length) continue;
    cells[change.column] = 'add' in change ? Number(cells[change.column] ?? 0) + change.add : change.cell;
  }
  return { id: row.id, created: row.created, updated: at, cells };
}
