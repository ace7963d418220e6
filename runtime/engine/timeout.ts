import { CardError } from '../../connector/core/error.ts';
import type { Frame } from './frame.ts';

/** Fails with `Timeout` when a card is not done within the step limit (Okta page "Error types in flows"). */
export function limited<T>(pending: Promise<T>, frame: Frame, declaredMs: number | null): Promise<T> {
  const { ports, limits } = frame.run.engine;
  const own = declaredMs !== null && declaredMs < limits.stepMs && frame.run.engine.switches.cardTimeout === 'declared';
  const ms = own ? declaredMs : limits.stepMs;
  return new Promise<T>((resolve, reject) => {
    const timer = ports.clock.timer(ms, () => {
      // Read here too: only now has the switch decided something.
      if (own) void frame.rules.cardTimeout;
      reject(new CardError('Timeout', `Timeout: the card took longer than ${ms / 1000} seconds.`));
    });
    pending.then(
      (value) => {
        timer.cancel();
        resolve(value);
      },
      (error: unknown) => {
        timer.cancel();
        reject(error);
      },
    );
  });
}
