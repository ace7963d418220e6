import type { Io } from '../io.ts';
import { type Column, table } from '../table.ts';
import { count, oneLine } from '../text.ts';
import type { FlowOutcome, Outcome } from './every.ts';

/** The whole of `flopack run --all --json`. Keys are added over time, never renamed. */
export interface EveryReport {
  readonly ok: boolean;
  readonly flows: readonly FlowOutcome[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

export function everyReport(flows: readonly FlowOutcome[]): EveryReport {
  const outcomes = { completed: 0, raised: 0, 'mocked data': 0, 'unsupported card': 0, 'internal error': 0 };
  for (const { outcome } of flows) outcomes[outcome] += 1;
  return { ok: outcomes['unsupported card'] + outcomes['internal error'] === 0, flows, outcomes };
}

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  completed: 'completed',
  raised: 'raised by the flow',
  'mocked data': 'error from mocked data',
  'unsupported card': 'unsupported card',
  'internal error': 'internal error',
};

const COLUMNS: readonly Column<FlowOutcome>[] = [
  { title: 'Flow', min: 16, value: (flow) => flow.name },
  { title: 'Trigger', value: (flow) => flow.trigger },
  { title: 'Outcome', value: (flow) => OUTCOME_WORDS[flow.outcome] },
  { title: 'Cards', align: 'right', value: (flow) => String(flow.cards) },
];

/** Prints a line a flow, then why those ended that did not complete. */
export function printEvery(report: EveryReport, io: Io): void {
  for (const line of table(COLUMNS, report.flows, io.width)) io.out(line);
  const ended = report.flows.filter((flow) => flow.outcome !== 'completed');
  if (ended.length > 0) io.out('');
  for (const flow of ended) {
    io.out(`${oneLine(flow.name)}: ${OUTCOME_WORDS[flow.outcome]}`);
    if (flow.card !== null) {
      const inside = flow.card.flow === flow.name ? '' : ` of flow "${oneLine(flow.card.flow)}"`;
      io.out(`  card "${oneLine(flow.card.title)}" (${oneLine(flow.card.kind)})${inside}`);
    }
    if (flow.reason !== null) io.out(`  ${oneLine(flow.reason)}`);
  }
  const sums = Object.entries(report.outcomes).filter(([, n]) => n > 0);
  io.out('');
  io.out(
    `${count(report.flows.length, 'flow')}: ${sums.map(([outcome, n]) => `${n} ${OUTCOME_WORDS[outcome as Outcome]}`).join(', ')}`,
  );
}
