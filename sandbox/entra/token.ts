import type { Call, Reply } from '../http.ts';
import { type AadstsCode, aadsts } from './aadsts.ts';
import { faultReply } from './fault.ts';
import { appToken, userTokens } from './jwt.ts';
import { type EntraClient, type EntraUser, findByName, type Tenant } from './model.ts';
import { countWrong, isLocked, isRight } from './passwords.ts';

/**
 * The v2.0 token endpoint for `password` and `client_credentials`. Order of the checks: request and tenant, client,
 * user, lock, disabled, password, expiry, Conditional Access and MFA, consent, tokens. Microsoft documents that
 * Conditional Access comes after the first factor; the rest of the order is what tools see.
 */
export async function token(tenant: Tenant, call: Call): Promise<Reply> {
  const form = new URLSearchParams(call.body.toString('utf8'));
  const username = (form.get('username') ?? '').trim();
  const login = username.toLowerCase();
  if (login !== '') tenant.calls.set(login, (tenant.calls.get(login) ?? 0) + 1);
  const user = findByName(tenant, username);
  const faulty =
    (await faultReply(tenant, call, tenant.fault)) ??
    (await faultReply(tenant, call, user === undefined ? null : user.fault));
  if (faulty !== null) return faulty;

  const correlation = header(call, 'client-request-id');
  const clientId = form.get('client_id') ?? '';
  const fail = (code: AadstsCode, parameter = ''): Reply =>
    aadsts(tenant, code, {
      client: clientId,
      tenant: code === 90002 ? (call.params.tenant as string) : tenant.tenantId,
      parameter,
      ...(correlation === undefined ? {} : { correlation }),
    });

  const name = (call.params.tenant as string).toLowerCase();
  const grant = form.get('grant_type');
  for (const parameter of ['grant_type', 'client_id']) if (!form.get(parameter)) return fail(900144, parameter);
  if (grant !== 'password' && grant !== 'client_credentials') return fail(70003);
  if (name === 'common' || name === 'consumers') return fail(9001023);
  if (name !== tenant.tenantId && name !== 'organizations' && !tenant.domains.includes(name)) return fail(90002);
  const client = tenant.clients.get(clientId);
  if (client === undefined) return fail(700016);
  if (!form.get('scope')) return fail(grant === 'password' ? 70011 : 900144, 'scope');
  const wrong = clientFault(client, form.get('client_secret'), grant);
  if (wrong !== null) return fail(wrong);
  if (grant === 'client_credentials') return { status: 200, headers: NO_STORE, json: appToken(tenant, client) };

  for (const parameter of ['username', 'password']) if (!form.get(parameter)) return fail(900144, parameter);
  if (user === undefined) return fail(50034);
  const refused = check(tenant, user, client, form.get('password') as string);
  if (refused !== null) return fail(refused);
  const scopes = (form.get('scope') as string).split(' ').filter(Boolean);
  const foreign = user.behaviour === 'foreign-tenant';
  const whose = user.behaviour === 'other-user' ? otherThan(tenant, user) : user;
  const tenantId = foreign ? tenant.foreignTenantId : tenant.tenantId;
  return { status: 200, headers: NO_STORE, json: userTokens(tenant, client, whose, tenantId, scopes) };
}

const NO_STORE = { 'cache-control': 'no-store, no-cache', pragma: 'no-cache' };

function clientFault(client: EntraClient, secret: string | null, grant: string): AadstsCode | null {
  if (grant === 'password' && client.publicFlows && secret === null) return null;
  if (client.secret === null || secret === null) return 7000218;
  return secret === client.secret ? null : 7000215;
}

function check(tenant: Tenant, user: EntraUser, client: EntraClient, password: string): AadstsCode | null {
  if (user.behaviour === 'locked' || isLocked(tenant, user)) return 50053;
  if (user.behaviour === 'disabled' || !user.enabled) return 50057;
  if (user.behaviour === 'pta-down') return 80001;
  // A federated domain has no password to compare: it looks like a wrong one.
  if (user.behaviour === 'federated') return 50126;
  if (!isRight(tenant, user, password)) {
    countWrong(tenant, user, password);
    return 50126;
  }
  user.wrongTries = 0;
  user.wrongHashes = [];
  switch (user.behaviour) {
    case 'expired':
      return 50055;
    case 'mfa-required':
      return 50076;
    case 'mfa-enrolment':
      return 50079;
    case 'blocked-by-policy':
      return 53003;
    case 'consent-missing':
      return 65001;
    default:
      return client.consented ? null : 65001;
  }
}

function otherThan(tenant: Tenant, user: EntraUser): EntraUser {
  for (const other of tenant.users.values()) if (other !== user) return other;
  return { ...user, id: tenant.chance.uuid(), userPrincipalName: `somebody.else@${tenant.domains[0]}` };
}

function header(call: Call, name: string): string | undefined {
  const value = call.headers[name];
  return typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value) ? value : undefined;
}
