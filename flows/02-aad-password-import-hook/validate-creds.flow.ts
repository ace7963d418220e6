import { helper } from '../../connector/core/flow.ts';
import { secret, text } from '../../connector/core/types.ts';
import { verdictByCode } from '../../connector/entra/verdict/table.ts';
import { validateAzureAdCredential } from '../../connector/migration/validate-azure-ad-credential.ts';
import type { MigrationConfig } from '../configuration.ts';

/** `02 AAD - Validate Creds`: username and password in; result, error and code out. */
export function validateCreds(config: MigrationConfig) {
  return helper(
    'validate-creds',
    {
      name: '02 AAD - Validate Creds',
      description:
        'Asks Entra ID (ROPC) whether the password is right. Never answers VERIFIED without a token or a chosen code.',
      in: { username: text, password: secret(text) },
      out: { result: text, error: text, code: text, status: text },
      saveData: false,
    },
    (f) => {
      f.comment('setup', {
        title: 'Set-up',
        markdown: [
          '1. Tenant id and client id stand in the two cards below.',
          '2. Post card: a connection of API Connector with authentication None.',
          `3. Entra: "Allow public client flows" is on; admin consent is granted for: ${config.scope}.`,
          '4. Leave "Save all data that passes through the flow" off: passwords pass through.',
        ].join('\n'),
      });
      const verdict = f.use('validate', validateAzureAdCredential, {
        username: f.in.username,
        password: f.in.password,
        tenantId: config.tenantId,
        clientId: config.clientId,
        loginHost: config.loginHost,
        scope: config.scope,
        meanings: verdictByCode(config.policy),
      });
      f.return(verdict);
    },
  );
}
