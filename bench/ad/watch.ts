import { type Dispatcher, request } from 'undici';
import { compilePacks } from '../../cli/packs.ts';
import { packBehaviours } from '../../cli/runtime.ts';
import { placeholders } from '../../connector/migration/config.ts';
import type { MigrationConfig } from '../../flows/configuration.ts';
import { virtualClock } from '../../runtime/fakes/clock.ts';
import { seededRandom } from '../../runtime/fakes/random.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { directoryApp } from '../../sandbox/okta/directory-app.ts';
import type { LogEvent, LogTarget } from '../../sandbox/okta/model.ts';
import { type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import type { Progress } from '../hook/progress.ts';
import { mb, table } from '../table.ts';

/** One run of `04 AD - Watch Pushes`. */
export interface WatchRun {
  readonly what: string;
  /** Milliseconds of the flow, and of a loop in plain TypeScript over the same pages of the System Log. */
  readonly flow: number;
  readonly plain: number;
  /** Heap bytes in use after it, garbage collected. */
  readonly heap: number;
}

export interface WatchResult {
  readonly users: number;
  readonly runs: readonly WatchRun[];
  /** Rows by state after the last run. */
  readonly states: Readonly<Record<string, number>>;
}

const AD = '0oaDIRECTORY00000000';
const UPDATE = 'user.account.update_password';
const PUSH = 'application.provision.user.push_okta_password';

/** Everybody changes the password, then every push arrives, then nothing happens any more. */
export async function watchRows(users: number, idleRuns: number, progress: Progress): Promise<WatchResult> {
  const clock = virtualClock({ start: Date.UTC(2026, 2, 2, 8) });
  const okta = await startOkta({
    clock: { now: clock.now, after: () => () => {} },
    apps: [directoryApp({ id: AD, label: 'ad.example.test', createUsers: false })],
  });
  const config: MigrationConfig = {
    ...placeholders,
    passwordSync: {
      applications: [{ id: AD, name: 'Active Directory', directory: true }],
      windowMinutes: 15,
      administrator: 'it@example.com',
      retry: 'none',
    },
  };
  const pack = compilePacks(config, {}).packs.find(({ file }) => file.startsWith('04-'))!.pack;
  const runtime = createRuntime({
    packs: [pack],
    behaviours: packBehaviours(),
    ports: { clock, random: seededRandom(1) },
    connections: [
      { name: config.connectionName, module: 'okta', baseUrl: okta.url, authorization: `SSWS ${okta.token}` },
    ],
    limits: { steps: Number.MAX_SAFE_INTEGER },
    historySize: 1,
  });
  try {
    const people = await assigned(okta, users, progress);
    const flow = runtime.flows.find(({ name }) => name === '04 AD - Watch Pushes')!.id;
    const runs: WatchRun[] = [];
    const watch = async (what: string): Promise<void> => {
      progress.show(`pack 04: ${what}`);
      const since = new Date(clock.now() - 15 * 60_000).toISOString();
      await clock.advance(60_000);
      const start = performance.now();
      const { status, error } = await runtime.run(flow, {}, { trace: false });
      const took = performance.now() - start;
      if (status !== 'success') throw new Error(JSON.stringify(error));
      const plainStart = performance.now();
      await plainLoop(okta, since);
      runs.push({ what, flow: took, plain: performance.now() - plainStart, heap: heap() });
    };
    await watch('before anything');
    for (const person of people) emit(okta, UPDATE, person, []);
    await watch(`${users} passwords changed`);
    for (const person of people) emit(okta, PUSH, person, [target(AD, 'AppInstance', 'AD')]);
    await watch(`${users} pushes arrived`);
    await clock.advance(60 * 60_000);
    for (let run = 1; run <= idleRuns; run++) await watch(`nothing new, run ${run}`);
    const states: Record<string, number> = {};
    for (const row of await runtime.tables.rows('Password Sync')) {
      const state = String(row['State']);
      states[state] = (states[state] ?? 0) + 1;
    }
    return { users, runs, states };
  } finally {
    await runtime.close();
    await okta.close();
  }
}

async function assigned(okta: OktaSandbox, users: number, progress: Progress): Promise<LogTarget[]> {
  const people: LogTarget[] = [];
  for (let at = 1; at <= users; at++) {
    const login = `user${at}@example.com`;
    const profile = { login, email: login, firstName: 'User', lastName: String(at) };
    const { id } = await okta.addUser({ profile });
    const answer = await request(`${okta.url}/api/v1/apps/${AD}/users`, {
      method: 'POST',
      headers: { authorization: `SSWS ${okta.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    });
    await answer.body.dump();
    if (answer.statusCode !== 200) throw new Error(`assigning answered ${answer.statusCode}`);
    people.push(target(id, 'User', login));
    progress.show(`pack 04: ${at} of ${users} users`);
  }
  return people;
}

function target(id: string, type: string, alternateId: string): LogTarget {
  return { id, type, alternateId, displayName: alternateId, detailEntry: null };
}

function emit(okta: OktaSandbox, eventType: string, person: LogTarget, more: readonly LogTarget[]): void {
  okta.emit({ eventType, displayMessage: eventType, actor: person, target: [person, ...more] });
}

/** The least that has to be done: the same pages, and a row a user in a Map. */
async function plainLoop(okta: OktaSandbox, since: string): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for (const type of [UPDATE, PUSH]) {
    const query = new URLSearchParams({
      since,
      filter: `eventType eq "${type}"`,
      sortOrder: 'ASCENDING',
      limit: '500',
    });
    let next: string | undefined = `${okta.url}/api/v1/logs?${query}`;
    while (next !== undefined) {
      const answer: Dispatcher.ResponseData = await request(next, { headers: { authorization: `SSWS ${okta.token}` } });
      const events = (await answer.body.json()) as LogEvent[];
      for (const event of events) {
        const user = event.target.find((one) => one.type === 'User');
        if (user !== undefined) rows.set(user.id, type === PUSH ? 'synced' : 'waiting');
      }
      const links: string = [answer.headers.link ?? []].flat().join(', ');
      next = events.length === 0 ? undefined : /<([^>]+)>; rel="next"/.exec(links)?.[1];
    }
  }
  return rows;
}

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

export function printWatch({ users, runs, states }: WatchResult): string[] {
  const row = ({ what, flow, plain, heap: used }: WatchRun): string[] => [
    what,
    (flow / 1000).toFixed(1),
    ((flow * 1000) / users).toFixed(0),
    (plain / 1000).toFixed(2),
    mb(used),
  ];
  const said = Object.entries(states).map(([state, count]) => `${count} ${state}`);
  return [
    ...table([['04 AD - Watch Pushes', 's', 'us/user', 'plain loop s', 'heap MB'], ...runs.map(row)]),
    '',
    `rows: ${said.join(', ')}`,
  ];
}
