import type { AdCard } from '../card.ts';

/** "Set Password", a card of this project's connector: an administrator's reset. */
export const setPassword: AdCard = async (input, directory) => {
  const must = input('Must Change at Next Logon?');
  await directory.setPassword(input('User'), input('New Password'), {
    ...(must === '' ? {} : { mustChange: must === 'Yes' }),
    unlock: input('Unlock?') === 'Yes',
  });
  return { Done: true };
};
