import { DOMAIN } from '../domain.ts';
import { type Directory, policy } from './directory.ts';
import { normalDn } from './dn.ts';
import { NEVER, UAC } from './schema.ts';
import { isCurrent, isRemembered } from './secret.ts';
import { type Entry, integer, isUser } from './store.ts';

/** Who a simple bind names: a DN, a userPrincipalName, name@domain or DOMAIN\name (MS-ADTS 5.1.1.1.1). */
function accountOf(directory: Directory, name: string): Entry | undefined {
  const { store } = directory;
  const normal = name.includes('=') ? normalDn(name) : null;
  if (normal !== null) return store.get(normal);
  const one = (type: string, value: string): Entry | undefined => {
    const found = store.lookUp(type, Buffer.from(value, 'utf8'));
    return found?.length === 1 ? found[0] : undefined;
  };
  const upn = one('userPrincipalName', name);
  if (upn !== undefined) return upn;
  const [left, right] = name.split('@');
  if (right !== undefined && right.toLowerCase() === DOMAIN.dnsName) return one('sAMAccountName', left ?? '');
  const [domain, account] = name.split('\\');
  if (account !== undefined && domain?.toLowerCase() === DOMAIN.netbios.toLowerCase()) {
    return one('sAMAccountName', account);
  }
  return undefined;
}

/** The account that a simple bind signs in; null: anonymous. Throws a refusal with AD's data code. */
export function signIn(directory: Directory, name: string, password: string): Entry | null {
  const { refusals, words } = directory;
  if (name === '' && password === '') return null;
  // RFC 4513's unauthenticated bind: Windows grants it, as nobody.
  if (password === '' && words === 'windows') return null;
  const account = accountOf(directory, name);
  if (account === undefined || !isUser(account)) throw refusals.credentials(words === 'samba' ? '52e' : '525');
  if (isLocked(directory, account)) throw refusals.credentials('775');
  if (!isCurrent(account.secrets, password)) {
    noteWrong(directory, account, password);
    throw refusals.credentials('52e');
  }
  const data = obstacle(directory, account);
  if (data !== null) throw refusals.credentials(data);
  directory.store.set(account, 'badpwdcount', [Buffer.from('0')]);
  return account;
}

/** Until lockoutDuration is over; 0: until somebody unlocks it. */
export function isLocked(directory: Directory, account: Entry): boolean {
  const since = integer(account, 'lockoutTime');
  if (since === 0n) return false;
  const duration = policy(directory, 'lockoutDuration');
  return duration === 0n || since + duration > directory.now();
}

/** Told only to those who know the password. */
function obstacle(directory: Directory, account: Entry): string | null {
  const control = Number(integer(account, 'userAccountControl'));
  if ((control & UAC.disabled) !== 0) return '533';
  const expires = integer(account, 'accountExpires');
  if (expires !== 0n && expires !== BigInt(NEVER) && expires <= directory.now()) return '701';
  if (integer(account, 'pwdLastSet') === 0n) return '773';
  return isExpired(directory, account) ? '532' : null;
}

/** Older than maxPwdAge, and not one that never expires. */
export function isExpired(directory: Directory, account: Entry): boolean {
  const expiry = expiryOf(directory, account);
  return expiry !== BigInt(NEVER) && expiry <= directory.now();
}

/** msDS-UserPasswordExpiryTimeComputed (MS-ADTS 3.1.1.4.5.35). */
export function expiryOf(directory: Directory, account: Entry): bigint {
  if ((Number(integer(account, 'userAccountControl')) & UAC.neverExpires) !== 0) return BigInt(NEVER);
  const set = integer(account, 'pwdLastSet');
  const age = policy(directory, 'maxPwdAge');
  if (set === 0n) return 0n;
  return age === 0n ? BigInt(NEVER) : set + age;
}

/** The two passwords before the current one do not count (Microsoft: "Password history check (N-2)"). */
function noteWrong(directory: Directory, account: Entry, password: string): void {
  const { store } = directory;
  if (isRemembered(account.secrets, password, 3)) return;
  const now = directory.now();
  const fresh = integer(account, 'badPasswordTime') + policy(directory, 'lockOutObservationWindow') > now;
  const count = (fresh ? integer(account, 'badPwdCount') : 0n) + 1n;
  store.set(account, 'badpwdcount', [Buffer.from(String(count))]);
  store.set(account, 'badpasswordtime', [Buffer.from(String(now))]);
  const threshold = policy(directory, 'lockoutThreshold');
  if (threshold > 0n && count >= threshold) store.set(account, 'lockouttime', [Buffer.from(String(now))]);
}
