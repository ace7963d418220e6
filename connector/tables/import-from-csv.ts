import type { Behaviour, Values } from '../core/behaviour.ts';
import { toObject, toText } from '../core/convert.ts';
import { CardError } from '../core/error.ts';
import { isFile } from '../core/file.ts';
import { rulesOf } from '../core/rules.ts';
import { isRecord } from '../core/safe.ts';
import { rowsFromCsv } from '../core/table-csv.ts';
import { when } from '../core/tables.ts';
import { delimiterOf } from './paging.ts';
import { withTable } from './table-of.ts';

/**
 * Import from CSV: Select lists columns with the same name in file and table, Mapping goes from the file's names to the
 * table's and leaves out what it does not name (Okta page "Import From CSV"); with neither, columns of the same name
 * (assumed). Nothing is changed if one cell does not fit.
 */
export const importFromCSV: Behaviour = (inputs, context) =>
  withTable(inputs, context, ({ tables, schema }) => {
    const file = inputs['Source/File Content'];
    if (!isFile(file)) throw new CardError('Invalid Input', 'Invalid Input: File Content is no file.');
    const options = { delimiter: delimiterOf(inputs), mapping: mappingOf(inputs) };
    const rows = rowsFromCsv(file.bytes, schema.columns, options, rulesOf(context));
    const clear = inputs['Options/Clear Destination'] === true;
    return when(tables.insert(schema.id, rows, context.clock.now(), { clear }), () => ({
      'Table/New Rows': rows.length,
    }));
  });

function mappingOf(inputs: Values): ReadonlyMap<string, string> | null {
  const mapping = toObject(inputs['Options/Mapping'] ?? null);
  const entries = isRecord(mapping) ? Object.entries(mapping) : [];
  const select = inputs['Options/Select'];
  const selected = Array.isArray(select) ? select.map((name) => toText(name) ?? '') : [];
  if (entries.length === 0 && selected.length === 0) return null;
  return new Map([
    ...selected.map((name) => [name, name] as const),
    ...entries.map(([from, to]) => [from, toText(to) ?? ''] as const),
  ]);
}
