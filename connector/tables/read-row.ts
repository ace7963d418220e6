import type { Behaviour } from '../core/behaviour.ts';
import { toText } from '../core/convert.ts';
import { when } from '../core/tables.ts';
import { rowOutputs } from './fields.ts';
import { missingRow, withTable } from './table-of.ts';

/** Read Row: the fields of one row, by Row ID (seen in exports). Fails `Not Found` without such a row. */
export const readRow: Behaviour = (inputs, context) =>
  withTable(inputs, context, ({ tables, schema }) => {
    const id = toText(inputs['Read By/Row ID']) ?? '';
    return when(tables.row(schema.id, id), (row) =>
      rowOutputs(schema, row ?? missingRow(schema, id, context), context),
    );
  });
