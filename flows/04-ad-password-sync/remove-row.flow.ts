import { helper } from '../../connector/core/flow.ts';
import { text } from '../../connector/core/types.ts';
import { deleteRow } from '../../connector/tables/builder.ts';
import { syncTable } from './tables.ts';

/** Deletes a row unless it is the one to keep. A row that is gone already is no error: two runs may meet. */
export function removeRow() {
  return helper(
    'remove-row',
    {
      name: '04 AD - Remove Row',
      description: 'Removes a row of Password Sync that a newer one stands for.',
      in: { row: text, keep: text },
      saveData: true,
    },
    (f) => {
      f.comment('about', {
        title: 'Remove Row',
        markdown: 'One row per user and application stays: the latest event.',
      });
      f.continueIf('is-other', f.in.row, '!=', f.in.keep, { message: 'This row stays' });
      f.try('remove', (block) => {
        deleteRow(block, 'delete', syncTable, f.in.row, { title: 'Delete the row' });
      });
    },
  );
}
