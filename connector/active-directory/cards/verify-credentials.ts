import type { AdCard } from '../card.ts';
import type { ActiveDirectoryVerifyCredentialsOutput } from '../generated/native-cards.ts';

/** "Verify Credentials", a card of this project's connector. It never fails. */
export const verifyCredentials: AdCard = async (input, directory) => {
  const { right, reason, data } = await directory.verify(input('Account'), input('Password'));
  const outputs: ActiveDirectoryVerifyCredentialsOutput = {
    Verdict: right === null ? 'unknown' : right ? 'right' : 'wrong',
    Reason: reason,
    'Data Code': data ?? '',
  };
  return { ...outputs };
};
