import type { OktaUser } from '../../schemas/types/okta-user.ts';
import { CardError } from '../core/error.ts';

/** The calls that staging needs; over the SDK client or over a card's connection. */
export interface StagingCalls {
  /** Null where the org knows no such user. */
  read(userId: string): Promise<OktaUser | null>;
  isAssigned(appId: string, userId: string): Promise<boolean>;
  arm(userId: string): Promise<void>;
  activate(userId: string, sendEmail: boolean): Promise<{ readonly alreadyActive: boolean }>;
}

export interface StagingOptions {
  /** Goes on only for users of this app instance; absent or empty: for all. */
  readonly appId?: string;
  /** Default false: a user with an armed hook must not get an activation link. */
  readonly sendEmail?: boolean;
}

export interface Staging {
  /** Status of the user before anything was done; null: no such user. */
  readonly status: string | null;
  /** The import hook is armed now, by this run or before. */
  readonly armed: boolean;
  /** Whether this run activated the user. */
  readonly activated: boolean;
  /** Why something was not done; empty where both were. */
  readonly reason: string;
}

/** Runs for one user wait for each other: a late second arming would replace a password that was imported meanwhile. */
const running = new Map<string, Promise<unknown>>();

/**
 * Arms the password import hook on a user and activates, if the user is STAGED, has Okta (or already the import) as
 * provider and no password. May run any number of times for one user, at once too (`org` and `userId` make the user
 * unique in this process); whatever was done before is not done again.
 */
export async function stageUser(
  calls: StagingCalls,
  org: string,
  userId: string,
  options: StagingOptions = {},
): Promise<Staging> {
  const id = userId.trim();
  if (id === '') throw new CardError('Invalid Input', 'User ID is empty.');
  const key = `${org} ${id}`;
  const before = running.get(key) ?? Promise.resolve();
  const next = () => stage(calls, id, options);
  const mine = before.then(next, next);
  running.set(key, mine);
  try {
    return await mine;
  } finally {
    if (running.get(key) === mine) running.delete(key);
  }
}

async function stage(calls: StagingCalls, userId: string, options: StagingOptions): Promise<Staging> {
  const user = await calls.read(userId);
  if (user === null) return { status: null, armed: false, activated: false, reason: 'There is no such user any more.' };
  const { status } = user;
  const provider = user.credentials?.provider?.type ?? 'OKTA';
  const before = { status, armed: provider === 'IMPORT', activated: false };
  if (status !== 'STAGED') return { ...before, reason: `The user is ${status}, not STAGED.` };
  if (provider !== 'OKTA' && provider !== 'IMPORT')
    return { ...before, reason: `The password is kept by ${provider}: the hook cannot be used.` };
  const hasPassword = user.credentials?.password !== undefined && user.credentials.password !== null;
  if (provider === 'OKTA' && hasPassword) return { ...before, reason: 'The user has an Okta password.' };
  const appId = options.appId?.trim() ?? '';
  if (appId !== '' && !(await calls.isAssigned(appId, user.id)))
    return { ...before, reason: `The user is not assigned to app ${appId}.` };
  // provider IMPORT: armed by a run that stopped before it activated
  if (provider === 'OKTA') await calls.arm(user.id);
  const { alreadyActive } = await calls.activate(user.id, options.sendEmail ?? false);
  return { status, armed: true, activated: !alreadyActive, reason: alreadyActive ? 'Activated by somebody else.' : '' };
}
