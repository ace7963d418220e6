import { CODES_PAGE, type CodeRow, FIELD, LOCKOUT_PAGE, PTA_PAGE, rows } from './model.ts';

/** Codes about the user's password or account. */
export const USER_CODES: readonly CodeRow[] = [
  ...rows(
    {
      says: 'wrong',
      outcome: 'wrong',
      reason: 'wrong-password',
      act: 'user',
      source: `${CODES_PAGE}; also sent for users of federated domains (field reports)`,
    },
    [
      [50126, 'InvalidUserNameOrPassword'],
      [50064, 'CredentialAuthenticationError'],
    ],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'policy:expired',
      reason: 'password-expired',
      act: 'user',
      source: `${CODES_PAGE}; ${FIELD}`,
    },
    [[50055, 'InvalidPasswordExpiredPassword']],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'policy:expired',
      reason: 'password-expired',
      act: 'user',
      source: `${PTA_PAGE}; that it needs the right password is assumed from Windows logon`,
    },
    [[50144, 'InvalidPasswordExpiredOnPremPassword']],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'denied',
      reason: 'password-compromised',
      act: 'operator',
      source: `${CODES_PAGE}; a password that Entra calls compromised is never imported`,
    },
    [
      [50135, 'PasswordChangeCompromisedPassword'],
      [50142, 'PasswordChangeRequiredConditionalAccess'],
    ],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'denied',
      reason: 'user-at-risk',
      act: 'operator',
      source: `${CODES_PAGE}; that the password was right is assumed`,
    },
    [
      [53004, 'ProofUpBlockedDueToRisk'],
      [53011, 'User blocked due to risk on home tenant'],
    ],
  ),
  ...rows({ says: 'nothing', outcome: 'denied', reason: 'unknown-user', act: 'operator', source: CODES_PAGE }, [
    [50034, 'UserAccountNotFound'],
    [51004, 'UserAccountNotInDirectory'],
    [50014, 'GuestUserInPendingState'],
    [16003, 'SsoUserAccountNotFoundInResourceTenant'],
    [50020, 'UserUnauthorized'],
    [50197, 'ConflictingIdentities'],
  ]),
  ...rows(
    {
      says: 'right',
      outcome: 'denied',
      reason: 'external-user',
      act: 'operator',
      source: `${CODES_PAGE}; ${FIELD}; the password is right in another tenant, which is not ours`,
    },
    [[90072, 'PassThroughUserMfaError']],
  ),
  ...rows(
    {
      says: 'nothing',
      outcome: 'denied',
      reason: 'locked',
      act: 'wait',
      source: `${LOCKOUT_PAGE}: returned regardless of the password; also for an IP address with malicious activity`,
    },
    [[50053, 'IdsLocked']],
  ),
  ...rows(
    {
      says: 'nothing',
      outcome: 'denied',
      reason: 'disabled',
      act: 'operator',
      source: `${CODES_PAGE}; field reports disagree on whether the password is checked first`,
    },
    [[50057, 'UserDisabled']],
  ),
  ...rows(
    {
      says: 'nothing',
      outcome: 'denied',
      reason: 'no-password',
      act: 'operator',
      source: `${CODES_PAGE}; passwordless users, and federated users without password hash synchronization`,
    },
    [[50056, 'Invalid or null password']],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'denied',
      reason: 'outside-logon-hours',
      act: 'wait',
      source: `${PTA_PAGE}; that it needs the right password is assumed from Windows logon`,
    },
    [[80012, 'OnPremisePasswordValidationAccountLogonInvalidHours']],
  ),
  ...rows({ says: 'nothing', outcome: 'denied', reason: 'upn-not-in-ad', act: 'operator', source: PTA_PAGE }, [
    [80004, 'Incorrect user principal name in the sign-in request'],
  ]),
];
