import {
  APPS_WITH_FEATURES,
  listApps,
  type OktaApp,
  type PasswordPush,
  readApp,
  readPasswordPush,
} from '../../connector/okta/apps.ts';
import type { SyncApplication } from './applications.ts';
import { type Finding, fail, failedRead, ok, provisioningIsOff, statusOf, unread, warn } from './finding.ts';
import type { Org } from './org.ts';
import { type People, peopleOnHook } from './people.ts';
import { inTurns } from './turns.ts';

const SCOPE = 'okta.apps.read';
/** Of one kind. */
const MOST_APPS = 200;

/** What one app said of its password settings; null where it has none to read. */
export interface Provisioned {
  readonly app: OktaApp;
  readonly push: PasswordPush | null;
  readonly error: unknown;
}

/** What could be read of the provisioning-enabled apps, and what could not. */
export interface ProvisionedApps {
  readonly apps: readonly Provisioned[];
  readonly findings: readonly Finding[];
}

/**
 * The apps of `wanted`, and all others whose settings an API shows. `asked` is told after each kind of app. Never
 * rejects for what the org answers.
 */
export async function readProvisioned(
  org: Org,
  wanted: readonly SyncApplication[],
  directories: readonly OktaApp[],
  asked: () => void,
): Promise<ProvisionedApps> {
  const kinds = await inTurns(APPS_WITH_FEATURES, (kind) => ofKind(org, kind).finally(asked));
  const apps = new Map(kinds.flatMap((kind) => kind.apps).map((app) => [app.id, app]));
  const known = [...apps.values(), ...directories];
  const named = await inTurns(wanted, async (one) => ({
    one,
    ...(await wantedApp(org, one, known.find(({ id }) => id === one.id) ?? null)),
  }));
  for (const { one, app } of named) if (app !== null && !one.directory) apps.set(app.id, app);
  const findings = [...kinds, ...named].flatMap(({ finding: found }) => (found === null ? [] : [found]));
  return { apps: await inTurns([...apps.values()], (app) => settingsOf(org, app)), findings };
}

async function ofKind(org: Org, kind: string): Promise<{ readonly apps: OktaApp[]; readonly finding: Finding | null }> {
  const apps: OktaApp[] = [];
  let read = 0;
  try {
    for await (const app of listApps(org.client, kind)) {
      if (app.status === 'ACTIVE') apps.push(app);
      if (++read >= MOST_APPS) break;
    }
    return { apps, finding: null };
  } catch (error) {
    return { apps, finding: failedRead('apps', `Apps of the kind ${kind}`, error, SCOPE) };
  }
}

/** The app that the configuration names, or what is wrong with it. */
async function wantedApp(
  org: Org,
  one: SyncApplication,
  known: OktaApp | null,
): Promise<{ readonly app: OktaApp | null; readonly finding: Finding | null }> {
  const name = `"${org.clean(one.name)}" (${org.clean(one.id)}) of passwordSync.applications`;
  try {
    const app = known ?? (await readApp(org.client, one.id));
    const wrong = unlike(one, app, org);
    return { app: wrong === null ? app : null, finding: wrong };
  } catch (error) {
    if (statusOf(error) !== 404) return { app: null, finding: failedRead('app-exists', name, error, SCOPE) };
    const finding = fail(
      'app-exists',
      `${name} is no app of this org`,
      'Pack 04 waits for pushes that never come, and calls each user failed.',
      "Correct the id in migration.json: it stands in the address of the app's page in the Admin Console.",
    );
    return { app: null, finding };
  }
}

/** The app is there, and not what the configuration takes it for. */
function unlike(one: SyncApplication, app: OktaApp, org: Org): Finding | null {
  const name = `"${org.clean(app.label)}" (${org.clean(app.id)})`;
  if (app.status !== 'ACTIVE')
    return fail(
      'app-exists',
      `${name} is ${org.clean(app.status, 20).toLowerCase() || 'not active'}`,
      'Nothing is pushed to an app that is not active.',
      'Activate it, or take it out of passwordSync.applications of migration.json.',
    );
  const isDirectory = app.name === 'active_directory';
  if (isDirectory === one.directory) return null;
  return fail(
    'app-exists',
    `${name} is ${isDirectory ? 'an' : 'no'} Active Directory, and migration.json says otherwise`,
    'Pack 04 gives advice for the wrong kind of app.',
    `Write "directory": ${isDirectory} for it in passwordSync.applications.`,
  );
}

async function settingsOf(org: Org, app: OktaApp): Promise<Provisioned> {
  if (!APPS_WITH_FEATURES.includes(app.name)) return { app, push: null, error: null };
  try {
    return { app, push: await readPasswordPush(org.client, app.id), error: null };
  } catch (error) {
    return { app, push: null, error };
  }
}

/** `people`: null where they could not be read. */
export function provisionedFindings(
  apps: readonly Provisioned[],
  wanted: readonly SyncApplication[],
  people: People | null,
  org: Org,
): Finding[] {
  return apps.map((one) =>
    finding(
      one,
      wanted.some(({ id, directory }) => id === one.app.id && !directory),
      people,
      org,
    ),
  );
}

function finding({ app, push, error }: Provisioned, wanted: boolean, people: People | null, org: Org): Finding {
  const id = 'app-password-push';
  const subject = `"${org.clean(app.label)}" (${org.clean(app.name, 30)}, ${org.clean(app.id)})`;
  const byHand =
    'In the Admin Console: Applications > the app > Provisioning > To App > Edit > Sync Password > Enable, Save.';
  const lost = 'Passwords that people set in Okta do not reach it.';
  if (push === null && error === null) {
    if (app.features === null) return unread(id, `${subject}: its features cannot be read by API`, byHand);
    return app.features.includes('PUSH_PASSWORD_UPDATES')
      ? ok(id, `${subject}: Sync Password is on`)
      : fail(id, `${subject}: Sync Password is off`, lost, byHand);
  }
  if (push === null) {
    if (!provisioningIsOff(error)) return failedRead(id, subject, error, SCOPE);
    if (!wanted) return ok(id, `${subject}: provisioning is off; it gets no passwords`);
    const advice =
      'Admin Console > Applications > the app > Provisioning > Configure API Integration. Then: flopack setup ad.';
    return fail(id, `${subject}: provisioning is off`, lost, advice);
  }
  const { status, seed } = push;
  if (status === null) return unread(id, `${subject}: Okta's answer does not say whether it gets passwords`, byHand);
  const how = `Sync Password ${status === 'ENABLED' ? 'on' : 'off'}, ${settingsWords(push)}`;
  const waiting = peopleOnHook(people);
  if (app.name === 'office365' && status === 'ENABLED' && waiting !== 0) {
    const who = waiting === null ? 'people may be' : `${waiting} ${waiting === 1 ? 'person is' : 'people are'}`;
    return warn(
      id,
      `${subject}: ${how}, while ${who} still on the password import hook`,
      'Okta pushes passwords back over the ones in Entra, which the hook still has to check.',
      'Turn it off until everybody is through: the app > Provisioning > To App > Sync Password.',
    );
  }
  if (isWanted(push)) return ok(id, `${subject}: ${how}`);
  if (!wanted) return ok(id, `${subject}: ${how}; it is not among passwordSync.applications`);
  if (app.name === 'office365' && status !== 'ENABLED' && waiting !== 0)
    return ok(id, `${subject}: ${how}, as it should be while people are on the password import hook`);
  const why =
    status !== 'ENABLED'
      ? lost
      : seed !== 'OKTA'
        ? 'It gets a password of its own, not that of the user.'
        : 'It gets the first password, and no later one.';
  return fail(id, `${subject}: ${how}`, why, 'flopack setup ad --apply sets it.');
}

/** What an app needs that shall have each user's Okta password (Okta page "Application features"). */
export const WANTED_PUSH = { status: 'ENABLED', seed: 'OKTA', change: 'CHANGE' } as const;

export function isWanted(push: PasswordPush): boolean {
  return push.status === WANTED_PUSH.status && push.seed === WANTED_PUSH.seed && push.change === WANTED_PUSH.change;
}

function settingsWords({ seed, change }: PasswordPush): string {
  return `seed ${seed ?? 'not told'}, change ${change ?? 'not told'}`;
}
