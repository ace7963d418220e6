/*
 * What a domain controller's answers mean. Windows and Samba give different LDAP result codes and different words for
 * the same thing; what they share is the Win32 code in hex that the text begins with and, for refused binds, the hex
 * after "data" (Microsoft pages "System Error Codes" and "MS-ADTS"; the Samba column was seen).
 */

export type AdReason =
  | 'access-denied'
  | 'account-disabled'
  | 'account-expired'
  | 'account-locked'
  | 'ambiguous'
  | 'bind-refused'
  | 'busy'
  | 'certificate'
  | 'closed'
  | 'disconnected'
  | 'empty-password'
  | 'logon-hours'
  | 'logon-workstation'
  | 'must-change'
  | 'no-such-object'
  | 'no-such-user'
  | 'not-authenticated'
  | 'not-encrypted'
  | 'old-password-wrong'
  | 'outside-base'
  | 'password-encoding'
  | 'password-expired'
  | 'password-policy'
  | 'refused'
  | 'service-account'
  | 'timeout'
  | 'unreachable'
  | 'unusable-password'
  | 'wrong-password';

export interface Meaning {
  /** Completes "Active Directory: ...". */
  readonly text: string;
  readonly advice: string;
  /** Whether the same again can help later, with nothing else changed. */
  readonly retry: boolean;
  /** What it tells of a password that was given to sign in: right, not right, or nothing (null). */
  readonly right: boolean | null;
}

const RIGHT_BUT = { retry: false, right: true } as const;
const NOTHING = { retry: false, right: null } as const;
const LATER = { retry: true, right: null } as const;

export const meanings: Readonly<Record<AdReason, Meaning>> = {
  // binds: AD tells these only to those who know the password
  'logon-hours': { ...RIGHT_BUT, text: 'the user may not sign in at this hour', advice: 'The password is right.' },
  'logon-workstation': {
    ...RIGHT_BUT,
    text: 'the user may not sign in from here',
    advice: 'The password is right; the account names the computers that it may be used on.',
  },
  'password-expired': {
    ...RIGHT_BUT,
    text: 'the password has expired',
    advice: 'It was right; the user has to change it in Okta.',
  },
  'account-disabled': { ...RIGHT_BUT, text: 'the account is disabled', advice: 'Enable it in Active Directory.' },
  'account-expired': { ...RIGHT_BUT, text: 'the account has expired', advice: 'Extend it in Active Directory.' },
  'must-change': {
    ...RIGHT_BUT,
    text: 'the user must change the password at next logon',
    advice: 'The next sign-in to Okta pushes a new one.',
  },
  // binds that say nothing good of the password
  'wrong-password': { retry: false, right: false, text: 'wrong user name or password', advice: 'Check both.' },
  'no-such-user': { retry: false, right: false, text: 'there is no such user', advice: 'Check the login.' },
  'empty-password': {
    retry: false,
    right: false,
    text: 'the password is empty, and nothing was sent',
    advice: 'Give one: a directory takes a bind without a password as anonymous.',
  },
  'unusable-password': {
    retry: false,
    right: false,
    text: 'no directory can hold this password, and nothing was sent',
    advice: 'It has more than 256 characters, a NUL or half a character.',
  },
  'account-locked': {
    ...NOTHING,
    text: 'the account is locked',
    advice: 'Unlock it, or wait for the lockout duration: nothing was learned of the password.',
  },
  'bind-refused': { ...NOTHING, text: 'the sign-in was refused', advice: 'Look the data code up in the event log.' },
  // changes
  'password-policy': {
    ...NOTHING,
    text: 'the password does not meet the domain policy',
    advice: "Length, complexity, history or least age: make Okta's password policy at least as strict.",
  },
  'old-password-wrong': { ...NOTHING, text: 'the old password is wrong', advice: 'Ask the user again.' },
  'access-denied': {
    ...NOTHING,
    text: 'the service account lacks the right',
    advice:
      'Grant Reset Password, write pwdLastSet and write lockoutTime; accounts with adminCount=1 ignore such rights.',
  },
  'no-such-object': {
    ...NOTHING,
    text: 'there is no such object',
    advice: 'It was moved, renamed or deleted: find the user again.',
  },
  'not-encrypted': { ...NOTHING, text: 'the connection has to be encrypted', advice: 'Use ldaps://.' },
  'password-encoding': {
    ...NOTHING,
    text: 'the password came in another form than quoted UTF-16',
    advice: 'Report this as a defect.',
  },
  'service-account': {
    ...NOTHING,
    text: 'the service account cannot sign in',
    advice: 'Check its name and password, and that it is neither locked, disabled nor expired.',
  },
  'not-authenticated': {
    ...NOTHING,
    text: 'the connection is not signed in',
    advice: 'Check the service account.',
  },
  refused: { ...NOTHING, text: 'the request was refused', advice: 'The text in details says why.' },
  // before anything is asked, or instead of an answer
  ambiguous: { ...NOTHING, text: 'several users match', advice: 'Search by another attribute or a narrower base DN.' },
  'outside-base': {
    ...NOTHING,
    text: 'the name is not below the base DN, and nothing was sent',
    advice: 'Check the DN, or set another base DN.',
  },
  certificate: {
    ...NOTHING,
    text: "the domain controller's certificate is not trusted",
    advice: 'Give the authority (ca) that issued it, and the name that it bears (servername).',
  },
  busy: { ...LATER, text: 'the domain controller is busy', advice: 'Try again later.' },
  unreachable: {
    ...LATER,
    text: 'the domain controller cannot be reached',
    advice: 'Check address, port and firewall.',
  },
  disconnected: { ...LATER, text: 'the connection broke', advice: 'Try again; a change may have been made.' },
  timeout: { ...LATER, text: 'no answer in time', advice: 'Try again; a change may have been made.' },
  closed: { ...LATER, text: 'the directory was closed here', advice: 'Open it again.' },
};

/** The Win32 code in hex that the text of an answer begins with. */
export const byHex: ReadonlyMap<string, AdReason> = new Map([
  // Windows: 53 for a reset, 19 for a change; Samba: 19 for both
  ['0000052D', 'password-policy'],
  ['00000056', 'old-password-wrong'],
  // Windows, a value that is not quoted UTF-16LE or a connection in clear; Samba's word for the first
  ['0000001F', 'not-encrypted'],
  ['00002035', 'password-encoding'],
  ['00002028', 'not-encrypted'],
  // no right to the object; no right to an attribute of it
  ['00000005', 'access-denied'],
  ['00002098', 'access-denied'],
  ['00002030', 'no-such-object'],
  ['0000208D', 'no-such-object'],
  // Windows, Samba
  ['000004DC', 'not-authenticated'],
  ['00002020', 'not-authenticated'],
]);

/** The hex after "data" in the text of a refused bind (result code 49). */
export const byData: ReadonlyMap<string, AdReason> = new Map([
  // Samba says 52e
  ['525', 'no-such-user'],
  ['52e', 'wrong-password'],
  ['530', 'logon-hours'],
  ['531', 'logon-workstation'],
  ['532', 'password-expired'],
  ['533', 'account-disabled'],
  ['701', 'account-expired'],
  ['773', 'must-change'],
  // with the right password too
  ['775', 'account-locked'],
]);

/** LDAP result codes, where the text tells nothing (RFC 4511). Samba's "acl" module gives 50 without a code. */
export const byResult: ReadonlyMap<number, AdReason> = new Map([
  [3, 'busy'],
  [8, 'not-encrypted'],
  [13, 'not-encrypted'],
  [11, 'busy'],
  [32, 'no-such-object'],
  [49, 'bind-refused'],
  [50, 'access-denied'],
  [51, 'busy'],
  [52, 'busy'],
  [80, 'busy'],
]);
