import { iso } from '../clock.ts';
import { OktaError, wrongPassword } from './errors.ts';
import { setStatus } from './lifecycle-change.ts';
import type { LogTarget, OktaUser, Org, StoredPassword, UserStatus } from './model.ts';
import { storePassword } from './password.ts';
import { passwordSet } from './push/push.ts';
import { forgetRecovery } from './recovery.ts';
import { userTarget } from './system-log.ts';

export interface NewPassword {
  /** Absent: an admin. */
  readonly actor?: LogTarget;
  /** Set by an admin for one sign-in: the user must choose another there. */
  readonly temporary?: boolean;
  /** The password that the user proved to know: E0000014 when another was set meanwhile. */
  readonly over?: StoredPassword;
}

/** A password neither unlocks nor lets in again. */
const KEPT: readonly UserStatus[] = ['SUSPENDED', 'LOCKED_OUT', 'DEPROVISIONED'];

/**
 * Stores the password, which ends a recovery, a reset and an expiry; logs `user.account.update_password` and has it
 * pushed. A STAGED user only gets it stored. E0000038 and E0000014 when the user changed meanwhile.
 */
export async function setNewPassword(org: Org, user: OktaUser, password: string, how: NewPassword = {}): Promise<void> {
  const { status } = user;
  const stored = await storePassword(password);
  // Deactivated, or given back to a directory, while the password was hashed: nothing may be set any more.
  if (user.status === 'DEPROVISIONED' && status !== 'DEPROVISIONED') throw new OktaError('E0000038');
  if (user.provider.type === 'ACTIVE_DIRECTORY') throw new OktaError('E0000014');
  if (how.over !== undefined && user.password !== how.over) throw wrongPassword();
  user.password = stored;
  user.provider = { type: 'OKTA', name: 'OKTA' };
  user.passwordChanged = iso(org.clock);
  forgetRecovery(org, user.id);
  if (user.status === 'STAGED') return;
  const wanted = how.temporary === true ? 'PASSWORD_EXPIRED' : 'ACTIVE';
  if (user.status === 'PROVISIONED') user.activated ??= iso(org.clock);
  if (user.status !== wanted && !KEPT.includes(user.status)) setStatus(org, user, wanted);
  org.append({
    eventType: 'user.account.update_password',
    displayMessage: 'User update password for Okta',
    ...(how.actor === undefined ? {} : { actor: how.actor }),
    target: [userTarget(user)],
  });
  passwordSet(org, user, password, { mustChange: how.temporary === true });
}
