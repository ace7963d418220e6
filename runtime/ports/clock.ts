import type { RuntimeClock } from './ports.ts';

// Timers of Node hold at most 2^31-1 ms; longer waits (Wait For up to 30 days) go in laps.
const LAP = 2_147_000_000;

/** The computer's clock. */
export function systemClock(): RuntimeClock {
  return {
    now: () => Date.now(),
    async sleep(ms) {
      for (let left = ms; left > 0; left -= LAP) await new Promise((done) => setTimeout(done, Math.min(left, LAP)));
    },
    timer(ms, callback) {
      const handle = setTimeout(callback, Math.min(ms, LAP));
      handle.unref();
      return { cancel: () => clearTimeout(handle) };
    },
  };
}
