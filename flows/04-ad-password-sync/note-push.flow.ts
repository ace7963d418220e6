import { helper } from '../../connector/core/flow.ts';
import { date, text } from '../../connector/core/types.ts';
import * as boolean from '../../connector/kernel/boolean/generated/cards.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as string from '../../connector/kernel/string/generated/cards.ts';
import { createRow, findRow, updateRow } from '../../connector/tables/builder.ts';
import type { judgeReason } from './judge-reason.flow.ts';
import type { PasswordSync } from './settings.ts';
import { syncTable } from './tables.ts';
import type { tidy } from './tidy.flow.ts';

/**
 * Notes what came of a push. Only a push at or after the latest event counts, and only one that is later than the last:
 * so a row is `synced` only by a push that followed its event. A failed push of which no event is known is noted too.
 */
export function notePush(sync: PasswordSync, judge: ReturnType<typeof judgeReason>, tidyRows: ReturnType<typeof tidy>) {
  return helper(
    'note-push',
    {
      name: '04 AD - Note Push',
      description: 'Notes whether a password has reached an application.',
      in: {
        userId: text,
        login: text,
        applicationId: text,
        application: text,
        at: date,
        result: text,
        reason: text,
      },
      saveData: true,
    },
    (f) => {
      const { userId, login, applicationId, application, at, result } = f.in;
      f.comment('about', {
        title: 'Note Push',
        markdown: 'A push that is older than the event, or than the last push, changes nothing.',
      });
      const key = f.text('key', text`${userId} ${applicationId}`, { title: 'User and application' });
      const row = findRow(
        f,
        'row',
        syncTable,
        { where: [['Key', '=', key]], sort: ['Event At', 'desc'] },
        { title: 'Latest known event' },
      );
      const before = f.card(
        'before-event',
        boolean.compare,
        { 'left-operand': row['Event At'], operator: '>', 'right-operand': at },
        { title: 'Older than the event?' },
      );
      const seen = f.card(
        'seen',
        boolean.compare,
        { 'left-operand': row['Push At'], operator: '>=', 'right-operand': at },
        { title: 'Older than the last push?' },
      );
      const stale = f.card('stale', boolean.or, { a: before.result, b: seen.result }, { title: 'Says nothing?' });
      f.continueIf('says-something', stale.output, '==', false, { message: 'Nothing new: an older push' });
      f.if(
        'arrived',
        result,
        '==',
        'SUCCESS',
        (yes) => {
          yes.if('is-row', row['Row ID'], 'is not empty', null, (known) => {
            updateRow(
              known,
              'synced',
              syncTable,
              row['Row ID'],
              { State: 'synced', 'Push At': at, Cause: '', Reason: '', Advice: '', Tell: 'no', Told: '' },
              { title: 'Synced', emptyInputs: 'Yes' },
            );
          });
        },
        (no) => {
          const reason = no.card(
            'reason',
            string.substr,
            { string: f.in.reason, start: 0, end: 500 },
            { title: 'Reason, shortened' },
          );
          const why = no.call('judge', judge, { reason: reason.output }, { title: 'What the reason means' });
          const mayRetry = sync.retry === 'sign-in' ? why.retry : no.text('never', 'no', { title: 'Never repeated' });
          const state = no.card(
            'state',
            control.assignIf,
            {
              'left-operand': mayRetry,
              operator: '==',
              'right-operand': 'yes',
              valueIfTrue: 'waiting',
              valueIfFalse: 'failed',
            },
            { title: 'Waiting, or failed', outputs: { output: text } },
          );
          const toTell = no.text('to-tell', text`${state.output}, ${why.cause}`, { title: 'What to tell' });
          const told = no.text('told', text`failed, ${row.Told}`, { title: 'What was told' });
          const news = no.card(
            'is-news',
            boolean.compare,
            { 'left-operand': toTell, operator: '!=', 'right-operand': told },
            { title: 'Not told yet?' },
          );
          const failed = no.card(
            'is-failed',
            boolean.compare,
            { 'left-operand': state.output, operator: '==', 'right-operand': 'failed' },
            { title: 'Failed?' },
          );
          const both = no.card('both', boolean.and, { a: news.result, b: failed.result }, { title: 'To be told?' });
          const tell = no.card(
            'tell',
            control.assignIf,
            {
              'left-operand': both.output,
              operator: '==',
              'right-operand': true,
              valueIfTrue: 'yes',
              valueIfFalse: 'no',
            },
            { title: 'Tell', outputs: { output: text } },
          );
          // After an attempt its window still runs.
          const due = no.card(
            'due',
            control.assignIf,
            {
              'left-operand': row.Attempts,
              operator: '>',
              'right-operand': 0,
              valueIfTrue: row['Due At'],
              valueIfFalse: at,
            },
            { title: 'When to try again', outputs: { output: date } },
          );
          const values = {
            State: state.output,
            Cause: why.cause,
            Reason: reason.output,
            Advice: why.advice,
            'Push At': at,
            'Due At': due.output,
            Tell: tell.output,
          };
          no.if(
            'is-known',
            row['Row ID'],
            'is not empty',
            null,
            (known) => {
              updateRow(known, 'failed', syncTable, row['Row ID'], values, { title: 'Failed, or waiting' });
            },
            (unknown) => {
              createRow(
                unknown,
                'add',
                syncTable,
                {
                  Login: login,
                  Application: application,
                  Event: 'pushed',
                  'Event At': at,
                  Attempts: 0,
                  'User ID': userId,
                  'Application ID': applicationId,
                  Key: key,
                  ...values,
                },
                { title: 'Add the failed push' },
              );
              unknown.call('tidy', tidyRows, { key }, { title: 'Another run may have added it too' });
            },
          );
        },
      );
    },
  );
}
