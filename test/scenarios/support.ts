import { describe } from '@jest/globals';
import { quiet } from '../../cli/demo/quiet.ts';
import { packBehaviours } from '../../cli/runtime.ts';
import type {
  Behaviour,
  ConnectionSettings,
  Http,
  HttpRequest,
  HttpResponse,
  Values,
} from '../../connector/core/behaviour.ts';
import { oktaEvents } from '../../connector/okta/events.ts';
import { mapCards } from '../../format/graph.ts';
import type { Card, Json, Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { type VirtualClock, virtualClock } from '../../runtime/fakes/clock.ts';
import { seededRandom } from '../../runtime/fakes/random.ts';
import type { StoredExecution } from '../../runtime/history/model.ts';
import type { Execution, Runtime } from '../../runtime/model.ts';
import { undiciHttp } from '../../runtime/ports/http.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { serve } from '../../runtime/triggers/serve.ts';
import { type EntraOptions, type EntraSandbox, startEntra } from '../../sandbox/entra/server.ts';
import { type OktaOptions, type OktaSandbox, startOkta, type UserSeed } from '../../sandbox/okta/server.ts';
import { api, eventHook } from '../sandbox/okta-client.ts';
import { corpusFile, hasCorpus } from '../support/corpus.ts';

/** `describe` where the real exports are at hand. */
export const scenario = hasCorpus ? describe : describe.skip;

/** A real export, e.g. `templates/suspend_inactive_users.flopack`. */
export function exported(path: string): Pack {
  const { pack, problems } = parsePack(corpusFile(path));
  if (pack === null) throw new Error(`${path}: ${problems[0]?.message}`);
  return pack;
}

export interface WorldOptions {
  readonly okta?: OktaOptions;
  /** A tenant too, with its connection for Office 365 cards. */
  readonly entra?: EntraOptions;
  /** Graph permissions of the Office 365 connection. */
  readonly roles?: readonly string[];
  /** Start of the virtual clock, on which org and tenant run too. */
  readonly now?: string;
  /** Cards that reach what there is no sandbox for, by kind. */
  readonly cards?: Readonly<Record<string, Behaviour>>;
  readonly connections?: readonly ConnectionSettings[];
  /** Ids that the export has of its author's org, by what the org here has in their place. */
  readonly ids?: (okta: OktaSandbox, entra: EntraSandbox | null) => Promise<Readonly<Record<string, string>>>;
  /** What the administrator changes in the designer after the import. */
  readonly edit?: (pack: Pack) => Pack;
  readonly replace?: readonly { readonly find: string; readonly with: string }[];
  /** Instead of the network. */
  readonly http?: Http;
  /** Where else flows send requests to: by origin, the tenant, or the answers of that place. */
  readonly sites?: Readonly<Record<string, 'entra' | ((request: HttpRequest) => SiteAnswer)>>;
}

export interface SiteAnswer {
  readonly status?: number;
  readonly json?: unknown;
  readonly body?: string;
}

export interface World {
  readonly okta: OktaSandbox;
  readonly entra: EntraSandbox;
  readonly runtime: Runtime;
  readonly clock: VirtualClock;
  /** Requests to the sites that are answered here, in order. */
  readonly sent: readonly HttpRequest[];
  /** Id of the one flow with that name. */
  flow(name: string): string;
  run(name: string, input?: Values): Promise<Execution>;
  /** Moves the clock to the next time of a Scheduled Flow and waits for what it starts. */
  atNextRun(name: string): Promise<StoredExecution>;
  /** Past executions of a flow, newest first. */
  past(name: string): readonly StoredExecution[];
  rows(table: string): Promise<readonly Values[]>;
  /** A group of the org with these members; gives its id. */
  group(name: string, members?: readonly string[]): Promise<string>;
  /** Registers the runtime as an event hook of the org: what happens there from now on runs the event flows. */
  hookUp(eventTypes: readonly string[]): Promise<void>;
  /** Waits until events are delivered and flows have ended. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** An org (and a tenant) on loopback with a real export in the runtime, all flows on, as its administrator would set it up. */
export async function world(file: string, options: WorldOptions = {}): Promise<World> {
  const clock = virtualClock({ start: Date.parse(options.now ?? '2026-03-02T08:30:00Z') });
  // Dates of the org are the virtual ones, while what it waits for is short and real.
  const orgClock = {
    now: clock.now,
    after: (ms: number, run: () => void) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
  const okta = await startOkta({ clock: orgClock, ...options.okta });
  const entra = options.entra === undefined ? null : await startEntra({ clock: orgClock, ...options.entra });
  const sent: HttpRequest[] = [];
  const tenants = Object.entries(options.sites ?? {}).flatMap(([origin, site]) => (site === 'entra' ? [origin] : []));
  const network = undiciHttp({ hosts: Object.fromEntries(tenants.map((origin) => [origin, entra?.url ?? ''])) });
  const http: Http = {
    request: async (request): Promise<HttpResponse> => {
      const site = options.sites?.[new URL(request.url).origin];
      if (typeof site !== 'function') return (options.http ?? network).request(request);
      sent.push(request);
      const { status = 200, json, body = '' } = site(request);
      if (json === undefined) return { status, headers: {}, body };
      return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(json) };
    },
  };
  const connections: ConnectionSettings[] = [
    { name: 'Okta', module: 'okta', baseUrl: okta.url, authorization: `SSWS ${okta.token}` },
    ...(options.connections ?? []),
  ];
  if (entra !== null) {
    const authorization = `Bearer ${entra.appToken(options.roles ?? [])}`;
    connections.push({ name: 'Office365', module: 'office365admin', baseUrl: entra.url, authorization });
  }
  const ids = (await options.ids?.(okta, entra)) ?? {};
  const runtime = createRuntime({
    packs: [(options.edit ?? same)(exported(file))],
    behaviours: new Map([...packBehaviours(), ...Object.entries(options.cards ?? {})]),
    events: oktaEvents,
    ports: { clock, random: seededRandom(7), http },
    connections,
    replace: [...(options.replace ?? []), ...Object.entries(ids).map(([find, id]) => ({ find, with: id }))],
  });
  const closers: (() => Promise<unknown> | unknown)[] = [
    () => runtime.close(),
    () => network.close(),
    () => okta.close(),
    () => entra?.close(),
  ];
  const flow = (name: string): string => {
    const found = runtime.flows.filter((one) => one.name === name);
    if (found.length === 1) return found[0]!.id;
    throw new Error(`${found.length} flows ${name} of ${runtime.flows.map((one) => one.name).join(', ')}`);
  };
  const past = (name: string) => runtime.history.list({ flowId: flow(name) });
  const settle = () => quiet(okta, runtime);
  return {
    okta,
    get entra() {
      if (entra === null) throw new Error('this world has no tenant');
      return entra;
    },
    runtime,
    clock,
    sent,
    flow,
    past,
    run: async (name, input = {}) => {
      const done = await runtime.run(flow(name), input);
      await settle();
      return done;
    },
    atNextRun: async (name) => {
      const schedules = runtime.startSchedules();
      const due = runtime.schedules().find(({ flowId }) => flowId === flow(name))?.nextRun;
      if (due === undefined || due === null) throw new Error(`${name} never runs`);
      await clock.advance(due - clock.now());
      await settle();
      schedules.stop();
      const [last] = past(name);
      if (last?.startedAt !== due) throw new Error(`${name} did not run at ${new Date(due).toISOString()}`);
      return last;
    },
    rows: (table) => runtime.tables.rows(table),
    group: async (name, members = []) => {
      const { id } = (await api(okta, 'POST', '/api/v1/groups', { profile: { name } })).body;
      for (const login of members) await api(okta, 'PUT', `/api/v1/groups/${id}/users/${okta.user(login)?.id}`);
      return id;
    },
    hookUp: async (eventTypes) => {
      const served = await serve(runtime, {
        host: '127.0.0.1',
        port: 0,
        eventHook: { path: '/events', header: 'authorization', secret: 'event-secret' },
      });
      closers.unshift(() => served.close());
      const hook = await api(okta, 'POST', '/api/v1/eventHooks', eventHook(`${served.url}/events`, eventTypes));
      await api(okta, 'POST', `/api/v1/eventHooks/${hook.body.id}/lifecycle/verify`);
    },
    quiet: settle,
    close: async () => {
      for (const close of closers) await close();
    },
  };
}

/** A user for `okta.addUser`: ACTIVE with a password. */
export function active(login: string, profile: Readonly<Record<string, unknown>> = {}): UserSeed {
  return {
    profile: { login, email: login, firstName: 'Ann', lastName: 'Ode', ...profile },
    password: 'Long-Enough-1!',
  };
}

const same = (pack: Pack): Pack => pack;

/** The pack with another literal in a field of the cards with that title, as the designer would save it. */
export function withLiteral(pack: Pack, title: string, key: string, data: Json): Pack {
  const changed = (card: Card): Card =>
    card.title === title
      ? { ...card, inputs: card.inputs.map((port) => (port.key === key ? { ...port, data } : port)) }
      : card;
  const flows = pack.flows.map((flow) =>
    flow.graph === null ? flow : { ...flow, graph: mapCards(flow.graph, changed) },
  );
  return { ...pack, flows };
}
