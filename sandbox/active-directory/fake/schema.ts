/** The attributes that the fake knows, as AD spells them. */
const NAMES = [
  'accountExpires adminCount badPasswordTime badPwdCount cn company countryCode department description displayName',
  'distinguishedName employeeID employeeNumber givenName initials l lockoutDuration lockOutObservationWindow lockoutThreshold',
  'lockoutTime mail manager maxPwdAge minPwdAge minPwdLength mobile name nTSecurityDescriptor objectCategory objectClass',
  'objectGUID objectSid ou physicalDeliveryOfficeName postalCode primaryGroupID proxyAddresses pwdHistoryLength pwdLastSet',
  'pwdProperties sAMAccountName sAMAccountType sn st streetAddress telephoneNumber title unicodePwd userAccountControl',
  'userPrincipalName whenChanged whenCreated msDS-User-Account-Control-Computed msDS-UserPasswordExpiryTimeComputed',
]
  .join(' ')
  .split(' ');

const BY_KEY = new Map(NAMES.map((name) => [name.toLowerCase(), name]));

/** Undefined: no such attribute. */
export function spelled(type: string): string | undefined {
  return BY_KEY.get(type.toLowerCase());
}

/** Written by the directory alone. */
export const OWN: ReadonlySet<string> = new Set([
  'badpasswordtime',
  'badpwdcount',
  'distinguishedname',
  'name',
  'objectguid',
  'objectsid',
  'whencreated',
  'whenchanged',
  'msds-user-account-control-computed',
  'msds-userpasswordexpirytimecomputed',
]);

/** Compared and answered as bytes. */
export const BINARY: ReadonlySet<string> = new Set(['objectguid', 'objectsid', 'ntsecuritydescriptor']);

/** Given only to a request that names them. */
export const ON_DEMAND: ReadonlySet<string> = new Set([
  'ntsecuritydescriptor',
  'msds-user-account-control-computed',
  'msds-userpasswordexpirytimecomputed',
]);

/** userAccountControl (MS-ADTS 2.2.16). */
export const UAC = { disabled: 0x2, normal: 0x200, neverExpires: 0x1_0000 } as const;
/** 1 day in counts of 100 ns. */
export const DAY_TICKS = 864_000_000_000n;
const TICKS_PER_MS = 10_000n;
const FROM_1601_TO_1970_MS = 11_644_473_600_000n;
export const NEVER = '9223372036854775807';

/** Time as AD counts it: 100 ns since 1601. */
export function ticks(ms: number): bigint {
  return (BigInt(Math.trunc(ms)) + FROM_1601_TO_1970_MS) * TICKS_PER_MS;
}
