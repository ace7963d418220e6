import type { Behaviours } from '../core/behaviour.ts';
import { type AdCard, adCard, type DirectoryOf } from './card.ts';
import { changePassword } from './cards/change-password.ts';
import { findUser } from './cards/find-user.ts';
import { readPasswordState } from './cards/read-password-state.ts';
import { requirePasswordChange } from './cards/require-password-change.ts';
import { setPassword } from './cards/set-password.ts';
import { unlockUser } from './cards/unlock-user.ts';
import { verifyCredentials } from './cards/verify-credentials.ts';

const CARDS: Readonly<Record<string, AdCard>> = {
  'flopack/ad-find-user': findUser,
  'flopack/ad-set-password': setPassword,
  'flopack/ad-change-password': changePassword,
  'flopack/ad-require-password-change': requirePasswordChange,
  'flopack/ad-unlock-user': unlockUser,
  'flopack/ad-verify-credentials': verifyCredentials,
  'flopack/ad-read-password-state': readPasswordState,
};

/** This project's Active Directory cards. Who hands over `directoryOf` closes its directories. */
export function activeDirectoryBehaviours(directoryOf: DirectoryOf): Behaviours {
  return new Map(Object.entries(CARDS).map(([kind, act]) => [kind, adCard(directoryOf, act)]));
}
