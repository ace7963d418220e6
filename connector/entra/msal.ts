import type { Configuration, INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';
import { NOT_SENT } from './direct.ts';
import {
  type Credentials,
  checkSettings,
  credentialForm,
  DEFAULT_BUDGET_MS,
  DEFAULT_ORIGIN,
  type EntraClient,
  type EntraSettings,
  SCOPE,
  tokenPath,
} from './settings.ts';
import { openTransport, type Transport } from './transport.ts';
import { MAX_REPLY } from './verdict/judge.ts';
import type { TokenReply } from './verdict/reply.ts';

/**
 * Asks through @azure/msal-node. Every attempt has its own application object, because MSAL keeps a token per user
 * for ever and answers one user's sign-in with another's throttling. What counts is the raw reply that the network
 * client saw: MSAL resolves without an error for an empty `500 {}`.
 * @throws FlopackError CONFIG_INVALID
 */
export function msalClient(settings: EntraSettings): EntraClient {
  checkSettings(settings);
  const origin = settings.origin ?? DEFAULT_ORIGIN;
  const transport = openTransport({
    origin,
    budgetMs: settings.budgetMs ?? DEFAULT_BUDGET_MS,
    connections: settings.connections ?? 128,
    maxBytes: MAX_REPLY,
  });
  const auth = authOf(settings, origin);
  const scopes = (settings.scope ?? SCOPE).split(' ');
  let library: Promise<typeof import('@azure/msal-node')> | null = null;

  const askPassword = async (credentials: Credentials): Promise<TokenReply> => {
    if (credentialForm(credentials) === null) return NOT_SENT;
    library ??= import('@azure/msal-node');
    const { PublicClientApplication, ConfidentialClientApplication } = await library;
    const recorder = recordingNetwork(transport, tokenPath(settings.tenantId));
    const config: Configuration = { auth, system: { networkClient: recorder.network, loggerOptions: SILENT } };
    try {
      const app =
        settings.clientSecret === undefined
          ? new PublicClientApplication(config)
          : new ConfidentialClientApplication(config);
      await app.acquireTokenByUsernamePassword({ scopes, ...credentials });
    } catch {
      // Its errors quote texts of the reply and lack the status; the recorded reply has both.
    }
    return recorder.reply() ?? NOT_SENT;
  };
  return { askPassword, close: transport.close };
}

const SILENT = { loggerCallback: () => {}, piiLoggingEnabled: false };

/** Fixed metadata, so that no attempt begins with a discovery call. MSAL insists on an https authority. */
function authOf(settings: EntraSettings, origin: string): Configuration['auth'] {
  const host = origin.startsWith('https:') ? origin.replace(/\/$/, '') : DEFAULT_ORIGIN;
  const authority = `${host}/${settings.tenantId}`;
  return {
    clientId: settings.clientId,
    authority,
    knownAuthorities: [new URL(host).host],
    authorityMetadata: JSON.stringify({
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      token_endpoint: `${host}${tokenPath(settings.tenantId)}`,
      end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
      issuer: `${authority}/v2.0`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    }),
    ...(settings.clientSecret === undefined ? {} : { clientSecret: settings.clientSecret }),
  };
}

/** One POST to the token endpoint and nothing else; keeps the raw reply for the judge. */
function recordingNetwork(transport: Transport, path: string) {
  let recorded: TokenReply | null = null;
  const network: INetworkModule = {
    async sendGetRequestAsync() {
      throw new Error('the Entra client makes no GET requests');
    },
    async sendPostRequestAsync<T>(url: string, options?: NetworkRequestOptions): Promise<NetworkResponse<T>> {
      const target = new URL(url);
      if (recorded !== null || target.pathname !== path) throw new Error('the Entra client posts once, for a token');
      recorded = await transport.post(path + target.search, options?.headers ?? {}, options?.body ?? '');
      if (recorded.failure !== undefined) throw new Error(`no reply from Entra: ${recorded.failure}`);
      return { headers: {}, status: recorded.status, body: JSON.parse(recorded.body) as T };
    },
  };
  return { network, reply: () => recorded };
}
