import { pack } from '../../connector/core/flow.ts';
import type { PackIR } from '../../connector/core/ir.ts';
import { connectionsOf, type MigrationConfig } from '../configuration.ts';
import { onAssignment } from './on-assignment.flow.ts';
import { onCreation } from './on-creation.flow.ts';

/** Pack 01: arms the password import hook of users that came from Office 365 and activates them. */
export function enablePasswordHook(config: MigrationConfig): PackIR {
  return pack('01-office-365-enable-password-hook', {
    name: '01 Office 365 - Enable Password Hook',
    description:
      'Arms the password import hook of STAGED users of the Office 365 application and activates them without an e-mail.',
    connections: connectionsOf(config),
    flows: [onAssignment(config), onCreation(config)],
  });
}
