import { helper } from '../../connector/core/flow.ts';
import { date, list as listOf, number, text } from '../../connector/core/types.ts';
import * as list from '../../connector/kernel/list/generated/cards.ts';
import * as math from '../../connector/kernel/math/generated/cards.ts';
import * as mail from '../../connector/office365/generated/mail-cards.ts';
import { findRows, updateRow } from '../../connector/tables/builder.ts';
import type { mailLine } from './mail-line.flow.ts';
import type { markTold } from './mark-told.flow.ts';
import { BESIDE, type PasswordSync, ROWS } from './settings.ts';
import { stateTable, syncTable } from './tables.ts';

/** Lines in one mail; the table has the rest. */
const LINES = 200;

const HEAD =
  '<p>These passwords of Okta have not arrived. All of them stand in the table Password Sync of Okta Workflows.</p>' +
  '<table border="1" cellpadding="4"><tr><th>User</th><th>Application</th><th>What happened</th><th>Reason</th>' +
  '<th>What to do</th><th>Attempts</th></tr>';

/** Marks the problem of an application as told. */
export function markProblem() {
  return helper(
    'mark-problem',
    {
      name: '04 AD - Mark Problem Told',
      description: 'Notes that the administrator was told what is wrong with an application.',
      in: { row: text },
      saveData: true,
    },
    (f) => {
      f.comment('about', { title: 'Mark Problem Told', markdown: 'It is told again when it comes back.' });
      updateRow(f, 'told', stateTable, f.in.row, { Tell: 'no' }, { title: 'Told' });
    },
  );
}

/** One mail about everything that is to be told; nothing to tell, no mail. Rows are marked after the mail was sent. */
export function tell(
  sync: PasswordSync,
  line: ReturnType<typeof mailLine>,
  told: ReturnType<typeof markTold>,
  problemTold: ReturnType<typeof markProblem>,
) {
  return helper(
    'tell',
    {
      name: '04 AD - Tell the Administrator',
      description: 'Writes one mail about the passwords that did not arrive.',
      in: { now: date },
      saveData: true,
    },
    (f) => {
      f.comment('setup', {
        title: 'Set-up',
        markdown: `Send Email: choose your Office 365 Mail connection. It writes to ${sync.administrator}.`,
      });
      const rows = findRows(
        f,
        'rows',
        syncTable,
        { where: [['Tell', '=', 'yes']], sort: ['Event At', 'asc'], limit: ROWS },
        { title: 'Rows to tell' },
      );
      const problems = findRows(
        f,
        'problems',
        stateTable,
        { where: [['Tell', '=', 'yes']], limit: 100 },
        { title: 'Problems to tell' },
      );
      const rowCount = f.card('row-count', list.length, { list: rows }, { title: 'How many rows' });
      const problemCount = f.card('problem-count', list.length, { list: problems }, { title: 'How many problems' });
      const count = f.card('count', math.add, { a: rowCount.length, b: problemCount.length }, { title: 'In all' });
      f.continueIf('is-any', count.output, '>', 0, { message: 'Nothing to tell' });
      const shown = findRows(
        f,
        'shown',
        syncTable,
        { where: [['Tell', '=', 'yes']], sort: ['Event At', 'asc'], limit: LINES },
        { title: 'Rows in the mail' },
      );
      const once = f.card('once', list.uniqueBy, { list: shown, path: 'Key' }, { title: 'Each user once' });
      const rowLines = f.map(
        'row-lines',
        once['unique list'],
        line,
        (_row, field) => ({
          login: field('Login', text),
          application: field('Application', text),
          what: field('Event', text),
          reason: field('Reason', text),
          advice: field('Advice', text),
          attempts: field('Attempts', number),
        }),
        { title: 'Lines of users' },
      );
      const problemLines = f.map(
        'problem-lines',
        problems,
        line,
        (problem) => ({
          login: 'all users',
          application: problem.Name,
          what: problem.Cause,
          reason: problem.Reason,
          advice: problem.Advice,
          attempts: '',
        }),
        { title: 'Lines of applications' },
      );
      const all = f.card(
        'all',
        list.concat,
        { list1: problemLines, list2: rowLines },
        {
          title: 'All lines',
          outputs: { output: listOf(text) },
        },
      );
      const table = f.card('table', list.join, { list: all.output, delimiter: '' }, { title: 'Table' });
      f.card(
        'send',
        mail.sendEmail2,
        {
          To: [sync.administrator],
          Subject: text`Okta passwords that did not arrive: ${count.output}`,
          Body: text`${HEAD}${table.string}</table><p>${count.output} in all; the mail shows ${LINES} at most.</p>`,
          'Message Type': 'HTML',
        },
        { title: 'Send Email' },
      );
      f.forEach('told', rows, told, (row) => ({ row: row['Row ID'], cause: row.Cause, now: f.in.now }), {
        title: 'Mark the rows as told',
        concurrency: BESIDE,
      });
      f.forEach('problems-told', problems, problemTold, (problem) => ({ row: problem['Row ID'] }), {
        title: 'Mark the problems as told',
      });
    },
  );
}
