import { writeSync } from 'node:fs';
import { shorten } from './table.ts';

/** Where a verb prints: a line at a time, so that tests can read it. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
  /** Rewrites the line at the bottom of a terminal; does nothing when the output is a file or a pipe. */
  status(line: string): void;
  /** Columns of the terminal; endless when there is none. */
  readonly width: number;
  readonly interactive: boolean;
}

export function processIo(): Io {
  const interactive = process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
  let shown = false;
  const clear = (): void => {
    if (shown) process.stdout.write('\r\x1b[2K');
    shown = false;
  };
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endOfOutput);
  const width = (): number => process.stdout.columns || Number.POSITIVE_INFINITY;
  return {
    out: (line) => {
      clear();
      process.stdout.write(`${line}\n`);
    },
    err: (line) => {
      clear();
      process.stderr.write(`${line}\n`);
    },
    status: (line) => {
      if (!interactive) return;
      clear();
      if (line === '') return;
      process.stdout.write(shorten(line, width() - 1));
      shown = true;
    },
    get width() {
      return width();
    },
    interactive,
  };
}

/** `flopack check ... | head` closes the pipe: that is an end, as SIGPIPE is, and neither a crash nor a success. */
function endOfOutput(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') {
    const reason = error.code === 'ENOSPC' ? 'the disk is full' : (error.code ?? 'unknown reason');
    try {
      writeSync(2, `flopack: the output cannot be written (${reason}).\n`);
    } catch {
      // Nobody is left to be told.
    }
  }
  process.exit(error.code === 'EPIPE' ? 141 : 1);
}
