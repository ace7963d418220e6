import { cpus, totalmem } from 'node:os';

/** What the figures were measured on. */
export interface Machine {
  readonly cores: number;
  readonly cpu: string;
  /** Bytes. */
  readonly memory: number;
  readonly node: string;
}

export function machine(): Machine {
  const all = cpus();
  return { cores: all.length, cpu: all[0]?.model ?? '?', memory: totalmem(), node: process.version };
}

export function machineLine({ cores, cpu, memory, node }: Machine): string {
  return `${cores} cores (${cpu}), ${mb(memory)} MB, Node ${node}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Median of the ratios inside each round: a slow moment of the machine hits both alike. */
export function ratio(values: readonly number[], base: readonly number[]): number {
  return median(values.map((value, i) => value / base[i]!));
}

/** Least and most, e.g. `12.1-14.0`. */
export function range(values: readonly number[], digits = 0): string {
  return `${Math.min(...values).toFixed(digits)}-${Math.max(...values).toFixed(digits)}`;
}

/** Lines with even columns: the first one left, all others right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
  );
}

export function mb(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
