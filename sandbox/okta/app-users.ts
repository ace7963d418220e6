import { oktaId } from '../chance.ts';
import { iso } from '../clock.ts';
import type { Call, Reply } from '../http.ts';
import { objectAt, textAt } from '../json.ts';
import { invalid, notFound, OktaError } from './errors.ts';
import type { AppUser, OktaApp, OktaUser, Org } from './model.ts';
import { provision } from './push/push.ts';
import { pushRule } from './push/rule.ts';
import { delegate } from './push/switches.ts';
import { listReply, onlyKnown, readBody, readLimit } from './request.ts';
import { appTarget, appUserTarget, userTarget } from './system-log.ts';
import { findUser } from './users.ts';

export function appUserOf(app: OktaApp, userId: string): AppUser {
  const found = app.users.get(userId);
  if (found === undefined) throw notFound(userId, 'AppUser');
  return found;
}

/** `q` finds by the start of the user name, as Okta does for app users. */
export function listAppUsers(org: Org, app: OktaApp, call: Call): Reply {
  const q = call.query.get('q')?.toLowerCase();
  const users = [...app.users.values()].filter((user) => q === undefined || user.userName.toLowerCase().startsWith(q));
  return listReply(
    org.url,
    call,
    users,
    (user) => user.userId,
    readLimit(call, 50, 500),
    (user) => viewAppUser(org, app, user),
  );
}

/** Puts the user into the app and logs `application.user_membership.add`. */
export function assign(
  org: Org,
  app: OktaApp,
  user: OktaUser,
  as: {
    readonly externalId: string | null;
    readonly userName: string;
    readonly profile?: Readonly<Record<string, unknown>>;
    readonly hasPassword?: boolean;
  },
): AppUser {
  const now = iso(org.clock);
  const assigned: AppUser = {
    userId: user.id,
    targetId: oktaId(org.chance, '0ua'),
    externalId: as.externalId,
    userName: as.userName,
    scope: 'USER',
    hasPassword: as.hasPassword ?? false,
    created: now,
    lastUpdated: now,
    profile: as.profile ?? { userName: as.userName },
    push: { outstanding: true, failed: false, passwordChanged: null },
  };
  app.users.set(user.id, assigned);
  logMembership(org, app, user, assigned, 'add');
  // A directory with delegated authentication is where its users' passwords live.
  const own = user.provider.type === 'OKTA' && user.password === null;
  if (app.features.includes('OUTBOUND_DEL_AUTH') && own) delegate(user, app);
  provision(org, app, user);
  return assigned;
}

function logMembership(org: Org, app: OktaApp, user: OktaUser, assigned: AppUser, what: 'add' | 'remove'): void {
  const { targetId, userName } = assigned;
  const targets = [appUserTarget(user, targetId, userName), appTarget(app), userTarget(user)];
  org.append({
    eventType: `application.user_membership.${what}`,
    displayMessage: what === 'add' ? 'Add user to application membership' : 'Remove user from application membership',
    // Okta gives no fixed order of the targets: readers must search by type.
    target: org.chance.shuffle(targets),
  });
}

/** An admin assigns a user by hand: body `{id, scope?, credentials?: {userName}, profile?}`. */
export function assignByHand(org: Org, app: OktaApp, call: Call): Reply {
  const body = readBody(call);
  onlyKnown(body, ['id', 'scope', 'credentials', 'profile']);
  const scope = textAt(body, 'scope') ?? 'USER';
  if (scope !== 'USER' && scope !== 'GROUP') throw invalid('scope', 'scope: Must be USER or GROUP');
  const id = textAt(body, 'id');
  if (id === undefined) throw invalid('id', 'id: The field cannot be left blank');
  const user = findUser(org, id);
  if (user === undefined) throw notFound(id, 'User');
  if (app.users.has(user.id)) throw new OktaError('E0000062');
  if (user.status === 'DEPROVISIONED') throw new OktaError('E0000038');
  const userName = textAt(body.credentials, 'userName') ?? String(user.profile.login);
  const profile = objectAt(body, 'profile');
  const hasPassword = objectAt(body.credentials, 'password') !== undefined;
  const made = assign(org, app, user, {
    externalId: null,
    userName,
    hasPassword,
    ...(profile === undefined ? {} : { profile }),
  });
  return { status: 200, json: viewAppUser(org, app, made) };
}

export function unassign(org: Org, app: OktaApp, userId: string): Reply {
  const assigned = appUserOf(app, userId);
  app.users.delete(userId);
  const user = org.users.get(userId);
  if (user !== undefined) logMembership(org, app, user, assigned, 'remove');
  return { status: 204 };
}

/** An app user's id is the Okta user's id; `externalId` is the Entra object id. */
export function viewAppUser(org: Org, app: OktaApp, user: AppUser): Record<string, unknown> {
  return {
    id: user.userId,
    ...(user.externalId === null ? {} : { externalId: user.externalId }),
    created: user.created,
    lastUpdated: user.lastUpdated,
    scope: user.scope,
    status: 'ACTIVE',
    statusChanged: user.created,
    passwordChanged: user.push.passwordChanged,
    syncState: syncState(app, user),
    lastSync: user.push.passwordChanged ?? user.created,
    credentials: { userName: user.userName, ...(user.hasPassword ? { password: {} } : {}) },
    profile: user.profile,
    _links: {
      app: { href: `${org.url}/api/v1/apps/${app.id}` },
      user: { href: `${org.url}/api/v1/users/${user.userId}` },
    },
  };
}

/** Where no password is pushed there is nothing to be out of sync with (assumed: Okta does not say when it shows which). */
function syncState(app: OktaApp, user: AppUser): string {
  if (user.push.failed) return 'ERROR';
  return user.push.outstanding && pushRule(app) !== null ? 'OUT_OF_SYNC' : 'SYNCHRONIZED';
}
