import type { RuntimeClock } from '../ports/ports.ts';

export interface VirtualClock extends RuntimeClock {
  /** Moves time forward and wakes what is due, in order; waits that wake-ups start are included. */
  advance(ms: number): Promise<void>;
}

interface Waiter {
  readonly at: number;
  readonly wake: () => void;
  /** Timers give up waiting; they never make time pass on their own. */
  readonly timer: boolean;
}

/**
 * A clock that stands still until told, or (`auto`, the default) jumps to the next wake-up as soon as nothing else is
 * left to do, so that waits and retries cost nothing.
 */
export function virtualClock(options: { readonly start?: number; readonly auto?: boolean } = {}): VirtualClock {
  let now = options.start ?? Date.UTC(2026, 0, 5, 9);
  const auto = options.auto ?? true;
  const waiters: Waiter[] = [];
  let scheduled = false;

  const due = (until: number): Waiter | undefined => {
    let first: Waiter | undefined;
    for (const waiter of waiters)
      if (waiter.at <= until && (first === undefined || waiter.at < first.at)) first = waiter;
    return first;
  };
  const drop = (waiter: Waiter): void => {
    const index = waiters.indexOf(waiter);
    if (index >= 0) waiters.splice(index, 1);
  };
  const wakeTo = (waiter: Waiter): void => {
    drop(waiter);
    now = Math.max(now, waiter.at);
    waiter.wake();
  };
  const jump = (): void => {
    scheduled = false;
    const sleeper = waiters.filter((w) => !w.timer).sort((a, b) => a.at - b.at)[0];
    if (sleeper === undefined) return;
    for (let first = due(sleeper.at); first !== undefined; first = due(sleeper.at)) wakeTo(first);
    plan();
  };
  const plan = (): void => {
    if (!auto || scheduled || !waiters.some((w) => !w.timer)) return;
    scheduled = true;
    setImmediate(jump);
  };

  return {
    now: () => now,
    sleep(ms) {
      if (ms <= 0) return Promise.resolve();
      return new Promise((wake) => {
        waiters.push({ at: now + ms, wake, timer: false });
        plan();
      });
    },
    timer(ms, callback) {
      const waiter: Waiter = { at: now + ms, wake: callback, timer: true };
      waiters.push(waiter);
      return { cancel: () => drop(waiter) };
    },
    async advance(ms) {
      const until = now + ms;
      for (let first = due(until); first !== undefined; first = due(until)) {
        wakeTo(first);
        await new Promise((done) => setImmediate(done));
      }
      now = until;
    },
  };
}
