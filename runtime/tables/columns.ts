import { CardError } from '../../connector/core/error.ts';
import { cellOf, valueOfCell } from '../../connector/core/table-cell.ts';
import type { Cell, TableColumn, TableRow } from '../../connector/core/tables.ts';
import type { SavedTable } from './log.ts';

/** What became of a kept table under the columns of a new export. */
export interface Upgraded {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Those that are not as they were kept. */
  readonly converted: readonly TableRow[];
  /** Columns whose cells cannot be brought to their new type. */
  readonly problems: readonly string[];
}

/**
 * Columns are known by name. New ones stand at the end and are empty in the rows that are there; those that the new
 * export lacks stay, with their cells. A new type takes over the cells if it can take all of them.
 */
export function upgrade(saved: SavedTable, wanted: readonly TableColumn[]): Upgraded {
  const columns = [...saved.columns];
  const problems: string[] = [];
  const conversions: { readonly at: number; readonly from: TableColumn; readonly to: TableColumn }[] = [];
  for (const column of wanted) {
    const at = columns.findIndex((known) => known.name === column.name);
    if (at < 0) columns.push(column);
    else {
      const from = columns[at]!;
      // A Counter is a Number in its cells.
      if (cellType(from) !== cellType(column)) conversions.push({ at, from, to: column });
      columns[at] = column;
    }
  }
  if (conversions.length === 0) return { columns, rows: saved.rows, converted: [], problems };
  const rows = saved.rows.map((row) => {
    const cells = [...row.cells];
    for (const { at, from, to } of conversions) {
      const cell = converted(from, to, cells[at] ?? null);
      if (cell === undefined)
        problems.push(`column ${JSON.stringify(to.name)} of row ${row.id} does not fit ${to.type}`);
      else cells[at] = cell;
    }
    return { ...row, cells };
  });
  return { columns, rows, converted: rows, problems };
}

function cellType(column: TableColumn): string {
  return column.type === 'ctr' ? 'dec' : column.type;
}

function converted(from: TableColumn, to: TableColumn, cell: Cell): Cell | undefined {
  try {
    return cellOf(to.type, valueOfCell(from.type, cell));
  } catch (error) {
    if (error instanceof CardError) return undefined;
    throw error;
  }
}
