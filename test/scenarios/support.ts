import { describe } from '@jest/globals';
import { quiet } from '../../cli/demo/quiet.ts';
import { packBehaviours } from '../../cli/runtime.ts';
import type { Behaviour, ConnectionSettings, Http, Values } from '../../connector/core/behaviour.ts';
import { createOktaClient } from '../../connector/okta/client.ts';
import { oktaEvents } from '../../connector/okta/events.ts';
import { createEventHook, verifyEventHook } from '../../connector/okta/hooks.ts';
import type { Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { type VirtualClock, virtualClock } from '../../runtime/fakes/clock.ts';
import { seededRandom } from '../../runtime/fakes/random.ts';
import type { StoredExecution } from '../../runtime/history/model.ts';
import type { Execution, Runtime } from '../../runtime/model.ts';
import { systemClock } from '../../runtime/ports/clock.ts';
import { undiciHttp } from '../../runtime/ports/http.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { serve } from '../../runtime/triggers/serve.ts';
import { type EntraOptions, type EntraSandbox, startEntra } from '../../sandbox/entra/server.ts';
import { type OktaOptions, type OktaSandbox, startOkta, type UserSeed } from '../../sandbox/okta/server.ts';
import { api } from '../sandbox/okta-client.ts';
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
  readonly replace?: readonly { readonly find: string; readonly with: string }[];
  /** Origin to origin. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Instead of the network. */
  readonly http?: Http;
}

export interface World {
  readonly okta: OktaSandbox;
  readonly entra: EntraSandbox;
  readonly runtime: Runtime;
  readonly clock: VirtualClock;
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
  const http = options.http ?? undiciHttp({ hosts: options.hosts ?? {} });
  const connections: ConnectionSettings[] = [
    { name: 'Okta', module: 'okta', baseUrl: okta.url, authorization: `SSWS ${okta.token}` },
    ...(options.connections ?? []),
  ];
  if (entra !== null) {
    const authorization = `Bearer ${entra.appToken(options.roles ?? [])}`;
    connections.push({ name: 'Office365', module: 'office365admin', baseUrl: entra.url, authorization });
  }
  const runtime = createRuntime({
    packs: [exported(file)],
    behaviours: new Map([...packBehaviours(), ...Object.entries(options.cards ?? {})]),
    events: oktaEvents,
    ports: { clock, random: seededRandom(7), http },
    connections,
    replace: options.replace ?? [],
  });
  const closers: (() => Promise<unknown> | unknown)[] = [
    () => runtime.close(),
    () => ('close' in http && typeof http.close === 'function' ? http.close() : undefined),
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
      const client = await createOktaClient({ orgUrl: okta.url, token: okta.token, clock: systemClock() });
      const header = { key: 'authorization', value: 'event-secret' };
      const hook = await createEventHook(client, { name: 'flows', uri: `${served.url}/events`, header }, eventTypes);
      await verifyEventHook(client, hook.id);
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
