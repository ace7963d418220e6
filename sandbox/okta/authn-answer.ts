import { iso } from '../clock.ts';
import type { Reply } from '../http.ts';
import type { OktaUser, Org } from './model.ts';
import { keepState, type RecoveryState, STATE_MS } from './recovery.ts';
import { userTarget } from './system-log.ts';

const TOKEN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The user as `/authn` shows it. */
export function shownUser(user: OktaUser): Record<string, unknown> {
  const { login, firstName, lastName } = user.profile;
  return {
    id: user.id,
    passwordChanged: user.passwordChanged,
    profile: { login, firstName, lastName, locale: user.profile.locale ?? 'en', timeZone: 'America/Los_Angeles' },
  };
}

/** An answer with a state token: something is left to do. `next` names the step that the token is good for. */
export function stateAnswer(
  org: Org,
  user: OktaUser,
  status: string,
  extra: Readonly<Record<string, unknown>> = {},
  next?: { readonly step: RecoveryState['step']; readonly name: string; readonly path: string },
): Reply {
  const stateToken = `00${org.chance.chars(TOKEN, 40)}`;
  if (next !== undefined) keepState(org, stateToken, user.id, next.step);
  const link = (path: string): Record<string, unknown> => ({
    href: `${org.url}/api/v1/authn/${path}`,
    hints: { allow: ['POST'] },
  });
  return {
    status: 200,
    json: {
      stateToken,
      expiresAt: expiry(org),
      status,
      ...(next?.step === 'reset' ? { recoveryType: 'PASSWORD' } : {}),
      _embedded: { user: shownUser(user), ...extra },
      _links: {
        ...(next === undefined ? {} : { next: { name: next.name, ...link(next.path) } }),
        cancel: link('cancel'),
      },
    },
  };
}

export function expiry(org: Org, lifetimeMs = STATE_MS): string {
  return new Date(org.clock.now() + lifetimeMs).toISOString();
}

/** The user proved to know the password, or set one: a session, or what is left to do before it. */
export function signedIn(org: Org, user: OktaUser, transactionId: string): Reply {
  user.wrongTries = 0;
  if (user.status === 'PASSWORD_EXPIRED') {
    const next = { step: 'change', name: 'changePassword', path: 'credentials/change_password' } as const;
    return stateAnswer(org, user, 'PASSWORD_EXPIRED', {}, next);
  }
  if (org.settings.signOnPolicy === 'MFA_ENROLL') return stateAnswer(org, user, 'MFA_ENROLL', { factors: FACTORS });
  const expiresAt = expiry(org);
  user.sessions++;
  user.lastLogin = iso(org.clock);
  org.append({
    eventType: 'user.session.start',
    displayMessage: 'User login to Okta',
    actor: userTarget(user),
    target: [userTarget(user)],
    transactionId,
  });
  const sessionToken = `20111${org.chance.chars(TOKEN, 40)}`;
  return { status: 200, json: { expiresAt, status: 'SUCCESS', sessionToken, _embedded: { user: shownUser(user) } } };
}

const FACTORS = [
  {
    factorType: 'token:software:totp',
    provider: 'OKTA',
    vendorName: 'OKTA',
    status: 'NOT_SETUP',
    enrollment: 'REQUIRED',
  },
];
