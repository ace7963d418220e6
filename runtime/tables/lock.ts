import { readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { FlopackError } from '../../connector/core/error.ts';

/** Files that this process has open. */
const held = new Set<string>();

/**
 * Makes this process the only one that uses a database file, by a file `<file>.pid` beside it. SQLite's own lock here is
 * a folder that stays behind when a process is killed and would then keep everyone out; with the pid file it is known to
 * be a leftover. Throws FlopackError TABLES_STORE where another process that lives has the file.
 */
export function lockFile(file: string): { release(): void } {
  const path = `${file}.pid`;
  if (held.has(path)) throw inUse(file, process.pid, path);
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(path, `${process.pid}\n`, { flag: 'wx', mode: 0o600 });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw new FlopackError('TABLES_STORE', `The tables cannot be kept in ${file}: ${reason(error)}.`, { file });
    }
    const owner = ownerOf(path);
    if (owner !== null && owner !== process.pid && lives(owner)) throw inUse(file, owner, path);
    if (tries > 2) throw inUse(file, owner ?? 0, path);
    rmSync(path, { force: true });
  }
  held.add(path);
  removeLeftover(`${file}.lock`);
  return {
    release() {
      held.delete(path);
      rmSync(path, { force: true });
    },
  };
}

function inUse(file: string, pid: number, path: string): FlopackError {
  const message = `The tables in ${file} are in use by process ${pid}: end it, use another file, or delete ${path} if no such process is flopack.`;
  return new FlopackError('TABLES_STORE', message, { file, pid });
}

function ownerOf(path: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(path, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function removeLeftover(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // There was none.
  }
}

export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
