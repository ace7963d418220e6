import type { Call, Reply } from '../http.ts';
import { notFound } from './errors.ts';
import type { AppUser, OktaApp, Org } from './model.ts';
import { listReply, readLimit } from './request.ts';

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

/** An app user's id is the Okta user's id; `externalId` is the Entra object id. */
export function viewAppUser(org: Org, app: OktaApp, user: AppUser): Record<string, unknown> {
  return {
    id: user.userId,
    ...(user.externalId === null ? {} : { externalId: user.externalId }),
    created: user.created,
    lastUpdated: user.created,
    scope: 'USER',
    status: 'ACTIVE',
    statusChanged: user.created,
    passwordChanged: null,
    syncState: 'SYNCHRONIZED',
    lastSync: user.created,
    credentials: { userName: user.userName },
    profile: user.profile,
    _links: {
      app: { href: `${org.url}/api/v1/apps/${app.id}` },
      user: { href: `${org.url}/api/v1/users/${user.userId}` },
    },
  };
}
