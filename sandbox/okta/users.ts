import { oktaId } from '../chance.ts';
import { iso } from '../clock.ts';
import type { Call, Reply, Route } from '../http.ts';
import { applyChange, type CredentialChange, checkChange, readCredentials, readRecovery } from './credentials.ts';
import { invalid, notFound, OktaError } from './errors.ts';
import { activateNow } from './lifecycle-change.ts';
import { joinGroup } from './membership.ts';
import type { OktaGroup, OktaUser, Org } from './model.ts';
import { mergeProfile } from './profile.ts';
import { forgetRecovery } from './recovery.ts';
import { onlyKnown, readBody } from './request.ts';
import { userTarget } from './system-log.ts';
import { listUsers } from './user-list.ts';
import { viewUser } from './user-view.ts';

export function userRoutes(org: Org): Route[] {
  return [
    { method: 'GET', path: '/api/v1/users', handler: (call) => listUsers(org, call) },
    { method: 'POST', path: '/api/v1/users', handler: (call) => create(org, call) },
    { method: 'GET', path: '/api/v1/users/{id}', handler: (call) => reply(org, userOf(org, call)) },
    { method: 'POST', path: '/api/v1/users/{id}', handler: (call) => update(org, call, false) },
    { method: 'PUT', path: '/api/v1/users/{id}', handler: (call) => update(org, call, true) },
    { method: 'DELETE', path: '/api/v1/users/{id}', handler: (call) => remove(org, call) },
    { method: 'DELETE', path: '/api/v1/users/{id}/sessions', handler: (call) => clearSessions(org, call) },
  ];
}

/** By id, or by login in any case. Okta also takes the short login (before the @) where it is unique. */
export function findUser(org: Org, idOrLogin: string): OktaUser | undefined {
  const byId = org.users.get(idOrLogin);
  if (byId !== undefined) return byId;
  const id = org.logins.get(idOrLogin) ?? (idOrLogin.includes('@') ? undefined : org.logins.short(idOrLogin));
  return id === undefined ? undefined : org.users.get(id);
}

export function userOf(org: Org, call: Call, name = 'id'): OktaUser {
  const id = call.params[name] as string;
  const user = findUser(org, id);
  if (user === undefined) throw notFound(id, 'User');
  return user;
}

/** Adds a user in STAGED (every user starts there) and logs user.lifecycle.create. */
export async function addUser(org: Org, profile: Record<string, unknown>, change: CredentialChange): Promise<OktaUser> {
  const now = iso(org.clock);
  const user: OktaUser = {
    id: oktaId(org.chance, '00u'),
    status: 'STAGED',
    transitioningToStatus: null,
    created: now,
    activated: null,
    statusChanged: now,
    lastLogin: null,
    lastUpdated: now,
    passwordChanged: null,
    profile,
    provider: { type: 'OKTA', name: 'OKTA' },
    password: null,
    wrongTries: 0,
    recoveryQuestion: null,
    factors: [],
    sessions: 0,
  };
  // The login is taken before the password is hashed: two creations at once must not both pass the uniqueness check.
  org.logins.set(String(profile.login), user.id);
  await applyChange(org, user, change);
  org.users.set(user.id, user);
  org.append({
    eventType: 'user.lifecycle.create',
    displayMessage: 'Create Okta user',
    target: [userTarget(user)],
  });
  return user;
}

async function create(org: Org, call: Call): Promise<Reply> {
  const body = readBody(call);
  onlyKnown(body, ['profile', 'credentials', 'groupIds', 'type', 'realmId']);
  const profile = mergeProfile(org, {}, body.profile, null);
  const groups = groupsOf(org, body.groupIds);
  const user = await addUser(org, profile, readCredentials(org, body));
  user.recoveryQuestion = readRecovery(body) ?? null;
  for (const group of groups) joinGroup(org, group, user);
  if (call.query.get('activate') !== 'false') activateNow(org, user);
  return reply(org, user);
}

async function update(org: Org, call: Call, replace: boolean): Promise<Reply> {
  const user = userOf(org, call);
  const body = readBody(call);
  onlyKnown(body, ['profile', 'credentials', 'type', 'realmId']);
  if (user.transitioningToStatus !== null) throw new OktaError('E0000112');
  const change = readCredentials(org, body);
  checkChange(org, user, change);
  let profile = user.profile;
  if (body.profile !== undefined) profile = mergeProfile(org, replace ? {} : user.profile, body.profile, user.id);
  const changed = Object.keys({ ...profile, ...user.profile }).filter((name) => profile[name] !== user.profile[name]);
  if (changed.includes('login')) {
    org.logins.delete(String(user.profile.login));
    org.logins.set(String(profile.login), user.id);
  }
  user.profile = profile;
  await applyChange(org, user, change);
  user.recoveryQuestion = readRecovery(body) ?? user.recoveryQuestion;
  user.lastUpdated = iso(org.clock);
  if (changed.length > 0) {
    org.append({
      eventType: 'user.account.update_profile',
      displayMessage: 'Update user profile for Okta',
      target: [userTarget(user)],
      debugData: { changedAttributes: changed.join(',') },
    });
  }
  return reply(org, user);
}

function remove(org: Org, call: Call): Reply {
  const user = userOf(org, call);
  if (user.status !== 'DEPROVISIONED') {
    user.status = 'DEPROVISIONED';
    user.statusChanged = iso(org.clock);
    org.append({
      eventType: 'user.lifecycle.deactivate',
      displayMessage: 'Deactivate Okta user',
      target: [userTarget(user)],
    });
    return { status: 204 };
  }
  org.users.delete(user.id);
  forgetRecovery(org, user.id);
  org.logins.delete(String(user.profile.login));
  for (const app of org.apps.values()) app.users.delete(user.id);
  for (const group of org.groups.values()) group.members.delete(user.id);
  org.append({
    eventType: 'user.lifecycle.delete.initiated',
    displayMessage: 'Delete Okta user',
    target: [userTarget(user)],
  });
  return { status: 204 };
}

/** Ends the user's sessions; `oauthTokens=true` revokes tokens too. */
function clearSessions(org: Org, call: Call): Reply {
  const user = userOf(org, call);
  const tokens = call.query.get('oauthTokens') ?? 'false';
  if (tokens !== 'true' && tokens !== 'false') throw invalid('oauthTokens', 'oauthTokens: Must be true or false');
  user.sessions = 0;
  org.append({
    eventType: 'user.session.clear',
    displayMessage: 'Clear user session',
    target: [userTarget(user)],
    debugData: { oauthTokens: tokens },
  });
  return { status: 204 };
}

/** The groups that a new user is put into; an unknown one refuses the user. */
function groupsOf(org: Org, ids: unknown): OktaGroup[] {
  if (ids === undefined) return [];
  if (!Array.isArray(ids)) throw new OktaError('E0000003');
  return ids.map((id) => {
    const group = org.groups.get(String(id));
    if (group === undefined) throw notFound(String(id), 'UserGroup');
    return group;
  });
}

function reply(org: Org, user: OktaUser): Reply {
  return { status: 200, json: viewUser(org, user) };
}
