import { randomBytes } from 'node:crypto';
import { createChance } from '../chance.ts';
import { type Clock, systemClock } from '../clock.ts';
import { type Call, createRouter, listen, type Reply, type Route } from '../http.ts';
import { isObject, parseJson, textAt } from '../json.ts';
import { discovery } from './discovery.ts';
import { plan } from './fault.ts';
import { graphError } from './graph-error.ts';
import { graphRoutes } from './graph-routes.ts';
import { appToken, userTokens } from './jwt.ts';
import {
  type EntraBehaviour,
  type EntraClient,
  type EntraFault,
  type EntraFaultKind,
  type EntraGroup,
  type EntraMail,
  type EntraSku,
  type EntraUser,
  type EntraUserSeed,
  findByName,
  type Tenant,
} from './model.ts';
import { hashOf } from './passwords.ts';
import { token } from './token.ts';

export interface EntraOptions {
  readonly seed?: string | number;
  readonly clock?: Clock;
  readonly port?: number;
  readonly tenantId?: string;
  readonly domains?: readonly string[];
  readonly users?: readonly EntraUserSeed[];
  /** Further app registrations besides the two that are always there. */
  readonly clients?: readonly EntraClient[];
  /** Smart lockout: wrong tries (10) and milliseconds (60 000). */
  readonly lockoutAfter?: number;
  readonly lockoutMs?: number;
  /** Products that the tenant has bought; default none. */
  readonly skus?: readonly EntraSku[];
}

export interface EntraSandbox {
  readonly url: string;
  readonly tenantId: string;
  /** Public client for the password grant: "Allow public client flows" is on, consent is given. */
  readonly clientId: string;
  /** Confidential client with the application permission User.Read.All. */
  readonly graphClientId: string;
  readonly graphClientSecret: string;
  /** A bearer for Graph, as client credentials give it. */
  readonly graphToken: () => string;
  /** A bearer for Graph with these application permissions. */
  readonly appToken: (roles: readonly string[]) => string;
  /** A bearer for Graph that the user consented to, e.g. `Mail.Send`. */
  readonly delegatedToken: (name: string, scopes: readonly string[]) => string;
  readonly groups: () => readonly EntraGroup[];
  /** Drafts and sent mail, oldest first. */
  readonly mail: () => readonly EntraMail[];
  readonly addUsers: (users: readonly EntraUserSeed[]) => void;
  /** By UPN in any case, or object id. */
  readonly user: (name: string) => EntraUser | undefined;
  readonly users: () => readonly EntraUser[];
  readonly setBehaviour: (name: string, behaviour: EntraBehaviour) => void;
  /** `null` lifts the fault. `name` null: every token call. */
  readonly setFault: (name: string | null, fault: EntraFault | null) => void;
  readonly setGraphFault: (fault: EntraFault | null) => void;
  /** Token calls with this username, in any case. */
  readonly tokenCalls: (name: string) => number;
  readonly close: () => Promise<void>;
}

/** Starts a simulated Entra tenant with its token endpoint and Graph on one loopback port. */
export async function startEntra(options: EntraOptions = {}): Promise<EntraSandbox> {
  const chance = createChance(`entra ${options.seed ?? 'entra'}`);
  const tenant: Tenant = {
    url: '',
    tenantId: (options.tenantId ?? chance.uuid()).toLowerCase(),
    foreignTenantId: chance.uuid(),
    domains: (options.domains ?? ['nordwind.example']).map((domain) => domain.toLowerCase()),
    clock: options.clock ?? systemClock,
    chance,
    key: randomBytes(32),
    clients: new Map(),
    users: new Map(),
    names: new Map(),
    calls: new Map(),
    fault: null,
    graphFault: null,
    lockoutAfter: options.lockoutAfter ?? 10,
    lockoutMs: options.lockoutMs ?? 60_000,
    groups: new Map(),
    skus: options.skus ?? [],
    mail: [],
  };
  const ropc: EntraClient = { clientId: chance.uuid(), secret: null, publicFlows: true, consented: true, roles: [] };
  const reader: EntraClient = {
    clientId: chance.uuid(),
    secret: chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~_-.', 40),
    publicFlows: false,
    consented: true,
    roles: ['User.Read.All'],
  };
  for (const client of [ropc, reader, ...(options.clients ?? [])]) tenant.clients.set(client.clientId, client);
  const addUsers = (users: readonly EntraUserSeed[]): void => {
    for (const user of users) addUser(tenant, user);
  };
  addUsers(options.users ?? []);

  const setFault = (name: string | null, fault: EntraFault | null): void => {
    const planned = fault === null ? null : plan(fault);
    if (name === null) tenant.fault = planned;
    else mustFind(tenant, name).fault = planned;
  };
  const route = createRouter(routesOf(tenant, setFault));
  const failed = (error: unknown): Reply => graphError(tenant, 500, 'InternalServerError', String(error));
  const listening = await listen(
    (call) => {
      // OData writes a key as users('name') too; UPNs with # or $ need it.
      const path = call.path.replace(/^\/v1\.0\/users\('([^/]+)'\)(?=\/|$)/i, '/v1.0/users/$1');
      const found = route(call.method, path);
      if (typeof found === 'string') {
        return graphError(tenant, found === 'no-path' ? 404 : 405, 'BadRequest', 'Resource not found for the segment.');
      }
      return found.handler({ ...call, path, params: found.params });
    },
    failed,
    options.port ?? 0,
  );
  tenant.url = listening.url;
  return {
    url: listening.url,
    tenantId: tenant.tenantId,
    clientId: ropc.clientId,
    graphClientId: reader.clientId,
    graphClientSecret: reader.secret as string,
    graphToken: () => String(appToken(tenant, reader).access_token),
    appToken: (roles) => String(appToken(tenant, { ...reader, roles }).access_token),
    delegatedToken: (name, scopes) =>
      String(userTokens(tenant, ropc, mustFind(tenant, name), tenant.tenantId, scopes).access_token),
    groups: () => [...tenant.groups.values()],
    mail: () => tenant.mail,
    addUsers,
    user: (name) => tenant.users.get(name) ?? findByName(tenant, name),
    users: () => [...tenant.users.values()],
    setBehaviour: (name, behaviour) => {
      mustFind(tenant, name).behaviour = behaviour;
    },
    setFault,
    setGraphFault: (fault) => {
      tenant.graphFault = fault === null ? null : plan(fault);
    },
    tokenCalls: (name) => tenant.calls.get(name.toLowerCase()) ?? 0,
    close: listening.close,
  };
}

function addUser(tenant: Tenant, seed: EntraUserSeed): void {
  const user: EntraUser = {
    id: seed.id ?? tenant.chance.uuid(),
    userPrincipalName: seed.userPrincipalName,
    passwordHash: hashOf(tenant.key, seed.password),
    behaviour: seed.behaviour ?? 'ok',
    fault: seed.fault === undefined ? null : plan(seed.fault),
    profile: seed.profile,
    enabled: true,
    userType: seed.userType ?? 'Member',
    licenses: new Map(),
    showInAddressList: null,
    sessionsRevoked: null,
    wrongTries: 0,
    wrongHashes: [],
    lockedUntil: 0,
  };
  tenant.users.set(user.id, user);
  tenant.names.set(user.userPrincipalName.toLowerCase(), user.id);
}

function mustFind(tenant: Tenant, name: string): EntraUser {
  const user = tenant.users.get(name) ?? findByName(tenant, name);
  if (user === undefined) throw new RangeError(`the tenant has no user ${name}`);
  return user;
}

function routesOf(tenant: Tenant, setFault: EntraSandbox['setFault']): Route[] {
  return [
    { method: 'POST', path: '/{tenant}/oauth2/v2.0/token', handler: (call) => token(tenant, call) },
    {
      method: 'GET',
      path: '/{tenant}/v2.0/.well-known/openid-configuration',
      handler: (call) => discovery(tenant, call),
    },
    ...graphRoutes(tenant, (seed) => addUser(tenant, seed)),
    { method: 'POST', path: '/sandbox/faults', handler: (call) => controlFault(tenant, call, setFault) },
  ];
}

const KINDS: readonly EntraFaultKind[] = [
  'throttled',
  'empty-500',
  'unavailable-503',
  'html-502',
  'html-200',
  'empty-200',
  'hang',
  'truncated',
  'reset',
];

/** Body `{user?: UPN, kind: fault or null, times?, retryAfter?, hangMs?}`; without a user it hits every token call. */
function controlFault(tenant: Tenant, call: Call, setFault: EntraSandbox['setFault']): Reply {
  const body = parseJson(call.body.toString('utf8'))?.value;
  if (!isObject(body)) return { status: 400, json: { error: 'the body must be a JSON object' } };
  const user = textAt(body, 'user') ?? null;
  if (user !== null && findByName(tenant, user) === undefined) return { status: 404, json: { error: 'no such user' } };
  if (body.kind === null) {
    setFault(user, null);
    return { status: 204 };
  }
  const kind = KINDS.find((one) => one === body.kind);
  if (kind === undefined) return { status: 400, json: { error: `kind must be null or one of ${KINDS.join(', ')}` } };
  const number = (name: string): Record<string, number> => {
    const value = body[name];
    return typeof value === 'number' ? { [name]: value } : {};
  };
  setFault(user, { kind, ...number('times'), ...number('retryAfter'), ...number('hangMs') });
  return { status: 204 };
}
