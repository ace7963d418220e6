import { pack } from '../../connector/core/flow.ts';
import type { PackIR } from '../../connector/core/ir.ts';
import { connectionsOf, type MigrationConfig } from '../configuration.ts';
import { noteEntry } from './note-entry.flow.ts';
import { noteEvent } from './note-event.flow.ts';
import { notePush } from './note-push.flow.ts';
import { onPasswordChanged } from './on-password-changed.flow.ts';
import { readLog } from './read-log.flow.ts';
import { readPage } from './read-page.flow.ts';
import { removeRow } from './remove-row.flow.ts';
import { tidy } from './tidy.flow.ts';
import { watch } from './watch.flow.ts';

/** Pack 04: watches that Okta passwords reach Active Directory and the other applications; null where none is named. */
export function adPasswordSync(config: MigrationConfig): PackIR | null {
  const sync = config.passwordSync;
  if (sync === undefined) return null;
  const remove = removeRow();
  const tidyRows = tidy(remove);
  const note = noteEvent(sync, tidyRows);
  const push = notePush(sync);
  const entry = noteEntry(sync, note, push);
  const page = readPage(entry);
  const log = readLog(page);
  return pack('04-ad-password-sync', {
    name: '04 AD - Password Sync',
    description: 'Watches that Okta passwords reach Active Directory and other applications, and tells what does not.',
    connections: { ...connectionsOf(config), office365mail: config.mailConnectionName },
    flows: [onPasswordChanged(config, sync, note), watch(sync, log), log, page, entry, note, push, tidyRows, remove],
  });
}
