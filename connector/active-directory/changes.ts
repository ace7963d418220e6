import type { Change } from 'ldapts';
import type { Ldapts } from './connection.ts';
import { unicodePwd } from './password.ts';

/*
 * The modifies that a password takes (MS-ADTS 3.1.1.3.1.5 and 3.1.1.5.3). One modify is done whole or not at all: an
 * account that lacks the right to one of the attributes changes none.
 */

export interface ResetOptions {
  /** true: "User must change password at next logon"; false: clears it; absent: as AD does it, which is to clear. */
  readonly mustChange?: boolean;
  /** true: unlocks as well; a reset alone does not. */
  readonly unlock?: boolean;
}

/** An administrative reset: length and complexity count, history and least age do not. Needs Reset Password. */
export function reset(ldapts: Ldapts, password: string, options: ResetOptions): Change[] {
  const { mustChange, unlock } = options;
  return [
    replace(ldapts, 'unicodePwd', unicodePwd(password)),
    ...(mustChange === undefined ? [] : requireChange(ldapts, mustChange)),
    ...(unlock === true ? unlockAccount(ldapts) : []),
  ];
}

/** A user's own change: the whole policy counts. Needs Change Password alone, which everybody has. */
export function change(ldapts: Ldapts, oldPassword: string, newPassword: string): Change[] {
  const part = (operation: 'add' | 'delete', password: string): Change =>
    new ldapts.Change({ operation, modification: attribute(ldapts, 'unicodePwd', unicodePwd(password)) });
  return [part('delete', oldPassword), part('add', newPassword)];
}

/** 0: must change; -1: now. AD takes no other values. */
export function requireChange(ldapts: Ldapts, required: boolean): Change[] {
  return [replace(ldapts, 'pwdLastSet', required ? '0' : '-1')];
}

export function unlockAccount(ldapts: Ldapts): Change[] {
  return [replace(ldapts, 'lockoutTime', '0')];
}

function replace(ldapts: Ldapts, type: string, value: string | Buffer): Change {
  return new ldapts.Change({ operation: 'replace', modification: attribute(ldapts, type, value) });
}

function attribute(ldapts: Ldapts, type: string, value: string | Buffer) {
  return new ldapts.Attribute({ type, values: Buffer.isBuffer(value) ? [value] : [value] });
}
