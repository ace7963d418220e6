import { helper } from '../../connector/core/flow.ts';
import { text } from '../../connector/core/types.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as list from '../../connector/kernel/list/generated/cards.ts';
import { findRow, findRows } from '../../connector/tables/builder.ts';
import type { removeRow } from './remove-row.flow.ts';
import { syncTable } from './tables.ts';

/**
 * Leaves one row of a user and application: that of the latest event, and of two for the same event the one of which
 * more is known.
 */
export function tidy(remove: ReturnType<typeof removeRow>) {
  return helper(
    'tidy',
    {
      name: '04 AD - Tidy',
      description: 'Leaves one row of Password Sync for a user and application.',
      in: { key: text },
      saveData: true,
    },
    (f) => {
      f.comment('about', {
        title: 'Tidy',
        markdown: 'Flows only add rows, so that none overwrites what another one knows. Here older ones go.',
      });
      const rows = findRows(
        f,
        'rows',
        syncTable,
        { where: [['Key', '=', f.in.key]], sort: ['Event At', 'desc'], limit: 100 },
        { title: 'Rows of this user and application' },
      );
      const count = f.card('count', list.length, { list: rows }, { title: 'How many' });
      f.continueIf('several', count.length, '>', 1, { message: 'There is one row' });
      const newest = findRow(
        f,
        'newest',
        syncTable,
        { where: [['Key', '=', f.in.key]], sort: ['Event At', 'desc'] },
        { title: 'Latest event' },
      );
      const settled = findRow(
        f,
        'settled',
        syncTable,
        {
          where: [
            ['Key', '=', f.in.key],
            ['Event At', '=', newest['Event At']],
            ['State', '!=', 'waiting'],
          ],
        },
        { title: 'The same event, settled' },
      );
      const keep = f.card(
        'keep',
        control.assignIf,
        {
          'left-operand': settled['Row ID'],
          operator: 'is empty',
          valueIfTrue: newest['Row ID'],
          valueIfFalse: settled['Row ID'],
        },
        { title: 'Row to keep', outputs: { output: text } },
      );
      f.forEach('others', rows, remove, (row) => ({ row: row['Row ID'], keep: keep.output }), {
        title: 'Remove the others',
      });
    },
  );
}
