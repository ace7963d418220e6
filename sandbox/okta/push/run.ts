import { iso, sleep } from '../../clock.ts';
import type { AgentAnswer } from '../agent-model.ts';
import type { AppUser, OktaApp, OktaUser, Org } from '../model.ts';
import { displayName } from '../system-log.ts';
import { askAgent } from './agents.ts';
import { AGENT_RESET, AGENT_UNLOCK, logPush, NEW_USER, OKTA_PASSWORD, UNIQUE_PASSWORD } from './events.ts';
import type { PushJob } from './model.ts';
import { isDirectory, makesUsers, pushRule } from './rule.ts';

/** Makes the account where it is missing, then pushes the password. Every way it ends is logged, but for a planned loss. */
export async function runPush(org: Org, app: OktaApp, userId: string, job: PushJob): Promise<void> {
  let user = org.users.get(userId);
  if (user === undefined) return;
  const carries = job.password !== null || job.unique;
  const fault = carries ? org.push.faults.take(app.id, String(user.profile.login)) : undefined;
  if (fault?.delayMs !== undefined) await sleep(org.clock, fault.delayMs);
  user = org.users.get(userId);
  const assigned = app.users.get(userId);
  if (user === undefined || assigned === undefined || !isPushable(user) || fault?.lose === true) return;
  if (!(await makeAccount(org, app, user, assigned))) return;
  // An account can take long to make: a newer password may have come meanwhile.
  if (job.password !== null && org.push.queues.get(app.id)?.waits(userId) === true) return;
  if (job.unique) await pushUnique(org, app, user, assigned);
  else if (job.password !== null) await pushOkta(org, app, user, assigned, job.password, job.mustChange);
}

/** Users that are not yet, or no longer, provisioned get nothing. */
export function isPushable(user: OktaUser): boolean {
  return user.status !== 'STAGED' && user.status !== 'DEPROVISIONED' && user.status !== 'SUSPENDED';
}

/** False when the account is missing and could not be made. */
async function makeAccount(org: Org, app: OktaApp, user: OktaUser, assigned: AppUser): Promise<boolean> {
  if (!makesUsers(app) || assigned.externalId !== null) return true;
  const text = (name: string): string => String(user.profile[name] ?? '');
  const work = await askAgent(org, app, (agent) =>
    agent.createUser({
      login: assigned.userName,
      firstName: text('firstName'),
      lastName: text('lastName'),
      displayName: text('displayName') || displayName(user),
    }),
  );
  const answer = work.asked === null ? ({ ok: false, reason: work.reason } as const) : work.answer;
  if (answer.ok) {
    assigned.externalId = answer.externalId;
    assigned.lastUpdated = iso(org.clock);
  }
  assigned.push.failed = !answer.ok;
  logPush(org, app, user, NEW_USER, answer.ok ? null : answer.reason);
  return answer.ok;
}

/** Windows' code for a locked account: the password is set, the unlock was refused. */
const LOCKED_OUT = '0x80070775';

async function pushOkta(
  org: Org,
  app: OktaApp,
  user: OktaUser,
  assigned: AppUser,
  password: string,
  mustChange: boolean,
): Promise<void> {
  if (pushRule(app) === null) return;
  if (!isDirectory(app)) {
    const answer = await toTarget(org, app, user, assigned, password);
    settle(org, app, user, assigned, answer);
    return logPush(org, app, user, OKTA_PASSWORD, answer.ok ? null : answer.reason);
  }
  const whom = { login: assigned.userName, externalId: assigned.externalId };
  const work = await askAgent(org, app, (agent) => agent.setPassword(whom, password, { mustChange }));
  const answer: AgentAnswer = work.asked === null ? { ok: false, reason: work.reason } : work.answer;
  const reason = answer.ok ? null : answer.reason;
  settle(org, app, user, assigned, answer);
  if (work.asked !== null) {
    logPush(org, app, user, reason?.includes(LOCKED_OUT) === true ? AGENT_UNLOCK : AGENT_RESET, reason);
  }
  logPush(org, app, user, OKTA_PASSWORD, reason);
}

async function pushUnique(org: Org, app: OktaApp, user: OktaUser, assigned: AppUser): Promise<void> {
  if (pushRule(app)?.seed !== 'RANDOM') return;
  const answer = await toTarget(org, app, user, assigned, `${org.push.chance.chars(LETTERS, 20)}aA1!`);
  settle(org, app, user, assigned, answer);
  logPush(org, app, user, UNIQUE_PASSWORD, answer.ok ? null : answer.reason);
}

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';

async function toTarget(
  org: Org,
  app: OktaApp,
  user: OktaUser,
  assigned: AppUser,
  password: string,
): Promise<AgentAnswer> {
  const target = org.push.targets.get(app.id);
  if (target === undefined) return { ok: false, reason: `${app.label} has no provisioning target in this sandbox.` };
  try {
    return await target.setPassword({ login: String(user.profile.login), userName: assigned.userName }, password);
  } catch {
    return { ok: false, reason: `${app.label} failed.` };
  }
}

/** A newer password that waits stays outstanding whatever became of this one. */
function settle(org: Org, app: OktaApp, user: OktaUser, assigned: AppUser, answer: AgentAnswer): void {
  assigned.push.failed = !answer.ok;
  assigned.lastUpdated = iso(org.clock);
  if (!answer.ok) return;
  assigned.push.passwordChanged = assigned.lastUpdated;
  assigned.push.outstanding = org.push.queues.get(app.id)?.waits(user.id) === true;
}
