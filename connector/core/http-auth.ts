import type { CardContext, ConnectionAuth, ConnectionSettings, HttpResponse } from './behaviour.ts';
import { CardError } from './error.ts';
import { send } from './http-exchange.ts';
import { formEncode, type HeaderMap, headerMap, parseBody, parseUrl } from './http-message.ts';
import { isRecord } from './safe.ts';

type ClientCredentials = Extract<ConnectionAuth, { type: 'clientCredentials' }>;

interface Token {
  readonly authorization: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Tokens by connection, in memory alone. */
const tokens = new WeakMap<ConnectionSettings, Token>();

/** A token is renewed this long before its end. */
const EARLY_MS = 60_000;
const LIFETIME_S = 300;

function basic(name: string, secret: string): string {
  return `Basic ${Buffer.from(`${name}:${secret}`, 'utf8').toString('base64')}`;
}

/** true: calls of the connection sign in. */
export function signsIn(connection: ConnectionSettings | null): boolean {
  return connection?.authorization !== undefined || connection?.auth !== undefined;
}

/** The headers that sign a connection's calls in: its authorization, or what its `auth` says. Null-prototype. */
export async function authHeaders(context: CardContext): Promise<HeaderMap> {
  const { connection } = context;
  if (connection === null) return headerMap();
  if (connection.authorization !== undefined) return headerMap({ authorization: connection.authorization });
  const { auth } = connection;
  switch (auth?.type) {
    case 'basic':
      return headerMap({ authorization: basic(auth.username, auth.password) });
    case 'apiKey':
      return auth.in === 'header' ? headerMap({ [auth.name]: auth.value }) : headerMap();
    case 'clientCredentials':
      return headerMap({ authorization: await bearer(connection, auth, context) });
    default:
      return headerMap();
  }
}

/** The API key of a connection that sends it in the query; null for every other. */
export function authQuery(connection: ConnectionSettings | null): Readonly<Record<string, string>> | null {
  const auth = connection?.authorization === undefined ? connection?.auth : undefined;
  return auth?.type === 'apiKey' && auth.in === 'query' ? { [auth.name]: auth.value } : null;
}

async function bearer(connection: ConnectionSettings, auth: ClientCredentials, context: CardContext): Promise<string> {
  const kept = tokens.get(connection);
  if (kept !== undefined && kept.until > context.clock.now()) return kept.authorization;
  const inHeader = auth.sendIn === 'header';
  const response = await send(context, {
    method: 'POST',
    url: parseUrl(auth.tokenUrl).href,
    headers: headerMap(
      { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      inHeader ? { authorization: basic(auth.clientId, auth.clientSecret) } : null,
    ),
    body: formEncode({
      grant_type: 'client_credentials',
      ...(auth.scope === undefined ? {} : { scope: auth.scope }),
      ...(inHeader ? {} : { client_id: auth.clientId, client_secret: auth.clientSecret }),
    }),
  });
  const token = tokenOf(response, context.clock.now());
  tokens.set(connection, token);
  context.secret?.(token.authorization);
  return token.authorization;
}

function tokenOf(response: HttpResponse, now: number): Token {
  const body = parseBody(response.body);
  const access = isRecord(body) ? body.access_token : null;
  if (response.status >= 300 || typeof access !== 'string' || access === '') {
    const code = isRecord(body) && typeof body.error === 'string' ? ` (${body.error.slice(0, 60)})` : '';
    // the answer itself is not passed on: it may repeat what was sent
    throw new CardError('OAuth Refresh Error', `The connection got no token: HTTP ${response.status}${code}.`, {
      statusCode: response.status,
    });
  }
  const lifetime = isRecord(body) ? Number(body.expires_in) : Number.NaN;
  const seconds = Number.isFinite(lifetime) && lifetime > 0 ? lifetime : LIFETIME_S;
  return { authorization: `Bearer ${access}`, until: now + Math.max(seconds * 1_000 - EARLY_MS, 1_000) };
}

/** Forgets the token of a connection, e.g. after a 401; true: there was one, and a new one may help. */
export function dropToken(connection: ConnectionSettings | null): boolean {
  return connection !== null && tokens.delete(connection);
}
