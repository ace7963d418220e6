import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a child says once it listens. */
export interface Ready {
  readonly port: number;
  /** Where it takes hook calls (targets) or token requests (token server). */
  readonly path: string;
}

/** Resources of a child. CPU is user and system time in microseconds since its start, memory in bytes. */
export interface Stats {
  readonly cpu: number;
  readonly rss: number;
  readonly heap: number;
  readonly peak: number;
}

export interface Child {
  readonly name: string;
  readonly url: string;
  /** With `gc`, after two full collections. */
  stats(gc?: boolean): Promise<Stats>;
  stop(): void;
}

const START_MS = 60_000;

/** Starts `file` as its own process; settings reach it as the environment variable BENCH. */
export async function startChild(name: string, file: URL, settings: object): Promise<Child> {
  const child = fork(fileURLToPath(file), [], {
    execArgv: ['--expose-gc', '--import', new URL('../../cli/typescript.mjs', import.meta.url).href],
    env: { ...process.env, BENCH: JSON.stringify(settings), NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ready = await message<Ready>(child, name);
  return {
    name,
    url: `http://127.0.0.1:${ready.port}${ready.path}`,
    stats: (gc = false) => {
      const answer = message<Stats>(child, name);
      child.send({ stats: true, gc });
      return answer;
    },
    stop: () => child.kill('SIGKILL'),
  };
}

function message<T>(child: ChildProcess, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer);
      child.off('message', onMessage);
      child.off('exit', onExit);
    };
    const onMessage = (value: unknown) => {
      finish();
      resolve(value as T);
    };
    const onExit = (code: number | null) => {
      finish();
      reject(new Error(`${name} ended (exit code ${code})`));
    };
    const timer = setTimeout(() => {
      finish();
      reject(new Error(`${name} did not answer in ${START_MS / 1000} s`));
    }, START_MS);
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

/** In the child: its settings. */
export function childSettings<T>(): T {
  return JSON.parse(process.env.BENCH ?? '{}') as T;
}

/** In the child: reports that it listens and answers the runner's questions. */
export function reportReady(ready: Ready): void {
  process.on('message', (question: { gc?: boolean }) => {
    if (question.gc) {
      globalThis.gc?.();
      globalThis.gc?.();
    }
    const { user, system } = process.cpuUsage();
    const { rss, heapUsed } = process.memoryUsage();
    process.send?.({ cpu: user + system, rss, heap: heapUsed, peak: process.resourceUsage().maxRSS * 1024 });
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.(ready);
}
