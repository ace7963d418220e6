import type { CardShape, Value, Values } from '../../connector/core/behaviour.ts';
import { CardError } from '../../connector/core/error.ts';
import { put } from '../../connector/core/safe.ts';
import { execute } from './execute.ts';
import { Failure } from './failure.ts';
import { Frame } from './frame.ts';
import type { Plan } from './model.ts';
import type { RunState } from './state.ts';

/** How an execution ended; `failure` is null for success. */
export interface Finished {
  readonly frame: Frame;
  readonly failure: Failure | null;
}

/** Runs a plan once. Never throws for errors of the flow; answers with a promise only if a card does. */
export function runPlan(
  plan: Plan,
  input: Values,
  run: RunState,
  parent: Frame | null = null,
  caller: CardShape | null = null,
): Finished | Promise<Finished> {
  const frame = new Frame(plan, run, parent, caller, run.engine.newId(), input, run.traced ?? plan.log);
  try {
    const result = execute(plan.steps, frame);
    if (typeof result === 'number') return finish(frame, null);
    return result.then(
      () => finish(frame, null),
      (error: unknown) => finish(frame, asFailure(error, frame)),
    );
  } catch (error) {
    return finish(frame, asFailure(error, frame));
  }
}

function asFailure(error: unknown, frame: Frame): Failure {
  return error instanceof Failure ? error : new Failure(error, frame.plan.steps[0]!.card, frame);
}

function finish(frame: Frame, failure: Failure | null): Finished {
  const done = { frame, failure };
  frame.done = true;
  frame.run.finished(done);
  return done;
}

/** Calls another flow from a card and waits for it. Throws what the flow threw. */
export function callFlow(
  frame: Frame,
  card: CardShape,
  flowId: string,
  inputs: Values,
): Record<string, Value> | Promise<Record<string, Value>> {
  const engine = frame.run.engine;
  const plan = engine.flow(flowId, frame.rules);
  if (frame.depth >= engine.limits.depth) throw new CardError('Unknown Error', 'Stack limit exceeded');
  const done = runPlan(plan, inputs, frame.run, frame, card);
  return done instanceof Promise ? done.then((d) => outputOf(d, frame)) : outputOf(done, frame);
}

function outputOf(done: Finished, caller: Frame): Record<string, Value> {
  if (done.failure === null) return done.frame.output ?? lastOutputs(done.frame, caller);
  if (done.frame.values !== null && caller.rules.returnPolicy === 'values') return done.frame.values;
  throw done.failure;
}

/** What a flow without Return gives: the outputs of its last card, unless the flow stopped before that. */
function lastOutputs({ plan, slots }: Frame, caller: Frame): Record<string, Value> {
  const values: Record<string, Value> = {};
  const ran = plan.last.some(({ slot }) => slots[slot] !== undefined);
  if (ran && caller.rules.noReturn === 'last-card')
    for (const { name, slot } of plan.last) put(values, name, slots[slot] ?? null);
  return values;
}
