import type { Behaviours } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import type { Flow, Pack } from '../../format/model.ts';
import { type AutoMocks, autoMocks } from '../../runtime/fakes/auto-mock.ts';
import { virtualClock } from '../../runtime/fakes/clock.ts';
import { seededRandom } from '../../runtime/fakes/random.ts';
import type { Execution, Runtime } from '../../runtime/model.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import type { Switches } from '../../runtime/switches.ts';

/**
 * How a flow ended that ran with generated data: it came to its end; a Return Error card raised; the generated data did
 * not suit it; it holds a card that nothing can run; or something is wrong with the pack or the runtime.
 */
export type Outcome = 'completed' | 'raised' | 'mocked data' | 'unsupported card' | 'internal error';

/** One flow of `flopack run --all --json`. Keys are added over time, never renamed. */
export interface FlowOutcome {
  readonly id: string;
  readonly name: string;
  readonly trigger: Runtime['flows'][number]['kind'];
  readonly outcome: Outcome;
  /** Where it ended, unless it completed. */
  readonly card: { readonly title: string; readonly kind: string; readonly flow: string } | null;
  readonly reason: string | null;
  /** Cards that ran, those of helpers not counted. */
  readonly cards: number;
}

export interface EveryOptions {
  readonly behaviours: Behaviours;
  readonly switches?: Partial<Switches>;
  /** Told before each flow. */
  readonly progress?: (done: number, all: number) => void;
}

/** Generous for a real flow, little for one that runs in circles. */
const LIMITS = { steps: 20_000, depth: 60, stepMs: 40 * 86_400_000 };
const CARDS = 20_000;

/** Runs every flow of a pack by itself with generated input, and every outside card answered by generated values. */
export async function runEvery(pack: Pack, options: EveryOptions): Promise<FlowOutcome[]> {
  const mocks = autoMocks([pack], { cards: CARDS });
  const runtime = createRuntime({
    packs: mocks.packs,
    behaviours: mocks.behaviours(options.behaviours),
    ports: { clock: virtualClock(), random: seededRandom(1), http: noNetwork },
    historySize: 100,
    tracesKept: 0,
    limits: LIMITS,
    ...(options.switches === undefined ? {} : { switches: options.switches }),
  });
  const outcomes: FlowOutcome[] = [];
  try {
    const flows = mocks.packs.flatMap((p) => p.flows).filter((flow) => flow.graph !== null);
    for (const [done, flow] of flows.entries()) {
      options.progress?.(done, flows.length);
      outcomes.push(await runOne(flow, runtime, mocks));
    }
  } finally {
    await runtime.close();
  }
  return outcomes;
}

async function runOne(flow: Flow, runtime: Runtime, mocks: AutoMocks): Promise<FlowOutcome> {
  const trigger = runtime.flows.find((info) => info.id === flow.id)?.kind ?? 'none';
  const base = { id: flow.id, name: flow.name, trigger };
  mocks.begin();
  try {
    const execution = await runtime.run(flow.id, mocks.input(flow), { trace: true });
    await runtime.settled();
    return { ...base, ...outcomeOf(execution), cards: execution.trace?.length ?? 0 };
  } catch (error) {
    const coded = error instanceof FlopackError;
    const reason = coded ? error.message : `unexpected ${String(error)}`;
    return { ...base, outcome: 'internal error', card: null, reason, cards: 0 };
  }
}

function outcomeOf({ error }: Execution): Pick<FlowOutcome, 'outcome' | 'card' | 'reason'> {
  if (error === undefined) return { outcome: 'completed', card: null, reason: null };
  const card = { title: error.card.title, kind: error.card.kind, flow: error.flow.name };
  return { outcome: kindOfError(error), card, reason: error.message };
}

const RAISING = new Set(['kernel/control/throw', 'kernel/control/throwIf']);

function kindOfError(error: NonNullable<Execution['error']>): Outcome {
  if (error.code === 'CARD_NO_BEHAVIOUR') return 'unsupported card';
  if (error.code !== 'CARD_FAILED') return 'internal error';
  return RAISING.has(error.card.kind) ? 'raised' : 'mocked data';
}

const noNetwork = {
  request: () =>
    Promise.reject(new FlopackError('CARD_NO_BEHAVIOUR', 'The card calls the network, which this run does not have.')),
};
