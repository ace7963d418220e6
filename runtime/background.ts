export interface Background {
  /** Starts work after what runs now; its errors are in the history of the flow that had them. */
  start(work: () => Promise<unknown> | unknown): void;
  /** Counts work that somebody else started, e.g. the events of a delivery. */
  watch<T>(work: Promise<T>): Promise<T>;
  settled(): Promise<void>;
}

export function background(): Background {
  const running = new Set<Promise<void>>();
  return {
    start(work) {
      const task = new Promise<void>((done) => {
        setImmediate(async () => {
          try {
            await work();
          } catch {
            // Nobody waits for it: the execution itself is recorded as failed.
          }
          done();
        });
      });
      running.add(task);
      task.then(() => running.delete(task));
    },
    watch(work) {
      const task = work.then(
        () => {},
        () => {},
      );
      running.add(task);
      task.then(() => running.delete(task));
      return work;
    },
    async settled() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}
