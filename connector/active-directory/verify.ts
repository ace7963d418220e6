import type { FlopackError } from '../core/error.ts';
import { connect } from './connection.ts';
import type { AdDetails } from './error.ts';
import { passwordProblem } from './password.ts';
import { type AdReason, meanings } from './reasons.ts';
import { type CheckedSettings, isAccount } from './settings.ts';

/** What a bind told about a password. */
export interface CredentialsVerdict {
  /** null: nothing was learned of the password. */
  readonly right: boolean | null;
  /** `ok`, or why the sign-in failed; with a right password too, e.g. `must-change`. */
  readonly reason: 'ok' | AdReason;
  /** The hex after "data" that AD gave, e.g. `52e`. */
  readonly data: string | null;
}

/**
 * Binds as `account` (user@realm, DOMAIN\user or a DN) on a connection of its own, which ends with it. AD counts a wrong
 * password as one of the tries that lock an account. Never rejects.
 */
export async function verify(
  settings: CheckedSettings,
  account: string,
  password: string,
): Promise<CredentialsVerdict> {
  const problem = passwordProblem(password);
  if (problem !== null) return { right: false, reason: problem, data: null };
  if (!isAccount(account)) return { right: false, reason: 'no-such-user', data: null };
  try {
    (await connect(settings, { account, password })).drop();
    return { right: true, reason: 'ok', data: null };
  } catch (error) {
    const { reason, data } = (error as FlopackError).details as unknown as AdDetails;
    return { right: meanings[reason].right, reason, data };
  }
}
