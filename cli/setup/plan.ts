import {
  APPS_WITH_FEATURES,
  type OktaApp,
  type PasswordPush,
  readApp,
  readPasswordPush,
} from '../../connector/okta/apps.ts';
import type { SyncApplication } from '../doctor/applications.ts';
import { failureOf, isHopeless, provisioningIsOff, statusOf } from '../doctor/finding.ts';
import type { Org } from '../doctor/org.ts';
import { isWanted } from '../doctor/provisioned.ts';
import { inTurns } from '../doctor/turns.ts';

/** What setup does about one app of passwordSync.applications. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  /** `set`: through the API. `steps`: an AD, by the steps. `hand`: in its own page of the console. */
  readonly action: 'set' | 'nothing' | 'steps' | 'hand' | 'later' | 'problem';
  /** What is set now; null where it was not read. */
  readonly from: PasswordPush | null;
  /** Why, or what to do by hand; empty for `set`. */
  readonly note: string;
}

/** Whether anybody is on the password import hook, asked when an app needs to know; null where it cannot be read. */
export type OnHook = () => Promise<boolean | null>;

/** Reads each app, the first alone: after some failures no other call can succeed. Never rejects for what the org answers. */
export async function planOf(org: Org, wanted: readonly SyncApplication[], onHook: OnHook): Promise<readonly Entry[]> {
  const [first, ...more] = wanted;
  if (first === undefined) return [];
  const { entry, hopeless } = await read(org, first, onHook);
  if (hopeless) return [entry];
  return [entry, ...(await inTurns(more, (one) => read(org, one, onHook))).map((one) => one.entry)];
}

async function read(
  org: Org,
  one: SyncApplication,
  onHook: OnHook,
): Promise<{ readonly entry: Entry; readonly hopeless: boolean }> {
  let app: OktaApp | null = null;
  try {
    app = await readApp(org.client, one.id);
    return { entry: await entryOf(org, one, app, onHook), hopeless: false };
  } catch (error) {
    const at = { id: org.clean(one.id), label: org.clean(app?.label ?? one.name) };
    const note = org.clean(problemNote(error, app), 400);
    return { entry: { ...at, action: 'problem', from: null, note }, hopeless: isHopeless(error) };
  }
}

function problemNote(error: unknown, app: OktaApp | null): string {
  if (statusOf(error) === 404 && app === null)
    return 'is no app of this org. Correct its id in passwordSync.applications.';
  if (app !== null && provisioningIsOff(error))
    return 'has no provisioning. Turn it on: Applications > the app > Provisioning > Configure API Integration.';
  const { reason, advice } = failureOf(error, 'okta.apps.read');
  return `cannot be read (${reason}). ${advice}`;
}

async function entryOf(org: Org, one: SyncApplication, app: OktaApp, onHook: OnHook): Promise<Entry> {
  const at = { id: one.id, label: org.clean(app.label), from: null };
  if (app.status !== 'ACTIVE') return { ...at, action: 'problem', note: 'is not active. Activate it first.' };
  const isDirectory = app.name === 'active_directory';
  if (isDirectory !== one.directory) {
    const note = `is ${isDirectory ? 'an' : 'no'} Active Directory. Write "directory": ${isDirectory} for it in passwordSync.applications.`;
    return { ...at, action: 'problem', note };
  }
  if (isDirectory) return { ...at, action: 'steps', note: 'is set up by the steps below; no API does it.' };
  if (!APPS_WITH_FEATURES.includes(app.name)) {
    const on = app.features?.includes('PUSH_PASSWORD_UPDATES') === true;
    return on
      ? { ...at, action: 'nothing', note: 'has Sync Password on.' }
      : {
          ...at,
          action: 'hand',
          note: 'has no API for it: Applications > the app > Provisioning > To App > Edit > Sync Password > Enable, Save.',
        };
  }
  const from = await readPasswordPush(org.client, one.id);
  if (isWanted(from)) return { ...at, from, action: 'nothing', note: 'gets the Okta passwords already.' };
  if (app.name === 'office365') {
    const waiting = await onHook();
    const who = waiting === null ? 'Perhaps somebody is' : 'Somebody is';
    const unknown = waiting === null ? ' (people cannot be read: scope okta.users.read)' : '';
    const note = `${who} still on the password import hook${unknown}: Okta would push back over the passwords in Entra that the hook has to check.`;
    if (waiting !== false) return { ...at, from, action: 'later', note };
  }
  return { ...at, from, action: 'set', note: '' };
}
