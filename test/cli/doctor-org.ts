import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect } from '@jest/globals';
import type { Finding, Level } from '../../cli/doctor/finding.ts';
import type { World } from '../../cli/doctor/org.ts';
import type { DoctorReport } from '../../cli/doctor/print.ts';
import { doctor } from '../../cli/doctor.ts';
import type { Io } from '../../cli/io.ts';
import { type Exchange, type OktaOptions, type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import type { PasswordSyncApplication } from '../../schemas/types/migration-config.ts';
import { captured } from '../support/io.ts';

export const OFFICE = '0oaOffice0000000000x';
export const DIRECTORY = '0oaDirectory0000000x';
export const SLACK = '0oaSlack00000000000x';

/** An org in which passwords reach everything. */
export const GOOD_APPS = [
  { id: OFFICE, name: 'office365', label: 'Microsoft Office 365' },
  {
    id: DIRECTORY,
    name: 'active_directory',
    label: 'ad.example.test',
    features: ['PUSH_NEW_USERS', 'PUSH_PASSWORD_UPDATES'],
  },
  { id: SLACK, name: 'slack', label: 'Slack' },
] as const;

export const WANTED: readonly PasswordSyncApplication[] = [
  { id: DIRECTORY, name: 'Active Directory', directory: true },
  { id: SLACK, name: 'Slack', directory: false },
];

export interface TestOrg {
  readonly okta: OktaSandbox;
  readonly exchanges: readonly Exchange[];
  readonly world: World;
  /** Calls a verb; its output never holds the token, control characters, or lines wider than `width`. */
  call(verb: Verb, args: readonly string[], width?: number): Promise<Called>;
}

export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

type Verb = (args: readonly string[], io: Io, world: World) => Promise<number>;

const open: OktaSandbox[] = [];
afterEach(async () => {
  for (const okta of open.splice(0)) await okta.close();
});

/** A world whose waits take no time. */
export function worldWith(token: string | undefined): World {
  const clock = { now: () => Date.now(), sleep: async () => {} };
  return { env: token === undefined ? {} : { OKTA_API_TOKEN: token }, clock, requestTimeoutMs: 400 };
}

/** A simulated org for one test. */
export async function testOrg(options: OktaOptions = {}): Promise<TestOrg> {
  const exchanges: Exchange[] = [];
  const okta = await startOkta({ apps: GOOD_APPS, onExchange: (one) => void exchanges.push(one), ...options });
  open.push(okta);
  const world = worldWith(okta.token);
  return {
    okta,
    exchanges,
    world,
    call: (verb, args, width = 80) => called(verb, [...args, '--org', okta.url], world, width),
  };
}

export async function called(verb: Verb, args: readonly string[], world: World, width = 80): Promise<Called> {
  const io = { ...captured(), width, status: () => {} };
  const code = await verb(args, io, world);
  const lines = io.lines.flatMap((line) => line.split('\n'));
  const all = [...lines, ...io.errors];
  const token = world.env['OKTA_API_TOKEN'];
  if (token !== undefined && token !== '') expect(all.filter((line) => line.includes(token))).toEqual([]);
  expect(all.filter((line) => /[\p{Cc}\u202e\u2066]/u.test(line))).toEqual([]);
  if (!args.includes('--json') && !args.includes('-')) expect(lines.filter((line) => line.length > width)).toEqual([]);
  return { code, out: io.lines.join('\n'), err: io.errors.join('\n') };
}

/** Texts are wrapped: blanks and ends of lines are the same. */
export function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** `migration.json` in a folder of its own that names these apps. */
export function migrationFile(applications: readonly PasswordSyncApplication[]): {
  readonly path: string;
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'flopack-ad-'));
  const path = join(folder, 'migration.json');
  const config = {
    tenantId: '11111111-2222-4333-8444-555555555555',
    clientId: '66666666-7777-4888-9999-aaaaaaaaaaaa',
    applicationId: OFFICE,
    oktaDomain: 'example.okta.com',
    passwordSync: { applications, administrator: 'it@example.test' },
  };
  writeFileSync(path, JSON.stringify(config));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An agent that answers nothing; the doctor looks at its pool alone. */
export const IDLE_AGENT = {
  createUser: async () => ({ ok: false as const, reason: 'idle' }),
  setPassword: async () => ({ ok: false as const, reason: 'idle' }),
  close: async () => {},
};

export function pushEvent(app: { readonly id: string; readonly label: string }, reason: string | null) {
  return {
    eventType: 'application.provision.user.push_okta_password',
    displayMessage: 'Push Okta password to app',
    outcome: reason === null ? { result: 'SUCCESS' } : { result: 'FAILURE', reason },
    target: [
      { id: '00u1', type: 'User', alternateId: 'a@example.test', displayName: 'A', detailEntry: null },
      { id: app.id, type: 'AppInstance', alternateId: app.label, displayName: app.label, detailEntry: null },
    ],
  };
}

/** The report of `flopack doctor ad` on an org; `file`: a migration.json. */
export async function reportOn(org: TestOrg, file: string | null): Promise<DoctorReport> {
  const { out, err } = await org.call(doctor, ['ad', '--json', ...(file === null ? [] : ['--config', file])]);
  expect(err).toBe('');
  return JSON.parse(out) as DoctorReport;
}

export function found(findings: readonly Finding[], id: string): readonly (readonly [Level, string])[] {
  return findings.filter((one) => one.id === id).map(({ level, what }) => [level, what] as const);
}

/** An org where all is well. */
export async function goodOrg(): Promise<TestOrg> {
  const org = await testOrg();
  const { okta } = org;
  okta.addAgent(DIRECTORY, IDLE_AGENT, { name: 'DC1' });
  okta.addAgent(DIRECTORY, IDLE_AGENT, { name: 'DC2' });
  okta.setSyncPassword(SLACK, true);
  okta.emit(pushEvent({ id: DIRECTORY, label: 'ad.example.test' }, null));
  return org;
}
