import type { Behaviours, ConnectionSettings, Http, Values } from '../../connector/core/behaviour.ts';
import type { Flow, Pack } from '../../format/model.ts';
import type { Mocks } from '../../runtime/engine/mocks.ts';
import { autoMocks } from '../../runtime/fakes/auto-mock.ts';
import type { Execution, Runtime } from '../../runtime/model.ts';
import type { RuntimeClock } from '../../runtime/ports/ports.ts';
import type { TableStore } from '../../runtime/ports/tables.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import type { Switches } from '../../runtime/switches.ts';
import { connectedOnly, flowNamed, mockHint, prepared, unknownInputs } from './prepare.ts';
import { type RunReport, reportOf } from './report.ts';

export interface SingleOptions {
  readonly packs: readonly Pack[];
  readonly behaviours: Behaviours;
  /** Name or id; null: the only one. */
  readonly flow: string | null;
  /** null: nothing, or generated values with `auto`. */
  readonly input: Values | null;
  readonly mocks: Mocks;
  /** true: outside cards without a mock answer with generated values. */
  readonly auto: boolean;
  readonly connections: readonly ConnectionSettings[];
  readonly switches: Partial<Switches>;
  readonly http: Http;
  readonly clock: RuntimeClock;
  /** CSV text by table name or id: rows of tables that are empty. */
  readonly tables: Readonly<Record<string, string>>;
  /** Where tables are kept; absent: in memory. The caller closes it. */
  readonly store?: TableStore;
  /** Told what is odd about the input. */
  readonly warn: (line: string) => void;
}

export interface SingleRun {
  readonly report: RunReport;
  /** The same with values as the flow had them: not for printing. */
  readonly execution: Execution;
  readonly tables: Runtime['tables'];
}

/** Runs one flow, its helpers included. Throws FlopackError USAGE, FLOW_INVALID or MOCK_UNUSED. */
export async function runSingle(options: SingleOptions): Promise<SingleRun> {
  const { connections, switches, http, clock } = options;
  const saved = options.packs.map((pack) => prepared(pack, connections));
  const flow = flowNamed(saved, options.flow);
  const tables = options.store !== undefined || Object.keys(options.tables).length > 0;
  const auto = options.auto ? autoMocks(saved, { tables }) : null;
  const packs = auto?.packs ?? saved;
  const runtime = createRuntime({
    packs,
    behaviours: auto?.behaviours(options.behaviours) ?? connectedOnly(options.behaviours),
    ports: { clock, http, ...(options.store === undefined ? {} : { tables: options.store }) },
    connections,
    switches,
    historySize: 20_000,
    tracesKept: 20_000,
  });
  try {
    for (const [table, csv] of Object.entries(options.tables))
      if ((await runtime.tables.rows(table)).length === 0) await runtime.tables.importCsv(table, csv);
    const input = options.input ?? auto?.input(flow) ?? {};
    for (const line of unknownInputs(input, flow)) options.warn(line);
    const execution = await runtime.run(flow.id, input, { mocks: options.mocks, trace: true });
    await runtime.settled();
    const { error } = execution;
    const hint = error?.code === 'CARD_NO_BEHAVIOUR' ? mockHint(packs, error.card.id) : [];
    const flows: readonly Flow[] = packs.flatMap((pack) => pack.flows);
    return { report: reportOf(execution, runtime, flows, hint), execution, tables: runtime.tables };
  } finally {
    await runtime.close();
  }
}
