import { FlopackError } from '../core/error.ts';
import type { TokenReply } from './verdict/reply.ts';

/** How to reach the token endpoint. */
export interface EntraSettings {
  /** Directory (tenant) id, a GUID. */
  readonly tenantId: string;
  /** Application (client) id, a GUID. */
  readonly clientId: string;
  /** Only for confidential clients. */
  readonly clientSecret?: string;
  /** Separated by spaces; must contain `openid profile`, which is the default. */
  readonly scope?: string;
  /** Default `https://login.microsoftonline.com`; `http:` is refused but for loopback addresses. */
  readonly origin?: string;
  /** Milliseconds for one attempt, connection included. Default 2200: Okta waits 3000. */
  readonly budgetMs?: number;
  /** Open connections at most. Default 128. */
  readonly connections?: number;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Asks Entra whether a password is right. Resolves with whatever came back, `failure` included; never rejects. */
export interface EntraClient {
  askPassword(credentials: Credentials): Promise<TokenReply>;
  close(): Promise<void>;
}

export const DEFAULT_ORIGIN = 'https://login.microsoftonline.com';
export const DEFAULT_BUDGET_MS = 2200;
/** Enough for an id token with the user's name (Microsoft page "Scopes and permissions in the Microsoft identity platform"). */
export const SCOPE = 'openid profile';
/** Characters. Entra passwords end at 256 and user names at 113; longer input is not worth a request. */
const MAX_INPUT = 1024;

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** @throws FlopackError CONFIG_INVALID naming every wrong setting; never their values. */
export function checkSettings(settings: EntraSettings): void {
  const wrong: string[] = [];
  if (!GUID.test(settings.tenantId)) wrong.push('tenantId must be the directory id (a GUID)');
  if (!GUID.test(settings.clientId)) wrong.push('clientId must be the application id (a GUID)');
  const budget = settings.budgetMs ?? DEFAULT_BUDGET_MS;
  if (!(budget > 0 && budget <= 60_000)) wrong.push('budgetMs must be more than 0 and at most 60000');
  const scopes = (settings.scope ?? SCOPE).split(' ');
  if (!scopes.includes('openid') || !scopes.includes('profile')) wrong.push('scope must contain openid and profile');
  const connections = settings.connections ?? 1;
  if (!(Number.isInteger(connections) && connections > 0)) wrong.push('connections must be a whole number above 0');
  if (!safeOrigin(settings.origin ?? DEFAULT_ORIGIN)) {
    wrong.push('origin must be https://HOST, or http:// on a loopback address, without a path');
  }
  if (wrong.length > 0) throw new FlopackError('CONFIG_INVALID', `Entra settings: ${wrong.join('; ')}`);
}

/** The token endpoint's path (Microsoft page "Microsoft identity platform and OAuth 2.0 Resource Owner Password Credentials"). */
export function tokenPath(tenantId: string): string {
  return `/${tenantId}/oauth2/v2.0/token`;
}

/** The two fields of the form, or null where asking cannot help: empty, far too long, or not encodable. */
export function credentialForm({ username, password }: Credentials): string | null {
  if (username === '' || password === '' || username.length > MAX_INPUT || password.length > MAX_INPUT) return null;
  try {
    return `username=${encode(username)}&password=${encode(password)}`;
  } catch {
    // A lone surrogate has no UTF-8 form, so no directory can hold such a password.
    return null;
  }
}

/** A form with RFC 3986 escapes: space is `%20`, and `!'()*` are escaped as well. */
export function form(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&');
}

/** @throws URIError for a lone surrogate. */
function encode(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function safeOrigin(origin: string): boolean {
  try {
    const url = new URL(origin);
    if (url.origin !== origin.replace(/\/$/, '')) return false;
    return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  } catch {
    return false;
  }
}
