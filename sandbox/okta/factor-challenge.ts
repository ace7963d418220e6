import { iso } from '../clock.ts';
import type { Call, Reply } from '../http.ts';
import { textAt } from '../json.ts';
import { notFound, OktaError } from './errors.ts';
import type { Factor, OktaUser, Org } from './model.ts';
import { onlyKnown, readBody } from './request.ts';
import { userTarget } from './system-log.ts';
import { userOf } from './users.ts';

/** Okta's default lifetime of a passcode by email (Okta page "Factors"). */
const LIFETIME_MS = 300_000;
const SENT = ['email', 'sms', 'call'];

/**
 * Without a passcode a challenge goes out; with one it is answered (Okta page "Factors", verify an email factor). A
 * passcode is worth one right answer, within its lifetime, and until the next challenge. Others are E0000068.
 */
export function verifyFactor(org: Org, call: Call): Reply {
  const user = userOf(org, call);
  const id = call.params.factorId as string;
  const factor = user.factors.find((one) => one.id === id);
  if (factor === undefined) throw notFound(id, 'UserFactor');
  if (!SENT.includes(factor.factorType)) throw new OktaError('E0000060');
  const body = readBody(call);
  onlyKnown(body, ['passCode']);
  const passcode = textAt(body, 'passCode');
  return passcode === undefined ? challenge(org, user, factor) : answer(org, user, factor, passcode);
}

function challenge(org: Org, user: OktaUser, factor: Factor): Reply {
  const until = org.clock.now() + LIFETIME_MS;
  org.challenges.delete(factor.id);
  org.challenges.set(factor.id, { userId: user.id, passcode: org.chance.chars('0123456789', 6), until });
  org.append({
    eventType:
      factor.factorType === 'email'
        ? 'system.email.send_factor_verify_message'
        : 'system.sms.send_factor_verify_message',
    displayMessage: 'Send factor verification message',
    target: [userTarget(user)],
  });
  const self = `${org.url}/api/v1/users/${user.id}/factors/${factor.id}`;
  return {
    status: 200,
    json: {
      factorResult: 'CHALLENGE',
      expiresAt: new Date(until).toISOString(),
      _links: { verify: { href: `${self}/verify`, hints: { allow: ['POST'] } }, factor: { href: self } },
    },
  };
}

function answer(org: Org, user: OktaUser, factor: Factor, passcode: string): Reply {
  const open = org.challenges.get(factor.id);
  const right = open !== undefined && open.passcode === passcode && org.clock.now() < open.until;
  org.append({
    eventType: 'user.authentication.auth_via_mfa',
    displayMessage: 'Authentication of user via MFA',
    target: [userTarget(user)],
    outcome: right ? { result: 'SUCCESS' } : { result: 'FAILURE', reason: 'INVALID_CREDENTIALS' },
    debugData: { factor: factor.factorType },
  });
  if (!right) throw new OktaError('E0000068', ["Your passcode doesn't match our records. Please try again."]);
  org.challenges.delete(factor.id);
  return { status: 200, json: { factorResult: 'SUCCESS', lastVerified: iso(org.clock) } };
}

/** The passcode that a user got last and has not used, as it stood in the message. */
export function passcodeOf(org: Org, userId: string): string | undefined {
  return [...org.challenges.values()].filter((open) => open.userId === userId).at(-1)?.passcode;
}
