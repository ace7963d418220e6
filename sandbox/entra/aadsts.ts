import type { Reply } from '../http.ts';
import type { Tenant } from './model.ts';

interface Text {
  readonly error: string;
  readonly text: string;
  readonly status?: number;
  readonly suberror?: string;
  /** Answers of this code carry a `claims` challenge. */
  readonly claims?: true;
}

const GRAPH = '00000003-0000-0000-c000-000000000000';

/** AADSTS code -> what the endpoint prints (Microsoft page "Microsoft Entra authentication and authorization error codes"). */
const TEXTS = {
  50034: {
    error: 'invalid_grant',
    text: 'The user account {EUII Hidden} does not exist in the {tenant} directory. To sign into this application, the account must be added to the directory.',
  },
  50053: {
    error: 'invalid_grant',
    text: "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
  },
  50055: { error: 'invalid_grant', text: 'The password is expired.', suberror: 'user_password_expired' },
  50057: { error: 'invalid_grant', text: 'The user account is disabled.' },
  50076: {
    error: 'invalid_grant',
    text: `Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '${GRAPH}'.`,
    suberror: 'basic_action',
    claims: true,
  },
  50079: {
    error: 'invalid_grant',
    text: `Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication to access '${GRAPH}'.`,
    suberror: 'basic_action',
  },
  50126: { error: 'invalid_grant', text: 'Error validating credentials due to invalid username or password.' },
  53003: {
    error: 'invalid_grant',
    text: 'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
    suberror: 'message_only',
    claims: true,
  },
  65001: {
    error: 'invalid_grant',
    text: "The user or administrator has not consented to use the application with ID '{client}'. Send an interactive authorization request for this user and resource.",
    suberror: 'consent_required',
  },
  70003: { error: 'unsupported_grant_type', text: 'The app requested an unsupported grant type.' },
  70011: { error: 'invalid_scope', text: "The provided request must include a 'scope' input parameter." },
  80001: { error: 'invalid_grant', text: 'Authentication Agent unable to connect to Active Directory.' },
  90002: {
    error: 'invalid_request',
    text: "Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
  },
  90033: { error: 'temporarily_unavailable', text: 'A transient error has occurred. Please try again.', status: 503 },
  700016: {
    error: 'unauthorized_client',
    text: "Application with identifier '{client}' was not found in the directory '{tenant}'.",
  },
  900144: { error: 'invalid_request', text: "The request body must contain the following parameter: '{parameter}'." },
  7000215: {
    error: 'invalid_client',
    status: 401,
    text: "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '{client}'.",
  },
  7000218: {
    error: 'invalid_client',
    status: 401,
    text: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
  9001023: {
    error: 'invalid_request',
    text: "The grant type isn't supported over the /common or /consumers endpoints. Please use the /organizations or tenant-specific endpoint.",
  },
} as const satisfies Record<number, Text>;

export type AadstsCode = keyof typeof TEXTS;

/** The error reply of the token endpoint, with the trace lines and fields that Entra prints. */
export function aadsts(tenant: Tenant, code: AadstsCode, values: Readonly<Record<string, string>> = {}): Reply {
  const entry: Text = TEXTS[code];
  const trace = tenant.chance.uuid();
  const correlation = values.correlation ?? tenant.chance.uuid();
  const at = `${new Date(tenant.clock.now()).toISOString().slice(0, 19).replace('T', ' ')}Z`;
  const text = entry.text.replace(
    /\{(client|tenant|parameter)\}/g,
    (_, name: string) => values[name] ?? tenant.tenantId,
  );
  return {
    status: entry.status ?? 400,
    headers: { 'x-ms-request-id': trace, 'cache-control': 'no-store, no-cache', pragma: 'no-cache' },
    json: {
      error: entry.error,
      error_description: `AADSTS${code}: ${text}\r\nTrace ID: ${trace}\r\nCorrelation ID: ${correlation}\r\nTimestamp: ${at}`,
      error_codes: [code],
      timestamp: at,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
      ...(entry.suberror === undefined ? {} : { suberror: entry.suberror }),
      ...(entry.claims === undefined
        ? {}
        : {
            claims: JSON.stringify({ access_token: { capolids: { essential: true, values: [tenant.chance.uuid()] } } }),
          }),
    },
  };
}
