export interface Progress {
  show(text: string): void;
  end(): void;
}

/** One line on stderr: rewritten on a terminal, else a new one every two seconds. */
export function progressLine(): Progress {
  const terminal = process.stderr.isTTY;
  let last = 0;
  return {
    show(text) {
      const now = performance.now();
      if (now - last < (terminal ? 100 : 2000)) return;
      last = now;
      process.stderr.write(terminal ? `\r\x1b[K${text}` : `${text}\n`);
    },
    end() {
      if (terminal) process.stderr.write('\r\x1b[K');
    },
  };
}
