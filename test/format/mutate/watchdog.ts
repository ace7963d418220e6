import { Worker } from 'node:worker_threads';

export interface Watchdog {
  /** What is worked on now. */
  beat(): void;
  stop(): Promise<unknown>;
}

/**
 * Ends the process, with a line on stderr, when no `beat` came for `seconds`: code that hangs cannot be stopped from its
 * own thread. Give it a thousand times what a case needs, so that a busy machine does not set it off.
 */
export function watchdog(seconds: number, what: string): Watchdog {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(SOURCE, { eval: true, workerData: { beats, seconds, what } });
  return {
    beat: () => {
      Atomics.add(beats, 0, 1);
    },
    stop: () => worker.terminate(),
  };
}

const SOURCE = `
const { workerData: { beats, seconds, what } } = require('node:worker_threads');
let seen = -1;
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now === seen) {
    require('node:fs').writeSync(2, what + ': case ' + now + ' did not end in ' + seconds + ' s\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  seen = now;
}, seconds * 1000);
`;
