import type { Call, Reply, Route } from '../http.ts';
import { invalid, OktaError } from './errors.ts';
import { activateNow, setStatus } from './lifecycle-change.ts';
import type { OktaUser, Org } from './model.ts';
import { issueRecovery, linkToken } from './recovery.ts';
import { userTarget } from './system-log.ts';
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
  return invite(org, user, call);
}

/** The link to a first password, in the mail or in the answer. Whoever has a password needs none: theirs leads nowhere. */
function invite(org: Org, user: OktaUser, call: Call): Reply {
  const leads = user.password === null && user.provider.type === 'OKTA';
  const token = leads ? issueRecovery(org, user, 'activation', { mailed: mails(call) }) : linkToken(org);
  if (mails(call)) return EMPTY;
  return { status: 200, json: { activationUrl: `${org.url}/welcome/${token}`, activationToken: token } };
}

function reactivate(org: Org, user: OktaUser, call: Call): Reply {
  if (user.status !== 'PROVISIONED' && user.status !== 'RECOVERY') throw new OktaError('E0000038');
  return invite(org, user, call);
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

function log(org: Org, user: OktaUser, eventType: string, displayMessage: string): void {
  org.append({ eventType, displayMessage, target: [userTarget(user)] });
}
