import type { Behaviour } from '../core/behaviour.ts';
import { toText } from '../core/convert.ts';
import { when } from '../core/tables.ts';
import { missingRow, withTable } from './table-of.ts';

/** Delete Row, by Row ID (Okta page "Delete Row"). Fails `Not Found` without such a row. */
export const deleteRow: Behaviour = (inputs, context) =>
  withTable(inputs, context, ({ tables, schema }) => {
    const id = toText(inputs['Delete By/Row ID']) ?? '';
    return when(tables.remove(schema.id, id), (found) => {
      if (!found) missingRow(schema, id, context);
      return {};
    });
  });
