import type { PushJob } from './model.ts';

/** Jobs of one app, one per user at most: a newer password takes the place of one that still waits. */
export interface PushQueue {
  readonly offer: (userId: string, job: PushJob) => void;
  /** Whether a password of this user waits or is on its way. */
  readonly carries: (userId: string) => boolean;
  /** Whether a newer job of this user waits. */
  readonly waits: (userId: string) => boolean;
  /** Drops what waits; what is on its way ends by itself. */
  readonly clear: () => void;
}

export interface QueueOptions {
  /** Jobs at the same time; read at each start. */
  readonly atOnce: () => number;
  /** Never rejects. */
  readonly run: (userId: string, job: PushJob) => Promise<void>;
  /** Called when a job comes in; what it returns when the job ended or was replaced. */
  readonly begin: () => () => void;
}

interface Waiting {
  readonly job: PushJob;
  readonly done: () => void;
}

/** Two jobs of one user never run at the same time. */
export function createQueue(options: QueueOptions): PushQueue {
  const waiting = new Map<string, Waiting>();
  const running = new Map<string, PushJob>();

  const next = (): string | undefined => {
    // At most `atOnce` users are skipped, so the look-up stays cheap with many waiting.
    for (const userId of waiting.keys()) if (!running.has(userId)) return userId;
    return undefined;
  };
  const pump = (): void => {
    while (running.size < Math.max(1, options.atOnce())) {
      const userId = next();
      if (userId === undefined) return;
      const { job, done } = waiting.get(userId) as Waiting;
      waiting.delete(userId);
      running.set(userId, job);
      void options.run(userId, job).finally(() => {
        running.delete(userId);
        pump();
        done();
      });
    }
  };
  return {
    offer: (userId, job) => {
      const before = waiting.get(userId);
      // A job without a password asks for the account only, which every job makes first.
      if (before !== undefined && job.password === null && before.job.password !== null) return;
      waiting.set(userId, { job, done: before?.done ?? options.begin() });
      pump();
    },
    carries: (userId) =>
      (waiting.get(userId)?.job.password ?? null) !== null || (running.get(userId)?.password ?? null) !== null,
    waits: (userId) => waiting.has(userId),
    clear: () => {
      for (const { done } of waiting.values()) done();
      waiting.clear();
    },
  };
}
