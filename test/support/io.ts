import type { Io } from '../../cli/io.ts';

/** Collects what a verb prints. */
export function captured(): Io & { readonly lines: string[]; readonly errors: string[] } {
  const lines: string[] = [];
  const errors: string[] = [];
  return {
    lines,
    errors,
    out: (line) => void lines.push(line),
    err: (line) => void errors.push(line),
    status: (line) => void lines.push(line),
    width: Number.POSITIVE_INFINITY,
    interactive: false,
  };
}
