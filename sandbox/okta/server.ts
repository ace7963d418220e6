import { createChance, oktaId } from '../chance.ts';
import { type Clock, systemClock } from '../clock.ts';
import { type Call, createRouter, type Handler, listen, type Reply } from '../http.ts';
import { agentPoolRoutes } from './agent-pools.ts';
import { type AppSeed, addApp, appRoutes } from './apps.ts';
import { authnRoutes } from './authn.ts';
import { recoveryRoutes } from './authn-recovery.ts';
import { controlRoutes, type Imports } from './control.ts';
import { createDelivery, type Delivery, type DeliveryOptions } from './delivery.ts';
import { errorReply, OktaError } from './errors.ts';
import { eventHookRoutes } from './event-hooks.ts';
import { passcodeOf } from './factor-challenge.ts';
import { factorRoutes } from './factors.ts';
import { createFaults, type OktaFaults } from './faults.ts';
import { addGroup, groupRoutes } from './groups.ts';
import { identitySourceRoutes } from './identity-sources.ts';
import { confirmAssignments, type ImportRow, type ImportSource, importNow } from './import.ts';
import { inlineHookRoutes } from './inline-hooks.ts';
import { lifecycleRoutes } from './lifecycle.ts';
import { activateNow } from './lifecycle-change.ts';
import { createLogins } from './logins.ts';
import { logRoutes } from './logs.ts';
import type { GroupSeed, HookCount, LogEntry, LogEvent, OktaUser, Org, OrgSettings } from './model.ts';
import { passwordRoutes } from './password-routes.ts';
import { createPending } from './pending.ts';
import { mergeProfile } from './profile.ts';
import { pushControlRoutes } from './push/control.ts';
import { type PushHandle, pushHandle } from './push/handle.ts';
import { closePushes, createPushState } from './push/push.ts';
import {
  concurrencyHeaders,
  createRateLimiter,
  INTEGRATOR_LIMITS,
  NO_LIMITS,
  type RateLimiter,
  type RateLimits,
  WORKFORCE_LIMITS,
} from './rate-limit.ts';
import { createRecovery, mailedToken } from './recovery.ts';
import { type SettingsSeed, settingsOf } from './settings.ts';
import { createSystemLog, requestId } from './system-log.ts';
import { tokenTest } from './token.ts';
import { addUser, findUser, userRoutes } from './users.ts';

export interface OktaOptions {
  /** Ids, tokens and cursors come from it. */
  readonly seed?: string | number;
  readonly clock?: Clock;
  readonly port?: number;
  /** SSWS token; a made-up one when absent. */
  readonly token?: string;
  /** Default: one app `office365`. */
  readonly apps?: readonly AppSeed[];
  /** Groups that are not Okta's own to change, e.g. Everyone; default none. */
  readonly groups?: readonly GroupSeed[];
  /** Where "Import Now" finds the tenant's users. */
  readonly importSource?: ImportSource;
  readonly settings?: SettingsSeed;
  readonly delivery?: Partial<DeliveryOptions>;
  /** Default `none`: the headers are sent, and nothing is refused. */
  readonly rateLimits?: 'workforce' | 'integrator' | 'none' | RateLimits;
  /** Events kept in the System Log; the oldest go first. Default 200 000. */
  readonly logLimit?: number;
  /** Sees every request and its answer. Bodies hold passwords: keep them in memory only. */
  readonly onExchange?: (exchange: Exchange) => void;
}

export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly requestBody: string;
  readonly status: number;
  readonly responseBody: unknown;
  readonly responseHeaders: Readonly<Record<string, string | readonly string[]>>;
}

/** A user for `addUser`; with a password the user is ACTIVE, without one STAGED. */
export interface UserSeed {
  readonly profile: Readonly<Record<string, unknown>>;
  readonly password?: string;
}

export interface OktaSandbox extends PushHandle {
  readonly url: string;
  readonly token: string;
  /** The first app: `office365` unless other apps were given. */
  readonly appId: string;
  readonly settings: OrgSettings;
  readonly delivery: DeliveryOptions;
  readonly deliveryCounts: Delivery['counts'];
  readonly rateLimiter: RateLimiter;
  readonly faults: OktaFaults;
  readonly addUser: (seed: UserSeed) => Promise<OktaUser>;
  /** By id or login, in any case. */
  readonly user: (idOrLogin: string) => OktaUser | undefined;
  /** What the last factor challenge sent to the user, until it is used. By id or login. */
  readonly passcode: (idOrLogin: string) => string | undefined;
  /** What the last mail to set a password holds, until it is used. By id or login. */
  readonly recoveryToken: (idOrLogin: string) => string | undefined;
  readonly setImportSource: (source: ImportSource) => void;
  readonly importNow: (appId: string) => Promise<ImportRow[]>;
  readonly confirmAssignments: (
    appId: string,
    externalIds: readonly string[],
    options?: { readonly activate: boolean },
  ) => Promise<{
    readonly confirmed: OktaUser[];
    readonly failed: { readonly externalId: string; readonly why: string }[];
  }>;
  /** Logs an event that nothing in the sandbox causes, e.g. of access requests, and delivers it to the event hooks. */
  readonly emit: (entry: LogEntry) => LogEvent;
  /** System Log, oldest first. */
  readonly log: () => readonly LogEvent[];
  /** How often the password import hook was called for this login. */
  readonly hookCount: (login: string) => HookCount;
  /** Resolves when no delivery or activation is under way. */
  readonly idle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a simulated Okta org on loopback. */
export async function startOkta(options: OktaOptions = {}): Promise<OktaSandbox> {
  const clock = options.clock ?? systemClock;
  const seed = options.seed ?? 'okta';
  const chance = createChance(`org ${seed}`);
  // Ids of events must not shift those of users: a test that looks at one more event keeps its users' ids.
  const log = createSystemLog(clock, createChance(`log ${seed}`), options.logLimit ?? 200_000);
  const pending = createPending();
  const faults = createFaults(clock);
  const rateLimiter = createRateLimiter(clock, limitsOf(options.rateLimits));
  const admin = {
    id: oktaId(chance, '00u'),
    type: 'User',
    alternateId: 'admin@sandbox.example',
    displayName: 'Sandbox Admin',
    detailEntry: null,
  };
  const org: Org = {
    url: '',
    token: options.token ?? `00${chance.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_', 40)}`,
    clock,
    chance,
    users: new Map(),
    logins: createLogins(),
    apps: new Map(),
    groups: new Map(),
    sessions: new Map(),
    inlineHooks: new Map(),
    eventHooks: new Map(),
    hookCounts: new Map(),
    challenges: new Map(),
    admin,
    append: (entry) => {
      const event = log.append(entry, admin);
      delivery.offer(event);
      return event;
    },
    pending,
    settings: settingsOf(options.settings),
    push: createPushState(seed),
    recovery: createRecovery(),
  };
  const delivery = createDelivery(org, options.delivery ?? {});
  const apps = (options.apps ?? [OFFICE]).map((app) => addApp(org, app));
  for (const group of options.groups ?? []) addGroup(org, group);
  const imports: Imports = { source: options.importSource ?? (() => []), found: new Map() };

  const isToken = tokenTest(org.token);
  const route = createRouter([
    ...userRoutes(org),
    ...lifecycleRoutes(org),
    ...appRoutes(org),
    ...groupRoutes(org),
    ...factorRoutes(org),
    ...identitySourceRoutes(org),
    ...inlineHookRoutes(org),
    ...eventHookRoutes(org),
    ...logRoutes(org, log),
    ...passwordRoutes(org),
    ...authnRoutes(org),
    ...recoveryRoutes(org, isToken),
    ...agentPoolRoutes(org),
    ...controlRoutes(org, imports, faults),
    ...pushControlRoutes(org),
  ]);
  const errorId = (): string => `oae${requestId(org.chance).slice(0, 20)}`;
  const failed = (error: unknown): Reply =>
    errorReply(error instanceof OktaError ? error : new OktaError('E0000009', [String(error)]), errorId());

  const handle: Handler = async (call) => {
    if (call.path.startsWith('/sandbox/')) return await dispatch(call);
    const rate = rateLimiter.take(call);
    const headers = {
      ...rate.headers,
      'x-okta-request-id': requestId(org.chance),
      'cache-control': 'no-cache, no-store',
    };
    const leave = rateLimiter.enter();
    if (leave === null) {
      return { ...failed(new OktaError('E0000047')), headers: { ...headers, ...concurrencyHeaders(clock) } };
    }
    try {
      const planned = rate.exceeded ? failed(new OktaError('E0000047')) : await faults.apply(call);
      const reply = planned ?? (await guarded(call));
      return { ...reply, headers: { ...headers, ...reply.headers } };
    } finally {
      leave();
    }
  };
  const guarded = async (call: Call): Promise<Reply> => {
    try {
      const open = call.path === '/api/v1/authn' || call.path.startsWith('/api/v1/authn/');
      if (!open && !isToken(call.headers.authorization)) throw new OktaError('E0000011');
      const writes = call.method !== 'GET' && call.path !== '/api/v1/authn';
      if (writes && org.settings.readOnly) throw new OktaError('E0000010');
      return await dispatch(call);
    } catch (error) {
      return failed(error);
    }
  };
  const dispatch = async (call: Call): Promise<Reply> => {
    const found = route(call.method, call.path);
    if (found === 'no-path') throw new OktaError('E0000008');
    if (found === 'no-method') throw new OktaError('E0000022');
    return found.handler({ ...call, params: found.params });
  };
  const listening = await listen(recorded(handle, options.onExchange), failed, options.port ?? 0);
  org.url = listening.url;

  const appOf = (appId: string) => {
    const app = org.apps.get(appId);
    if (app === undefined) throw new RangeError(`there is no app ${appId}`);
    return app;
  };
  return {
    url: org.url,
    token: org.token,
    appId: apps[0]?.id ?? '',
    settings: org.settings,
    delivery: delivery.options,
    deliveryCounts: delivery.counts,
    rateLimiter,
    faults,
    addUser: async ({ profile, password }) => {
      const change =
        password === undefined ? ({ kind: 'none' } as const) : ({ kind: 'password', value: password } as const);
      const user = await addUser(org, mergeProfile(org, {}, profile, null), change);
      if (password !== undefined) activateNow(org, user);
      return user;
    },
    user: (idOrLogin) => findUser(org, idOrLogin),
    passcode: (idOrLogin) => {
      const user = findUser(org, idOrLogin);
      return user === undefined ? undefined : passcodeOf(org, user.id);
    },
    recoveryToken: (idOrLogin) => {
      const user = findUser(org, idOrLogin);
      return user === undefined ? undefined : mailedToken(org, user.id);
    },
    ...pushHandle(org, appOf),
    setImportSource: (source) => {
      imports.source = source;
    },
    importNow: (appId) => importNow(org, appOf(appId), imports.found, imports.source),
    confirmAssignments: (appId, ids, how) =>
      confirmAssignments(org, appOf(appId), imports.found, ids, how ?? { activate: false }),
    emit: (entry) => org.append(entry),
    log: () => log.events,
    hookCount: (login) => ({
      ...(org.hookCounts.get(login.toLowerCase()) ?? {
        signIns: 0,
        requests: 0,
        lastMs: 0,
        last: null,
        lastEvent: null,
      }),
    }),
    idle: pending.idle,
    close: async () => {
      closePushes(org);
      await listening.close();
    },
  };
}

const OFFICE: AppSeed = {
  name: 'office365',
  label: 'Microsoft Office 365',
  settings: { domain: 'nordwind.example', msftTenant: 'nordwind' },
};

function limitsOf(limits: OktaOptions['rateLimits'] = 'none'): RateLimits {
  if (limits === 'workforce') return WORKFORCE_LIMITS;
  if (limits === 'integrator') return INTEGRATOR_LIMITS;
  return limits === 'none' ? NO_LIMITS : limits;
}

function recorded(handle: Handler, onExchange: OktaOptions['onExchange']): Handler {
  if (onExchange === undefined) return handle;
  return async (call) => {
    const reply = await handle(call);
    onExchange({
      method: call.method,
      path: call.path,
      query: Object.fromEntries(call.query),
      requestBody: call.body.toString('utf8'),
      status: reply.status,
      responseBody: reply.json,
      responseHeaders: reply.headers ?? {},
    });
    return reply;
  };
}
