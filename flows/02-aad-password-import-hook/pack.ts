import { pack } from '../../connector/core/flow.ts';
import type { PackIR } from '../../connector/core/ir.ts';
import { connectionsOf, type MigrationConfig } from '../configuration.ts';
import { passwordImportHook } from './password-import-hook.flow.ts';
import { validateCreds } from './validate-creds.flow.ts';

/** Pack 02: answers Okta's password import inline hook by asking Entra. */
export function aadPasswordImportHook(config: MigrationConfig): PackIR {
  const validate = validateCreds(config);
  return pack('02-aad-password-import-hook', {
    name: '02 AAD - Password Import Hook',
    description: "Answers Okta's password import inline hook: is the typed password the one that Entra ID knows?",
    connections: connectionsOf(config),
    flows: [passwordImportHook(validate), validate],
  });
}
