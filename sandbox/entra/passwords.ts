import { createHmac, timingSafeEqual } from 'node:crypto';
import type { EntraUser, Tenant } from './model.ts';

/** A keyed hash is enough here: the key lives as long as the sandbox, and nothing of it is ever written. */
export function hashOf(key: Buffer, password: string): Buffer {
  return createHmac('sha256', key).update(password, 'utf8').digest();
}

export function isRight(tenant: Tenant, user: EntraUser, password: string): boolean {
  return timingSafeEqual(hashOf(tenant.key, password), user.passwordHash);
}

/** Smart lockout (Microsoft page "Smart lockout"): the same wrong password counts once among the last three. */
export function countWrong(tenant: Tenant, user: EntraUser, password: string): void {
  const hash = hashOf(tenant.key, password);
  if (user.wrongHashes.some((known) => known.equals(hash))) return;
  user.wrongHashes = [...user.wrongHashes, hash].slice(-3);
  user.wrongTries++;
  if (user.wrongTries >= tenant.lockoutAfter) user.lockedUntil = tenant.clock.now() + tenant.lockoutMs;
}

export function isLocked(tenant: Tenant, user: EntraUser): boolean {
  if (user.lockedUntil === 0) return false;
  if (tenant.clock.now() < user.lockedUntil) return true;
  user.lockedUntil = 0;
  user.wrongTries = 0;
  user.wrongHashes = [];
  return false;
}
