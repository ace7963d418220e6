import { CardError } from '../core/error.ts';
import type { OktaUser } from './user.ts';

/** The three calls that staging needs; over the SDK client or over a card's connection. */
export interface StagingCalls {
  /** Null where the org knows no such user. */
  read(userId: string): Promise<OktaUser | null>;
  arm(userId: string): Promise<void>;
  activate(userId: string): Promise<{ readonly alreadyActive: boolean }>;
}

export interface Staging {
  /** Status of the user before anything was done; null: no such user. */
  readonly status: string | null;
  /** Whether this run armed the password import hook. */
  readonly armed: boolean;
  /** Whether this run activated the user. */
  readonly activated: boolean;
  /** One sentence for people. */
  readonly reason: string;
}

const nothing = (status: string | null, reason: string): Staging => ({
  status,
  armed: false,
  activated: false,
  reason,
});

/** Runs for one user wait for each other: a late second arming would replace a password that was imported meanwhile. */
const running = new Map<string, Promise<unknown>>();

/**
 * Arms the password import hook on a user and activates without mail, if the user is STAGED, has Okta (or already the
 * import) as provider and no password. May run any number of times for one user, at once too (`org` and `userId` make
 * the user unique in this process); whatever was done before is not done again.
 */
export async function stageUser(calls: StagingCalls, org: string, userId: string): Promise<Staging> {
  const id = userId.trim();
  if (id === '') throw new CardError('Invalid Input', 'User ID is empty.');
  const key = `${org} ${id}`;
  const before = running.get(key) ?? Promise.resolve();
  const mine = before.then(
    () => stage(calls, id),
    () => stage(calls, id),
  );
  running.set(key, mine);
  try {
    return await mine;
  } finally {
    if (running.get(key) === mine) running.delete(key);
  }
}

async function stage(calls: StagingCalls, userId: string): Promise<Staging> {
  const user = await calls.read(userId);
  if (user === null) return nothing(null, 'There is no such user any more.');
  if (user.status !== 'STAGED') return nothing(user.status, `The user is ${user.status}, not STAGED: nothing to do.`);
  const provider = user.credentials?.provider?.type ?? 'OKTA';
  if (provider !== 'OKTA' && provider !== 'IMPORT')
    return nothing(user.status, `The password is kept by ${provider}: the hook cannot be used.`);
  const hasPassword = user.credentials?.password !== undefined && user.credentials.password !== null;
  if (provider === 'OKTA' && hasPassword) return nothing(user.status, 'The user has an Okta password already.');
  // IMPORT: armed by a run that stopped before it activated
  const armed = provider === 'OKTA';
  if (armed) await calls.arm(user.id);
  const { alreadyActive } = await calls.activate(user.id);
  const done = armed ? 'Armed' : 'Armed before';
  return {
    status: user.status,
    armed,
    activated: !alreadyActive,
    reason: alreadyActive ? `${done}; activated by somebody else.` : `${done} and activated.`,
  };
}
