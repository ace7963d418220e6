import {
  type Credentials,
  checkSettings,
  credentialForm,
  DEFAULT_BUDGET_MS,
  DEFAULT_ORIGIN,
  type EntraClient,
  type EntraSettings,
  form,
  SCOPE,
  tokenPath,
} from './settings.ts';
import { openTransport } from './transport.ts';
import { MAX_REPLY } from './verdict/judge.ts';
import type { TokenReply } from './verdict/reply.ts';

export const NOT_SENT: TokenReply = { status: 0, headers: {}, body: '', failure: 'not-sent' };
const HEADERS = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };

/**
 * Asks the token endpoint with one form POST over keep-alive connections: no library between, nothing cached.
 * @throws FlopackError CONFIG_INVALID
 */
export function directClient(settings: EntraSettings): EntraClient {
  checkSettings(settings);
  const transport = openTransport({
    origin: settings.origin ?? DEFAULT_ORIGIN,
    budgetMs: settings.budgetMs ?? DEFAULT_BUDGET_MS,
    connections: settings.connections ?? 128,
    maxBytes: MAX_REPLY,
  });
  const path = tokenPath(settings.tenantId);
  const fixed = form({
    client_id: settings.clientId,
    ...(settings.clientSecret === undefined ? {} : { client_secret: settings.clientSecret }),
    grant_type: 'password',
    scope: settings.scope ?? SCOPE,
  });
  return {
    askPassword: async (credentials: Credentials) => {
      const typed = credentialForm(credentials);
      return typed === null ? NOT_SENT : transport.post(path, HEADERS, `${fixed}&${typed}`);
    },
    close: transport.close,
  };
}
