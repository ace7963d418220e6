/** Where a verb prints: a line at a time, so that tests can read it. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
  /** Rewrites the line at the bottom of a terminal; does nothing when the output is a file or a pipe. */
  status(line: string): void;
  /** Columns of the terminal, 100 when there is none. */
  readonly width: number;
  readonly interactive: boolean;
}

export function processIo(): Io {
  const interactive = process.stdout.isTTY === true;
  let shown = false;
  const clear = (): void => {
    if (shown) process.stdout.write('\r\x1b[2K');
    shown = false;
  };
  // `flopack check ... | head` closes the pipe: that is an end, not a crash.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
  const width = (): number => process.stdout.columns ?? 100;
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
      process.stdout.write([...line].slice(0, width() - 1).join(''));
      shown = true;
    },
    get width() {
      return width();
    },
    interactive,
  };
}
