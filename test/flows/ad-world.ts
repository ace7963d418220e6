import { quiet } from '../../cli/demo/quiet.ts';
import { compilePacks } from '../../cli/packs.ts';
import { packBehaviours } from '../../cli/runtime.ts';
import type { Values } from '../../connector/core/behaviour.ts';
import { oktaEvents } from '../../connector/okta/events.ts';
import { type MigrationConfig, placeholders } from '../../flows/configuration.ts';
import type { Pack } from '../../format/model.ts';
import { type VirtualClock, virtualClock } from '../../runtime/fakes/clock.ts';
import { seededRandom } from '../../runtime/fakes/random.ts';
import type { Execution, Runtime, RuntimeOptions } from '../../runtime/model.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { serve } from '../../runtime/triggers/serve.ts';
import { type EntraSandbox, startEntra } from '../../sandbox/entra/server.ts';
import { directoryApp } from '../../sandbox/okta/directory-app.ts';
import type { LogEvent } from '../../sandbox/okta/model.ts';
import type { AgentConnection } from '../../sandbox/okta/push/agents.ts';
import { type OktaOptions, type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import { type MemoryAgent, type MemoryTarget, memoryAgent, memoryTarget } from '../sandbox/memory-agent.ts';
import { api, eventHook, profileOf } from '../sandbox/okta-client.ts';

export const AD = '0oaDIRECTORY00000000';
export const GOOGLE = '0oaGOOGLE00000000000';
export const ANN = 'ann@nordwind.example';
export const FIRST = 'First-Password-1';
export const SECOND = 'Second-Password-2';
export const THIRD = 'Third-Password-3';
const ADMINISTRATOR = 'it@nordwind.example';
const WATCH = '04 AD - Watch Pushes';

type Sync = NonNullable<MigrationConfig['passwordSync']>;

export const settings: Sync = {
  applications: [
    { id: AD, name: 'Active Directory', directory: true },
    { id: GOOGLE, name: 'Google Workspace', directory: false },
  ],
  windowMinutes: 15,
  administrator: ADMINISTRATOR,
  retry: 'sign-in',
};

export interface AdWorld {
  readonly okta: OktaSandbox;
  readonly entra: EntraSandbox;
  readonly runtime: Runtime;
  readonly clock: VirtualClock;
  readonly agent: MemoryAgent;
  readonly connection: AgentConnection;
  readonly target: MemoryTarget;
  /** An ACTIVE user with a password; gives the id. */
  user(login?: string, apps?: readonly string[], profile?: Readonly<Record<string, string>>): Promise<string>;
  assign(id: string, app?: string): Promise<void>;
  /** The user's own change of the password. */
  change(id: string, from: string, to: string): Promise<void>;
  signIn(login: string, password: string): Promise<string>;
  minutes(count: number): Promise<void>;
  /** A minute later the scheduled flow runs. */
  watch(): Promise<Execution>;
  rows(): Promise<readonly Values[]>;
  /** `application event state cause attempts` of each row, in order. */
  states(): Promise<readonly string[]>;
  state(name: string): Promise<Values | undefined>;
  /** Logs a push that nothing in the org made. */
  push(id: string, login: string, how: { reason?: string; app?: string; eventType?: string }): LogEvent;
  /** Calls of Okta's API that flows made. */
  readonly calls: readonly string[];
  mails(): readonly { readonly to: readonly string[]; readonly subject: string; readonly body: string }[];
  quiet(): Promise<void>;
  close(): Promise<void>;
}

const compiled = new Map<string, Pack>();

function packOf(config: MigrationConfig): Pack {
  const key = JSON.stringify(config.passwordSync);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const { packs, problems } = compilePacks(config, {});
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const { pack } = packs.find(({ file }) => file.startsWith('04-'))!;
  compiled.set(key, pack);
  return pack;
}

/** An org with a directory, an app and a mailbox, pack 04 in the runtime, all on one virtual clock. */
export async function adWorld(
  options: {
    readonly sync?: Partial<Sync>;
    readonly hooks?: boolean;
    readonly features?: readonly string[];
    /** Further apps of the org. */
    readonly apps?: NonNullable<OktaOptions['apps']>;
    readonly runtime?: Partial<RuntimeOptions>;
  } = {},
): Promise<AdWorld> {
  const clock = virtualClock({ start: Date.parse('2026-03-02T08:00:00Z') });
  // Dates are the virtual ones, while what org and tenant wait for is short and real.
  const orgClock = {
    now: clock.now,
    after: (ms: number, run: () => void) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  };
  const calls: string[] = [];
  const directory = directoryApp({ id: AD, label: 'ad.nordwind.example' });
  const okta = await startOkta({
    clock: orgClock,
    settings: { agentTimeoutMs: 100 },
    apps: [
      { ...directory, ...(options.features === undefined ? {} : { features: options.features }) },
      { id: GOOGLE, name: 'google', label: 'Google Workspace' },
      ...(options.apps ?? []),
    ],
    onExchange: ({ method, path }) => {
      calls.push(`${method} ${path}`);
    },
  });
  const agent = memoryAgent();
  const connection = okta.addAgent(AD, agent);
  const target = memoryTarget();
  okta.setPushTarget(GOOGLE, target);
  okta.setSyncPassword(GOOGLE, true);
  const entra = await startEntra({
    clock: orgClock,
    users: [{ id: '1', userPrincipalName: ADMINISTRATOR, password: FIRST, profile: { displayName: 'IT' } }],
  });
  const config: MigrationConfig = { ...placeholders, passwordSync: { ...settings, ...options.sync } };
  const runtime = createRuntime({
    packs: [packOf(config)],
    behaviours: packBehaviours(),
    events: oktaEvents,
    ports: { clock, random: seededRandom(7) },
    connections: [
      { name: config.connectionName, module: 'okta', baseUrl: okta.url, authorization: `SSWS ${okta.token}` },
      {
        name: config.mailConnectionName,
        module: 'office365mail',
        baseUrl: entra.url,
        // A token lasts an hour, a test often longer.
        get authorization() {
          return `Bearer ${entra.delegatedToken(ADMINISTRATOR, ['Mail.ReadWrite', 'Mail.Send'])}`;
        },
      },
    ],
    ...options.runtime,
  });
  const closers: (() => Promise<unknown>)[] = [() => runtime.close(), () => okta.close(), () => entra.close()];
  if (options.hooks !== false) {
    const served = await serve(runtime, {
      host: '127.0.0.1',
      port: 0,
      // A run is asked for, so that the clock never moves while one is under way.
      schedules: false,
      eventHook: { path: '/events', header: 'authorization', secret: 'event-secret' },
    });
    closers.unshift(() => served.close());
    const types = ['user.account.update_password', 'application.user_membership.add'];
    const hook = await api(okta, 'POST', '/api/v1/eventHooks', eventHook(`${served.url}/events`, types));
    await api(okta, 'POST', `/api/v1/eventHooks/${hook.body.id}/lifecycle/verify`);
  }
  const flow = (name: string): string => {
    const found = runtime.flows.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no flow ${name}`);
    return found.id;
  };
  const settle = () => quiet(okta, runtime);
  const rows = () => runtime.tables.rows('Password Sync');
  const assign = async (id: string, app: string) => {
    const { status } = await api(okta, 'POST', `/api/v1/apps/${app}/users`, { id });
    if (status !== 200) throw new Error(`assigning answered ${status}`);
    await settle();
  };
  return {
    okta,
    entra,
    runtime,
    clock,
    agent,
    connection,
    target,
    calls,
    user: async (login = ANN, apps = [AD], profile = {}) => {
      const made = await api(okta, 'POST', '/api/v1/users?activate=false', {
        profile: { ...profileOf(login), ...profile },
        credentials: { password: { value: FIRST } },
      });
      for (const app of apps) await assign(made.body.id, app);
      await api(okta, 'POST', `/api/v1/users/${made.body.id}/lifecycle/activate?sendEmail=false`);
      await settle();
      return made.body.id;
    },
    assign: (id, app = AD) => assign(id, app),
    change: async (id, from, to) => {
      const body = { oldPassword: { value: from }, newPassword: { value: to } };
      const { status } = await api(okta, 'POST', `/api/v1/users/${id}/credentials/change_password`, body);
      if (status !== 200) throw new Error(`the change answered ${status}`);
      await settle();
    },
    signIn: async (username, password) => {
      const answer = await fetch(`${okta.url}/api/v1/authn`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username, password }),
      });
      const body = (await answer.json()) as { status?: string; errorCode?: string };
      await settle();
      return body.status ?? body.errorCode ?? '';
    },
    minutes: (count) => clock.advance(count * 60_000),
    watch: async () => {
      await clock.advance(60_000);
      const done = await runtime.run(flow(WATCH));
      await settle();
      return done;
    },
    rows,
    states: async () =>
      (await rows()).map((row) =>
        [row.Application, row.Event, row.State, row.Cause, row.Attempts === 0 ? null : row.Attempts]
          .filter((part) => part !== null && part !== '')
          .join(' | '),
      ),
    state: async (name) =>
      (await runtime.tables.rows('Password Sync State')).find((row) => row.Name === name) as Values | undefined,
    push: (id, login, { reason, app = AD, eventType = 'application.provision.user.push_okta_password' }) =>
      okta.emit({
        eventType,
        displayMessage: "Push user's Okta password to application",
        outcome: reason === undefined ? { result: 'SUCCESS' } : { result: 'FAILURE', reason },
        target: [
          { id: app, type: 'AppInstance', alternateId: 'app', displayName: 'app', detailEntry: null },
          { id: '0ua1', type: 'AppUser', alternateId: login, displayName: login, detailEntry: null },
          { id, type: 'User', alternateId: login, displayName: login, detailEntry: null },
        ],
      }),
    mails: () =>
      entra
        .mail()
        .filter(({ sent }) => sent)
        .map(({ message }) => {
          const { subject, body, toRecipients } = message as unknown as {
            subject: string;
            body: { content: string };
            toRecipients: readonly { emailAddress: { address: string } }[];
          };
          return { subject, body: body.content, to: toRecipients.map((one) => one.emailAddress.address) };
        }),
    quiet: settle,
    close: async () => {
      for (const close of closers) await close();
    },
  };
}
