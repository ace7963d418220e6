import type { StoredExecution } from './model.ts';
import { HISTORY_SIZE, type Ring, ring, trail } from './ring.ts';

const TRACES_KEPT = 1000;

export interface KeptOptions {
  /** Executions kept. */
  readonly size: number | undefined;
  /** The newest of those with a trace that keep it, and their values. */
  readonly traces: number | undefined;
  /** Told of each execution that is let go. */
  dropped(executionId: string): void;
}

/** The executions that stay in memory: all up to a number, their values up to a smaller one. */
export function keptExecutions(options: KeptOptions): {
  readonly entries: Ring<StoredExecution>;
  store(entry: StoredExecution): void;
} {
  const entries = ring<StoredExecution>(options.size ?? HISTORY_SIZE, (id) => options.dropped(id));
  const past = trail<{ readonly id: string; readonly place: number }>(
    options.traces ?? TRACES_KEPT,
    ({ id, place }) => {
      const entry = entries.at(place);
      if (entry?.id !== id) return;
      const without = { trace: null, input: null, output: null, response: null, valuesDropped: true };
      entries.replace({ ...entry, ...without }, place);
    },
  );
  return {
    entries,
    store(entry) {
      const place = entries.add(entry);
      if (entry.trace !== null) past({ id: entry.id, place });
    },
  };
}
