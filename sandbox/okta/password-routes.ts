import type { Call, Reply, Route } from '../http.ts';
import { objectAt, textAt } from '../json.ts';
import { invalid, OktaError, wrongPassword } from './errors.ts';
import { setStatus } from './lifecycle-change.ts';
import type { OktaUser, Org, UserStatus } from './model.ts';
import { isPassword } from './password.ts';
import { policyProblem, temporaryPassword } from './password-policy.ts';
import { setNewPassword } from './password-set.ts';
import { issueRecovery } from './recovery.ts';
import { logReset, mayRecover } from './recovery-start.ts';
import { onlyKnown, readBody } from './request.ts';
import { userTarget } from './system-log.ts';
import { viewUser } from './user-view.ts';
import { userOf } from './users.ts';

/** Password operations on a user (Okta pages "User credentials" and "User lifecycle"). */
export function passwordRoutes(org: Org): Route[] {
  const user = '/api/v1/users/{id}';
  const post = (path: string, run: (user: OktaUser, call: Call) => Reply | Promise<Reply>): Route => ({
    method: 'POST',
    path: `${user}/${path}`,
    handler: (call) => run(userOf(org, call), call),
  });
  return [
    post('credentials/change_password', (one, call) => change(org, one, call)),
    post('credentials/forgot_password', (one, call) => forgot(org, one, call)),
    post('lifecycle/reset_password', (one, call) => reset(org, one, call)),
    post('lifecycle/expire_password', (one, call) =>
      call.query.get('tempPassword') === 'true' ? setTemporary(org, one, call) : expire(org, one),
    ),
    post('lifecycle/expire_password_with_temp_password', (one, call) => setTemporary(org, one, call)),
  ];
}

const CHANGEABLE: readonly UserStatus[] = ['STAGED', 'ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY'];

/**
 * Body `{oldPassword: {value}, newPassword: {value}, revokeSessions?}`. Logged as done by the user, who alone knows the
 * old password (assumed: a real org names the owner of the API token). `strict=true` keeps the policy's minimum age.
 */
async function change(org: Org, user: OktaUser, call: Call): Promise<Reply> {
  const body = readBody(call);
  onlyKnown(body, ['oldPassword', 'newPassword', 'revokeSessions']);
  const password = textAt(objectAt(body, 'newPassword'), 'value');
  if (password === undefined) throw invalid('newPassword', 'newPassword: The field cannot be left blank');
  if (!ownsPassword(user) || !CHANGEABLE.includes(user.status)) throw new OktaError('E0000035');
  const known = user.password;
  const old = textAt(objectAt(body, 'oldPassword'), 'value') ?? '';
  if (known === null || !(await isPassword(known, old))) throw wrongPassword();
  const problem = policyProblem(org, password) ?? (call.query.get('strict') === 'true' ? tooYoung(org, user) : null);
  if (problem !== null) throw new OktaError('E0000014', [`password: ${problem}`]);
  await setNewPassword(org, user, password, { actor: userTarget(user), over: known });
  if (body.revokeSessions === true) user.sessions = 0;
  return { status: 200, json: viewUser(org, user).credentials };
}

function tooYoung(org: Org, user: OktaUser): string | null {
  const age =
    user.passwordChanged === null ? Number.POSITIVE_INFINITY : org.clock.now() - Date.parse(user.passwordChanged);
  const least = org.settings.passwordPolicy.minAgeMinutes;
  return age < least * 60_000 ? `Password cannot be changed yet. It must be at least ${least} minutes old.` : null;
}

function ownsPassword(user: OktaUser): boolean {
  return user.provider.type === 'OKTA' || user.provider.type === 'IMPORT';
}

/** A recovery in the user's name: status and old password stay until there is a new one. */
function forgot(org: Org, user: OktaUser, call: Call): Reply {
  if (!mayRecover(user)) throw new OktaError('E0000034');
  logReset(org, user, userTarget(user));
  return linkReply(org, call, (mailed) => issueRecovery(org, user, 'recovery', { mailed }), 'signin/reset-password');
}

/** An admin's reset: the old password is gone at once. The end of the campaign for users still on the hook. */
function reset(org: Org, user: OktaUser, call: Call): Reply {
  if (!['ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY', 'LOCKED_OUT'].includes(user.status)) throw new OktaError('E0000038');
  if (!ownsPassword(user)) throw new OktaError('E0000017');
  if (call.query.get('provider') === 'FEDERATION') {
    if (call.query.get('sendEmail') !== 'false') {
      throw invalid('sendEmail', 'sendEmail: Must be false when the user becomes federated');
    }
    user.password = null;
    user.provider = { type: 'FEDERATION', name: 'FEDERATION' };
    return { status: 200, json: {} };
  }
  setStatus(org, user, 'RECOVERY');
  user.password = null;
  user.wrongTries = 0;
  user.provider = { type: 'OKTA', name: 'OKTA' };
  revokeSessions(user, call);
  logReset(org, user);
  return linkReply(org, call, (mailed) => issueRecovery(org, user, 'reset', { mailed }), 'reset_password');
}

/** `sendEmail` absent means true: then the link is in the mail only. */
function linkReply(org: Org, call: Call, issue: (mailed: boolean) => string, page: string): Reply {
  const mailed = call.query.get('sendEmail') !== 'false';
  const token = issue(mailed);
  return { status: 200, json: mailed ? {} : { resetPasswordUrl: `${org.url}/${page}/${token}` } };
}

function expire(org: Org, user: OktaUser): Reply {
  if (user.status !== 'ACTIVE' || user.provider.type === 'FEDERATION') throw new OktaError('E0000038');
  setStatus(org, user, 'PASSWORD_EXPIRED');
  logExpiry(org, user);
  return { status: 200, json: viewUser(org, user) };
}

/** Sets a temporary password and answers with it; the user must choose another at the next sign-in. */
async function setTemporary(org: Org, user: OktaUser, call: Call): Promise<Reply> {
  const able = user.status === 'ACTIVE' || user.status === 'PASSWORD_EXPIRED' || user.status === 'RECOVERY';
  if (!able || !ownsPassword(user)) throw new OktaError('E0000038');
  const tempPassword = temporaryPassword(org);
  await setNewPassword(org, user, tempPassword, { temporary: true });
  logExpiry(org, user);
  revokeSessions(user, call);
  return { status: 200, json: { tempPassword } };
}

function revokeSessions(user: OktaUser, call: Call): void {
  if (call.query.get('revokeSessions') === 'true') user.sessions = 0;
}

function logExpiry(org: Org, user: OktaUser): void {
  org.append({
    eventType: 'user.account.expire_password',
    displayMessage: 'Expire password',
    target: [userTarget(user)],
  });
}
