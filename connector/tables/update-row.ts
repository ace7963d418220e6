import type { Behaviour } from '../core/behaviour.ts';
import { toText } from '../core/convert.ts';
import { type CardRules, rulesOf } from '../core/rules.ts';
import { isBlankCell, writtenCell } from '../core/table-cell.ts';
import { type CellChange, when } from '../core/tables.ts';
import { type ColumnField, writtenFields } from './fields.ts';
import { missingRow, withTable } from './table-of.ts';

/**
 * Update Row: the fields on the card, by Row ID. Update Empty Inputs No leaves the cells of blank fields as they are, Yes
 * clears them (Okta page "Update Row"). Fails `Not Found` without such a row.
 */
export const updateRow: Behaviour = (inputs, context) =>
  withTable(inputs, context, ({ tables, schema }) => {
    const rules = rulesOf(context);
    const id = toText(inputs['Update By/Row ID']) ?? '';
    const empty = inputs['parameters/updateEmptyInputs'] === 'Yes';
    const changes = writtenFields(inputs, schema, context).flatMap((field) => changeOf(field, empty, rules));
    return when(tables.update(schema.id, id, changes, context.clock.now()), (found) => {
      if (!found) missingRow(schema, id, context);
      return {};
    });
  });

function changeOf({ place, column, value }: ColumnField, empty: boolean, rules: CardRules): CellChange[] {
  if (isBlankCell(value)) return blankChange(place, column.type === 'str' && value === '', empty, rules);
  const cell = writtenCell(column, value, rules);
  if (column.type === 'ctr' && typeof cell === 'number' && rules.tableCounter === 'add')
    return [{ column: place, add: cell }];
  return [{ column: place, cell }];
}

function blankChange(place: number, text: boolean, empty: boolean, rules: CardRules): CellChange[] {
  if (empty) return [{ column: place, cell: text && rules.tableClearedText === 'blank' ? '' : null }];
  return text && rules.tableUpdateBlank === 'null' ? [{ column: place, cell: '' }] : [];
}
