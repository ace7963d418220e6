import { CardError, FlopackError } from '../../connector/core/error.ts';
import { TABLE_LIMITS, type TableColumn, type TableRow, type TableSchema } from '../../connector/core/tables.ts';
import type { TableDefinition, TableStore } from '../ports/tables.ts';
import { upgrade } from './columns.ts';
import type { TableLog } from './log.ts';
import { changedRow, type TableRows, tableRows } from './table.ts';

interface Table {
  readonly key: string;
  readonly rows: TableRows;
  columns: readonly TableColumn[];
  next: number;
}

/**
 * Tables in memory. With a log every change is written there before it is made here, so that a card that has ended has
 * its rows kept, and one whose rows could not be kept has failed.
 */
export function tableStore(log: TableLog | null, rowLimit: number = TABLE_LIMITS.rows): TableStore {
  const tables = new Map<string, Table>();
  const defined = new Map<string, TableDefinition>();
  const schemas = new Map<string, TableSchema>();

  const tableOf = (id: string): Table => {
    const table = tables.get(defined.get(id)?.key ?? '');
    if (table === undefined || defined.get(id)!.stub)
      throw new CardError('Not Found', `Table ${JSON.stringify(id.slice(0, 100))} is not in the loaded packs.`, {
        code: 'TABLE_NOT_FOUND',
      });
    return table;
  };
  const schemaOf = (id: string): TableSchema | null => {
    const known = schemas.get(id);
    if (known !== undefined) return known;
    const definition = defined.get(id);
    if (definition === undefined) return null;
    const columns = tables.get(definition.key)?.columns ?? [];
    const schema = { id, name: definition.name, columns, stub: definition.stub };
    schemas.set(id, schema);
    return schema;
  };

  const open = (definition: TableDefinition): Table => {
    const saved = log?.open(definition.key) ?? { columns: [], rows: [], next: 1 };
    const table: Table = { key: definition.key, rows: tableRows(), columns: saved.columns, next: saved.next };
    for (const row of saved.rows) table.rows.put(row);
    tables.set(definition.key, table);
    return table;
  };
  const columnsOf = (definition: TableDefinition, table: Table): readonly string[] => {
    const all = [...table.rows.all()];
    const { columns, converted, problems } = upgrade(
      { columns: table.columns, rows: all, next: table.next },
      definition.columns,
    );
    if (columns.length > TABLE_LIMITS.columns)
      return [
        `table ${JSON.stringify(definition.name)} would have ${columns.length} columns, of ${TABLE_LIMITS.columns}`,
      ];
    if (problems.length > 0)
      return [
        `table ${JSON.stringify(definition.name)}: ${problems[0]} (${problems.length} cells); clear them or use another file`,
      ];
    if (JSON.stringify(columns) === JSON.stringify(table.columns)) return [];
    log?.columns(definition.key, columns, converted);
    table.columns = columns;
    for (const row of converted) table.rows.put(row);
    schemas.clear();
    return [];
  };

  return {
    define(definitions) {
      const problems: string[] = [];
      for (const definition of definitions) {
        schemas.delete(definition.id);
        defined.set(definition.id, definition);
        if (!definition.stub) problems.push(...columnsOf(definition, tables.get(definition.key) ?? open(definition)));
      }
      if (problems.length > 0)
        throw new FlopackError('TABLES_STORE', `The tables cannot be loaded: ${problems.join('; ')}.`, { problems });
    },
    list: () => [...defined.values()].map((d) => ({ ...d, rows: tables.get(d.key)?.rows.size ?? 0 })),
    stats: () => ({ rowsRead: [...tables.values()].reduce((sum, table) => sum + table.rows.rowsRead, 0) }),
    schema: schemaOf,
    insert(id, rows, at, options = {}) {
      const table = tableOf(id);
      const clear = options.clear === true;
      const total = rows.length + (clear ? 0 : table.rows.size);
      if (total > rowLimit)
        throw new CardError(
          'Invalid Input',
          `Invalid Input: table ${JSON.stringify(defined.get(id)!.name)} holds at most ${rowLimit} rows; delete some.`,
          {
            code: 'TABLE_FULL',
          },
        );
      const added: TableRow[] = rows.map((cells, i) => ({
        id: String(table.next + i),
        created: at,
        updated: at,
        cells: table.columns.map((_, column) => cells[column] ?? null),
      }));
      log?.insert(table.key, added, table.next + rows.length, clear);
      table.next += rows.length;
      if (clear) table.rows.clear();
      for (const row of added) table.rows.put(row);
      return added.map((row) => row.id);
    },
    row: (id, row) => tableOf(id).rows.get(row) ?? null,
    search: (id, query) => tableOf(id).rows.search(query),
    update(id, rowId, changes, at) {
      const table = tableOf(id);
      const row = table.rows.get(rowId);
      if (row === undefined) return false;
      const changed = changedRow(row, changes, at, schemaOf(id)!);
      log?.update(table.key, changed);
      table.rows.put(changed);
      return true;
    },
    remove(id, rowId) {
      const table = tableOf(id);
      if (table.rows.get(rowId) === undefined) return false;
      log?.remove(table.key, rowId);
      return table.rows.remove(rowId);
    },
    clear(id) {
      const table = tableOf(id);
      const cleared = table.rows.size;
      log?.clear(table.key);
      table.rows.clear();
      return cleared;
    },
    close: () => log?.close(),
  };
}

/** Tables in memory alone: rows are gone with the process. `rowLimit` is for tests. */
export function memoryTables(options: { readonly rowLimit?: number } = {}): TableStore {
  return tableStore(null, options.rowLimit);
}
