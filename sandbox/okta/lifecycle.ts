import type { Call, Reply, Route } from '../http.ts';
import { invalid, OktaError } from './errors.ts';
import { activateNow, setStatus } from './lifecycle-change.ts';
import type { OktaUser, Org } from './model.ts';
import { userTarget } from './system-log.ts';
import { viewUser } from './user-view.ts';
import { userOf } from './users.ts';

type Change = (org: Org, user: OktaUser, call: Call) => Reply;

const EMPTY: Reply = { status: 200, json: {} };

export function lifecycleRoutes(org: Org): Route[] {
  const changes: Record<string, Change> = {
    activate,
    deactivate,
    suspend,
    unsuspend,
    unlock,
    reactivate,
    expire_password: expirePassword,
    reset_password: resetPassword,
  };
  return Object.entries(changes).map(([name, change]) => ({
    method: 'POST',
    path: `/api/v1/users/{id}/lifecycle/${name}`,
    handler: (call) => change(org, userOf(org, call), call),
  }));
}

/** `sendEmail` absent means true. */
function mails(call: Call): boolean {
  return call.query.get('sendEmail') !== 'false';
}

function activate(org: Org, user: OktaUser, call: Call): Reply {
  activateNow(org, user);
  if (mails(call)) return EMPTY;
  const token = org.chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 20);
  return { status: 200, json: { activationUrl: `${org.url}/welcome/${token}`, activationToken: token } };
}

function reactivate(org: Org, user: OktaUser, call: Call): Reply {
  if (user.status !== 'PROVISIONED' && user.status !== 'RECOVERY') throw new OktaError('E0000038');
  const token = org.chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 20);
  if (mails(call)) return EMPTY;
  return { status: 200, json: { activationUrl: `${org.url}/welcome/${token}`, activationToken: token } };
}

function deactivate(org: Org, user: OktaUser): Reply {
  if (user.status === 'DEPROVISIONED') throw new OktaError('E0000038');
  setStatus(org, user, 'DEPROVISIONED');
  user.password = null;
  if (user.provider.type === 'IMPORT') user.provider = { type: 'OKTA', name: 'OKTA' };
  log(org, user, 'user.lifecycle.deactivate', 'Deactivate Okta user');
  return EMPTY;
}

function suspend(org: Org, user: OktaUser): Reply {
  if (user.status !== 'ACTIVE') throw invalid('suspendUser', 'Cannot suspend a user that is not active');
  setStatus(org, user, 'SUSPENDED');
  log(org, user, 'user.lifecycle.suspend', 'Suspend Okta user');
  return EMPTY;
}

function unsuspend(org: Org, user: OktaUser): Reply {
  if (user.status !== 'SUSPENDED') throw invalid('unsuspendUser', 'Cannot unsuspend a user that is not suspended');
  setStatus(org, user, 'ACTIVE');
  log(org, user, 'user.lifecycle.unsuspend', 'Unsuspend Okta user');
  return EMPTY;
}

function unlock(org: Org, user: OktaUser): Reply {
  if (user.status !== 'LOCKED_OUT') throw new OktaError('E0000032');
  user.wrongTries = 0;
  setStatus(org, user, 'ACTIVE');
  log(org, user, 'user.account.unlock', 'User unlock');
  return EMPTY;
}

function expirePassword(org: Org, user: OktaUser): Reply {
  if (user.status !== 'ACTIVE' || user.provider.type === 'FEDERATION') throw new OktaError('E0000038');
  setStatus(org, user, 'PASSWORD_EXPIRED');
  log(org, user, 'user.account.expire_password', 'Expire password');
  return { status: 200, json: viewUser(org, user) };
}

/** The end of the campaign for users still on the hook: from here Okta's own reset mail takes over. */
function resetPassword(org: Org, user: OktaUser, call: Call): Reply {
  if (!['ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY', 'LOCKED_OUT'].includes(user.status)) throw new OktaError('E0000038');
  if (user.provider.type !== 'OKTA' && user.provider.type !== 'IMPORT') throw new OktaError('E0000017');
  if (call.query.get('provider') === 'FEDERATION') {
    if (mails(call)) throw invalid('sendEmail', 'sendEmail: Must be false when the user becomes federated');
    user.password = null;
    user.provider = { type: 'FEDERATION', name: 'FEDERATION' };
    return EMPTY;
  }
  setStatus(org, user, 'RECOVERY');
  user.password = null;
  user.wrongTries = 0;
  user.provider = { type: 'OKTA', name: 'OKTA' };
  log(org, user, 'user.account.reset_password', "Fired when the user's Okta password is reset");
  if (mails(call)) return EMPTY;
  const token = org.chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 20);
  return { status: 200, json: { resetPasswordUrl: `${org.url}/reset_password/${token}` } };
}

function log(org: Org, user: OktaUser, eventType: string, displayMessage: string): void {
  org.append({ eventType, displayMessage, target: [userTarget(user)] });
}
