import type { AdCard } from '../card.ts';
import type { LoginAttribute } from '../find-user.ts';
import type { ActiveDirectoryFindUserInput, ActiveDirectoryFindUserOutput } from '../generated/native-cards.ts';

const ATTRIBUTE: Readonly<Record<NonNullable<ActiveDirectoryFindUserInput['Search By']>, LoginAttribute>> = {
  'User Principal Name': 'userPrincipalName',
  'SAM Account Name': 'sAMAccountName',
  Email: 'mail',
};

/** "Find User", a card of this project's connector. */
export const findUser: AdCard = async (input, directory, choice) => {
  const by = ATTRIBUTE[choice('Search By', Object.keys(ATTRIBUTE)) as keyof typeof ATTRIBUTE] ?? 'userPrincipalName';
  const user = await directory.findUser(input('Login'), by);
  const outputs: ActiveDirectoryFindUserOutput = {
    Found: user !== null,
    User: user?.dn ?? '',
    ID: user?.id ?? '',
    'User Principal Name': user?.userPrincipalName ?? '',
    'SAM Account Name': user?.sAMAccountName ?? '',
    Email: user?.mail ?? '',
    'Display Name': user?.displayName ?? '',
    Enabled: user?.enabled ?? false,
    Protected: user?.protected ?? false,
  };
  return { ...outputs };
};
