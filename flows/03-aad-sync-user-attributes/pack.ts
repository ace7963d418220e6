import { pack } from '../../connector/core/flow.ts';
import type { PackIR } from '../../connector/core/ir.ts';
import { connectionsOf, type MigrationConfig } from '../configuration.ts';
import { onActivation } from './on-activation.flow.ts';

/** Pack 03: copies the Office 365 profile when a user is activated. */
export function aadSyncUserAttributes(config: MigrationConfig): PackIR {
  return pack('03-aad-sync-user-attributes', {
    name: '03 AAD - Sync User Attributes',
    description: 'Copies the Office 365 profile of a user into the Okta profile when the user is activated.',
    connections: connectionsOf(config),
    flows: [onActivation(config)],
  });
}
