import type { AdCard } from '../card.ts';

/** "Require Password Change", a card of this project's connector. */
export const requirePasswordChange: AdCard = async (input, directory) => {
  await directory.requireChange(input('User'), input('Required?') !== 'No');
  return { Done: true };
};
