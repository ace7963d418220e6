import type { AdCard } from '../card.ts';

/** "Change Password", a card of this project's connector: a user's own change. */
export const changePassword: AdCard = async (input, directory) => {
  await directory.changePassword(input('User'), input('Old Password'), input('New Password'));
  return { Done: true };
};
