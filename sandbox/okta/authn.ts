import type { Call, Reply, Route } from '../http.ts';
import { textAt } from '../json.ts';
import { signedIn } from './authn-answer.ts';
import { openActivation } from './authn-recovery.ts';
import { invalid, OktaError } from './errors.ts';
import { setStatus } from './lifecycle-change.ts';
import type { OktaUser, Org } from './model.ts';
import { isPassword } from './password.ts';
import { importPassword } from './password-import.ts';
import { signedInWith } from './push/push.ts';
import { readBody } from './request.ts';
import { requestId, userTarget } from './system-log.ts';
import { findUser } from './users.ts';

/** Classic primary authentication (Okta page "Authentication API"). Needs no token. */
export function authnRoutes(org: Org): Route[] {
  return [{ method: 'POST', path: '/api/v1/authn', handler: (call) => signIn(org, call) }];
}

async function signIn(org: Org, call: Call): Promise<Reply> {
  const body = readBody(call);
  const activation = textAt(body, 'token');
  if (activation !== undefined) return openActivation(org, activation);
  const username = textAt(body, 'username');
  const password = textAt(body, 'password');
  if (username === undefined || username === '') throw invalid('username', 'username: The field cannot be left blank');
  const transaction = requestId(org.chance);
  const user = findUser(org, username);
  // An unknown name, a user not yet activated and a wrong password look the same from outside.
  if (user === undefined || password === undefined) throw new OktaError('E0000004');
  if (user.status === 'LOCKED_OUT') return locked(org, user, transaction);
  if (user.status !== 'ACTIVE' && user.status !== 'PASSWORD_EXPIRED') {
    return denied(org, user, transaction, `USER_STATUS_${user.status}`);
  }

  const known = user.password;
  if (known !== null) {
    if (!(await isPassword(known, password))) return wrongTry(org, user, transaction, true);
  } else if (user.provider.type === 'ACTIVE_DIRECTORY') {
    return delegated(org, user, transaction);
  } else if (user.provider.type === 'IMPORT' && user.status === 'ACTIVE') {
    const result = await importPassword(org, user, username, password, transaction);
    if (result === 'REJECTED') return wrongTry(org, user, transaction, org.settings.lockout.countRejected);
    if (result === 'FAILED') return wrongTry(org, user, transaction, org.settings.lockout.countFailed);
  } else {
    return denied(org, user, transaction, 'INVALID_CREDENTIALS');
  }
  const reply = signedIn(org, user, transaction);
  // A password that was changed while this sign-in was checked must not go out over the newer one.
  if (known !== null && user.password === known && textAt(reply.json, 'status') === 'SUCCESS') {
    signedInWith(org, user, password);
  }
  return reply;
}

/** The sandbox's agents set passwords and check none: users of a directory with delegated authentication on stay out. */
function delegated(org: Org, user: OktaUser, transactionId: string): never {
  org.append({
    eventType: 'user.authentication.auth_via_AD_agent',
    displayMessage: 'Authenticate user via AD agent',
    actor: userTarget(user),
    target: [userTarget(user)],
    outcome: { result: 'FAILURE', reason: 'The sandbox does not authenticate against a directory.' },
    transactionId,
  });
  return denied(org, user, transactionId, 'INVALID_CREDENTIALS');
}

function wrongTry(org: Org, user: OktaUser, transactionId: string, counts: boolean): Reply {
  if (counts && user.status !== 'LOCKED_OUT') {
    user.wrongTries++;
    if (user.wrongTries >= org.settings.lockout.maxAttempts) {
      setStatus(org, user, 'LOCKED_OUT');
      org.append({
        eventType: 'user.account.lock',
        displayMessage: 'Max sign in attempts exceeded',
        actor: userTarget(user),
        target: [userTarget(user)],
        outcome: { result: 'FAILURE', reason: 'LOCKED_OUT' },
        transactionId,
      });
      return locked(org, user, transactionId);
    }
  }
  return denied(org, user, transactionId, 'INVALID_CREDENTIALS');
}

function locked(org: Org, user: OktaUser, transactionId: string): Reply {
  if (!org.settings.lockout.show) return denied(org, user, transactionId, 'LOCKED_OUT');
  logFailure(org, user, transactionId, 'LOCKED_OUT');
  return { status: 200, json: { status: 'LOCKED_OUT', _embedded: {}, _links: {} } };
}

function denied(org: Org, user: OktaUser, transactionId: string, reason: string): never {
  logFailure(org, user, transactionId, reason);
  throw new OktaError('E0000004');
}

function logFailure(org: Org, user: OktaUser, transactionId: string, reason: string): void {
  org.append({
    eventType: 'user.session.start',
    displayMessage: 'User login to Okta',
    actor: userTarget(user),
    target: [userTarget(user)],
    outcome: { result: 'FAILURE', reason },
    transactionId,
  });
}
