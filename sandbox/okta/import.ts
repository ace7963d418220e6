import { assign } from './app-users.ts';
import { invalid } from './errors.ts';
import { activateNow } from './lifecycle-change.ts';
import type { OktaApp, OktaUser, Org } from './model.ts';
import { mergeProfile } from './profile.ts';
import { appTarget, userTarget } from './system-log.ts';
import { addUser, findUser } from './users.ts';

/** A user as the Office 365 app finds it in the tenant. */
export interface ImportableUser {
  /** Entra object id. */
  readonly externalId: string;
  /** User principal name. */
  readonly userName: string;
  readonly givenName: string | null;
  readonly surname: string | null;
  readonly displayName: string;
  readonly mail: string | null;
  /** The app user's profile, as the app's schema has it. */
  readonly profile?: Readonly<Record<string, unknown>>;
}

export interface ImportRow {
  readonly externalId: string;
  readonly userName: string;
  /** NEW: no Okta user has this login; MATCHED: one has; ASSIGNED: already in the app. */
  readonly status: 'NEW' | 'MATCHED' | 'ASSIGNED';
  /** Id of the matched user. */
  readonly userId: string | null;
}

export type ImportSource = () => readonly ImportableUser[] | Promise<readonly ImportableUser[]>;

/** What "Import Now" lists. There is no public API for it: the Admin Console does it. */
export async function importNow(
  org: Org,
  app: OktaApp,
  found: Map<string, ImportableUser>,
  source: ImportSource,
): Promise<ImportRow[]> {
  event(org, app, 'system.import.start', 'Start application import');
  const users = await source();
  found.clear();
  for (const user of users) found.set(user.externalId, user);
  event(org, app, 'system.import.complete', 'Complete application import');
  const assigned = new Map([...app.users.values()].map((user) => [user.externalId, user.userId]));
  return users.map(({ externalId, userName }) => {
    const already = assigned.get(externalId);
    if (already !== undefined) return { externalId, userName, status: 'ASSIGNED', userId: already };
    const match = findUser(org, userName);
    return match === undefined
      ? { externalId, userName, status: 'NEW', userId: null }
      : { externalId, userName, status: 'MATCHED', userId: match.id };
  });
}

/**
 * "Confirm Assignments": makes the users that are new (STAGED unless `activate`), matches those that are there,
 * whose status and credentials stay as they are, and assigns all to the app. Users that cannot be made are reported.
 */
export async function confirmAssignments(
  org: Org,
  app: OktaApp,
  found: ReadonlyMap<string, ImportableUser>,
  externalIds: readonly string[],
  options: { readonly activate: boolean },
): Promise<{
  readonly confirmed: OktaUser[];
  /** The users as they were at that moment; events may change them before the answer is read. */
  readonly snapshots: readonly { readonly id: string; readonly externalId: string; readonly status: string }[];
  readonly failed: { readonly externalId: string; readonly why: string }[];
}> {
  const confirmed: OktaUser[] = [];
  const snapshots: { id: string; externalId: string; status: string }[] = [];
  const failed: { externalId: string; why: string }[] = [];
  for (const externalId of externalIds) {
    const person = found.get(externalId);
    if (person === undefined) {
      failed.push({ externalId, why: 'not in the last import' });
      continue;
    }
    try {
      const user = await confirmOne(org, app, person, options.activate);
      confirmed.push(user);
      snapshots.push({ id: user.id, externalId, status: user.status });
    } catch (error) {
      failed.push({ externalId, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return { confirmed, snapshots, failed };
}

async function confirmOne(org: Org, app: OktaApp, person: ImportableUser, activate: boolean): Promise<OktaUser> {
  const match = findUser(org, person.userName);
  if (match !== undefined && app.users.has(match.id)) throw invalid('user', 'the user is already assigned to the app');
  const user = match ?? (await addUser(org, mergeProfile(org, {}, profileOf(person), null), { kind: 'none' }));
  org.append({
    eventType: match === undefined ? 'system.import.user.create' : 'system.import.user_match.confirm',
    displayMessage: match === undefined ? 'Create imported user' : 'Confirm imported user match',
    target: [userTarget(user), appTarget(app)],
  });
  assign(org, app, user, person);
  if (activate && match === undefined) activateNow(org, user);
  return user;
}

/** First and last name are required in Okta and may be null in Entra: then the display name is split. */
function profileOf(person: ImportableUser): Record<string, unknown> {
  const words = person.displayName.trim().split(/\s+/);
  const first = person.givenName ?? words[0] ?? person.userName;
  const last = person.surname ?? (words.length > 1 ? words.slice(1).join(' ') : first);
  return {
    login: person.userName,
    email: person.mail ?? person.userName,
    firstName: first.slice(0, 50),
    lastName: last.slice(0, 50),
  };
}

function event(org: Org, app: OktaApp, eventType: string, displayMessage: string): void {
  org.append({ eventType, displayMessage, target: [appTarget(app)] });
}
