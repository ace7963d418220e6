import { connectorProject } from '../../connector/core/connector.ts';
import type { ConnectorIR } from '../../connector/core/ir.ts';
import type { MigrationConfig } from '../configuration.ts';
import { answerHook, readHook } from './answer-hook.flow.ts';
import { authping } from './authping.flow.ts';
import { httpHelper } from './http-helper.flow.ts';
import { stageUser } from './stage-user.flow.ts';
import { validateCredential } from './validate-credential.flow.ts';

/** The Connector Builder project: the migration's own cards for any flow of an org. */
export function migrationConnector(config: MigrationConfig): ConnectorIR {
  return connectorProject('connector', {
    name: 'flopack Migration',
    description: 'Password migration from Microsoft Entra ID to Okta: stage users, check credentials, answer the hook.',
    flows: [httpHelper, authping, stageUser, validateCredential(config), readHook, answerHook],
  });
}
