import { type AdCard, YES_NO } from '../card.ts';

/** "Set Password", a card of this project's connector: an administrator's reset. */
export const setPassword: AdCard = async (input, directory, choice) => {
  const must = choice('Must Change at Next Logon?', YES_NO);
  await directory.setPassword(input('User'), input('New Password'), {
    ...(must === '' ? {} : { mustChange: must === 'Yes' }),
    unlock: choice('Unlock?', YES_NO) === 'Yes',
  });
  return { Done: true };
};
