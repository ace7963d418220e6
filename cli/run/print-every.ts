import type { Io } from '../io.ts';
import { type Column, table } from '../table.ts';
import { count, oneLine } from '../text.ts';
import type { FlowOutcome, Outcome } from './every.ts';

/** The whole of `flopack run --all --json`. Keys are added over time, never renamed. */
export interface EveryReport {
  readonly ok: boolean;
  readonly flows: readonly FlowOutcome[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Of `raised`: those that only the generated data led to. */
  readonly byMockedData: number;
}

export function everyReport(flows: readonly FlowOutcome[]): EveryReport {
  const outcomes = { completed: 0, raised: 0, 'unsupported card': 0, 'internal error': 0 };
  for (const { outcome } of flows) outcomes[outcome] += 1;
  const byMockedData = flows.filter((flow) => flow.raisedBy === 'mocked data').length;
  return { ok: outcomes['unsupported card'] + outcomes['internal error'] === 0, flows, outcomes, byMockedData };
}

function words({ outcome, raisedBy }: Pick<FlowOutcome, 'outcome' | 'raisedBy'>): string {
  if (raisedBy === null) return outcome;
  return raisedBy === 'flow' ? 'raised by the flow' : 'error from mocked data';
}

const COLUMNS: readonly Column<FlowOutcome>[] = [
  { title: 'Flow', min: 16, value: (flow) => flow.name },
  { title: 'Trigger', value: (flow) => flow.trigger },
  { title: 'Outcome', value: words },
  { title: 'Cards', align: 'right', value: (flow) => String(flow.cards) },
];

/** Prints a line a flow, then why those ended that did not complete. */
export function printEvery(report: EveryReport, io: Io): void {
  for (const line of table(COLUMNS, report.flows, io.width)) io.out(line);
  const ended = report.flows.filter((flow) => flow.outcome !== 'completed');
  if (ended.length > 0) io.out('');
  for (const flow of ended) {
    io.out(`${oneLine(flow.name)}: ${words(flow)}`);
    if (flow.card !== null) {
      const inside = flow.card.flow === flow.name ? '' : ` of flow "${oneLine(flow.card.flow)}"`;
      io.out(`  card "${oneLine(flow.card.title)}" (${oneLine(flow.card.kind)})${inside}`);
    }
    if (flow.reason !== null) io.out(`  ${oneLine(flow.reason)}`);
  }
  const sums = new Map<string, number>();
  for (const flow of report.flows) sums.set(words(flow), (sums.get(words(flow)) ?? 0) + 1);
  io.out('');
  io.out(`${count(report.flows.length, 'flow')}: ${[...sums].map(([what, n]) => `${n} ${what}`).join(', ')}`);
}
