import { helper } from '../../connector/core/flow.ts';
import { text } from '../../connector/core/types.ts';
import * as boolean from '../../connector/kernel/boolean/generated/cards.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import { createRow, findRow, updateRow } from '../../connector/tables/builder.ts';
import { stateTable } from './tables.ts';

/** Keeps what is wrong with an application as a whole, so that it is told once; an empty cause says that all is well. */
export function noteProblem() {
  return helper(
    'note-problem',
    {
      name: '04 AD - Note Problem',
      description: 'Keeps what is wrong with an application, so that the administrator is told once.',
      in: { application: text, cause: text, reason: text, advice: text },
      saveData: true,
    },
    (f) => {
      const { application, cause, reason, advice } = f.in;
      f.comment('about', {
        title: 'Note Problem',
        markdown: 'A problem that lasts is told once; one that comes back after all was well is told again.',
      });
      const row = findRow(
        f,
        'row',
        stateTable,
        { where: [['Name', '=', application]] },
        { title: 'What was known of the application' },
      );
      const same = f.card(
        'same',
        boolean.compare,
        { 'left-operand': row.Reason, operator: '==', 'right-operand': reason },
        { title: 'As before?' },
      );
      f.continueIf('is-other', same.result, '==', false, { message: 'As before' });
      const tell = f.card(
        'tell',
        control.assignIf,
        { 'left-operand': reason, operator: 'is empty', valueIfTrue: 'no', valueIfFalse: 'yes' },
        { title: 'Tell', outputs: { output: text } },
      );
      const values = { Cause: cause, Reason: reason, Advice: advice, Tell: tell.output };
      f.if(
        'is-known',
        row['Row ID'],
        'is not empty',
        null,
        (yes) => updateRow(yes, 'update', stateTable, row['Row ID'], values, { title: 'Keep it', emptyInputs: 'Yes' }),
        (no) => {
          createRow(no, 'add', stateTable, { Name: application, ...values }, { title: 'Keep it' });
        },
      );
    },
  );
}
