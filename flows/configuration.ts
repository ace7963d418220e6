import { placeholders } from '../connector/migration/config.ts';
import { type OktaAccess, TOKEN_PLACEHOLDER } from '../connector/migration/okta-request.ts';
import type { MigrationConfig } from '../schemas/types/migration-config.ts';

export type { MigrationConfig };
export { placeholders };

/** How the flows of this configuration reach Okta's API. */
export function accessOf(config: MigrationConfig): OktaAccess {
  return config.auth === 'ssws'
    ? { auth: 'ssws', oktaDomain: config.oktaDomain, authorization: TOKEN_PLACEHOLDER }
    : { auth: 'connection' };
}

/** The connection names of the console by connector key. */
export function connectionsOf(config: MigrationConfig): Record<string, string> {
  return {
    okta: config.connectionName,
    httpfunctions: config.apiConnectionName,
    office365admin: config.office365ConnectionName,
  };
}
