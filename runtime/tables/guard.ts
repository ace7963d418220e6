import type { Cell, CellChange } from '../../connector/core/tables.ts';
import { masker } from '../history/mask.ts';
import type { TableStore } from '../ports/tables.ts';

/**
 * The tables as cards get them: secrets of the set-up (connections, client tokens) that a flow came by, e.g. in the raw
 * query of its own call, are not written to a cell. `secrets` are final.
 */
export function guardedTables(tables: TableStore, secrets: ReadonlySet<string>): TableStore {
  if (secrets.size === 0) return tables;
  const mask = masker(secrets);
  const hidden = (cell: Cell): Cell => (typeof cell === 'string' ? mask(cell) : cell);
  const change = (one: CellChange): CellChange => ('cell' in one ? { ...one, cell: hidden(one.cell) } : one);
  return {
    define: (definitions) => tables.define(definitions),
    list: () => tables.list(),
    stats: () => tables.stats(),
    close: () => tables.close(),
    schema: (table) => tables.schema(table),
    row: (table, id) => tables.row(table, id),
    search: (table, query) => tables.search(table, query),
    remove: (table, id) => tables.remove(table, id),
    clear: (table) => tables.clear(table),
    insert: (table, rows, at, options) =>
      tables.insert(
        table,
        rows.map((cells) => cells.map(hidden)),
        at,
        options,
      ),
    update: (table, id, changes, at) => tables.update(table, id, changes.map(change), at),
  };
}
