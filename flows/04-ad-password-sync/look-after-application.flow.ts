import type { Body } from '../../connector/core/body.ts';
import { helper } from '../../connector/core/flow.ts';
import type { Pin } from '../../connector/core/pin.ts';
import { object as anyObject, bool, date, list as listOf, text } from '../../connector/core/types.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as json from '../../connector/kernel/json/generated/cards.ts';
import * as list from '../../connector/kernel/list/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import { oktaRequest } from '../../connector/migration/okta-request.ts';
import { pushReason } from '../../connector/migration/push-reasons.ts';
import { findRows } from '../../connector/tables/builder.ts';
import type { lookAfterRow } from './look-after-row.flow.ts';
import type { noteProblem } from './note-problem.flow.ts';
import { BESIDE, type PasswordSync, ROWS } from './settings.ts';
import { syncTable } from './tables.ts';

const settings = pushReason('settings');
const agent = pushReason('agent');

/** What can be wrong with a directory as a whole, by the word that its cards hand on. */
const PROBLEMS = {
  'no-application': { cause: settings.cause, reason: 'Okta has no application with this id.', advice: settings.advice },
  'delegated-authentication': {
    cause: settings.cause,
    reason: 'Delegated authentication is on: Active Directory holds the passwords, and Okta pushes none.',
    advice: settings.advice,
  },
  'no-sync': { cause: settings.cause, reason: 'Sync Password is off.', advice: settings.advice },
  'no-agent': { cause: agent.cause, reason: 'No agent of the directory is connected to Okta.', advice: agent.advice },
} as const;

/** Looks after the due rows of an application, unless the application itself is what is wrong: that is told once. */
export function lookAfterApplication(
  sync: PasswordSync,
  row: ReturnType<typeof lookAfterRow>,
  problem: ReturnType<typeof noteProblem>,
) {
  return helper(
    'look-after-application',
    {
      name: '04 AD - Look After Application',
      description: 'Finds what is overdue in an application, and whether the application itself is the reason.',
      in: { id: text, application: text, directory: bool, now: date },
      saveData: true,
    },
    (f) => {
      const { id, application, directory, now } = f.in;
      f.comment('about', {
        title: 'Look After Application',
        markdown: [
          'Delegated authentication on, Sync Password off or no agent connected: one message instead of one for each user.',
          'Reading agents needs the scope okta.agentPools.read; without it they count as connected.',
        ].join('\n'),
      });
      const rows = findRows(
        f,
        'due',
        syncTable,
        {
          where: [
            ['Application ID', '=', id],
            ['State', '=', 'waiting'],
            ['Due At', '<=', now],
          ],
          sort: ['Due At', 'asc'],
          limit: ROWS,
        },
        { title: 'Waiting rows that are due' },
      );
      const count = f.card('count', list.length, { list: rows }, { title: 'How many' });
      const found = f.if(
        'is-directory',
        directory,
        '==',
        true,
        (yes) => {
          const set = settingsOf(yes, id);
          if (sync.retry === 'none') return { problem: set };
          // Agents matter where there is something to repeat.
          const asked = yes.if(
            'may-ask',
            count.length,
            '>',
            0,
            (due) => ({ problem: agentsOf(due, id) }),
            (none) => ({ problem: none.text('nothing-due', '', { title: 'Nothing is due' }) }),
          );
          const first = yes.card(
            'first',
            control.assignIf,
            { 'left-operand': set, operator: 'is empty', valueIfTrue: asked.problem, valueIfFalse: set },
            { title: 'What is wrong first', outputs: { output: text } },
          );
          return { problem: first.output };
        },
        (no) => ({ problem: no.text('no-directory', '', { title: 'No directory, nothing to ask' }) }),
      );
      const told = (name: 'cause' | 'reason' | 'advice', title: string): Pin<string> =>
        f.card(
          name,
          control.lookup,
          {
            key: found.problem,
            else: '',
            ...Object.fromEntries(Object.entries(PROBLEMS).map(([word, one]) => [`options/${word}`, one[name]])),
          },
          { title, outputs: { result: text } },
        ).result;
      f.call(
        'note-problem',
        problem,
        {
          application: text`${application} (${id})`,
          cause: told('cause', 'Cause'),
          reason: told('reason', 'Reason'),
          advice: told('advice', 'Advice'),
        },
        { title: 'Note what is wrong with it' },
      );
      f.continueIf('is-well', found.problem, 'is empty', null, { message: 'Nothing can arrive for now' });
      f.forEach('rows', rows, row, (one) => ({ key: one.Key, now }), {
        title: 'Look after each row',
        concurrency: BESIDE,
      });
    },
  );
}

/** What the directory's settings say; empty where Okta pushes passwords to it. */
function settingsOf(f: Body, id: Pin<string>): Pin<string> {
  const read = f.try(
    'read',
    (block) => {
      const path = text`/api/v1/apps/${id}`;
      const app = oktaRequest(
        block,
        'application',
        { method: 'GET', path, title: 'Read the application' },
        { auth: 'connection' },
      );
      const features = block.card(
        'features',
        object.get,
        { object: app, path: 'features' },
        { title: 'Features', outputs: { output: listOf(text) } },
      );
      const names = block.card('names', list.join, { list: features.output, delimiter: ',' }, { title: 'As text' });
      return { found: 'yes', features: names.string };
    },
    (block) => {
      const missing = block.card(
        'missing',
        control.assignIf,
        {
          'left-operand': block.error.statusCode,
          operator: '==',
          'right-operand': 404,
          valueIfTrue: 'no',
          valueIfFalse: 'unknown',
        },
        { title: 'Is there such an application?', outputs: { output: text } },
      );
      block.card('not-answered', control.throwIf, {
        'left-operand': text`${block.error.statusCode}`,
        operator: 'not in',
        'right-operand': '403,404',
        message: block.error.message,
        statusCode: 502,
      });
      return { found: missing.output, features: block.text('no-features', 'PUSH_PASSWORD_UPDATES') };
    },
  );
  const choose = (
    key: string,
    left: Pin<string> | string,
    operator: '==' | 'in' | 'not in',
    right: Pin<string> | string,
    yes: keyof typeof PROBLEMS,
    no: Pin<string> | string,
  ): Pin<string> =>
    f.card(
      key,
      control.assignIf,
      { 'left-operand': left, operator, 'right-operand': right, valueIfTrue: yes, valueIfFalse: no },
      { title: PROBLEMS[yes].reason, outputs: { output: text } },
    ).output;
  const sync = choose('sync', 'PUSH_PASSWORD_UPDATES', 'not in', read.features, 'no-sync', '');
  const delegated = choose('delegated', 'OUTBOUND_DEL_AUTH', 'in', read.features, 'delegated-authentication', sync);
  return choose('exists', read.found, '==', 'no', 'no-application', delegated);
}

/** `no-agent` where the directory's pool has no connected agent; empty where it has, or where that cannot be read. */
function agentsOf(f: Body, id: Pin<string>): Pin<string> {
  const read = f.try(
    'read-agents',
    (block) => {
      const pools = oktaRequest(
        block,
        'pools',
        { method: 'GET', path: text`/api/v1/agentPools?poolType=AD&limitPerPoolType=200`, title: 'Read agent pools' },
        { auth: 'connection' },
      );
      const body = block.card('pools-text', json.stringify, { object: pools }, { title: 'Answer as text' });
      const listed = block.card(
        'pools-list',
        json.parse,
        { string: body.output },
        { title: 'Agent pools', outputs: { output: listOf(anyObject) } },
      );
      const own = block.card(
        'own-pool',
        list.findBy,
        { list: listed.output, path: 'id', operator: '==', comparison: id },
        { title: "The directory's own", outputs: { item: anyObject } },
      );
      const status = block.card(
        'own-status',
        object.get,
        { object: own.item, path: 'operationalStatus' },
        { title: 'Its status', outputs: { output: text } },
      );
      const all = block.card(
        'statuses',
        list.pluck,
        { list: listed.output, key: 'operationalStatus' },
        { title: 'All statuses', outputs: { values: listOf(text) } },
      );
      const joined = block.card('all-statuses', list.join, { list: all.values, delimiter: ',' }, { title: 'As text' });
      // That a pool has the id of its application is assumed: without one of that id, any pool counts.
      const counts = block.card(
        'counts',
        control.assignIf,
        {
          'left-operand': status.output,
          operator: 'is empty',
          valueIfTrue: joined.string,
          valueIfFalse: status.output,
        },
        { title: 'What counts', outputs: { output: text } },
      );
      return { status: counts.output };
    },
    (block) => {
      block.card('agents-not-answered', control.throwIf, {
        'left-operand': block.error.statusCode,
        operator: '!=',
        'right-operand': 403,
        message: block.error.message,
        statusCode: 502,
      });
      return { status: block.text('may-not-read', 'OPERATIONAL') };
    },
  );
  const whole = f.card(
    'operational',
    control.assignIf,
    {
      'left-operand': 'OPERATIONAL',
      operator: 'in',
      'right-operand': read.status,
      valueIfTrue: '',
      valueIfFalse: 'no-agent',
    },
    { title: 'All agents are connected?', outputs: { output: text } },
  );
  return f.card(
    'degraded',
    control.assignIf,
    {
      'left-operand': 'DEGRADED',
      operator: 'in',
      'right-operand': read.status,
      valueIfTrue: '',
      valueIfFalse: whole.output,
    },
    { title: 'Some are connected?', outputs: { output: text } },
  ).output;
}
