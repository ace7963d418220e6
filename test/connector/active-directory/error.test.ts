import { describe, expect, it } from '@jest/globals';
import { directoryError } from '../../../connector/active-directory/error.ts';

/** An error as ldapts throws it. */
function answered(code: number, text: string): Error {
  return Object.assign(new Error(`${text} Code: 0x${code.toString(16)}`), { code });
}
const judged = (code: number, text: string) => {
  const error = directoryError(answered(code, text));
  const { reason, retry, hex, data } = error.details;
  return [error.code, reason, retry, hex ?? data];
};
const bind = (data: string, v = 'v4563') =>
  `80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data ${data}, ${v}\0`;

describe('what a domain controller answers', () => {
  it.each([
    [
      'Windows, reset',
      53,
      '0000052D: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0\n\0',
      'password-policy',
    ],
    ['Windows, change', 19, '0000052D: AtrErr: DSID-03190F80, #1:\n\t0: 0000052D', 'password-policy'],
    ['Samba', 19, '0000052D: Constraint violation - check_password_restrictions: too short', 'password-policy'],
    ['Windows', 53, '0000001F: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0', 'not-encrypted'],
    ['Samba', 53, "00002035: setup_io: it's not allowed to set the NT hash password directly'", 'password-encoding'],
    ['both', 19, '00000056: AtrErr: DSID-03190F80', 'old-password-wrong'],
    ['Windows', 50, '00000005: SecErr: DSID-031A11E5, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0', 'access-denied'],
    ['Windows, one attribute', 50, '00002098: SecErr: DSID-03150F94', 'access-denied'],
    ['Samba, no code', 50, 'error in module acl: insufficient access rights during LDB_MODIFY (50)', 'access-denied'],
    ['Samba', 32, '00002030: No such Base DN: CN=x', 'no-such-object'],
    ['Windows', 32, '0000208D: NameErr: DSID-03100245, problem 2001 (NO_OBJECT), data 0', 'no-such-object'],
    [
      'Windows',
      8,
      '00002028: LdapErr: DSID-0C090A37, comment: The server requires binds to turn on integrity',
      'not-encrypted',
    ],
    ['Samba', 8, 'BindSimple: Transport encryption required', 'not-encrypted'],
    [
      'Windows',
      1,
      '000004DC: LdapErr: DSID-0C090A5C, comment: a successful bind must be completed',
      'not-authenticated',
    ],
    ['anything else', 53, '00002077: SvcErr', 'refused'],
    ['anything else', 2, '', 'refused'],
  ])('%s: result %i %j', (_, code, text, reason) => {
    expect(judged(code, text).slice(0, 3)).toEqual(['AD_REFUSED', reason, false]);
  });

  it.each([
    ['525', 'no-such-user'],
    ['52e', 'wrong-password'],
    ['52E', 'wrong-password'],
    ['530', 'logon-hours'],
    ['531', 'logon-workstation'],
    ['532', 'password-expired'],
    ['533', 'account-disabled'],
    ['701', 'account-expired'],
    ['773', 'must-change'],
    ['775', 'account-locked'],
    ['57', 'bind-refused'],
  ])('refused bind, data %s', (data, reason) => {
    const { details } = directoryError(answered(49, bind(data)));
    expect([details['reason'], details['data'], details['retry']]).toEqual([reason, data.toLowerCase(), false]);
  });

  it('reads data of refused binds alone', () => {
    expect(judged(53, '0000052D: SvcErr: problem 5003 (WILL_NOT_PERFORM), data 773')).toEqual([
      'AD_REFUSED',
      'password-policy',
      false,
      '0000052D',
    ]);
  });

  it.each([3, 11, 51, 52, 80])('result %i: later', (code) => {
    expect(judged(code, '').slice(0, 3)).toEqual(['AD_UNAVAILABLE', 'busy', true]);
  });

  it('is told in one line without control characters, whole or cut, without its cause', () => {
    const error = directoryError(answered(53, `00002077: a\r\n\0\u001b[31m\u202e${'x'.repeat(5000)}`));
    expect(error.details['text']).toMatch(/^00002077: a \[31m x+…$/);
    expect(String(error.details['text'])).toHaveLength(200);
    expect(error.message).not.toMatch(/\p{C}/u);
    expect(error.cause).toBeUndefined();
  });

  it('is told without the secrets of the call, though it repeats them', () => {
    const text = (secret: string) =>
      directoryError(answered(19, `0000052D: ${secret} is too short`), { hide: ['', secret] }).details['text'];
    expect(text('Pass$&word')).toBe('0000052D: [secret] is too short Code: 0x13');
    // the gaps of a short one would tell it
    expect(text('a')).toBeUndefined();
  });

  it('is told from no answer', () => {
    const of = (message: string, code: string, connecting: boolean) => {
      const error = directoryError(Object.assign(new Error(message), code === '' ? {} : { code }), { connecting });
      return `${error.code} ${error.details['reason']}`;
    };
    expect(of('connect ECONNREFUSED', 'ECONNREFUSED', true)).toBe('AD_UNAVAILABLE unreachable');
    expect(of('Connection timeout', '', true)).toBe('AD_UNAVAILABLE unreachable');
    expect(of('ModifyRequest: Operation timed out', '', false)).toBe('AD_UNAVAILABLE timeout');
    expect(of('Socket error', '', false)).toBe('AD_UNAVAILABLE disconnected');
    for (const code of [
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'CERT_HAS_EXPIRED',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'SELF_SIGNED_CERT_IN_CHAIN',
    ])
      expect(of('no', code, true)).toBe('AD_REFUSED certificate');
  });
});
