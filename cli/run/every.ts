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
 * How a flow ended that ran with generated data: it came to its end; an error of its own ended it; it holds a card that
 * nothing can run; or something is wrong with the pack or the runtime.
 */
export type Outcome = 'completed' | 'raised' | 'unsupported card' | 'internal error';

/** What raised: a Return Error card, or a card that the generated data did not suit. */
export type RaisedBy = 'flow' | 'mocked data';

/** One flow of `flopack run --all --json`. Keys are added over time, never renamed. */
export interface FlowOutcome {
  readonly id: string;
  readonly name: string;
  readonly trigger: Runtime['flows'][number]['kind'];
  readonly outcome: Outcome;
  /** Only of what was raised. */
  readonly raisedBy: RaisedBy | null;
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
const LIMITS = { steps: 20_000, depth: 60, stepMs: 40 * 86_400_000, runSteps: 200_000, waiting: 5_000 };
const CARDS = 20_000;

/** Runs every flow of a pack by itself with generated input, and every outside card answered by generated values. */
export async function runEvery(pack: Pack, options: EveryOptions): Promise<FlowOutcome[]> {
  const mocks = autoMocks([pack], { cards: CARDS, anyKey: true });
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
    return { ...base, outcome: 'internal error', raisedBy: null, card: null, reason, cards: 0 };
  }
}

function outcomeOf({ error }: Execution): Pick<FlowOutcome, 'outcome' | 'raisedBy' | 'card' | 'reason'> {
  if (error === undefined) return { outcome: 'completed', raisedBy: null, card: null, reason: null };
  const card = { title: error.card.title, kind: error.card.kind, flow: error.flow.name };
  return { ...kindOfError(error), card, reason: error.message };
}

const RAISING = new Set(['kernel/control/throw', 'kernel/control/throwIf']);
/** Loops that real answers would end, and flows whose id is an answer. */
const BY_DATA = new Set(['CARD_FAILED', 'RUNTIME_LIMIT', 'FLOW_NOT_FOUND', 'FLOW_NOT_ACTIVE']);

function kindOfError(error: NonNullable<Execution['error']>): Pick<FlowOutcome, 'outcome' | 'raisedBy'> {
  if (error.code === 'CARD_NO_BEHAVIOUR') return { outcome: 'unsupported card', raisedBy: null };
  if (!BY_DATA.has(error.code)) return { outcome: 'internal error', raisedBy: null };
  return { outcome: 'raised', raisedBy: RAISING.has(error.card.kind) ? 'flow' : 'mocked data' };
}

const noNetwork = {
  request: () =>
    Promise.reject(new FlopackError('CARD_NO_BEHAVIOUR', 'The card calls the network, which this run does not have.')),
};
