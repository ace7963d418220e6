import type { Behaviour, CardContext, Values } from '../core/behaviour.ts';
import { toText } from '../core/convert.ts';
import type { FileValue } from '../core/file.ts';
import { rulesOf } from '../core/rules.ts';
import { allColumns, rowsToCsv } from '../core/table-csv.ts';
import { type ColumnRef, type TableSchema, when } from '../core/tables.ts';
import { delimiterOf, limitOf, offsetOf } from './paging.ts';
import { columnNamed, withTable } from './table-of.ts';
import { conditionsOf } from './where.ts';

/** Export to CSV: all rows or those of a Where Expression, oldest first, as a file (Okta page "Export to CSV"). */
export const exportToCSV: Behaviour = (inputs, context) =>
  withTable(inputs, context, ({ tables, schema }) => {
    const delimiter = delimiterOf(inputs);
    const columns = columnsOf(inputs, schema, context);
    const query = {
      where: conditionsOf(inputs, schema, context),
      sort: null,
      descending: false,
      limit: limitOf(inputs, 'Options/Limit'),
      offset: offsetOf(inputs, 'Options/Offset'),
      rules: rulesOf(context),
    };
    return when(tables.search(schema.id, query), (rows) => {
      const file: FileValue = {
        name: toText(inputs['File/Filename']) || `${schema.name}.csv`,
        contentType: 'text/csv',
        bytes: new TextEncoder().encode(rowsToCsv(schema.columns, columns, rows, delimiter)),
      };
      return { 'CSV/File Content': file };
    });
  });

/** The columns that the card lists, in its order; all where it lists none. */
function columnsOf(inputs: Values, schema: TableSchema, context: CardContext): ColumnRef[] {
  const listed = inputs['Options/Columns'];
  const names = Array.isArray(listed) ? listed.map((name) => toText(name) ?? '').filter((name) => name !== '') : [];
  if (names.length > 0) return names.flatMap((name) => columnNamed(schema, name, context) ?? []);
  return rulesOf(context).tableCsvColumns === 'own' ? schema.columns.map((_, i) => i) : allColumns(schema.columns);
}
