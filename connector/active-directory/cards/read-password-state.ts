import type { AdCard } from '../card.ts';
import type { ActiveDirectoryReadPasswordStateOutput } from '../generated/native-cards.ts';

/** "Read Password State", a card of this project's connector. */
export const readPasswordState: AdCard = async (input, directory) => {
  const state = await directory.passwordState(input('User'));
  const outputs: ActiveDirectoryReadPasswordStateOutput = {
    Enabled: state.enabled,
    'Must Change': state.mustChange,
    'Last Set': state.passwordSet ?? '',
    Expires: state.passwordExpires ?? '',
    Expired: state.passwordExpired,
    Locked: state.locked,
    'Locked Since': state.lockedSince ?? '',
    'Wrong Tries': state.wrongTries,
    'Account Expires': state.accountExpires ?? '',
  };
  return { ...outputs };
};
