import type { CardShape, Values } from '../connector/core/behaviour.ts';
import { CardError, FlopackError } from '../connector/core/error.ts';
import type { Background } from './background.ts';
import { type Finished, runPlan } from './engine/call.ts';
import { Failure } from './engine/failure.ts';
import { Frame } from './engine/frame.ts';
import { mockSet, unusedMocks } from './engine/mocks.ts';
import type { FlowResponse, Plan } from './engine/model.ts';
import type { Engine, RunState, Trigger } from './engine/state.ts';
import { executionOf } from './execution.ts';
import { collector } from './history/collector.ts';
import type { StoredExecution } from './history/model.ts';
import type { Execution, RunOptions } from './model.ts';

export interface StartOptions {
  readonly run?: RunOptions;
  readonly onClose?: (response: FlowResponse) => void;
  /** The uuid of the event that starts the flow. */
  readonly event?: string | null;
}

export interface Runs {
  /** Runs a flow and stores what may be stored. Answers without a promise where no card needs one. */
  start(plan: Plan, input: Values, trigger: Trigger, options?: StartOptions): Execution | Promise<Execution>;
  /** Stores an execution that failed before its first card; `plan` null: no flow. */
  refuse(plan: Plan | null, reason: string, trigger: Trigger, event: string | null): Execution;
}

/** `secrets` are those of the set-up (connections, client tokens), hidden in whatever is stored. */
export function createRuns(
  engine: Engine,
  store: (entry: StoredExecution) => void,
  secrets: ReadonlySet<string>,
  background: Background,
): Runs {
  return {
    start(plan, input, trigger, options = {}) {
      const mocks = options.run?.mocks === undefined ? null : mockSet(options.run.mocks);
      const gathered = collector(store, secrets, options.event ?? null);
      const run: RunState = {
        engine,
        mocks,
        traced: options.run?.trace ?? null,
        trigger,
        spent: { cards: 0, waiting: 0 },
        finished: gathered.finished,
        onClose: options.onClose ?? null,
      };
      const ended = (done: Finished): Execution => executionOf(done, gathered.shown(done));
      const done = runPlan(plan, input, run);
      if (mocks === null) return done instanceof Promise ? done.then(ended) : ended(done);
      return Promise.resolve(done).then(async (d) => {
        // Flows called with Call Flow Async may still need their mocks.
        await background.settled();
        const execution = ended(d);
        const unused = unusedMocks(mocks);
        if (unused.length === 0) return execution;
        const after = execution.error === undefined ? '' : ` The flow failed: ${execution.error.message}`;
        const message = `Mocks are left over: ${unused.join('; ')}.${after}`;
        throw new FlopackError('MOCK_UNUSED', message, { unused, execution: execution.id });
      });
    },
    refuse(plan, reason, trigger, event) {
      const gathered = collector(store, secrets, event);
      const run: RunState = {
        engine,
        mocks: null,
        traced: false,
        trigger,
        spent: { cards: 0, waiting: 0 },
        finished: gathered.finished,
        onClose: null,
      };
      const frame = new Frame(plan ?? nobody, run, null, null, engine.newId(), {}, false);
      frame.done = true;
      const card = plan?.steps[0]?.card ?? noCard;
      const done = { frame, failure: new Failure(new CardError('Invalid Input', reason), card, frame) };
      gathered.finished(done);
      return executionOf(done, gathered.shown(done));
    },
  };
}

const noCard: CardShape = { id: '', title: 'event hook', kind: 'event hook', inputs: [], outputs: [] };

/** Stands for the flow of an event that says not even its type. */
const nobody: Plan = {
  flowId: '',
  flowName: '(no flow)',
  pack: '',
  kind: 'event',
  log: false,
  steps: [],
  slotNames: [],
  secretSlots: new Set(),
  event: null,
  last: [],
};
