import type { Io } from '../io.ts';
import { type Progress, progress } from '../progress.ts';

/** The numbered steps of a run as they are printed. */
export interface Steps {
  say(title: string, detail?: string): void;
  bar(label: string, total: number): Progress;
  /** What is under way, on a terminal; the next line takes its place. */
  now(text: string): void;
  /** Milliseconds since the start. */
  elapsed(): number;
}

export function printSteps(io: Io, now: () => number): Steps {
  const started = now();
  let number = 0;
  return {
    say: (title, detail) => {
      number++;
      io.out(`${number}. ${title}${detail === undefined ? '' : `: ${detail}`}`);
    },
    bar: (label, total) => progress(io, label, total, now),
    now: (text) => io.status(`  ${text} …`),
    elapsed: () => now() - started,
  };
}
