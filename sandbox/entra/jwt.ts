import { createHmac, timingSafeEqual } from 'node:crypto';
import { isObject, parseJson } from '../json.ts';
import type { EntraClient, EntraUser, Tenant } from './model.ts';

const GRAPH = '00000003-0000-0000-c000-000000000000';

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** The id token carries no signature: a client that relies on one must refuse it. */
export function unsigned(claims: Readonly<Record<string, unknown>>): string {
  return `${encode({ typ: 'JWT', alg: 'none' })}.${encode(claims)}.`;
}

/** Access tokens are opaque to clients; the signature lets the sandbox's Graph know its own. */
function signed(tenant: Tenant, claims: Readonly<Record<string, unknown>>): string {
  const body = `${encode({ typ: 'JWT', alg: 'HS256' })}.${encode(claims)}`;
  return `${body}.${createHmac('sha256', tenant.key).update(body).digest('base64url')}`;
}

/** Claims of an access token that this tenant issued for Graph and that has not expired; null otherwise. */
export function readAccessToken(tenant: Tenant, token: string): Readonly<Record<string, unknown>> | null {
  const [head, body, signature, more] = token.split('.');
  if (head === undefined || body === undefined || signature === undefined || more !== undefined) return null;
  const right = createHmac('sha256', tenant.key).update(`${head}.${body}`).digest();
  const given = Buffer.from(signature, 'base64url');
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
  const claims = parseJson(Buffer.from(body, 'base64url').toString('utf8'))?.value;
  if (!isObject(claims) || claims.aud !== GRAPH) return null;
  return typeof claims.exp === 'number' && claims.exp * 1000 > tenant.clock.now() ? claims : null;
}

const LIFETIME = 3600;

function common(tenant: Tenant, tenantId: string): Record<string, unknown> {
  const now = Math.floor(tenant.clock.now() / 1000);
  return {
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    iat: now,
    nbf: now,
    exp: now + LIFETIME,
    tid: tenantId,
    ver: '2.0',
    uti: tenant.chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 22),
  };
}

/** The success body for a user's password. `openid` gives the id token, `offline_access` the refresh token. */
export function userTokens(
  tenant: Tenant,
  client: EntraClient,
  user: EntraUser,
  tenantId: string,
  scopes: readonly string[],
): Record<string, unknown> {
  const shared = common(tenant, tenantId);
  const granted = scopes.filter((scope) => !['openid', 'offline_access', 'profile'].includes(scope));
  const scope = [...new Set(['openid', 'profile', 'email', ...granted])].filter(
    (one) => one !== 'email' || granted.includes('email'),
  );
  const who = {
    oid: user.id,
    sub: tenant.chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 43),
  };
  const clientInfo = Buffer.from(JSON.stringify({ uid: user.id, utid: tenantId })).toString('base64url');
  return {
    token_type: 'Bearer',
    scope: scope.join(' '),
    expires_in: LIFETIME,
    ext_expires_in: LIFETIME,
    access_token: signed(tenant, {
      ...shared,
      ...who,
      aud: GRAPH,
      appid: client.clientId,
      scp: granted.length === 0 ? 'User.Read profile openid' : granted.map(shortScope).join(' '),
      upn: user.userPrincipalName,
    }),
    ...(scopes.includes('openid')
      ? {
          id_token: unsigned({
            ...shared,
            ...who,
            aud: client.clientId,
            name: user.profile.displayName,
            preferred_username: user.userPrincipalName,
            upn: user.userPrincipalName,
          }),
        }
      : {}),
    ...(scopes.includes('offline_access')
      ? {
          refresh_token: `0.${tenant.chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789', 120)}`,
        }
      : {}),
    client_info: clientInfo,
  };
}

function shortScope(scope: string): string {
  return scope.replace(/^https:\/\/graph\.microsoft\.com\//, '');
}

/** The success body of client credentials: no user, roles instead of scopes. */
export function appToken(tenant: Tenant, client: EntraClient): Record<string, unknown> {
  return {
    token_type: 'Bearer',
    expires_in: LIFETIME,
    ext_expires_in: LIFETIME,
    access_token: signed(tenant, {
      ...common(tenant, tenant.tenantId),
      aud: GRAPH,
      appid: client.clientId,
      idtyp: 'app',
      roles: client.roles,
    }),
  };
}
