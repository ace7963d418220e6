import { createRequire } from 'node:module';
import { CardError } from './error.ts';
import type { CardRules } from './rules.ts';
import { cellAt, typeOfColumn, writtenCell } from './table-cell.ts';
import { type Cell, type ColumnRef, SYSTEM_COLUMNS, type TableColumn, type TableRow } from './tables.ts';

const require = createRequire(import.meta.url);

/** Header and rows as text. Dates are ISO 8601, True/False is `true` and `false`, an empty cell is nothing. */
export function rowsToCsv(
  columns: readonly TableColumn[],
  chosen: readonly ColumnRef[],
  rows: readonly TableRow[],
  delimiter: string,
): string {
  const { stringify } = require('csv-stringify/sync') as typeof import('csv-stringify/sync');
  const header = chosen.map((column) => (typeof column === 'number' ? columns[column]!.name : column));
  const types = chosen.map((column) => typeOfColumn(columns, column));
  // Of a single column an empty cell is written as "": a blank line would be no row.
  const nothing = chosen.length === 1 ? '' : null;
  const lines = rows.map((row) => chosen.map((column, i) => cellText(types[i]!, cellAt(row, column)) ?? nothing));
  return stringify([header, ...lines], { delimiter, quoted_empty: chosen.length === 1 });
}

function cellText(type: string, cell: Cell): string | null {
  if (cell === null) return null;
  return type === 'dte' && typeof cell === 'number' ? new Date(cell).toISOString() : String(cell);
}

/** Every column, the system's in front. */
export function allColumns(columns: readonly TableColumn[]): ColumnRef[] {
  return [...SYSTEM_COLUMNS, ...columns.map((_, i) => i)];
}

export interface CsvImport {
  readonly delimiter: string;
  /** CSV header to column name, for the columns that are taken; null: headers that are names of columns. */
  readonly mapping: ReadonlyMap<string, string> | null;
}

/**
 * New rows out of a CSV file whose first line has the names; UTF-8, with or without a byte order mark. Columns that the
 * table does not have are left out. Throws CardError `Parse Error` or, with line and column, `Invalid Type Conversion`.
 */
export function rowsFromCsv(
  file: Uint8Array | string,
  columns: readonly TableColumn[],
  options: CsvImport,
  rules: CardRules,
): Cell[][] {
  const [header = [], ...lines] = parsed(file, options.delimiter);
  const places = header.map((name) => {
    const target = options.mapping === null ? name : options.mapping.get(name);
    return target === undefined ? -1 : columns.findIndex((column) => column.name === target);
  });
  const wanted = [...(options.mapping?.entries() ?? [])].find(
    ([from, to]) => !header.includes(from) || !columns.some((column) => column.name === to),
  );
  if (wanted !== undefined && rules.tableUnknownColumn === 'error')
    throw new CardError('Invalid Input', `Invalid Input: there is no column ${JSON.stringify(wanted[0])} to import.`);
  return lines.map((line, at) => {
    const cells: Cell[] = columns.map((column) => column.default);
    for (let i = 0; i < line.length; i += 1) {
      const place = places[i] ?? -1;
      if (place < 0) continue;
      const text = line[i]!;
      if (text === '') {
        if (rules.tableBlankCreate === 'empty') cells[place] = null;
      } else cells[place] = inLine(at + 2, () => writtenCell(columns[place]!, text, rules));
    }
    return cells;
  });
}

function inLine<T>(line: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CardError)) throw error;
    throw new CardError(
      error.errorKind,
      `${error.message.replace(/\.$/, '')} (record ${line} of the CSV file).`,
      error.fields,
    );
  }
}

function parsed(file: Uint8Array | string, delimiter: string): string[][] {
  const { parse } = require('csv-parse/sync') as typeof import('csv-parse/sync');
  try {
    const source = typeof file === 'string' ? file : Buffer.from(file.buffer, file.byteOffset, file.byteLength);
    return parse(source, { bom: true, delimiter, skip_empty_lines: true, relax_column_count: true }) as string[][];
  } catch (error) {
    // The parser's own message quotes the file.
    const code = (error as { code?: unknown }).code;
    const line = (error as { lines?: unknown }).lines;
    const where = typeof line === 'number' ? ` near line ${line}` : '';
    throw new CardError(
      'Parse Error',
      `Parse Error: the file is no CSV${where} (${typeof code === 'string' ? code : 'unreadable'}).`,
    );
  }
}
