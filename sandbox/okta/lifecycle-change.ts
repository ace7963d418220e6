import { iso } from '../clock.ts';
import { OktaError } from './errors.ts';
import type { OktaUser, Org, UserStatus } from './model.ts';
import { provisionAll } from './push/push.ts';
import { userTarget } from './system-log.ts';

export function setStatus(org: Org, user: OktaUser, status: UserStatus): void {
  user.status = status;
  user.statusChanged = iso(org.clock);
  user.lastUpdated = user.statusChanged;
}

/**
 * Starts the activation of a STAGED or DEPROVISIONED user. With a password or an armed hook the user ends ACTIVE,
 * without one PROVISIONED. Asynchronous in Okta: `activationMs` says how long the user stays in between.
 */
export function activateNow(org: Org, user: OktaUser): void {
  if (user.transitioningToStatus !== null) throw new OktaError('E0000112');
  if (user.status !== 'STAGED' && user.status !== 'DEPROVISIONED') throw new OktaError('E0000016');
  const goal = user.password !== null || user.provider.type !== 'OKTA' ? 'ACTIVE' : 'PROVISIONED';
  if (org.settings.activationMs <= 0) {
    finish(org, user, goal);
    return;
  }
  user.transitioningToStatus = goal;
  const done = org.pending.begin();
  org.clock.after(org.settings.activationMs, () => {
    user.transitioningToStatus = null;
    if (org.users.has(user.id)) finish(org, user, goal);
    done();
  });
}

function finish(org: Org, user: OktaUser, goal: 'ACTIVE' | 'PROVISIONED'): void {
  setStatus(org, user, goal);
  user.activated = user.statusChanged;
  org.append({
    eventType: 'user.lifecycle.activate',
    displayMessage: 'Activate Okta user',
    target: [userTarget(user)],
  });
  provisionAll(org, user);
}
