import type { Call, Reply, Route } from '../http.ts';
import { textAt } from '../json.ts';
import { expiry, shownUser, signedIn, stateAnswer } from './authn-answer.ts';
import { invalid, OktaError, wrongPassword } from './errors.ts';
import type { OktaUser, Org, StoredPassword, UserStatus } from './model.ts';
import { isPassword } from './password.ts';
import { policyProblem } from './password-policy.ts';
import { setNewPassword } from './password-set.ts';
import { issueRecovery, type LinkKind, linkOf, type RecoveryState, stateOf, useRecovery } from './recovery.ts';
import { logReset, mayRecover } from './recovery-start.ts';
import { onlyKnown, readBody } from './request.ts';
import { requestId, userTarget } from './system-log.ts';
import { findUser } from './users.ts';

/** Classic recovery (Okta page "Authentication API", recovery operations). `isToken` tells a trusted application. */
export function recoveryRoutes(org: Org, isToken: (header: string | undefined) => boolean): Route[] {
  const at = '/api/v1/authn';
  return [
    { method: 'POST', path: `${at}/recovery/password`, handler: (call) => start(org, call, isToken) },
    { method: 'POST', path: `${at}/recovery/token`, handler: (call) => openLink(org, call) },
    { method: 'POST', path: `${at}/credentials/reset_password`, handler: (call) => reset(org, call) },
    { method: 'POST', path: `${at}/credentials/change_password`, handler: (call) => change(org, call) },
  ];
}

/**
 * Body `{username, factorType?, relayState?}`. A public application must name EMAIL (the sandbox sends no SMS and
 * makes no call) and learns nothing about the user; a trusted one gets the token itself. The sign-in keeps working
 * with the old password until there is a new one.
 */
function start(org: Org, call: Call, isToken: (header: string | undefined) => boolean): Reply {
  const body = readBody(call);
  onlyKnown(body, ['username', 'factorType', 'relayState']);
  const username = textAt(body, 'username');
  const factorType = textAt(body, 'factorType');
  if (username === undefined || username === '') throw invalid('username', 'username: The field cannot be left blank');
  if (factorType !== undefined && factorType !== 'EMAIL') throw invalid('factorType', 'factorType: Must be EMAIL');
  const trusted = isToken(call.headers.authorization) && factorType === undefined;
  if (!trusted && factorType === undefined) {
    throw invalid('factorType', 'factorType: The field cannot be left blank');
  }
  const user = findUser(org, username);
  const able = user !== undefined && mayRecover(user);
  if (trusted) {
    if (!able) throw new OktaError('E0000034');
    const recoveryToken = begin(org, user, false);
    const json = {
      expiresAt: expiry(org, org.settings.recoveryMs),
      status: 'RECOVERY',
      recoveryToken,
      recoveryType: 'PASSWORD',
    };
    return { status: 200, json: { ...json, _embedded: { user: shownUser(user) } } };
  }
  if (able) begin(org, user, true);
  return {
    status: 200,
    json: { status: 'RECOVERY_CHALLENGE', factorResult: 'WAITING', factorType, recoveryType: 'PASSWORD' },
  };
}

function begin(org: Org, user: OktaUser, mailed: boolean): string {
  logReset(org, user, userTarget(user));
  return issueRecovery(org, user, 'recovery', { mailed });
}

/** Body `{recoveryToken}`: the link of the mail. No security question is asked (a switch of the password policy). */
function openLink(org: Org, call: Call): Reply {
  const token = textAt(readBody(call), 'recoveryToken') ?? '';
  const user = userOfLink(org, token, ['recovery', 'reset']);
  if (user === null) throw new OktaError('E0000105');
  return toReset(org, user);
}

/** `POST /authn` with the token of an activation link: the way to a new user's first password. */
export function openActivation(org: Org, token: string): Reply {
  const user = userOfLink(org, token, ['activation']);
  if (user === null || user.status !== 'PROVISIONED') throw new OktaError('E0000011');
  return toReset(org, user);
}

/** Uses the link up. */
function userOfLink(org: Org, token: string, kinds: readonly LinkKind[]): OktaUser | null {
  const kind = linkOf(org, token)?.kind;
  if (kind === undefined || !kinds.includes(kind)) return null;
  const link = useRecovery(org, token);
  return link === null ? null : (org.users.get(link.userId) ?? null);
}

function toReset(org: Org, user: OktaUser): Reply {
  checkStatus(user);
  const next = { step: 'reset', name: 'resetPassword', path: 'credentials/reset_password' } as const;
  return stateAnswer(org, user, 'PASSWORD_RESET', {}, next);
}

const SETTABLE: readonly UserStatus[] = ['ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY', 'PROVISIONED'];

function checkStatus(user: OktaUser): void {
  if (!SETTABLE.includes(user.status)) throw new OktaError('E0000079');
}

/** Body `{stateToken, newPassword}`. */
async function reset(org: Org, call: Call): Promise<Reply> {
  const body = readBody(call);
  onlyKnown(body, ['stateToken', 'newPassword']);
  const { token, user } = userOfState(org, body, 'reset');
  return await set(org, token, user, newPasswordOf(org, body));
}

/** Body `{stateToken, oldPassword, newPassword}`: after a sign-in with an expired or temporary password. */
async function change(org: Org, call: Call): Promise<Reply> {
  const body = readBody(call);
  onlyKnown(body, ['stateToken', 'oldPassword', 'newPassword']);
  const { token, user } = userOfState(org, body, 'change');
  const password = newPasswordOf(org, body);
  const known = user.password;
  if (known === null || !(await isPassword(known, textAt(body, 'oldPassword') ?? ''))) throw wrongPassword();
  return await set(org, token, user, password, known);
}

function userOfState(
  org: Org,
  body: unknown,
  step: RecoveryState['step'],
): { readonly token: string; readonly user: OktaUser } {
  const token = textAt(body, 'stateToken') ?? '';
  const state = stateOf(org, token, step);
  const user = state === null ? undefined : org.users.get(state.userId);
  if (user === undefined) throw new OktaError('E0000011');
  checkStatus(user);
  return { token, user };
}

function newPasswordOf(org: Org, body: unknown): string {
  const password = textAt(body, 'newPassword') ?? '';
  const problem = policyProblem(org, password);
  if (problem !== null) throw new OktaError('E0000080', [problem]);
  return password;
}

async function set(org: Org, token: string, user: OktaUser, password: string, over?: StoredPassword): Promise<Reply> {
  // Used up before the password is hashed: two calls at once must not both pass.
  org.recovery.states.delete(token);
  await setNewPassword(org, user, password, { actor: userTarget(user), ...(over === undefined ? {} : { over }) });
  return signedIn(org, user, requestId(org.chance));
}
