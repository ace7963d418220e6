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
  'active-directory/findUser': findUser,
  'active-directory/setPassword': setPassword,
  'active-directory/changePassword': changePassword,
  'active-directory/requirePasswordChange': requirePasswordChange,
  'active-directory/unlockUser': unlockUser,
  'active-directory/verifyCredentials': verifyCredentials,
  'active-directory/readPasswordState': readPasswordState,
};

/** The cards of this project's Active Directory connector. Who hands over `directoryOf` closes its directories. */
export function activeDirectoryBehaviours(directoryOf: DirectoryOf): Behaviours {
  return new Map(Object.entries(CARDS).map(([kind, act]) => [kind, adCard(directoryOf, act)]));
}
