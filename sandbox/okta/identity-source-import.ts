import type { JsonObject } from '../json.ts';
import { assign } from './app-users.ts';
import { setStatus } from './lifecycle-change.ts';
import type { ImportSession, OktaApp, OktaUser, Org } from './model.ts';
import { isProfileAttribute, mergeProfile } from './profile.ts';
import { userTarget } from './system-log.ts';
import { addUser, findUser } from './users.ts';

/** Runs a triggered session: users that are new become STAGED, known ones change, deleted ones are deactivated. */
export async function importProfiles(org: Org, app: OktaApp, session: ImportSession): Promise<void> {
  const known = new Map([...app.users.values()].map((user) => [user.externalId, user.userId]));
  for (const [externalId, profile] of session.upserts) {
    const id = known.get(externalId);
    // one wrong profile does not end the import: Okta reports it in the log
    await upsert(org, app, externalId, profile, id === undefined ? undefined : org.users.get(id)).catch(() => {
      org.append({
        eventType: 'system.import.user.create',
        displayMessage: 'Create imported user',
        outcome: { result: 'FAILURE', reason: 'VALIDATION_FAILED' },
      });
    });
  }
  for (const externalId of session.deletes) {
    const user = org.users.get(known.get(externalId) ?? '');
    if (user === undefined || user.status === 'DEPROVISIONED') continue;
    setStatus(org, user, 'DEPROVISIONED');
    org.append({
      eventType: 'user.lifecycle.deactivate',
      displayMessage: 'Deactivate Okta user',
      target: [userTarget(user)],
    });
  }
}

async function upsert(
  org: Org,
  app: OktaApp,
  externalId: string,
  profile: JsonObject,
  user: OktaUser | undefined,
): Promise<void> {
  const patch = oktaProfile(org, profile);
  const userName = String(profile.userName ?? '');
  if (user !== undefined) {
    user.profile = mergeProfile(org, user.profile, patch, user.id);
    return;
  }
  const found = findUser(org, userName) ?? (await addUser(org, mergeProfile(org, {}, patch, null), { kind: 'none' }));
  assign(org, app, found, { externalId, userName, profile });
}

/** Attributes that Okta's own profile has too; `userName` is the login. */
function oktaProfile(org: Org, profile: JsonObject): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(profile)) {
    const own = name === 'userName' ? 'login' : name;
    if (isProfileAttribute(org, own)) out[own] = value;
  }
  return out;
}
