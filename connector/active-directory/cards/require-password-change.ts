import { type AdCard, YES_NO } from '../card.ts';

/** "Require Password Change", a card of this project's connector. */
export const requirePasswordChange: AdCard = async (input, directory, choice) => {
  await directory.requireChange(input('User'), choice('Required?', YES_NO) !== 'No');
  return { Done: true };
};
