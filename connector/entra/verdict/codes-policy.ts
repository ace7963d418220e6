import { ACCESS_PAGE, CODES_PAGE, type CodeRow, FIELD, rows } from './model.ts';

/** Codes of sign-ins that a policy stopped: mostly after the password was found right. */
export const POLICY_CODES: readonly CodeRow[] = [
  ...rows(
    {
      says: 'right',
      outcome: 'policy:mfa',
      reason: 'mfa-required',
      act: 'none',
      source: `${CODES_PAGE}; ${ACCESS_PAGE}; ${FIELD}`,
    },
    [
      [50074, 'UserStrongAuthClientAuthNRequiredInterrupt'],
      [50076, 'UserStrongAuthClientAuthNRequired'],
      [50158, 'ExternalSecurityChallenge'],
    ],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'policy:mfa',
      reason: 'mfa-required',
      act: 'none',
      source: `${CODES_PAGE}; ${ACCESS_PAGE}; order of the checks assumed`,
    },
    [
      [50078, 'UserStrongAuthExpired'],
      [500121, 'Authentication failed during strong authentication request'],
    ],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'policy:mfa',
      reason: 'mfa-enrolment',
      act: 'none',
      source: `${CODES_PAGE}; ${ACCESS_PAGE}; ${FIELD}`,
    },
    [
      [50072, 'UserStrongAuthEnrollmentRequiredInterrupt'],
      [50079, 'UserStrongAuthEnrollmentRequired'],
    ],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'policy:mfa',
      reason: 'mfa-enrolment',
      act: 'none',
      source: `${CODES_PAGE}; order of the checks assumed`,
    },
    [[50125, 'PasswordResetRegistrationRequiredInterrupt']],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'policy:blocked',
      reason: 'blocked-by-policy',
      act: 'operator',
      source: `${CODES_PAGE}; ${ACCESS_PAGE}; ${FIELD}`,
    },
    [
      [53000, 'DeviceNotCompliant'],
      [53001, 'DeviceNotDomainJoined'],
      [53002, 'ApplicationUsedIsNotAnApprovedApp'],
      [53003, 'BlockedByConditionalAccess'],
      [530031, 'Blocked by an access policy'],
      [530032, 'BlockedByConditionalAccessOnSecurityPolicy'],
      [50131, 'ConditionalAccessFailed'],
    ],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'policy:blocked',
      reason: 'device-required',
      act: 'operator',
      source: `${CODES_PAGE}; ${ACCESS_PAGE}; order of the checks assumed`,
    },
    [
      [50005, 'DevicePolicyError'],
      [50097, 'DeviceAuthenticationRequired'],
      [50127, 'BrokerAppNotInstalled'],
      [50129, 'DeviceIsNotWorkplaceJoined'],
      [50155, 'DeviceAuthenticationFailed'],
    ],
  ),
  ...rows(
    {
      says: 'nothing',
      outcome: 'denied',
      reason: 'blocked-by-security-defaults',
      act: 'operator',
      source: `${CODES_PAGE}; nothing public says whether the password is checked first`,
    },
    [[530035, 'BlockedBySecurityDefaults']],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'denied',
      reason: 'consent-missing',
      act: 'operator',
      source: `${CODES_PAGE}; field reports for 65001; grant admin consent to the app registration`,
    },
    [
      [65001, 'DelegationDoesNotExist'],
      [65004, 'UserDeclinedConsent'],
      [90008, 'TokenForItselfRequiresGraphPermission'],
      [90094, 'AdminConsentRequired'],
      [90095, 'AdminConsentRequiredRequestAccess'],
    ],
  ),
  ...rows(
    {
      says: 'right',
      outcome: 'denied',
      reason: 'not-assigned',
      act: 'operator',
      source: `${CODES_PAGE}; switch off "Assignment required" of the enterprise application`,
    },
    [[50105, 'EntitlementGrantsNotFound']],
  ),
];
