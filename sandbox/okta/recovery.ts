import type { OktaUser, Org } from './model.ts';

/** Links and states of people who are about to set a password. Each is worth one use within its time. */
export interface Recovery {
  /** By token. */
  readonly links: Map<string, RecoveryLink>;
  /** Token of each user's newest link; an older one is void. */
  readonly newest: Map<string, string>;
  /** By state token. */
  readonly states: Map<string, RecoveryState>;
}

/** `recovery`: asked for by the user; `reset`: by an admin; `activation`: a new user's first password. */
export type LinkKind = 'recovery' | 'reset' | 'activation';

export interface RecoveryLink {
  readonly userId: string;
  readonly kind: LinkKind;
  /** Whether it went out by mail. */
  readonly mailed: boolean;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface RecoveryState {
  readonly userId: string;
  /** `reset`: the old password is not asked for; `change`: it is. */
  readonly step: 'reset' | 'change';
  readonly until: number;
}

/** Lifetime of a state token, milliseconds (as `/authn` has it). */
export const STATE_MS = 5 * 60_000;
/** Lifetime of an activation link, milliseconds: Okta's default of seven days. */
const ACTIVATION_MS = 7 * 24 * 3600_000;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function createRecovery(): Recovery {
  return { links: new Map(), newest: new Map(), states: new Map() };
}

/** As Okta's links end. */
export function linkToken(org: Org): string {
  return org.chance.chars(LETTERS, 20);
}

/** A new link; those that the user had before are void. */
export function issueRecovery(org: Org, user: OktaUser, kind: LinkKind, how: { readonly mailed: boolean }): string {
  forgetRecovery(org, user.id);
  const lifetime = kind === 'activation' ? ACTIVATION_MS : org.settings.recoveryMs;
  const token = linkToken(org);
  const { links, newest } = org.recovery;
  links.set(token, { userId: user.id, kind, mailed: how.mailed, until: org.clock.now() + lifetime });
  newest.set(user.id, token);
  return token;
}

export function linkOf(org: Org, token: string): RecoveryLink | undefined {
  return org.recovery.links.get(token);
}

/** The user of a link that is still good; the link is used up. */
export function useRecovery(org: Org, token: string): RecoveryLink | null {
  const link = org.recovery.links.get(token);
  if (link === undefined) return null;
  forgetRecovery(org, link.userId);
  return org.clock.now() < link.until ? link : null;
}

export function forgetRecovery(org: Org, userId: string): void {
  const token = org.recovery.newest.get(userId);
  if (token === undefined) return;
  org.recovery.newest.delete(userId);
  org.recovery.links.delete(token);
}

/** The token in the last mail that the user got and has not used. */
export function mailedToken(org: Org, userId: string): string | undefined {
  const token = org.recovery.newest.get(userId);
  return token !== undefined && org.recovery.links.get(token)?.mailed === true ? token : undefined;
}

/** Notes a state token that `/authn` handed out. */
export function keepState(org: Org, stateToken: string, userId: string, step: RecoveryState['step']): void {
  const { states } = org.recovery;
  const now = org.clock.now();
  // States that nobody came back to are swept from the front: they are in the order of their end.
  for (const [token, { until }] of states) {
    if (until > now) break;
    states.delete(token);
  }
  states.set(stateToken, { userId, step, until: now + STATE_MS });
}

export function stateOf(org: Org, stateToken: string, step: RecoveryState['step']): RecoveryState | null {
  const state = org.recovery.states.get(stateToken);
  return state !== undefined && state.step === step && org.clock.now() < state.until ? state : null;
}
