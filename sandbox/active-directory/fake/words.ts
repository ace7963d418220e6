import type { Result } from './answers.ts';

/** Samba 4.17's codes and texts as seen; Windows' as documented (MS-ADTS 3.1.1.5) and as clients log them. */
export type Words = 'samba' | 'windows';

/** A refused operation. */
export class Refusal extends Error {
  readonly result: Result;

  constructor(result: Result) {
    super(result.text);
    this.result = result;
  }
}

export type Weakness = 'short' | 'simple' | 'used' | 'young';

const WEAK: Readonly<Record<Weakness, (least: number) => string>> = {
  short: (least) => `the password is too short. It should be equal or longer than ${least} characters!`,
  simple: () => 'the password does not meet the complexity criteria!',
  used: () => 'the password was already used (in history)!',
  young: () => 'password is too young to change!',
};

const attributeError = (hex: string): string =>
  `${hex}: AtrErr: DSID-03190F80, #1:\n\t0: ${hex}: DSID-03190F80, problem 1005 (CONSTRAINT_ATT_TYPE), data 0, Att 9005a (unicodePwd)\n`;
const serviceError = (hex: string): string =>
  `${hex}: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0\n`;

type Refuse = (code: number, samba: string, windowsCode: number, windows: string, matchedDn?: string) => Refusal;

/** The directory's refusals, in the words of one of the two. Windows ends its texts with a NUL. */
export function refusals(words: Words) {
  const refuse: Refuse = (code, samba, windowsCode, windows, matchedDn) =>
    new Refusal(
      words === 'samba'
        ? { code, text: samba }
        : { code: windowsCode, text: `${windows}\0`, ...(matchedDn === undefined ? {} : { matchedDn }) },
    );
  return {
    credentials: (data: string): Refusal =>
      refuse(
        49,
        `80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data ${data}, v1db1`,
        49,
        `80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data ${data}, v4563`,
      ),
    unbound: (): Refusal =>
      refuse(
        1,
        '00002020: Operation unavailable without authentication',
        1,
        '000004DC: LdapErr: DSID-0C090A5C, comment: In order to perform this operation a successful bind must be completed on the connection., data 0, v4563',
      ),
    /** A reset is refused with another code than a change, on Windows. */
    weak: (weakness: Weakness, least: number, form: 'reset' | 'change'): Refusal =>
      refuse(
        19,
        `0000052D: Constraint violation - check_password_restrictions: ${WEAK[weakness](least)}`,
        form === 'reset' ? 53 : 19,
        form === 'reset' ? serviceError('0000052D') : attributeError('0000052D'),
      ),
    oldPassword: (): Refusal =>
      refuse(
        19,
        "00000056: Constraint violation - check_password_restrictions: The old password specified doesn't match!",
        19,
        attributeError('00000056'),
      ),
    /** Not in quotes, not UTF-16LE. */
    notQuoted: (): Refusal =>
      refuse(
        53,
        "00002035: setup_io: it's not allowed to set the NT hash password directly'",
        53,
        serviceError('0000001F'),
      ),
    form: (): Refusal =>
      refuse(53, '00002035: Only the add action for a password change specified!', 53, serviceError('00000057')),
    noPassword: (): Refusal => refuse(53, '0000052D: no password', 53, serviceError('0000052D')),
    resetRight: (): Refusal =>
      refuse(
        50,
        'error in module acl: insufficient access rights during LDB_MODIFY (50)',
        50,
        '00000005: SecErr: DSID-031A11E5, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0\n',
      ),
    right: (dn: string): Refusal =>
      refuse(
        50,
        `00002098: Object ${dn} has no write property access\n`,
        50,
        '00002098: SecErr: DSID-03150F94, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0\n',
      ),
    missing: (dn: string, best: string): Refusal =>
      refuse(
        32,
        `00002030: No such Base DN: ${dn}`,
        32,
        `0000208D: NameErr: DSID-03100245, problem 2001 (NO_OBJECT), data 0, best match of:\n\t'${best}'\n`,
        best,
      ),
    badDn: (): Refusal =>
      refuse(34, '00002032: invalid dn', 34, '0000208F: NameErr: DSID-03100225, problem 2006 (BAD_NAME), data 8350'),
    exists: (dn: string): Refusal =>
      refuse(
        68,
        `Entry ${dn} already exists`,
        68,
        '00002071: UpdErr: DSID-031B0D5F, problem 6005 (ENTRY_EXISTS), data 0\n',
      ),
    taken: (account: string): Refusal =>
      refuse(
        68,
        `00002071: samldb: samAccountName '${account}' already in use!`,
        68,
        '00000524: UpdErr: DSID-031A1262, problem 6005 (ENTRY_EXISTS), data 1316\n',
      ),
    upnTaken: (upn: string): Refusal =>
      refuse(
        19,
        `0000202F: samldb: userPrincipalName '${upn}' is already in use `,
        19,
        '000021C8: AtrErr: DSID-03200E86, #1:\n\t0: 000021C8: DSID-03200E86, problem 1005 (CONSTRAINT_ATT_TYPE), data 0, Att 90290 (userPrincipalName)\n',
      ),
    attribute: (name: string, dn: string): Refusal =>
      refuse(
        16,
        `acl_modify: attribute '${name}' on entry '${dn}' was not found in the schema!`,
        16,
        `00000057: LdapErr: DSID-0C090D8A, comment: Error in attribute conversion operation, data 0, v4563`,
      ),
    value: (name: string): Refusal =>
      refuse(
        name.toLowerCase() === 'pwdlastset' ? 80 : 19,
        `00000057: ${name} must be 0 or -1 only!`,
        53,
        serviceError('00000057'),
      ),
    leaf: (): Refusal =>
      refuse(
        66,
        '00002015: subtree_delete: Unable to delete a non-leaf node!',
        66,
        '00002015: UpdErr: DSID-03110F3B, problem 6003 (CANT_ON_NON_LEAF), data 0\n',
      ),
    other: (text: string): Refusal => refuse(53, text, 53, text),
    control: (): Refusal => refuse(12, '', 12, '00000057: LdapErr: DSID-0C090A09, comment: Error processing control'),
    busy: (): Refusal =>
      refuse(51, '0000200E: busy', 51, '0000200E: SvcErr: DSID-020810A4, problem 5001 (BUSY), data 0\n'),
    unavailable: (): Refusal =>
      refuse(52, '0000200F: unavailable', 52, '0000200F: SvcErr: DSID-02081137, problem 5002 (UNAVAILABLE), data 0\n'),
  };
}

export type Refusals = ReturnType<typeof refusals>;
