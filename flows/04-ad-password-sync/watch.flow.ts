import type { Body } from '../../connector/core/body.ts';
import { type Flow, schedule } from '../../connector/core/flow.ts';
import type { Pin } from '../../connector/core/pin.ts';
import { date, text } from '../../connector/core/types.ts';
import * as boolean from '../../connector/kernel/boolean/generated/cards.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as dates from '../../connector/kernel/date/generated/cards.ts';
import { createRow, findRow, updateRow } from '../../connector/tables/builder.ts';
import type { lookAfterApplication } from './look-after-application.flow.ts';
import type { readLog } from './read-log.flow.ts';
import { PAGE, type PasswordSync } from './settings.ts';
import { FAILED_PUSHES, OKTA_PUSH, PASSWORD_EVENTS, stateTable } from './tables.ts';
import type { tell } from './tell.flow.ts';

interface Helpers {
  readonly log: ReturnType<typeof readLog>;
  readonly application: ReturnType<typeof lookAfterApplication>;
  readonly mail: ReturnType<typeof tell>;
}

/** A run that was killed lets the next one in after this time. */
const STUCK_MINUTES = 30;
/** After a pause a run reads no more than this: reading is one card, which Okta ends after ten minutes. */
const SPAN_HOURS = 6;

const either = (types: readonly string[]): string => types.map((type) => `eventType eq "${type}"`).join(' or ');

/**
 * What is read, in this order. Events go first, so that no push is judged by an older event; successes go before
 * failures, so that entries that are noted beside each other never leave a row `synced` by an older push.
 */
const FILTERS = [
  { key: 'events', title: 'Read events', filter: `(${either(PASSWORD_EVENTS)}) and outcome.result eq "SUCCESS"` },
  { key: 'pushes', title: 'Read pushes', filter: `eventType eq "${OKTA_PUSH}" and outcome.result eq "SUCCESS"` },
  { key: 'failures', title: 'Read failures', filter: `(${either(FAILED_PUSHES)}) and outcome.result eq "FAILURE"` },
] as const;

/**
 * Every five minutes: reads the System Log from one window before the cursor on, and writes the cursor last. A run that
 * fails is repeated by the next one: whatever was noted twice is there once.
 */
export function watch(sync: PasswordSync, { log, application, mail }: Helpers): Flow {
  return schedule(
    'watch',
    {
      name: '04 AD - Watch Pushes',
      description: 'Every five minutes: finds in the System Log which passwords have arrived, and tells what has not.',
      times: { minutes: '*/5', hours: '*', timeZone: 'UTC' },
      saveData: true,
    },
    (f) => {
      f.comment('setup', {
        title: 'Set-up',
        markdown: [
          'Pushes start no flow (Okta offers no event hook for them), so this flow reads the System Log.',
          'Choose your Okta and Office 365 Mail connections on the cards of the helper flows.',
        ].join('\n'),
      });
      const now = f.card('now', dates.now, {}, { title: 'Now' });
      const state = stateRow(f);
      const began = f.card(
        'began',
        control.assignIf,
        { 'left-operand': state.runAt, operator: 'is empty', valueIfTrue: now.date, valueIfFalse: state.runAt },
        { title: 'When the last run began', outputs: { output: date } },
      );
      const free = f.card(
        'free-at',
        dates.add,
        { start: began.output, scale: STUCK_MINUTES, unit: 'minutes' },
        { title: 'When a stuck run counts as dead' },
      );
      const young = f.card(
        'is-young',
        boolean.compare,
        { 'left-operand': free.output, operator: '>', 'right-operand': now.date },
        { title: 'Started lately?' },
      );
      const running = f.card(
        'is-running',
        boolean.compare,
        { 'left-operand': state.running, operator: '==', 'right-operand': 'yes' },
        { title: 'Under way?' },
      );
      const busy = f.card('busy', boolean.and, { a: young.result, b: running.result }, { title: 'Another run?' });
      f.continueIf('is-free', busy.output, '==', false, { message: 'The run before this one is still under way' });
      updateRow(
        f,
        'begin',
        stateTable,
        state.id,
        { Running: 'yes', 'Run At': now.date },
        { title: 'This run is under way' },
      );
      f.try(
        'run',
        (block) => {
          const { since, until } = span(block, sync, state.cursor, now.date);
          for (const { key, title, filter } of FILTERS) {
            const query = `filter=${encodeURIComponent(filter)}&sortOrder=ASCENDING&limit=${PAGE}`;
            block.call(key, log, { path: text`/api/v1/logs?since=${since}&until=${until}&${query}` }, { title });
          }
          for (const [at, { id, name, directory }] of sync.applications.entries()) {
            block.call(
              `look-after-${at + 1}`,
              application,
              { id, application: name, directory, now: until },
              { title: `Look after ${name}` },
            );
          }
          block.call('tell', mail, { now: until }, { title: 'Tell the administrator' });
          updateRow(
            block,
            'end',
            stateTable,
            state.id,
            { Cursor: until, Running: 'no' },
            { title: 'Write the cursor last' },
          );
        },
        (block) => {
          updateRow(block, 'give-up', stateTable, state.id, { Running: 'no' }, { title: 'Let the next run in' });
          block.card(
            'fail',
            control.throw,
            { message: block.error.message, statusCode: 500 },
            { title: 'This run has failed' },
          );
        },
      );
    },
  );
}

/** The row `watch` of the state table, made at the first run. */
function stateRow(f: Body) {
  const row = findRow(f, 'state', stateTable, { where: [['Name', '=', 'watch']] }, { title: 'How far we are' });
  const made = f.if(
    'is-first',
    row['Row ID'],
    'is empty',
    null,
    (yes) => ({ id: createRow(yes, 'first', stateTable, { Name: 'watch', Running: 'no' })['Row ID'] }),
    () => ({ id: row['Row ID'] }),
  );
  return { id: made.id, cursor: row.Cursor, runAt: row['Run At'], running: row.Running };
}

/** From one window before the cursor to now, six hours at most: what is late comes in while it still counts. */
function span(f: Body, sync: PasswordSync, cursor: Pin<Date>, now: Pin<Date>) {
  const from = f.card(
    'from',
    control.assignIf,
    { 'left-operand': cursor, operator: 'is empty', valueIfTrue: now, valueIfFalse: cursor },
    { title: 'Where the last run ended', outputs: { output: date } },
  );
  const since = f.card(
    'since',
    dates.subtract,
    { start: from.output, scale: sync.windowMinutes, unit: 'minutes' },
    { title: 'One window earlier' },
  );
  const last = f.card(
    'last',
    dates.add,
    { start: from.output, scale: SPAN_HOURS, unit: 'hours' },
    { title: 'Six hours at most' },
  );
  const until = f.card(
    'until',
    control.assignIf,
    {
      'left-operand': last.output,
      operator: '<',
      'right-operand': now,
      valueIfTrue: last.output,
      valueIfFalse: now,
    },
    { title: 'Read until', outputs: { output: date } },
  );
  return { since: since.output, until: until.output };
}
