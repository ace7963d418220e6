import { request } from 'undici';
import { VERDICT_TABLE } from '../../connector/entra/verdict/table.ts';
import { HISTORY_SIZE } from '../../runtime/history/ring.ts';
import type { OktaSandbox } from '../../sandbox/okta/server.ts';
import type { Person } from '../../sandbox/people.ts';
import { count, countPeople } from '../text.ts';
import { quiet } from './quiet.ts';
import type { Steps } from './steps.ts';
import type { World } from './world.ts';

/** What was said of a password: by the hook, or by Okta itself where it holds the password. */
export type Verdict = 'verified' | 'wrong' | 'denied' | 'own password';

/** How one sign-in at the org ended. */
export interface SignIn {
  /** `SUCCESS`, `MFA_ENROLL`, ..., or Okta's error code. */
  readonly status: string;
  readonly signedIn: boolean;
  /** What the hook's answer was, as the System Log has it. */
  readonly verdict: Verdict;
  readonly ms: number;
  /** Calls of the password import hook that this sign-in caused; a retry counts too. */
  readonly hookCalls: number;
}

/** What became of one person. */
export interface Result {
  readonly person: Person;
  /** Before the import. */
  readonly statusFirst: string;
  /** After the import and before flow 01. */
  readonly statusBefore: string;
  /** After flow 01 and before the first sign-in. */
  readonly statusArmed: string;
  readonly statusAfter: string;
  /** Where the password lives: `IMPORT` while the hook is armed, `OKTA` once imported. */
  readonly providerAfter: string;
  readonly signIns: readonly SignIn[];
  /** A last sign-in with the password that worked. */
  readonly again: SignIn | null;
  /** `debugContext` of the hook's last answer. */
  readonly reason: string | null;
  readonly profileCopied: boolean;
}

const SIGN_INS_AT_ONCE = 16;
/** People of one Confirm Assignments. */
const CONFIRMED_AT_ONCE = 5000;

/** Steps 4 and 5: import, arming by flow 01, the sign-ins, the profiles. Ends early, with what there is, on `signal`. */
export async function runCampaign(world: World, steps: Steps, signal: AbortSignal): Promise<Result[]> {
  const { people, okta } = world;
  const before = new Map(people.map((person) => [person.login, okta.user(person.login)?.status ?? 'not in Okta']));
  const stopped = aborted(signal);
  const imported = new Map<string, string>();
  await Promise.race([importUsers(world, steps, signal, imported), stopped]);
  if (signal.aborted) return [];
  await Promise.race([settled(world, steps, signal), stopped]);
  const armed = new Map(people.map((person) => [person.login, okta.user(person.login)?.status ?? 'missing']));

  const bar = steps.bar('Sign-ins', people.length);
  const results: Result[] = [];
  // One iterator: every worker takes the next person from it.
  const queue = people.values();
  const worker = async (): Promise<void> => {
    for (const person of queue) {
      if (signal.aborted) return;
      const signedIn = await signInsOf(world, person);
      results.push({
        person,
        statusFirst: before.get(person.login) ?? '',
        statusBefore: imported.get(person.objectId) ?? 'not imported',
        statusArmed: armed.get(person.login) ?? '',
        ...stateOf(world, person),
        ...signedIn,
      });
      bar.advance();
    }
  };
  await Promise.race([Promise.all(Array.from({ length: SIGN_INS_AT_ONCE }, worker)), stopped]);
  if (signal.aborted) return results;
  await quiet(okta, world.runtime);
  bar.done(`${countPeople(results.length)} signed in, and once more where it worked`);
  return results.sort((a, b) => a.person.index - b.person.index);
}

/** The Admin Console's Import Now and Confirm Assignments, without auto-activation; notes the status that each user got. */
async function importUsers(
  { okta, runtime }: World,
  steps: Steps,
  signal: AbortSignal,
  imported: Map<string, string>,
): Promise<void> {
  const app = `${okta.url}/sandbox/apps/${okta.appId}`;
  const { users } = (await post(`${app}/import`, {})).body as { users: readonly { externalId: string }[] };
  const failed: { why: string }[] = [];
  for (let at = 0; at < users.length && !signal.aborted; at += CONFIRMED_AT_ONCE) {
    // Flows catch up first: a runtime with too many events waiting refuses more, and Okta sends them only twice.
    if (at > 0) await quiet(okta, runtime);
    const ids = users.slice(at, at + CONFIRMED_AT_ONCE).map((user) => user.externalId);
    const answer = (await post(`${app}/confirm`, { ids, activate: false })).body as {
      confirmed: readonly { externalId: string; status: string }[];
      failed: readonly { why: string }[];
    };
    for (const { externalId, status } of answer.confirmed) imported.set(externalId, status);
    failed.push(...answer.failed);
  }
  if (signal.aborted) return;
  const problems = failed.length === 0 ? '' : `, ${failed.length} failed: ${failed[0]?.why}`;
  steps.say('Import', `${users.length} found in Office 365, ${imported.size} confirmed without activation${problems}`);
}

/** Waits until every event is delivered and every flow that it started has ended. */
async function settled({ people, okta, runtime }: World, steps: Steps, signal: AbortSignal): Promise<void> {
  const bar = steps.bar('Flows 01 and 03', people.length);
  let ended = false;
  const done = (async () => {
    await quiet(okta, runtime);
    ended = true;
  })();
  let shown = 0;
  // To look at everyone takes time too: with many people the bar moves less often.
  const pause = Math.min(100 + people.length / 50, 2000);
  while (!ended && !signal.aborted) {
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, pause))]);
    const active = people.filter((person) => okta.user(person.login)?.status === 'ACTIVE').length;
    bar.advance(active - shown);
    shown = active;
  }
  if (signal.aborted) return;
  const executions = runtime.history.list();
  const failed = executions.filter((execution) => execution.status === 'error').length;
  const which = `${executions.length < HISTORY_SIZE ? '' : 'of the newest '}${count(executions.length, 'execution')}`;
  bar.done(`${shown} of ${people.length} armed and active, ${which}, ${failed} failed`);
}

/** Resolves on abort; a sign-in that hangs must not keep whoever pressed Ctrl-C waiting. */
function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function signInsOf(
  world: World,
  person: Person,
): Promise<Pick<Result, 'signIns' | 'again' | 'reason' | 'profileCopied'>> {
  const signIns: SignIn[] = [];
  let worked: string | null = null;
  for (const password of person.passwords) {
    const signIn = await signInOnce(world, person, password);
    signIns.push(signIn);
    if (signIn.signedIn) worked = password;
  }
  const again = worked === null ? null : await signInOnce(world, person, worked);
  return { signIns, again, reason: reasonOf(world, person), profileCopied: profileCopied(world, person) };
}

async function signInOnce({ okta }: World, person: Person, password: string): Promise<SignIn> {
  const callsBefore = okta.hookCount(person.login).requests;
  const started = performance.now();
  const { body } = await post(`${okta.url}/api/v1/authn`, { username: person.typedLogin, password });
  const ms = performance.now() - started;
  const answer = body as { status?: string; errorCode?: string };
  const status = answer.status ?? answer.errorCode ?? 'no status';
  const signedIn = answer.status === 'SUCCESS' || answer.status === 'MFA_ENROLL';
  const hookCalls = okta.hookCount(person.login).requests - callsBefore;
  return { status, signedIn, verdict: verdictOf(okta, person, signedIn, hookCalls), ms, hookCalls };
}

/** A denial says so in `debugContext`; a hook that gave no usable answer counts as one. */
function verdictOf(okta: OktaSandbox, person: Person, signedIn: boolean, hookCalls: number): Verdict {
  if (hookCalls === 0) return signedIn ? 'own password' : 'denied';
  if (signedIn) return 'verified';
  const hook = okta.hookCount(person.login).lastEvent;
  const answered = hook?.eventType === 'inline_hook.response.processed' && hook.outcome.result === 'SUCCESS';
  return answered && hook.debugContext.debugData['result'] !== 'ERROR' ? 'wrong' : 'denied';
}

function stateOf({ okta }: World, person: Person): Pick<Result, 'statusAfter' | 'providerAfter'> {
  const user = okta.user(person.login);
  return { statusAfter: user?.status ?? 'missing', providerAfter: user?.provider.type ?? 'none' };
}

/** What an administrator finds in the System Log: the reason of the last hook answer, or of its failure. */
function reasonOf({ okta }: World, person: Person): string | null {
  const last = okta.hookCount(person.login).lastEvent;
  const processed = last?.eventType === 'inline_hook.response.processed' ? last : undefined;
  const debug = processed?.debugContext.debugData ?? {};
  const reason = debug['reason'];
  if (typeof reason === 'string') {
    const code = Number(debug['aadsts']);
    if (code > 0) return `${meaningOf(code) ?? reason} (AADSTS${code})`;
    return debug['http'] === '' ? reason : `${reason} (HTTP ${debug['http']})`;
  }
  return last?.outcome.reason ?? null;
}

function meaningOf(code: number): string | undefined {
  return VERDICT_TABLE.find((row) => row.code === code)?.reason;
}

/** Flow 03 ran: what Office 365 knows of title, department and display name stands in the Okta profile. */
function profileCopied({ okta }: World, person: Person): boolean {
  const copied = okta.user(person.login)?.profile ?? {};
  const { displayName, jobTitle, department } = person.profile;
  const pairs = [
    [displayName, copied['displayName']],
    [jobTitle, copied['title']],
    [department, copied['department']],
  ];
  return pairs.every(([source, target]) => source === null || source === undefined || source === target);
}

async function post(url: string, body: unknown): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    headersTimeout: 30_000,
  });
  return { status: answer.statusCode, body: await answer.body.json() };
}
