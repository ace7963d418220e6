import { CardError } from '../../connector/core/error.ts';
import { cellOf } from '../../connector/core/table-cell.ts';
import type { Cell, ColumnType, TableColumn } from '../../connector/core/tables.ts';
import type { Pack } from '../../format/model.ts';
import type { TableDefinition } from '../ports/tables.ts';

const TYPES: ReadonlySet<string> = new Set(['str', 'dec', 'dte', 'bln', 'ctr']);

/**
 * The tables of packs. Their key is the folder's name, the table's name and, where both come again, a count: ids are new
 * in each export. A table that was not exported stands for the one table of that name that another pack has.
 */
export function tableDefinitions(packs: readonly Pack[]): TableDefinition[] {
  const seen = new Map<string, number>();
  const definitions = packs.flatMap((pack) => {
    const folder = pack.folders[0]?.name ?? 'pack';
    return pack.tables.map((table): TableDefinition => {
      const name = JSON.stringify([folder, table.name]);
      const stub = table.stub === true;
      const count = stub ? 0 : (seen.get(name) ?? 0) + 1;
      if (!stub) seen.set(name, count);
      return {
        id: table.id,
        key: count > 1 ? JSON.stringify([folder, table.name, count]) : name,
        name: table.name,
        pack: folder,
        columns: uniqueColumns(table.columns.map(columnOf)),
        stub,
      };
    });
  });
  return definitions.map((definition) => {
    if (!definition.stub) return definition;
    const real = definitions.filter((other) => !other.stub && other.name === definition.name);
    return real.length === 1 ? { ...real[0]!, id: definition.id } : definition;
  });
}

function columnOf(column: Pack['tables'][number]['columns'][number]): TableColumn {
  // A type that we do not know holds whatever comes, as text.
  const type = (TYPES.has(column.type) ? column.type : 'str') as ColumnType;
  return { name: column.name, type, default: defaultOf(type, column.default) };
}

function defaultOf(type: ColumnType, value: unknown): Cell {
  try {
    // The console writes "" where the author gave no default.
    return value === '' ? null : cellOf(type, value);
  } catch (error) {
    if (error instanceof CardError) return null;
    throw error;
  }
}

function uniqueColumns(columns: readonly TableColumn[]): TableColumn[] {
  const names = new Set<string>();
  return columns.filter((column) => !names.has(column.name) && names.add(column.name));
}
