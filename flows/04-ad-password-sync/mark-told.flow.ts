import { helper } from '../../connector/core/flow.ts';
import { date, text } from '../../connector/core/types.ts';
import { updateRow } from '../../connector/tables/builder.ts';
import { syncTable } from './tables.ts';

/** Notes that the administrator was told of a row. */
export function markTold() {
  return helper(
    'mark-told',
    {
      name: '04 AD - Mark Told',
      description: 'Notes that the administrator was told.',
      in: { row: text, cause: text, now: date },
      saveData: true,
    },
    (f) => {
      f.comment('about', { title: 'Mark Told', markdown: 'The same cause is not told again for the same event.' });
      updateRow(
        f,
        'told',
        syncTable,
        f.in.row,
        { Tell: 'no', Told: f.in.cause, 'Notified At': f.in.now },
        { title: 'Told' },
      );
    },
  );
}
