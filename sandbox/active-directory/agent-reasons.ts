import { ResultCodeError } from 'ldapts';
import { isConnectionFailure, isLate } from './ldap.ts';

/** What the System Log shows for a failed push: Windows' own words (Microsoft "System Error Codes") and Okta's. */
export const REASON = {
  policy:
    'The password does not meet the password policy requirements. Check the minimum password length, password complexity and password history requirements. (Exception from HRESULT: 0x800708C5)',
  rights: 'Access is denied. (Exception from HRESULT: 0x80070005)',
  flag: 'Update of credentials failed',
  locked:
    'The referenced account is currently locked out and may not be logged on to. (Exception from HRESULT: 0x80070775)',
  missing: 'There is no such object on the server. (Exception from HRESULT: 0x80072030)',
  directory: 'The server is not operational. (Exception from HRESULT: 0x8007203A)',
  agent: 'No connected Active Directory agents.',
  timeout: 'Timed out waiting for the Active Directory agent.',
  logon: 'The user name or password is incorrect. (Exception from HRESULT: 0x8007052E)',
  exists: 'The object already exists. (Exception from HRESULT: 0x80071392)',
  other: 'A device attached to the system is not functioning. (Exception from HRESULT: 0x8007001F)',
} as const;

/** By result code and the text's leading hex: Windows and Samba give different codes for the same cause. */
export function reasonOf(error: unknown): string {
  if (isConnectionFailure(error)) return isLate(error) ? REASON.timeout : REASON.directory;
  if (!(error instanceof ResultCodeError)) return REASON.other;
  const hex = /^([0-9A-F]{8}):/i.exec(error.message)?.[1]?.toUpperCase();
  if (hex === '0000052D') return REASON.policy;
  switch (error.code) {
    case 32:
      return REASON.missing;
    case 49:
      return REASON.logon;
    case 50:
      return REASON.rights;
    case 51:
    case 52:
    case 80:
      return REASON.directory;
    case 68:
      return REASON.exists;
    default:
      return REASON.other;
  }
}
