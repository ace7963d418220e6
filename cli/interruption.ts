/** Does not keep the process alive. */
export function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}

export interface Interruption {
  readonly signal: AbortSignal;
  readonly pressed: Promise<void>;
  /** As a shell counts it: 128 and the signal's number. */
  exitCode(): number;
  dispose(): void;
}

/** Ctrl-C: the first ends the run in order, the second at once. */
export function interruption(): Interruption {
  const controller = new AbortController();
  let code = 130;
  const pressed = new Promise<void>((done) =>
    controller.signal.addEventListener('abort', () => done(), { once: true }),
  );
  const onSignal = (signal: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(code);
    code = signal === 'SIGTERM' ? 143 : 130;
    controller.abort();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    pressed,
    exitCode: () => code,
    dispose: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
