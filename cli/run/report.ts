import type { Value } from '../../connector/core/behaviour.ts';
import type { Flow } from '../../format/model.ts';
import type { FlowResponse } from '../../runtime/engine/model.ts';
import type { Execution, FlowInfo, Runtime } from '../../runtime/model.ts';
import { type CardRun, type FlowRun, flowRun } from './tree.ts';

/** What `flopack run --json` prints of one run. Secrets are masked. Keys are added over time, never renamed. */
export interface RunReport {
  readonly flow: {
    readonly id: string;
    readonly name: string;
    readonly pack: string;
    readonly trigger: FlowInfo['kind'];
  };
  readonly status: 'success' | 'error';
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Fields of the Return card. */
  readonly output: Value;
  readonly response: FlowResponse | null;
  readonly error: {
    readonly kind: string;
    readonly code: string;
    readonly message: string;
    readonly statusCode: number | null;
    readonly card: { readonly id: string; readonly title: string; readonly kind: string };
    readonly flow: string;
    /** What to do, a line each. */
    readonly hint: readonly string[];
  } | null;
  readonly stoppedBy: { readonly card: string; readonly title: string; readonly message: string | null } | null;
  /** Cards that ran, those of helpers too. */
  readonly ranCards: number;
  readonly run: FlowRun;
}

/** The report of an execution that a runtime ran with all flows saving their data. */
export function reportOf(
  execution: Execution,
  runtime: Runtime,
  flows: readonly Flow[],
  hint: readonly string[],
): RunReport {
  const history = runtime.history.list().reverse();
  const root = history.find((entry) => entry.id === execution.id)!;
  const info = runtime.flows.find((flow) => flow.id === execution.flowId)!;
  const run = flowRun(root, history, flows);
  const { error } = root;
  return {
    flow: { id: info.id, name: info.name, pack: info.pack, trigger: info.kind },
    status: root.status,
    startedAt: root.startedAt,
    output: root.output,
    response:
      root.response ?? (execution.response === undefined ? null : maskedResponse(root.output, execution.response)),
    error:
      error === null
        ? null
        : {
            kind: error.kind,
            code: error.code,
            message: hint.length > 0 ? error.message.replace(/: mock it, e\.g\. .*$/s, '.') : error.message,
            statusCode: error.statusCode,
            card: error.card,
            flow: error.flow.name,
            hint,
          },
    stoppedBy: root.stoppedBy,
    ranCards: ranCards(run),
    run,
  };
}

/** The response that Return makes of the output: made again of the masked one. */
function maskedResponse(output: Value, response: FlowResponse): FlowResponse {
  return { ...response, body: JSON.stringify(output ?? {}) };
}

function ranCards(run: FlowRun): number {
  const of = (cards: readonly CardRun[]): number =>
    cards.reduce(
      (sum, card) =>
        sum +
        (card.status === 'not run' ? 0 : 1) +
        card.branches.reduce((inner, branch) => inner + of(branch.cards), 0) +
        card.calls.reduce((inner, call) => inner + ranCards(call), 0),
      0,
    );
  return of(run.cards);
}
