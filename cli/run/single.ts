import type { Behaviours, ConnectionSettings, Values } from '../../connector/core/behaviour.ts';
import type { Pack } from '../../format/model.ts';
import type { Mocks } from '../../runtime/engine/mocks.ts';
import { autoMocks } from '../../runtime/fakes/auto-mock.ts';
import { skippingClock } from '../../runtime/fakes/skipping-clock.ts';
import { systemClock } from '../../runtime/ports/clock.ts';
import { undiciHttp } from '../../runtime/ports/http.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import type { Switches } from '../../runtime/switches.ts';
import { connectedOnly, flowNamed, mockHint, prepared, unknownInputs } from './prepare.ts';
import { type RunReport, reportOf } from './report.ts';
import { allowedHttp } from './settings.ts';

export interface SingleOptions {
  readonly packs: readonly Pack[];
  readonly behaviours: Behaviours;
  readonly flow: string | null;
  /** null: nothing, or generated values with `auto`. */
  readonly input: Values | null;
  readonly mocks: Mocks;
  readonly auto: boolean;
  readonly connections: readonly ConnectionSettings[];
  readonly allow: readonly string[];
  readonly switches: Partial<Switches>;
  /** Told what is odd about the input. */
  readonly warn: (line: string) => void;
}

/** Runs one flow, its helpers included. Throws FlopackError USAGE, FLOW_INVALID or MOCK_UNUSED. */
export async function runSingle(options: SingleOptions): Promise<RunReport> {
  const { connections, switches } = options;
  const saved = options.packs.map((pack) => prepared(pack, connections));
  const flow = flowNamed(saved, options.flow);
  const auto = options.auto ? autoMocks(saved) : null;
  const reaches = options.allow.length > 0 || connections.some((settings) => settings.baseUrl !== undefined);
  const network = undiciHttp({ timeoutMs: 30_000 });
  const packs = auto?.packs ?? saved;
  const runtime = createRuntime({
    packs,
    behaviours: auto?.behaviours(options.behaviours) ?? connectedOnly(options.behaviours),
    // Where nothing outside can be reached, waiting would change nothing.
    ports: {
      clock: reaches ? systemClock() : skippingClock(),
      http: allowedHttp(options.allow, connections, network),
    },
    connections,
    switches,
    historySize: 20_000,
    tracesKept: 20_000,
  });
  try {
    const input = options.input ?? auto?.input(flow) ?? {};
    for (const line of unknownInputs(input, flow)) options.warn(line);
    const execution = await runtime.run(flow.id, input, { mocks: options.mocks, trace: true });
    await runtime.settled();
    const { error } = execution;
    const hint = error?.code === 'CARD_NO_BEHAVIOUR' ? mockHint(packs, error.card.id) : [];
    return reportOf(
      execution,
      runtime,
      packs.flatMap((pack) => pack.flows),
      hint,
    );
  } finally {
    await runtime.close();
    await network.close();
  }
}
