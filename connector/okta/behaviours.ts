import type { Behaviours } from '../core/behaviour.ts';
import { activateUser } from './activate-user.ts';
import { customApiAction } from './custom-api-action.ts';
import { stageUserForPasswordImport as stagingCard } from './generated/native-cards.ts';
import { readUser } from './read-user.ts';
import { stageUserForPasswordImport } from './stage-user-for-password-import.ts';
import { updateUser } from './update-user.ts';

/** The Okta connector's cards under the names packs have for them, and this project's own. */
export function oktaBehaviours(): Behaviours {
  return new Map([
    ['okta/readUser', readUser],
    ['okta/updateUser', updateUser],
    ['okta/activateUser', activateUser],
    ['okta/hTTPRequest', customApiAction],
    [stagingCard.kind, stageUserForPasswordImport],
  ]);
}
