import type { Connection } from './connection.ts';
import { adError } from './error.ts';
import { numberOf, textOf, ticksOf, timeOf } from './values.ts';

/** What AD keeps about a user's password and sign-in. Times are ISO texts; null: never, or not kept. */
export interface PasswordState {
  readonly dn: string;
  readonly enabled: boolean;
  /** "User must change password at next logon". */
  readonly mustChange: boolean;
  readonly passwordSet: string | null;
  readonly passwordExpires: string | null;
  readonly passwordExpired: boolean;
  readonly locked: boolean;
  readonly lockedSince: string | null;
  /** Wrong tries in a row, as this domain controller counts them. */
  readonly wrongTries: number;
  readonly accountExpires: string | null;
}

/* Flags of userAccountControl (Microsoft page "UserAccountControl property flags"). */
const ACCOUNT_DISABLED = 0x2;
const LOCKED = 0x10;
const NEVER_EXPIRES = 0x1_0000;
const PASSWORD_EXPIRED = 0x80_0000;
const ATTRIBUTES = [
  'pwdLastSet',
  'lockoutTime',
  'userAccountControl',
  'msDS-User-Account-Control-Computed',
  'accountExpires',
  'msDS-UserPasswordExpiryTimeComputed',
  'badPwdCount',
];

export async function passwordState({ client, ldapts }: Connection, dn: string): Promise<PasswordState> {
  const { searchEntries } = await client.search(dn, {
    scope: 'base',
    filter: new ldapts.PresenceFilter({ attribute: 'objectClass' }),
    attributes: ATTRIBUTES,
  });
  const entry = searchEntries[0];
  if (entry === undefined) throw adError('no-such-object');
  const flags = numberOf(entry, 'userAccountControl');
  const computed = textOf(entry, 'msDS-User-Account-Control-Computed');
  const now = numberOf(entry, 'msDS-User-Account-Control-Computed');
  const never = (flags & NEVER_EXPIRES) !== 0;
  const lockedSince = timeOf(entry, 'lockoutTime');
  // lockoutTime stays when the lockout has run out; the computed flags know
  const locked = computed === null ? lockedSince !== null : (now & LOCKED) !== 0;
  const mustChange = ticksOf(entry, 'pwdLastSet') === 0n && !never;
  return {
    dn,
    enabled: (flags & ACCOUNT_DISABLED) === 0,
    mustChange,
    passwordSet: timeOf(entry, 'pwdLastSet'),
    passwordExpires: never ? null : timeOf(entry, 'msDS-UserPasswordExpiryTimeComputed'),
    passwordExpired: !mustChange && (now & PASSWORD_EXPIRED) !== 0,
    locked,
    lockedSince: locked ? lockedSince : null,
    wrongTries: numberOf(entry, 'badPwdCount'),
    accountExpires: timeOf(entry, 'accountExpires'),
  };
}
