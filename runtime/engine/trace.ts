import type { Value } from '../../connector/core/behaviour.ts';
import type { Frame } from './frame.ts';
import type { Step } from './model.ts';

/** One card of an execution, in the order of start. Values are masked before a trace leaves the engine. */
export interface TraceEntry {
  readonly card: string;
  readonly title: string;
  readonly kind: string;
  /** Card id of the block (If/ElseIf, If Error) that holds the card. */
  readonly within: string | null;
  readonly startedAt: number;
  ms: number;
  status: 'running' | 'success' | 'error';
  inputs: Value;
  outputs: Value;
  error: string | null;
  /** Names of the switches that decided something here, sorted; absent: none. */
  guesses?: string[];
}

export function openEntry(frame: Frame, trace: TraceEntry[], step: Step): TraceEntry {
  const entry: TraceEntry = {
    card: step.card.id,
    title: step.card.title,
    kind: step.card.kind,
    within: step.within,
    startedAt: frame.run.engine.ports.clock.now(),
    ms: 0,
    status: 'running',
    inputs: null,
    outputs: null,
    error: null,
  };
  trace.push(entry);
  frame.entry = entry;
  return entry;
}

export function closeEntry(frame: Frame, entry: TraceEntry, error: string | null): void {
  entry.ms = frame.run.engine.ports.clock.now() - entry.startedAt;
  entry.status = error === null ? 'success' : 'error';
  entry.error = error;
  frame.entry = null;
}
