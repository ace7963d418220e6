import { helper } from '../../connector/core/flow.ts';
import type { Pin } from '../../connector/core/pin.ts';
import { date, text } from '../../connector/core/types.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as dates from '../../connector/kernel/date/generated/cards.ts';
import * as math from '../../connector/kernel/math/generated/cards.ts';
import { isAssigned } from '../../connector/migration/is-assigned.ts';
import { pushReason } from '../../connector/migration/push-reasons.ts';
import * as okta from '../../connector/okta/generated/cards.ts';
import { deleteRow, findRow, updateRow } from '../../connector/tables/builder.ts';
import { MAX_ATTEMPTS, type PasswordSync } from './settings.ts';
import { syncTable } from './tables.ts';
import type { tidy } from './tidy.flow.ts';

const overdue = pushReason('overdue');

/** A waiting row whose time has come: the push is asked for once more, or the row has failed. */
export function lookAfterRow(sync: PasswordSync, tidyRows: ReturnType<typeof tidy>) {
  const attempts = sync.retry === 'sign-in' ? MAX_ATTEMPTS : 0;
  return helper(
    'look-after-row',
    {
      name: '04 AD - Look After Row',
      description: 'Has an overdue push repeated by the next sign-in, or gives it up.',
      in: { key: text, now: date },
      saveData: true,
    },
    (f) => {
      const { key, now } = f.in;
      f.comment('about', {
        title: 'Look After Row',
        markdown:
          'Okta has no call that pushes a password again: the next sign-in does. So the Okta sessions of the user are ended.',
      });
      f.call('tidy', tidyRows, { key }, { title: 'Remove older rows' });
      const row = findRow(
        f,
        'row',
        syncTable,
        { where: [['Key', '=', key]], sort: ['Event At', 'desc'] },
        { title: 'Latest known event' },
      );
      f.continueIf('waits', row.State, '==', 'waiting', { message: 'It is settled' });
      f.continueIf('is-due', row['Due At'], '<=', now, { message: 'A newer event has time left' });
      const assigned = f.use('assigned', isAssigned, { userId: row['User ID'], applicationId: row['Application ID'] });
      f.if('has-left', assigned.id, 'is empty', null, (yes) => {
        deleteRow(yes, 'delete', syncTable, row['Row ID'], { title: 'The user has left the application' });
      });
      f.continueIf('is-assigned', assigned.id, 'is not empty', null, { message: 'The user has left the application' });

      const known = (name: string, value: Pin<string>, otherwise: string): Pin<string> =>
        f.card(
          name.toLowerCase(),
          control.assignIf,
          { 'left-operand': row.Cause, operator: 'is empty', valueIfTrue: otherwise, valueIfFalse: value },
          { title: name, outputs: { output: text } },
        ).output;
      const cause = known('Cause', row.Cause, overdue.cause);
      const reason = known('Reason', row.Reason, `No push was seen within ${sync.windowMinutes} minutes.`);
      const advice = known('Advice', row.Advice, overdue.advice);
      f.if(
        'may-try',
        row.Attempts,
        '<',
        attempts,
        (yes) => {
          const ended = yes.try(
            'end-sessions',
            (block) => {
              block.card('clear', okta.clearUserSessions, { ID: row['User ID'] }, { title: "End the user's sessions" });
              return { note: block.text('ended', '') };
            },
            (block) => ({ note: block.text('not-ended', text` The sessions were not ended: ${block.error.message}`) }),
          );
          const tried = yes.card('tried', math.add, { a: row.Attempts, b: 1 }, { title: 'Attempts' });
          const next = yes.card(
            'next',
            dates.add,
            { start: now, scale: sync.windowMinutes, unit: 'minutes' },
            { title: 'One window from now' },
          );
          updateRow(
            yes,
            'wait',
            syncTable,
            row['Row ID'],
            {
              Cause: cause,
              Reason: text`${reason}${ended.note}`,
              Advice: advice,
              Attempts: tried.output,
              'Attempt At': now,
              'Due At': next.output,
            },
            { title: 'Wait for the sign-in' },
          );
        },
        (no) => {
          const tell = no.card(
            'tell',
            control.assignIf,
            {
              'left-operand': row.Told,
              operator: '==',
              'right-operand': cause,
              valueIfTrue: 'no',
              valueIfFalse: 'yes',
            },
            { title: 'Tell what was not told', outputs: { output: text } },
          );
          updateRow(
            no,
            'fail',
            syncTable,
            row['Row ID'],
            { State: 'failed', Cause: cause, Reason: reason, Advice: advice, Tell: tell.output },
            { title: 'Failed' },
          );
        },
      );
    },
  );
}
