import type { Value } from './behaviour.ts';
import { toBoolean, toDate, toNumber, toText } from './convert.ts';
import { CardError } from './error.ts';
import type { CardRules } from './rules.ts';
import { type Cell, type ColumnRef, type ColumnType, TABLE_LIMITS, type TableColumn, type TableRow } from './tables.ts';

/** Text of at most this many characters cannot break the limit of bytes. */
const SURELY_FITS = TABLE_LIMITS.cellBytes / 4;

/** A value as a cell of that type; blank text is nothing but in a Text column. Throws CardError `Invalid Type Conversion`. */
export function cellOf(type: ColumnType, value: Value): Cell {
  if (type === 'str') return toText(value);
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) return null;
  if (type === 'bln') return toBoolean(value);
  if (type === 'dte') return toDate(value)?.getTime() ?? null;
  const number = toNumber(value);
  if (number === null || Number.isFinite(number)) return number;
  throw new CardError('Invalid Type Conversion', 'Invalid Type Conversion: the number is too large.');
}

/** A value that a card writes. Throws CardError with the column's name; `tableBadCell` may make nothing of what does not fit. */
export function writtenCell(column: TableColumn, value: Value, rules: CardRules): Cell {
  let cell: Cell;
  try {
    cell = cellOf(column.type, value);
  } catch (error) {
    if (!(error instanceof CardError)) throw error;
    if (rules.tableBadCell === 'null') return null;
    const reason = error.message.replace(/^Invalid Type Conversion: /, '');
    throw new CardError(error.errorKind, `Invalid Type Conversion: column ${JSON.stringify(column.name)}: ${reason}`);
  }
  if (typeof cell === 'string' && cell.length > SURELY_FITS && Buffer.byteLength(cell) > TABLE_LIMITS.cellBytes)
    throw new CardError(
      'Invalid Input',
      `Invalid Input: column ${JSON.stringify(column.name)}: a cell holds at most 16 KB; shorten the text.`,
      { code: 'TABLE_CELL_TOO_LARGE' },
    );
  return cell;
}

/** Nothing, or blank text: what an empty field of a card gives. */
export function isBlankCell(value: Value): boolean {
  return value === null || value === undefined || value === '';
}

/** A cell as it travels on a wire. */
export function valueOfCell(type: ColumnType, cell: Cell): Value {
  return type === 'dte' && typeof cell === 'number' ? new Date(cell) : cell;
}

/** The cell of a row, system columns too; their dates in milliseconds, as in any Date & Time column. */
export function cellAt(row: TableRow, column: ColumnRef): Cell {
  if (typeof column === 'number') return row.cells[column] ?? null;
  return column === 'Row ID' ? row.id : column === 'Created' ? row.created : row.updated;
}

export function typeOfColumn(columns: readonly TableColumn[], column: ColumnRef): ColumnType {
  if (typeof column === 'number') return columns[column]?.type ?? 'str';
  return column === 'Row ID' ? 'str' : 'dte';
}

/** null: the table has no such column. Its own columns go before the system's. */
export function findColumn(columns: readonly TableColumn[], name: string): ColumnRef | null {
  const at = columns.findIndex((column) => column.name === name);
  if (at >= 0) return at;
  return name === 'Row ID' || name === 'Created' || name === 'Updated' ? name : null;
}
