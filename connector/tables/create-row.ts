import type { Behaviour } from '../core/behaviour.ts';
import { rulesOf } from '../core/rules.ts';
import { isBlankCell, writtenCell } from '../core/table-cell.ts';
import { when } from '../core/tables.ts';
import { writtenFields } from './fields.ts';
import { withTable } from './table-of.ts';

/** Create Row: columns that the card leaves blank get their default. Gives the new row's id (Okta page "Create Row"). */
export const createRow: Behaviour = (inputs, context) =>
  withTable(inputs, context, ({ tables, schema }) => {
    const rules = rulesOf(context);
    const cells = schema.columns.map((column) => column.default);
    for (const { place, column, value } of writtenFields(inputs, schema, context)) {
      if (!isBlankCell(value)) cells[place] = writtenCell(column, value, rules);
      else if (column.default !== null && rules.tableBlankCreate === 'empty') cells[place] = null;
    }
    return when(tables.insert(schema.id, [cells], context.clock.now()), (ids) => ({ 'Output/Row ID': ids[0] }));
  });
