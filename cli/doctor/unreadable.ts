import { type Finding, unread } from './finding.ts';

/** What no API of Okta shows: where to look instead. Last, and the same for every org. */
export function unreadable(hasDirectory: boolean): Finding[] {
  if (!hasDirectory) return [];
  return [
    unread(
      'password-choice',
      'Which choice was taken when AD authentication was disabled: cannot be read',
      'Ask who did it: with "Create Okta password" everybody who signed in through AD got a mail.',
      5,
    ),
    unread(
      'agent-rights',
      "The rights of the agent's account in AD: cannot be read",
      'Check them with the script that flopack setup ad --script FILE --ou DN --account NAME writes.',
    ),
    unread(
      'password-policies',
      "Whether Okta's password policy is at least as strict as that of AD: cannot be read",
      'Compare Admin Console > Security > Authentication > Password with the policy of the domain (Get-ADDefaultDomainPasswordPolicy).',
    ),
    unread(
      'changes-in-ad',
      'Whether people still change passwords in AD: cannot be read',
      'Such a password does not reach Okta. Forbid it (User cannot change password), or tell people to change it in Okta.',
    ),
  ];
}
