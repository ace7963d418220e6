import { helper } from '../../connector/core/flow.ts';
import { bool, date, text } from '../../connector/core/types.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as dates from '../../connector/kernel/date/generated/cards.ts';
import { isAssigned } from '../../connector/migration/is-assigned.ts';
import { createRow, findRow, updateRow } from '../../connector/tables/builder.ts';
import type { PasswordSync } from './settings.ts';
import { syncTable } from './tables.ts';
import type { tidy } from './tidy.flow.ts';

/**
 * Notes an event of one user for one application: a new row, unless a row of this event or of a later one is there.
 * Nothing is noted for users who are not assigned to the application (404). A reset that was started before the change
 * that is known says how that change came about.
 */
export function noteEvent(sync: PasswordSync, tidyRows: ReturnType<typeof tidy>) {
  return helper(
    'note-event',
    {
      name: '04 AD - Note Event',
      description: 'Notes that the password of a user has to reach an application.',
      in: {
        userId: text,
        login: text,
        applicationId: text,
        application: text,
        event: text,
        at: date,
        state: text,
        /** true where no other flow tidies at the same time. */
        tidy: bool,
      },
      saveData: true,
    },
    (f) => {
      const { userId, login, applicationId, application, event, at, state } = f.in;
      f.comment('about', {
        title: 'Note Event',
        markdown:
          'Events come twice and in any order: one that is known, or older than what is known, changes nothing.',
      });
      const key = f.text('key', text`${userId} ${applicationId}`, { title: 'User and application' });
      const known = findRow(
        f,
        'known',
        syncTable,
        { where: [['Key', '=', key]], sort: ['Event At', 'desc'] },
        { title: 'Latest known event' },
      );
      f.if(
        'is-known',
        known['Event At'],
        '>=',
        at,
        (yes) => {
          yes.if('was-reset', state, '==', 'reset started', (reset) => {
            reset.if('said-changed', known.Event, '==', 'changed', (changed) => {
              updateRow(changed, 'say-how', syncTable, known['Row ID'], { Event: event }, { title: 'Say how it came' });
            });
          });
        },
        (no) => {
          const assigned = no.use('assigned', isAssigned, { userId, applicationId });
          no.if('is-assigned', assigned.id, 'is not empty', null, (yes) => {
            const told = yes.text('told', text`${known.State}, ${event}`, { title: 'What was known, and what came' });
            const how = yes.card(
              'how',
              control.assignIf,
              {
                'left-operand': told,
                operator: '==',
                'right-operand': 'reset started, changed',
                valueIfTrue: known.Event,
                valueIfFalse: event,
              },
              { title: 'The reset that was started is done', outputs: { output: text } },
            );
            const due = yes.card(
              'due',
              dates.add,
              { start: at, scale: sync.windowMinutes, unit: 'minutes' },
              { title: 'When the push is overdue' },
            );
            createRow(
              yes,
              'add',
              syncTable,
              {
                Login: login,
                Application: application,
                Event: how.output,
                'Event At': at,
                State: state,
                Attempts: 0,
                'Due At': due.output,
                'User ID': userId,
                'Application ID': applicationId,
                Key: key,
                Tell: 'no',
              },
              { title: 'Add the event' },
            );
          });
        },
      );
      f.if('may-tidy', f.in.tidy, '==', true, (yes) => {
        yes.call('tidy', tidyRows, { key }, { title: 'Remove older rows' });
      });
    },
  );
}
