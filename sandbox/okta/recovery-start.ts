import type { LogTarget, OktaUser, Org, UserStatus } from './model.ts';
import { userTarget } from './system-log.ts';

const RECOVERABLE: readonly UserStatus[] = ['ACTIVE', 'PASSWORD_EXPIRED', 'RECOVERY'];

/** Whether the user may recover the password alone: no directory keeps it, and the user is not locked out. */
export function mayRecover(user: OktaUser): boolean {
  return RECOVERABLE.includes(user.status) && (user.provider.type === 'OKTA' || user.provider.type === 'IMPORT');
}

/** A recovery or a reset was started; the actor tells which: the user, or (absent) an admin. Nothing is pushed yet. */
export function logReset(org: Org, user: OktaUser, actor?: LogTarget): void {
  org.append({
    eventType: 'user.account.reset_password',
    displayMessage: "Fired when the user's Okta password is reset",
    ...(actor === undefined ? {} : { actor }),
    target: [userTarget(user)],
  });
}
