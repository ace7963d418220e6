import type { RuntimeClock } from '../ports/ports.ts';
import type { Times } from './cron.ts';

/** A Scheduled Flow. */
export interface Scheduled {
  readonly flowId: string;
  readonly name: string;
  readonly times: Times;
}

export interface ScheduleInfo {
  readonly flowId: string;
  readonly name: string;
  /** `seconds minutes hours day-of-month month day-of-week`. */
  readonly pattern: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly on: boolean;
  /** Milliseconds since 1970; null: never, or the flow is off. */
  readonly nextRun: number | null;
}

export interface SchedulerOptions {
  readonly flows: readonly Scheduled[];
  readonly clock: RuntimeClock;
  isOn(flowId: string): boolean;
  /** true: a flow that still runs is started all the same. */
  overlap(): boolean;
  /** Starts a run; `due` is the time that the schedule names. */
  run(flowId: string, due: number): unknown;
}

export interface Scheduler {
  list(): ScheduleInfo[];
  /** Runs flows as they come due, from now on; a second start changes nothing. */
  start(): { stop(): void };
  stop(): void;
}

/** Waits at most this long at a time: turning a flow on or off is seen, and timers hold no longer waits. */
const LAP_MS = 3_600_000;

/**
 * Runs Scheduled Flows that are on, in the order of their times, on the clock port: where the clock is virtual, moving it
 * forward runs them. Times that pass while nobody watches (a computer asleep) are left out but for the first.
 */
export function scheduler(options: SchedulerOptions): Scheduler {
  const { flows, clock } = options;
  const running = new Set<string>();
  let due: Map<string, number | null> | null = null;
  let timer: { cancel(): void } | null = null;

  const arm = (): void => {
    if (due === null) return;
    const now = clock.now();
    let first = now + LAP_MS;
    for (const at of due.values()) if (at !== null && at < first) first = at;
    timer = clock.timer(Math.max(0, first - now), fire);
  };

  const begin = (flowId: string, at: number): void => {
    if (!options.isOn(flowId)) return;
    if (running.has(flowId) && !options.overlap()) return;
    const work = options.run(flowId, at);
    if (!(work instanceof Promise)) return;
    running.add(flowId);
    const ended = (): void => void running.delete(flowId);
    work.then(ended, ended);
  };

  const fire = (): void => {
    if (due === null) return;
    const now = clock.now();
    const ready = flows.filter(({ flowId }) => (due!.get(flowId) ?? Number.POSITIVE_INFINITY) <= now);
    ready.sort((a, b) => due!.get(a.flowId)! - due!.get(b.flowId)!);
    for (const { flowId, times } of ready) {
      const at = due.get(flowId)!;
      due.set(flowId, times.next(now));
      begin(flowId, at);
    }
    arm();
  };

  const stop = (): void => {
    due = null;
    timer?.cancel();
    timer = null;
  };

  return {
    list() {
      const now = clock.now();
      return flows.map(({ flowId, name, times }) => {
        const on = options.isOn(flowId);
        const { pattern, timeZone } = times;
        return { flowId, name, pattern, timeZone, on, nextRun: on ? times.next(now) : null };
      });
    },
    start() {
      if (due === null) {
        const now = clock.now();
        due = new Map(flows.map(({ flowId, times }) => [flowId, times.next(now)]));
        arm();
      }
      return { stop };
    },
    stop,
  };
}
