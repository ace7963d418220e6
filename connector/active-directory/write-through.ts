import { FlopackError } from '../core/error.ts';
import type { Directory } from './directory.ts';
import type { LoginAttribute } from './find-user.ts';

/** What became of one verified password. */
export interface WriteThroughResult {
  readonly login: string;
  /**
   * `dropped`: too many were waiting, it waited too long, or it was closed first. `skipped`: a newer password of the same login came
   * (`newer-password`), or the account is privileged (`protected`).
   */
  readonly outcome: 'set' | 'failed' | 'not-found' | 'dropped' | 'skipped';
  /** Empty where it was set; else a slug, of `AdReason` where the directory said it. */
  readonly reason: string;
  /** Whether the directory may take it another time. Nothing here tries again: the next push of Okta does. */
  readonly retry: boolean;
  /** Milliseconds from the sign-in to this result. */
  readonly ms: number;
}

export interface WriteThroughOptions {
  readonly directory: Pick<Directory, 'findUser' | 'setPassword'>;
  /** Where Active Directory has the Okta login. Default `userPrincipalName`. */
  readonly attribute?: LoginAttribute;
  /** Passwords that are set at once. Default 4. */
  readonly concurrency?: number;
  /** Passwords that wait at most. Default 1000: they are in memory and nowhere else. */
  readonly limit?: number;
  /** Milliseconds that a password waits at most. Default 60000: Okta may push a newer one meanwhile, which it must not follow. */
  readonly maxWaitMs?: number;
  /** Default true: accounts with adminCount=1 keep their password; the service account has no right to them anyway. */
  readonly skipAdmins?: boolean;
  /** Milliseconds of a clock. */
  readonly now: () => number;
  /** Called once for each verified password. What it throws is lost. */
  readonly onResult: (result: WriteThroughResult) => void;
}

export interface WriteThrough {
  /** Returns at once and never throws: a sign-in does not wait for the directory, and does not fail with it. */
  passwordVerified(login: string, password: string): void;
  size(): { readonly waiting: number; readonly running: number };
  /** Resolves when nothing waits or runs any more. */
  settle(): Promise<void>;
  /** Drops what waits; resolves when nothing runs. The directory stays open. */
  close(): Promise<void>;
}

interface Job {
  readonly login: string;
  readonly password: string;
  readonly since: number;
}

type Outcome = Pick<WriteThroughResult, 'outcome' | 'reason' | 'retry'>;

/**
 * Sets passwords that were just verified in Active Directory too, while they are in memory. Of each login one is set at a
 * time and the newest wins. Nothing is written down, and nothing is tried again.
 */
export function writeThrough(options: WriteThroughOptions): WriteThrough {
  const { concurrency = 4, limit = 1000, maxWaitMs = 60_000, now, onResult } = options;
  /** By login in lower case, the oldest first. */
  const waiting = new Map<string, Job>();
  /** Newer passwords of logins that are being set. */
  const next = new Map<string, Job>();
  const running = new Set<string>();
  const settled: (() => void)[] = [];
  let closed = false;

  const report = (job: Job, outcome: Outcome): void => {
    try {
      onResult({ login: job.login, ...outcome, ms: Math.max(0, now() - job.since) });
    } catch {
      // whoever listens must not stop the others
    }
  };
  const start = (): void => {
    for (const [key, job] of waiting) {
      if (running.size >= concurrency) break;
      waiting.delete(key);
      if (now() - job.since > maxWaitMs) {
        report(job, { outcome: 'dropped', reason: 'waited-too-long', retry: true });
        continue;
      }
      running.add(key);
      void set(job, options).then((outcome) => {
        running.delete(key);
        const newer = next.get(key);
        if (next.delete(key) && newer !== undefined) waiting.set(key, newer);
        report(job, outcome);
        start();
        idle();
      });
    }
  };
  const idle = (): void => {
    if (running.size === 0 && waiting.size === 0) for (const done of settled.splice(0)) done();
  };
  const settle = (): Promise<void> =>
    new Promise((done) => {
      settled.push(done);
      idle();
    });

  return {
    passwordVerified(login, password) {
      const job: Job = { login, password, since: now() };
      if (closed) return report(job, { outcome: 'dropped', reason: 'closed', retry: false });
      const key = String(login).toLowerCase();
      const line = running.has(key) ? next : waiting;
      const older = line.get(key);
      if (older === undefined && waiting.size + next.size >= limit)
        return report(job, { outcome: 'dropped', reason: 'queue-full', retry: true });
      line.set(key, job);
      if (older !== undefined) report(older, { outcome: 'skipped', reason: 'newer-password', retry: false });
      start();
    },
    size: () => ({ waiting: waiting.size + next.size, running: running.size }),
    settle,
    async close() {
      closed = true;
      const left = [...waiting.values(), ...next.values()];
      waiting.clear();
      next.clear();
      for (const job of left) report(job, { outcome: 'dropped', reason: 'closed', retry: false });
      await settle();
    },
  };
}

async function set({ login, password }: Job, options: WriteThroughOptions): Promise<Outcome> {
  const { directory, attribute = 'userPrincipalName', skipAdmins = true } = options;
  try {
    const user = await directory.findUser(login, attribute);
    if (user === null) return { outcome: 'not-found', reason: 'no-such-user', retry: false };
    if (skipAdmins && user.protected) return { outcome: 'skipped', reason: 'protected', retry: false };
    await directory.setPassword(user.dn, password);
    return { outcome: 'set', reason: '', retry: false };
  } catch (error) {
    const { reason, retry } = error instanceof FlopackError ? error.details : {};
    return { outcome: 'failed', reason: typeof reason === 'string' ? reason : 'refused', retry: retry === true };
  }
}
