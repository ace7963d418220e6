/** A number of places; who comes when all are taken waits, the first first. */
export interface Slots {
  /** Resolves with what frees the place again. Rejects with the reason once closed. */
  enter(): Promise<() => void>;
  closed(): boolean;
  /** Rejects those who wait now. */
  turnAway(reason: Error): void;
  /** Turns those away who wait or come later; resolves when all places are free. */
  close(reason: Error): Promise<void>;
}

export function slots(count: number): Slots {
  const waiting: { readonly go: () => void; readonly turnAway: (reason: Error) => void }[] = [];
  let head = 0;
  let free = count;
  let shut: Error | null = null;
  const emptied: (() => void)[] = [];

  const leave = (): void => {
    const next = waiting[head];
    if (next === undefined) {
      free += 1;
      if (free === count) for (const done of emptied.splice(0)) done();
      return;
    }
    head += 1;
    // a list that is shifted thousands of times is slow, one that only grows is not released
    if (head > 1000 && head * 2 > waiting.length) {
      waiting.splice(0, head);
      head = 0;
    }
    next.go();
  };

  const turnAway = (reason: Error): void => {
    const all = waiting.splice(0).slice(head);
    head = 0;
    for (const one of all) one.turnAway(reason);
  };

  return {
    async enter() {
      if (shut !== null) throw shut;
      if (free > 0) free -= 1;
      else await new Promise<void>((go, turnAway) => void waiting.push({ go, turnAway }));
      return leave;
    },
    closed: () => shut !== null,
    turnAway,
    async close(reason) {
      shut ??= reason;
      turnAway(shut);
      if (free < count) await new Promise<void>((done) => void emptied.push(done));
    },
  };
}
