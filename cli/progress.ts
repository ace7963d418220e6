import type { Io } from './io.ts';

/** A step that takes a while: a bar on a terminal, a line at the end everywhere. */
export interface Progress {
  advance(by?: number): void;
  done(summary: string): void;
}

export function progress(io: Io, label: string, total: number, now: () => number): Progress {
  const started = now();
  let count = 0;
  let shownAt = 0;
  const draw = (): void => {
    const at = now();
    if (at - shownAt < 50 && count < total) return;
    shownAt = at;
    const width = 30;
    const filled = total === 0 ? width : Math.round((width * count) / total);
    io.status(
      `  ${label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${count}/${total} ${seconds(at - started)}`,
    );
  };
  draw();
  return {
    advance: (by = 1) => {
      count = Math.min(total, count + by);
      draw();
    },
    done: (summary) => {
      io.status('');
      io.out(`  ${label}: ${summary} (${seconds(now() - started)})`);
    },
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
