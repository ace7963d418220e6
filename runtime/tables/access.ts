import type { Value } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import type { CardRules } from '../../connector/core/rules.ts';
import { cellAt, typeOfColumn, valueOfCell } from '../../connector/core/table-cell.ts';
import { allColumns, rowsFromCsv, rowsToCsv } from '../../connector/core/table-csv.ts';
import type { TableColumn, TableRow, TableSchema } from '../../connector/core/tables.ts';
import type { TableStore } from '../ports/tables.ts';

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  /** Name of the pack's folder. */
  readonly pack: string;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  /** true: the table was not exported with its pack. */
  readonly stub: boolean;
}

/** Tables of the loaded packs from outside of flows. A table is named by its id or its name. Throws FlopackError USAGE. */
export interface RuntimeTables {
  list(): readonly TableInfo[];
  /** By column name, with Row ID, Created and Updated; oldest first. */
  rows(table: string): Promise<readonly Readonly<Record<string, Value>>[]>;
  /** All columns and rows. */
  exportCsv(table: string): Promise<string>;
  /** Adds the rows of a CSV file, by the names in its first line, and gives their number. Throws CardError for a cell that does not fit. */
  importCsv(table: string, csv: string | Uint8Array, options?: ImportOptions): Promise<number>;
}

export interface ImportOptions {
  /** true: the table's rows are taken out first. */
  readonly clear?: boolean;
  readonly delimiter?: string;
}

export function tableAccess(store: TableStore, rules: CardRules, now: () => number): RuntimeTables {
  const schemaOf = async (table: string): Promise<TableSchema> => {
    const schema = await store.schema(table);
    if (schema !== null) return schema;
    const named = listed(store).filter((info) => info.name === table && !info.stub);
    if (named.length === 1) return (await store.schema(named[0]!.id))!;
    const names = listed(store).map((info) => JSON.stringify(info.name));
    const message =
      named.length > 1
        ? `${named.length} tables have the name ${JSON.stringify(table)}: name one by its id.`
        : `There is no table ${JSON.stringify(table)}; the packs have ${names.join(', ') || 'none'}.`;
    throw new FlopackError('USAGE', message);
  };
  const everyRow = async (id: string): Promise<readonly TableRow[]> =>
    store.search(id, { where: [], sort: null, descending: false, limit: null, offset: 0, rules });

  return {
    list: () =>
      listed(store).map(({ id, name, pack, columns, rows, stub }) => ({ id, name, pack, columns, rows, stub })),
    async rows(table) {
      const { id, columns } = await schemaOf(table);
      return (await everyRow(id)).map((row) => recordOf(columns, row));
    },
    async exportCsv(table) {
      const { id, columns } = await schemaOf(table);
      return rowsToCsv(columns, allColumns(columns), await everyRow(id), ',');
    },
    async importCsv(table, csv, options = {}) {
      const { id, columns } = await schemaOf(table);
      const rows = rowsFromCsv(csv, columns, { delimiter: options.delimiter ?? ',', mapping: null }, rules);
      await store.insert(id, rows, now(), { clear: options.clear === true });
      return rows.length;
    },
  };
}

/** A table that a second pack names too is one. */
function listed(store: TableStore): ReturnType<TableStore['list']> {
  const keys = new Set<string>();
  return store.list().filter(({ key }) => !keys.has(key) && keys.add(key));
}

function recordOf(columns: readonly TableColumn[], row: TableRow): Record<string, Value> {
  const record: Record<string, Value> = Object.create(null);
  for (const column of allColumns(columns)) {
    const name = typeof column === 'number' ? columns[column]!.name : column;
    record[name] = valueOfCell(typeOfColumn(columns, column), cellAt(row, column));
  }
  return record;
}
