import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { temporaryFolder } from './temporary.ts';

export interface KeptFolder {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * A folder in the temporary folder that goes when we go, however we go: a shell waits for the end of its standard input, which
 * comes with our death, SIGKILL included. The path is all that it is told.
 */
export async function makeFolder(kind: string): Promise<KeptFolder> {
  const path = await mkdtemp(join(temporaryFolder(), `flopack-${kind}-`));
  chmodSync(path, 0o700);
  const reaper = spawn('/bin/sh', ['-c', REAP, 'reaper', path], {
    cwd: '/',
    detached: true,
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // A reaper that could not start is no reason to fail: `remove` does the same.
  reaper.on('error', () => undefined);
  letGo(reaper);
  return {
    path,
    remove: async () => {
      await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
      reaper.stdin.end();
    },
  };
}

/** What dies with us may still write for a moment: try for five seconds. */
const REAP = `cat >/dev/null; i=0; while [ -e "$1" ] && [ "$i" -lt 50 ]; do rm -rf -- "$1"; i=$((i+1)); sleep 0.1; done`;

/** Neither the process nor its standard input keeps ours alive. */
export function letGo(child: ChildProcess): void {
  child.unref();
  const input = child.stdin as (Writable & { unref?: () => void }) | null;
  input?.on('error', () => undefined);
  input?.unref?.();
}
