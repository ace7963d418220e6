import type { Flow } from '../../connector/core/flow.ts';
import { passwordImportHook as hook } from '../../connector/migration/password-import-hook.ts';
import type { validateCreds } from './validate-creds.flow.ts';

const setup = [
  '1. API access: "Secure with client token". Copy the invoke URL and the token into the inline hook.',
  '2. Leave "Save all data that passes through the flow" off: passwords pass through.',
  '3. The flow stays in low-latency mode: no waiting, no streaming, no asynchronous calls.',
].join('\n');

/** `02 AAD - Password Import Hook`: the endpoint that the inline hook calls. Answers within one call of Entra. */
export function passwordImportHook(validate: ReturnType<typeof validateCreds>): Flow {
  return hook(
    'password-import-hook',
    {
      name: '02 AAD - Password Import Hook',
      description: "The endpoint of Okta's password import inline hook.",
      setup,
    },
    (f, { username, password }) => f.call('validate-creds', validate, { username, password }),
  );
}
