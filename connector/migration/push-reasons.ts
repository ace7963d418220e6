/** Why a password did not arrive, as the table of pack 04 has it in its column Cause. */
export type PushCause =
  | 'policy'
  | 'rights'
  | 'flag'
  | 'locked'
  | 'missing'
  | 'directory'
  | 'agent'
  | 'timeout'
  | 'overdue'
  | 'settings'
  | 'other';

export interface PushReason {
  readonly cause: PushCause;
  /** The System Log's `outcome.reason` contains one of these, in small letters; none: it is found out otherwise. */
  readonly words: readonly string[];
  /** true: the same push can succeed later without anybody's doing. */
  readonly retry: boolean;
  /** What has happened, for people. */
  readonly meaning: string;
  readonly advice: string;
  readonly source: string;
}

const PERMISSIONS = 'Okta page "Active Directory permissions"';
const WINDOWS = 'Windows error codes of ADSI';

/** Reasons of failed password pushes in the order in which they are looked for; the last one takes what is left. */
export const PUSH_REASONS: readonly PushReason[] = [
  {
    cause: 'flag',
    words: ['update of credentials failed'],
    retry: false,
    meaning: 'The password is set, but "User must change password at next logon" could not be written.',
    advice: 'Grant the agent\'s account "Write pwdLastSet" on the OU of the user. The new password already works.',
    source: PERMISSIONS,
  },
  {
    cause: 'locked',
    words: ['0x80070775', 'currently locked out'],
    retry: false,
    meaning: 'The password is set, but the account is locked and could not be unlocked.',
    advice: 'Unlock the account in Active Directory, and grant the agent\'s account "Write lockoutTime" on its OU.',
    source: WINDOWS,
  },
  {
    cause: 'policy',
    words: ['0x800708c5', 'password policy requirements', 'does not meet requirements'],
    retry: false,
    meaning: "Active Directory's password policy refuses a password that Okta's policy took.",
    advice: "Make Okta's password policy as strict as the domain's, then have the user change the password once more.",
    source: WINDOWS,
  },
  {
    cause: 'rights',
    words: ['0x80070005', 'access is denied'],
    retry: false,
    meaning: "The agent's account may not reset this user's password.",
    advice:
      'Grant the agent\'s account "Reset Password" on the OU of the user; members of administrative groups keep their passwords out of its reach (AdminSDHolder). Then have the user sign in to Okta anew.',
    source: PERMISSIONS,
  },
  {
    cause: 'missing',
    words: ['0x80072030', 'no such object'],
    retry: false,
    meaning: 'Active Directory has no such user any more.',
    advice: 'Look for the user in Active Directory; import from it in Okta, or assign the user to the directory anew.',
    source: WINDOWS,
  },
  {
    cause: 'directory',
    words: ['0x8007203a', 'server is not operational'],
    retry: true,
    meaning: 'The agent did not reach a domain controller.',
    advice:
      'Bring the domain controller back, or its way to the agent. The next sign-in to Okta pushes the password again.',
    source: WINDOWS,
  },
  {
    cause: 'agent',
    words: ['no connected active directory agents', 'no connected agents'],
    retry: true,
    meaning: 'No Active Directory agent was connected to Okta.',
    advice: 'Start an Okta AD agent and see that it connects. The next sign-in to Okta pushes the password again.',
    source: 'Okta error E0000241',
  },
  {
    cause: 'timeout',
    words: ['timed out', 'timeout'],
    retry: true,
    meaning: 'The agent did not answer Okta in time.',
    advice: 'Look at the load and the log of the Okta AD agents. The next sign-in to Okta pushes the password again.',
    source: 'Okta error E0000240',
  },
  {
    cause: 'overdue',
    words: [],
    retry: true,
    meaning: 'The System Log shows no push after the password was changed.',
    advice:
      'See that Sync Password is on for the application, that it pushes the Okta password (not a random one), and that the user signs in to Okta.',
    source: 'Okta page "Synchronize passwords from Okta to Active Directory"',
  },
  {
    cause: 'settings',
    words: [],
    retry: false,
    meaning: 'The application is set up so that Okta pushes no passwords to it.',
    advice:
      'Admin Console > Directory Integrations > Active Directory > Provisioning: turn delegated authentication off and Sync Password on.',
    source: 'Okta page "Synchronize passwords from Okta to Active Directory"',
  },
  {
    cause: 'other',
    words: [],
    retry: false,
    meaning: 'The push failed for a reason that this table does not know.',
    advice: 'Look the reason up in the System Log, and in the log of the Okta AD agent or of the application.',
    source: 'assumed',
  },
];

/** The row of a cause. */
export function pushReason(cause: PushCause): PushReason {
  return PUSH_REASONS.find((row) => row.cause === cause) ?? PUSH_REASONS[PUSH_REASONS.length - 1]!;
}
