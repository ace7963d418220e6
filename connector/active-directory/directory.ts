import type { Change } from 'ldapts';
import { FlopackError } from '../core/error.ts';
import { change, type ResetOptions, requireChange, reset, unlockAccount } from './changes.ts';
import { type Connection, type Ldapts, NotSent } from './connection.ts';
import { isBelow } from './dn.ts';
import { adError, directoryError, resultCode } from './error.ts';
import { type DirectoryUser, findUser, isLogin, LOGIN_ATTRIBUTES, type LoginAttribute } from './find-user.ts';
import { passwordProblem } from './password.ts';
import { type PasswordState, passwordState } from './password-state.ts';
import { openPool } from './pool.ts';
import { checkSettings, type DirectorySettings } from './settings.ts';
import { slots } from './slots.ts';
import { type CredentialsVerdict, verify } from './verify.ts';

/**
 * Active Directory over LDAPS. Users are named by DN, which has to be below the base DN. Failures are FlopackError
 * AD_REFUSED and AD_UNAVAILABLE with `AdDetails`; no password is in any of them.
 */
export interface Directory {
  /** The user with exactly this login; null where there is none. Several are AD_REFUSED `ambiguous`, never the first. */
  findUser(login: string, attribute?: LoginAttribute): Promise<DirectoryUser | null>;
  /** An administrator's reset: the old password is not needed, and history and least age do not count. */
  setPassword(dn: string, password: string, options?: ResetOptions): Promise<void>;
  /** The user's own change. AD takes the old password for a while longer (Microsoft: OldPasswordAllowedPeriod, 60 minutes). */
  changePassword(dn: string, oldPassword: string, newPassword: string): Promise<void>;
  /** Sets or clears "User must change password at next logon". */
  requireChange(dn: string, required: boolean): Promise<void>;
  unlock(dn: string): Promise<void>;
  /** Whether a password is right, by signing in with it. Never rejects. */
  verify(account: string, password: string): Promise<CredentialsVerdict>;
  passwordState(dn: string): Promise<PasswordState>;
  /** Waits for what is running; what waits or comes later is AD_UNAVAILABLE `closed`. */
  close(): Promise<void>;
}

/** Opens no connection yet. @throws FlopackError CONFIG_INVALID with every wrong setting */
export function openDirectory(settings: DirectorySettings): Directory {
  const checked = checkSettings(settings);
  const { baseDn } = checked;
  const pool = openPool(checked);
  const verifying = slots(checked.connections);

  /**
   * Runs a request. What broke an open connection may be older than the request (AD closes idle ones), so it is made once
   * more on a new connection: a read in any case, a change where ldapts had not sent it.
   */
  const call = async <T>(
    work: (connection: Connection) => Promise<T>,
    change: boolean,
    hide: readonly string[] = [],
  ): Promise<T> => {
    for (let fresh = false; ; fresh = true) {
      const lease = await pool.take(fresh);
      try {
        return await work(lease.connection);
      } catch (error) {
        const failure = directoryError(error, { hide });
        if (resultCode(error) === null && !(error instanceof FlopackError)) lease.connection.drop();
        const stale = lease.used && !fresh && failure.details['reason'] === 'disconnected';
        if (stale && (!change || error instanceof NotSent)) continue;
        throw failure;
      } finally {
        lease.end();
      }
    }
  };
  const modify = async (
    dn: string,
    changes: (ldapts: Ldapts) => Change[],
    passwords: readonly string[] = [],
  ): Promise<void> => {
    below(dn, baseDn);
    for (const password of passwords) {
      const problem = passwordProblem(password);
      if (problem !== null) throw adError(problem);
    }
    await call(({ client, ldapts }) => client.modify(dn, changes(ldapts)), true, passwords);
  };

  return {
    async findUser(login, attribute = 'userPrincipalName') {
      if (!LOGIN_ATTRIBUTES.includes(attribute))
        throw new FlopackError('USAGE', `findUser: the attribute is one of ${LOGIN_ATTRIBUTES.join(', ')}.`);
      if (!isLogin(login)) return null;
      return call((connection) => findUser(connection, baseDn, login, attribute), false);
    },
    setPassword: (dn, password, options = {}) => modify(dn, (ldapts) => reset(ldapts, password, options), [password]),
    changePassword: (dn, oldPassword, newPassword) =>
      modify(dn, (ldapts) => change(ldapts, oldPassword, newPassword), [oldPassword, newPassword]),
    requireChange: (dn, required) => modify(dn, (ldapts) => requireChange(ldapts, required)),
    unlock: (dn) => modify(dn, unlockAccount),
    async verify(account, password) {
      try {
        const leave = await verifying.enter();
        try {
          return await verify(checked, account, password);
        } finally {
          leave();
        }
      } catch {
        return { right: null, reason: 'closed', data: null };
      }
    },
    async passwordState(dn) {
      below(dn, baseDn);
      return call((connection) => passwordState(connection, dn), false);
    },
    async close() {
      const closed = adError('closed');
      await Promise.all([pool.close(), verifying.close(closed)]);
    },
  };
}

function below(dn: string, baseDn: string): void {
  if (!isBelow(dn, baseDn)) throw adError('outside-base');
}
