import type { AdCard } from '../card.ts';

/** "Unlock User", a card of this project's connector. */
export const unlockUser: AdCard = async (input, directory) => {
  await directory.unlock(input('User'));
  return { Done: true };
};
