/** Counts work under way. */
export interface Pending {
  /** Begins a piece of work; call the returned function once when it ends. */
  readonly begin: () => () => void;
  /** Resolves when nothing is under way; at once when nothing is. */
  readonly idle: () => Promise<void>;
}

export function createPending(): Pending {
  let open = 0;
  let waiting: (() => void)[] = [];
  return {
    begin: () => {
      open++;
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        open--;
        // Work that ends may start more in the same turn: only then look whether anything is left.
        setImmediate(() => {
          if (open > 0) return;
          const resolve = waiting;
          waiting = [];
          for (const one of resolve) one();
        });
      };
    },
    idle: () =>
      open === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
  };
}
