/** One step in the Admin Console, which no API can take (Okta page "Synchronize passwords from Okta to Active Directory"). */
export interface ConsoleStep {
  /** What to do. */
  readonly action: string;
  /** What it does to users. */
  readonly effect: string;
}

/** The eight steps of the page, in its order; they are counted from 1. */
export const CONSOLE_STEPS: readonly ConsoleStep[] = [
  {
    action:
      'Admin Console > Directory > Directory Integrations > your Active Directory > Provisioning. Repeat all steps for each domain.',
    effect: 'Nothing: it opens a page.',
  },
  { action: 'In the list Settings choose Integration.', effect: 'Nothing.' },
  {
    action: 'Scroll down and clear "Enable delegated authentication to Active Directory".',
    effect: 'Nothing yet. Once it is saved, Okta checks passwords itself: Okta owns them from then on, AD follows.',
  },
  { action: 'Click Save.', effect: 'Nothing yet: Okta asks what becomes of the people who signed in through AD.' },
  {
    action: 'Choose "Create Okta password (recommended)".',
    effect:
      'A MAIL TO EVERYBODY: each user who signed in through AD is sent a password reset, all at once, and cannot sign ' +
      'in to Okta until the new password is set. Nothing calls the mails back. Tell people and the help desk before, or ' +
      'take the other choice (below).',
  },
  {
    action: 'Click "Disable AD Authentication".',
    effect:
      'It counts at once: AD checks no sign-in to Okta any more, and the mails go out. Go on with steps 7 and 8 right ' +
      'away: a password that is set before them reaches AD only at the next sign-in to Okta.',
  },
  {
    action: 'In the list Settings choose To App, click Edit, scroll to Sync Password and choose Enable.',
    effect: 'Nothing yet. First give the account of the agent its rights (below), or pushes fail.',
  },
  {
    action: 'Click Save.',
    effect:
      'From now on AD gets the Okta password whenever a user changes or recovers it, when a password that an ' +
      'administrator reset is set anew, and at a sign-in to Okta while AD has not got it. The old AD password no longer ' +
      'works. Passwords are changed in Okta alone: one that is changed in AD does not reach Okta.',
  },
];

/** The other choice of step 5 (protocol of the import hook; Okta page "How to disable Delegated Authentication"). */
export const OTHER_CHOICE: readonly string[] = [
  'Do not create Okta passwords. Nobody gets a mail, and nobody who signed in through AD can sign in to Okta until there is a password.',
  'So arm the password import hook for them right after step 6, in orgs where any status may have it (2023.05 and later): POST /api/v1/users/{id} ' +
    'with {"credentials":{"password":{"hook":{"type":"default"}}}}.',
  'They then sign in with the password that Entra knows, which Okta keeps and pushes to AD. It needs Entra to have their passwords ' +
    '(password hash synchronization), and the hook to be in place before: docs/importing.md.',
  'Never arm it for somebody who has an Okta password: the hook replaces it.',
];

/** Whoever gets an AD account only after the activation in Okta (Okta page "Synchronize passwords from Okta to Active Directory"). */
export const LATE_USERS =
  'Users whose AD account Okta makes after they were activated stand in AD as "User must change password at next logon" ' +
  'until their next sign-in to Okta, which pushes the password. Tell them to sign in to Okta first.';

/** A right of the agent's account on the users of an OU. */
export interface AgentRight {
  readonly right: string;
  /** What happens without it. */
  readonly without: string;
}

/** The rights that pushing needs (Okta page "Okta service account permissions"; what happens: System Log, seen against Samba). */
export const AGENT_RIGHTS: readonly AgentRight[] = [
  {
    right: 'Reset Password',
    without:
      'No password arrives: each push fails with "Access is denied" (0x80070005). In AD the old password goes on working.',
  },
  {
    right: 'Write pwdLastSet',
    without:
      'The password arrives, but "must change at next logon" cannot be set, and Okta logs "Update of credentials failed".',
  },
  {
    right: 'Write lockoutTime',
    without:
      'The password arrives, but who is locked out in AD stays locked out: "The referenced account is currently locked out" (0x80070775).',
  },
];

/** Whom the rights never reach (Windows page "AdminSDHolder"). */
export const PROTECTED_USERS =
  'Members of Domain Admins, Account Operators and other protected groups, past ones too (adminCount = 1), do not inherit ' +
  'rights of their OU: their pushes fail with "Access is denied". Change their passwords in AD.';
