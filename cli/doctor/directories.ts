import type { OktaApp } from '../../connector/okta/apps.ts';
import { listApps } from '../../connector/okta/apps.ts';
import type { SyncApplication } from './applications.ts';
import { type Finding, fail, ok, unread, warn } from './finding.ts';
import type { Org } from './org.ts';

/** The Active Directories of an org, and what the rest of the diagnosis needs to know of them. */
export interface Directories {
  readonly apps: readonly OktaApp[];
  /** Whether some active one checks the sign-ins itself; null: it does not say. */
  readonly delegated: boolean | null;
  readonly findings: readonly Finding[];
}

/** An org has a handful. */
const MOST = 100;

/** Reads them; what the call throws says that nothing else is worth asking. */
export async function readDirectories(org: Org, wanted: readonly SyncApplication[]): Promise<Directories> {
  const apps: OktaApp[] = [];
  for await (const app of listApps(org.client, 'active_directory')) if (apps.push(app) >= MOST) break;
  const active = apps.filter((app) => app.status === 'ACTIVE');
  const known = active.filter((app) => app.features !== null);
  const delegated = known.some(isDelegated) ? true : known.length === active.length ? false : null;
  const findings = apps.flatMap((app) => findingsOf(app, org, wanted));
  if (apps.length === 0) findings.push(none(wanted));
  return { apps, delegated, findings };
}

function isDelegated(app: OktaApp): boolean {
  return app.features?.includes('OUTBOUND_DEL_AUTH') === true;
}

function none(wanted: readonly SyncApplication[]): Finding {
  const what = 'This org has no Active Directory integration';
  // Passwords may go to other apps alone.
  if (wanted.length > 0 && !wanted.some((app) => app.directory)) return ok('ad-integration', what);
  return fail(
    'ad-integration',
    what,
    'Okta has no directory that it could push passwords to.',
    'Install the Okta AD agent: Admin Console > Directory > Directory Integrations > Add Active Directory.',
  );
}

function findingsOf(app: OktaApp, org: Org, wanted: readonly SyncApplication[]): Finding[] {
  const subject = `Active Directory "${org.clean(app.label)}" (${org.clean(app.id)})`;
  if (app.status !== 'ACTIVE') {
    return [
      warn(
        'ad-integration',
        `${subject} is ${org.clean(app.status, 20).toLowerCase() || 'in a state that Okta does not name'}`,
        'Nothing is pushed to a directory that is not active.',
        'Activate it if passwords shall reach it: Admin Console > Directory > Directory Integrations.',
      ),
    ];
  }
  const findings: Finding[] = [];
  const watched = wanted.filter((one) => one.directory);
  if (watched.length > 0 && !watched.some((one) => one.id === app.id)) {
    findings.push(
      warn(
        'ad-watched',
        `${subject} is not among passwordSync.applications`,
        'Pack 04 does not look whether passwords reach it.',
        'Add its id to migration.json, and build and import the pack again, if passwords shall reach it.',
      ),
    );
  }
  const { features } = app;
  if (features === null) {
    const advice = 'Look at the Integration and To App settings in the Admin Console.';
    return [...findings, unread('ad-features', `${subject}: its features cannot be read by API`, advice, 2)];
  }
  findings.push(delegation(subject, isDelegated(app)), syncPassword(subject, features), newUsers(subject, features));
  return findings;
}

/** The feature OUTBOUND_DEL_AUTH is delegated authentication (Okta's API specification; OktaHound reads it so). */
function delegation(subject: string, on: boolean): Finding {
  const id = 'ad-delegated-authentication';
  if (!on) return ok(id, `${subject}: delegated authentication is off`);
  return fail(
    id,
    `${subject}: delegated authentication is on`,
    'AD checks the sign-ins, so that Okta has no password which it could push.',
    'Read first what turning it off does to users: flopack setup ad. Then take steps 1 to 6.',
    3,
  );
}

function syncPassword(subject: string, features: readonly string[]): Finding {
  const id = 'ad-sync-password';
  if (features.includes('PUSH_PASSWORD_UPDATES')) return ok(id, `${subject}: Sync Password is on`);
  return fail(
    id,
    `${subject}: Sync Password is off`,
    'Passwords that people set in Okta do not reach AD.',
    'Turn it on: Provisioning > To App > Edit > Sync Password > Enable, Save.',
    7,
  );
}

function newUsers(subject: string, features: readonly string[]): Finding {
  const id = 'ad-create-users';
  if (features.includes('PUSH_NEW_USERS')) return ok(id, `${subject}: Create Users is on`);
  return warn(
    id,
    `${subject}: Create Users is off`,
    'People who have no account in AD get none, and their password goes nowhere.',
    'If everybody is in AD already, leave it. Otherwise: Provisioning > To App > Edit > Create Users > Enable.',
  );
}
