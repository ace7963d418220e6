import { openDirectory } from '../../connector/active-directory/directory.ts';
import { type WriteThroughResult, writeThrough } from '../../connector/active-directory/write-through.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { verifiedPassword } from '../../connector/migration/verified-password.ts';
import { passwordImportProblems } from '../../connector/okta/password-import-hook.ts';
import { virtualClock } from '../../runtime/fakes/clock.ts';
import type { Runtime } from '../../runtime/model.ts';
import { serve } from '../../runtime/triggers/serve.ts';
import { directoryAgent } from '../../sandbox/active-directory/agent.ts';
import type { DomainController } from '../../sandbox/active-directory/model.ts';
import { startDomainController } from '../../sandbox/active-directory/start.ts';
import type { EntraSandbox } from '../../sandbox/entra/server.ts';
import type { AgentConnection } from '../../sandbox/okta/push/agents.ts';
import type { OktaSandbox } from '../../sandbox/okta/server.ts';
import type { Person } from '../../sandbox/people.ts';
import {
  compiledFiles,
  EVENT_HOOK_PATH,
  EXECUTIONS_PATH,
  HOOK_FLOW,
  MIGRATION_EVENTS,
  register,
  secret,
} from '../demo/parts.ts';
import { quiet } from '../demo/quiet.ts';
import type { Steps } from '../demo/steps.ts';
import { count, countPeople, oneLine } from '../text.ts';
import { addFolders, type Folders, LOCKOUT, POLICY } from './domain.ts';
import { INSTEAD } from './install.ts';
import { AD_APP, config, openOrg, runtimeOf, WINDOW_MINUTES } from './org.ts';
import { OTHER_APP, type OtherApp } from './other-app.ts';
import { newPassword, type PasswordKind } from './passwords.ts';
import { DIRECTORY } from './words.ts';

export interface AdWorldOptions {
  readonly kind: 'samba' | 'fake';
  readonly people: number;
  readonly seed: number;
  readonly out: string;
  /** A verified password is set in AD at once as well. */
  readonly writeThrough: boolean;
  /** Where a provisioned domain is kept for the next start; absent: nowhere. */
  readonly template?: string;
  /** Makes every password that people and administrators choose. Default: random ones. */
  readonly newPassword?: (kind: PasswordKind) => string;
}

export interface AdWorld {
  readonly okta: OktaSandbox;
  readonly entra: EntraSandbox;
  readonly runtime: Runtime;
  readonly dc: DomainController;
  readonly folders: Folders;
  readonly agent: AgentConnection;
  readonly adApp: string;
  readonly otherAppId: string;
  readonly other: OtherApp;
  newPassword(kind: PasswordKind): string;
  /** What the agent gives a user whose AD account it makes; in a company nobody knows it. */
  readonly firstPassword: string;
  /** DN of an account that the agent has made. */
  dnOf(login: string): string;
  /** State and cause in the table of pack 04, e.g. `failed, policy`. */
  stateOf(login: string, application: string): Promise<string>;
  /** What the table advises for Active Directory; empty where nothing has to be done. */
  adviceOf(login: string): Promise<string>;
  /** The flow has ended the user's Okta sessions, so that the next sign-in pushes the password. */
  askedToSignIn(login: string): boolean;
  readonly people: readonly Person[];
  /** What the write-through did; empty without it. */
  readonly written: readonly WriteThroughResult[];
  /** Waits until events are delivered, flows have ended and pushes are through. */
  quiet(): Promise<void>;
  /** Moves the clock to the next run of `04 AD - Watch Pushes` and waits for it. */
  watch(): Promise<void>;
  /** Moves the clock past the window in which a push has to be seen, and watches. */
  afterWindow(): Promise<void>;
  readonly packFiles: readonly string[];
  /** Lines with the addresses of what is up, for `--keep`. */
  readonly addresses: readonly string[];
  close(): Promise<void>;
}

const PLAY_MS = 2 * 3600_000;
const WATCH = '04 AD - Watch Pushes';
/** Besides those of the migration: what starts pack 04. */
const EVENTS = [...MIGRATION_EVENTS, 'user.account.update_password'];

/** Domain controller, packs, org, tenant, runtime and hooks. What has started is closed again when a step fails. */
export async function openAdWorld(options: AdWorldOptions, steps: Steps): Promise<AdWorld> {
  const opened: { close(): Promise<unknown> }[] = [];
  const close = async (): Promise<void> => {
    for (const part of opened.splice(0).reverse()) await part.close();
  };
  try {
    const { kind, template } = options;
    const dc = await startDomainController({
      kind,
      onProgress: (step) => steps.now(`Domain controller: ${step}`),
      ...(template === undefined ? {} : { template }),
    }).catch((error: Error) => {
      throw new FlopackError('AD_UNAVAILABLE', `No domain controller: ${oneLine(error.message)} ${INSTEAD}`);
    });
    opened.push(dc);
    await dc.admin.setPolicy({ ...POLICY, lockoutThreshold: LOCKOUT });
    const { folders, service } = await addFolders(dc);
    steps.say('Domain controller', `${kind === 'samba' ? 'Samba' : 'a small fake'} at ${dc.url}, domain ${dc.realm}`);

    const packFiles = compiledFiles(config, options.out);
    steps.say('Packs', `${packFiles.join(', ')} compiled`);

    // The play takes more than an hour of its own time; what it leaves up is then about now.
    const clock = virtualClock({ start: Date.now() - PLAY_MS });
    const org = await openOrg({ wanted: options.people, seed: options.seed }, clock);
    opened.push(...org.opened);
    const { okta, entra, people, other } = org;
    const make = options.newPassword ?? newPassword;
    const firstPassword = make('strong');
    const hands = directoryAgent({
      dc,
      ...service,
      ou: folders.people,
      timeoutMs: 4_000,
      firstPassword: () => firstPassword,
    });
    opened.push(hands);
    const agent = okta.addAgent(AD_APP, hands, { name: 'AGENT1' });
    steps.say('Sandbox', `an Okta org with an AD agent, an Entra tenant with ${countPeople(people.length)}`);

    const runtime = runtimeOf(packFiles, okta, entra, clock);
    opened.push(runtime);
    const written: WriteThroughResult[] = [];
    const directory = openDirectory({ url: dc.url, ca: dc.ca, baseDn: dc.baseDn, ...service });
    opened.push(directory);
    const writes = writeThrough({
      directory,
      now: () => performance.now(),
      onResult: (result) => written.push(result),
    });
    opened.push(writes);
    const eventSecret = secret();
    const historyToken = secret();
    const served = await serve(runtime, {
      host: '127.0.0.1',
      port: 0,
      schedules: false,
      checks: new Map([[HOOK_FLOW, passwordImportProblems]]),
      ...(options.writeThrough ? { answered: new Map([[HOOK_FLOW, verifiedPassword(writes.passwordVerified)]]) } : {}),
      eventHook: { path: EVENT_HOOK_PATH, header: 'authorization', secret: eventSecret },
      executions: { path: EXECUTIONS_PATH, token: historyToken, history: runtime.history },
    });
    opened.push(served);
    for (const flow of runtime.flows) runtime.turnOn(flow.id);
    await register(okta, runtime, served, eventSecret, EVENTS);
    steps.say('Runtime', `${count(runtime.flows.length, 'flow')} imported and turned on, both hooks registered`);

    const settle = async (): Promise<void> => {
      await quiet(okta, runtime);
      await writes.settle();
    };
    const watch = async (): Promise<void> => {
      const schedules = runtime.startSchedules();
      const due = runtime.schedules().find(({ name }) => name === WATCH)?.nextRun ?? clock.now();
      await clock.advance(due - clock.now());
      await settle();
      schedules.stop();
    };
    const rowOf = async (login: string, application: string) =>
      (await runtime.tables.rows('Password Sync')).find(
        (row) => row['Login'] === login && row['Application'] === application,
      );
    return {
      okta,
      entra,
      runtime,
      dc,
      folders,
      agent,
      adApp: AD_APP,
      otherAppId: OTHER_APP,
      other,
      newPassword: make,
      firstPassword,
      dnOf: (login) => `CN=${login},${folders.people}`,
      stateOf: async (login, application) => {
        const row = await rowOf(login, application);
        return [row?.['State'] ?? 'no row', row?.['Cause'] ?? ''].filter((part) => part !== '').join(', ');
      },
      adviceOf: async (login) => String((await rowOf(login, DIRECTORY))?.['Advice'] ?? ''),
      askedToSignIn: (login) => okta.user(login)?.sessions === 0,
      people,
      written,
      quiet: settle,
      watch,
      afterWindow: async () => {
        await clock.advance((WINDOW_MINUTES + 1) * 60_000);
        await watch();
      },
      packFiles,
      addresses: [
        `Domain controller: ${dc.url} (${dc.administrator.account}, password ${dc.administrator.password})`,
        `Okta org: ${okta.url} (API token in the header: SSWS ${okta.token})`,
        `Executions: ${served.url}${EXECUTIONS_PATH} (header authorization: Bearer ${historyToken})`,
      ],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
