import { createChance } from '../../chance.ts';
import type { AppUser, OktaApp, OktaUser, Org } from '../model.ts';
import { createPushFaults } from './faults.ts';
import type { PushJob, PushState } from './model.ts';
import { createQueue, type PushQueue } from './queue.ts';
import { makesUsers, pushRule } from './rule.ts';
import { isPushable, runPush } from './run.ts';

export function createPushState(seed: string | number): PushState {
  return {
    chance: createChance(`push ${seed}`),
    agents: new Map(),
    turns: new Map(),
    targets: new Map(),
    queues: new Map(),
    faults: createPushFaults(),
    open: new Set(),
  };
}

/**
 * The user has a new password: it goes to every assigned app with Sync Password on (Okta page "Synchronize passwords
 * from Okta to Active Directory", the three events). Returns at once; `org.pending` tells when the pushes ended.
 */
export function passwordSet(
  org: Org,
  user: OktaUser,
  password: string,
  how: { readonly mustChange?: boolean } = {},
): void {
  for (const [app, assigned] of appsOf(org, user)) {
    assigned.push.outstanding = true;
    const rule = pushRule(app);
    if (rule === null || !isPushable(user)) continue;
    if (!rule.follows && assigned.push.passwordChanged !== null) continue;
    const unique = rule.seed === 'RANDOM';
    offer(org, app, user, { password: unique ? null : password, mustChange: how.mustChange === true, unique });
  }
}

/** The user signed in with the password: apps that do not have it get it now (same page, last rule). */
export function signedInWith(org: Org, user: OktaUser, password: string): void {
  // A push notes down at the app user what it did, which a read-only org cannot.
  if (org.settings.readOnly) return;
  for (const [app, assigned] of appsOf(org, user)) {
    const rule = pushRule(app);
    if (rule === null || rule.seed !== 'OKTA' || !assigned.push.outstanding || !isPushable(user)) continue;
    if (!rule.follows && assigned.push.passwordChanged !== null) continue;
    if (queueOf(org, app).carries(user.id)) continue;
    offer(org, app, user, { password, mustChange: false, unique: false });
  }
}

/** The user was assigned to the app, or activated while assigned: makes the account, and gives it a random password where the app wants one. */
export function provision(org: Org, app: OktaApp, user: OktaUser): void {
  const assigned = app.users.get(user.id);
  if (assigned === undefined || !isPushable(user)) return;
  const unique = pushRule(app)?.seed === 'RANDOM' && assigned.push.passwordChanged === null;
  if (unique || (makesUsers(app) && assigned.externalId === null)) {
    offer(org, app, user, { password: null, mustChange: false, unique });
  }
}

export function provisionAll(org: Org, user: OktaUser): void {
  for (const [app] of appsOf(org, user)) provision(org, app, user);
}

export function closePushes(org: Org): void {
  for (const queue of org.push.queues.values()) queue.clear();
  for (const giveUp of [...org.push.open]) giveUp();
}

function* appsOf(org: Org, user: OktaUser): Generator<[OktaApp, AppUser]> {
  for (const app of org.apps.values()) {
    const assigned = app.users.get(user.id);
    if (assigned !== undefined) yield [app, assigned];
  }
}

function offer(org: Org, app: OktaApp, user: OktaUser, job: PushJob): void {
  queueOf(org, app).offer(user.id, job);
}

function queueOf(org: Org, app: OktaApp): PushQueue {
  const known = org.push.queues.get(app.id);
  if (known !== undefined) return known;
  const queue = createQueue({
    atOnce: () => org.settings.pushesAtOnce,
    run: (userId, job) => runPush(org, app, userId, job),
    begin: () => org.pending.begin(),
  });
  org.push.queues.set(app.id, queue);
  return queue;
}
