import { CardError } from '../../connector/core/error.ts';
import type { Frame } from './frame.ts';

/** Fails with `Timeout` when a card is not done within the step limit (Okta page "Error types in flows"). */
export function limited<T>(pending: Promise<T>, frame: Frame): Promise<T> {
  const { ports, limits } = frame.run.engine;
  return new Promise<T>((resolve, reject) => {
    const timer = ports.clock.timer(limits.stepMs, () => {
      reject(new CardError('Timeout', `Timeout: the card took longer than ${limits.stepMs / 1000} seconds.`));
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
