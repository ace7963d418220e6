import { GUID, RIGHT } from '../security-descriptor.ts';
import { type Directory, policy } from './directory.ts';
import type { Modification } from './requests.ts';
import { mayDo } from './rights.ts';
import { isComplex, isCurrent, isRemembered, passwordIn, withPassword } from './secret.ts';
import { type Entry, integer, text } from './store.ts';

/**
 * The changes of `unicodePwd` in one modify: `replace` is a reset (length and complexity count), `delete` and `add` a change by
 * somebody who knows the old one (history and minimum age count too). MS-ADTS 3.1.1.3.1.5.
 */
export function writePassword(
  directory: Directory,
  caller: Entry,
  entry: Entry,
  changes: readonly Modification[],
): void {
  const { refusals } = directory;
  const [first, second] = changes;
  const isReset = changes.length === 1 && first?.operation === 'replace';
  const isChange = changes.length === 2 && first?.operation === 'delete' && second?.operation === 'add';
  if (!isReset && !isChange) throw refusals.form();
  if (isReset) {
    if (!mayDo(directory, caller, entry, RIGHT.extended, GUID.resetPassword)) throw refusals.resetRight();
    const password = given(directory, first);
    mustFit(directory, entry, password, 'reset');
    setPassword(directory, entry, password);
    return;
  }
  const old = given(directory, first);
  const password = given(directory, second);
  if (!isCurrent(entry.secrets, old)) throw refusals.oldPassword();
  const least = Number(policy(directory, 'minPwdLength'));
  const age = policy(directory, 'minPwdAge');
  const set = integer(entry, 'pwdLastSet');
  // Who must change may, however young the password is.
  if (set !== 0n && set + age > directory.now()) throw refusals.weak('young', least, 'change');
  mustFit(directory, entry, password, 'change');
  if (isRemembered(entry.secrets, password, Number(policy(directory, 'pwdHistoryLength')))) {
    throw refusals.weak('used', least, 'change');
  }
  setPassword(directory, entry, password);
}

function given(directory: Directory, change: Modification | undefined): string {
  const password = change?.values.length === 1 ? passwordIn(change.values[0]) : null;
  if (password === null) throw directory.refusals.notQuoted();
  return password;
}

function mustFit(directory: Directory, entry: Entry, password: string, form: 'reset' | 'change'): void {
  const least = Number(policy(directory, 'minPwdLength'));
  if (password.length < least) throw directory.refusals.weak('short', least, form);
  if (policy(directory, 'pwdProperties') % 2n === 0n) return;
  // Windows alone looks for the account's name (seen: Samba 4.17 does not).
  const account = text(entry, 'sAMAccountName')?.toLowerCase() ?? '';
  const named = directory.words === 'windows' && account.length > 2 && password.toLowerCase().includes(account);
  if (named || !isComplex(password)) throw directory.refusals.weak('simple', least, form);
}

/** It also ends "must change"; it does not unlock. */
export function setPassword(directory: Directory, entry: Entry, password: string): void {
  entry.secrets = withPassword(entry.secrets, password);
  directory.store.set(entry, 'pwdlastset', [Buffer.from(String(directory.now()))]);
}
