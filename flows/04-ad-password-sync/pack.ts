import { pack } from '../../connector/core/flow.ts';
import type { PackIR } from '../../connector/core/ir.ts';
import { connectionsOf, type MigrationConfig } from '../configuration.ts';
import { judgeReason } from './judge-reason.flow.ts';
import { lookAfterApplication } from './look-after-application.flow.ts';
import { lookAfterRow } from './look-after-row.flow.ts';
import { mailLine } from './mail-line.flow.ts';
import { markTold } from './mark-told.flow.ts';
import { noteEntry } from './note-entry.flow.ts';
import { noteEvent } from './note-event.flow.ts';
import { noteProblem } from './note-problem.flow.ts';
import { notePush } from './note-push.flow.ts';
import { onAssignment } from './on-assignment.flow.ts';
import { onPasswordChanged } from './on-password-changed.flow.ts';
import { readLog } from './read-log.flow.ts';
import { readPage } from './read-page.flow.ts';
import { removeRow } from './remove-row.flow.ts';
import { markProblem, tell } from './tell.flow.ts';
import { tidy } from './tidy.flow.ts';
import { watch } from './watch.flow.ts';

/** Pack 04: watches that Okta passwords reach Active Directory and the other applications; null where none is named. */
export function adPasswordSync(config: MigrationConfig): PackIR | null {
  const sync = config.passwordSync;
  if (sync === undefined) return null;
  const remove = removeRow();
  const tidyRows = tidy(remove);
  const note = noteEvent(sync, tidyRows);
  const judge = judgeReason();
  const push = notePush(sync, judge, tidyRows);
  const entry = noteEntry(sync, note, push);
  const page = readPage(entry);
  const log = readLog(page);
  const row = lookAfterRow(sync, tidyRows);
  const problem = noteProblem();
  const application = lookAfterApplication(sync, row, problem);
  const line = mailLine();
  const told = markTold();
  const problemTold = markProblem();
  const mail = tell(sync, line, told, problemTold);
  const directories = sync.applications.filter(({ directory }) => directory);
  return pack('04-ad-password-sync', {
    name: '04 AD - Password Sync',
    description: 'Watches that Okta passwords reach Active Directory and other applications, and tells what does not.',
    connections: { ...connectionsOf(config), office365mail: config.mailConnectionName },
    flows: [
      onPasswordChanged(config, sync, note),
      ...directories.map((directory) => onAssignment(config, directory, `on-assignment-${directory.id}`, note)),
      watch(sync, { log, application, mail }),
      ...[
        log,
        page,
        entry,
        note,
        push,
        judge,
        application,
        row,
        problem,
        mail,
        line,
        told,
        problemTold,
        tidyRows,
        remove,
      ],
    ],
  });
}
