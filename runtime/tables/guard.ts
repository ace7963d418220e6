import type { Answer, Cell, CellChange, TableRow, TableSchema } from '../../connector/core/tables.ts';
import { when } from '../../connector/core/tables.ts';
import { masker } from '../history/mask.ts';
import type { TableStore } from '../ports/tables.ts';
import { settingsSecrets } from './settings.ts';

/**
 * The tables as cards get them. Secrets of the set-up (connections, client tokens) that a flow came by, e.g. in the raw
 * query of its own call, are not written to a cell, nor are tokens that connections get later: `own` may grow. Secrets
 * that an author keeps in a table of settings are added to `secrets`, so that no trace and no history shows them.
 */
export function guardedTables(tables: TableStore, own: ReadonlySet<string>, secrets: Set<string>): TableStore {
  let known = 0;
  let mask: ((value: unknown) => unknown) | null = null;
  const hidden = (cell: Cell): Cell => {
    if (typeof cell !== 'string') return cell;
    if (own.size !== known) {
      known = own.size;
      mask = masker(new Set(own));
    }
    return mask === null ? cell : (mask(cell) as Cell);
  };
  const change = (one: CellChange): CellChange => ('cell' in one ? { ...one, cell: hidden(one.cell) } : one);
  const noted = <T extends Pick<TableRow, 'cells'>>(table: string, rows: readonly T[]): Answer<readonly T[]> =>
    when(tables.schema(table), (schema: TableSchema | null) => {
      if (schema !== null) settingsSecrets(schema, rows, secrets);
      return rows;
    });
  return {
    define: (definitions) => tables.define(definitions),
    list: () => tables.list(),
    stats: () => tables.stats(),
    close: () => tables.close(),
    schema: (table) => tables.schema(table),
    insert: (table, rows, at, options) => {
      const clean = rows.map((cells) => cells.map(hidden));
      const written = noted(
        table,
        clean.map((cells) => ({ cells })),
      );
      return when(written, () => tables.insert(table, clean, at, options));
    },
    row: (table, id) =>
      when(tables.row(table, id), (row) => when(noted(table, row === null ? [] : [row]), ([first]) => first ?? null)),
    search: (table, query) => when(tables.search(table, query), (rows) => noted(table, rows)),
    update: (table, id, changes, at) => tables.update(table, id, changes.map(change), at),
    remove: (table, id) => tables.remove(table, id),
    clear: (table) => tables.clear(table),
  };
}
