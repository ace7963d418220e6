import { systemClock } from '../ports/clock.ts';
import type { RuntimeClock } from '../ports/ports.ts';

/** The computer's clock on which waits cost nothing: each moves the time forward by as much. */
export function skippingClock(): RuntimeClock {
  const real = systemClock();
  let skipped = 0;
  return {
    now: () => real.now() + skipped,
    sleep(ms) {
      skipped += Math.max(0, ms);
      return new Promise((done) => setImmediate(done));
    },
    timer: real.timer,
  };
}
