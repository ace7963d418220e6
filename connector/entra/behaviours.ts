import type { Behaviours } from '../core/behaviour.ts';
import { validateAzureAdCredential as card } from './generated/native-cards.ts';
import { validateAzureAdCredential } from './validate-azure-ad-credential.ts';
import { DEFAULT_POLICY, type VerdictPolicy } from './verdict/model.ts';

/** This project's Entra cards. */
export function entraBehaviours(policy: VerdictPolicy = DEFAULT_POLICY): Behaviours {
  return new Map([[card.kind, validateAzureAdCredential(policy)]]);
}
