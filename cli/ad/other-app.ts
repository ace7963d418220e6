import { createHash, randomBytes } from 'node:crypto';
import type { PushTarget } from '../../sandbox/okta/agent-model.ts';

export const OTHER_APP = '0oaOTHERAPP000000000';

/** A provisioning-enabled app's own end: it keeps salted hashes, and may refuse. */
export interface OtherApp extends PushTarget {
  /** Whether this is the password that was pushed last. */
  has(login: string, password: string): boolean;
  /** Refuses the passwords of a user from now on. */
  refuse(login: string): void;
}

export function otherApp(): OtherApp {
  const salt = randomBytes(16);
  const hashes = new Map<string, string>();
  const refused = new Set<string>();
  const hash = (login: string, password: string): string =>
    createHash('sha256').update(salt).update(`${login.length}:${login}${password}`).digest('base64');
  return {
    setPassword: async ({ login }, password) => {
      if (refused.has(login)) return { ok: false, reason: 'Google Workspace: the account is suspended.' };
      hashes.set(login, hash(login, password));
      return { ok: true };
    },
    has: (login, password) => hashes.get(login) === hash(login, password),
    refuse: (login) => void refused.add(login),
  };
}
