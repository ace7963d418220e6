import { FlopackError } from '../../connector/core/error.ts';
import { describeFailure, Failure } from './failure.ts';
import type { Frame } from './frame.ts';
import { GO, type Signal, type Step } from './model.ts';
import { sizeError } from './sizes.ts';
import { closeEntry, openEntry, type TraceEntry } from './trace.ts';

/** Runs cards until one leaves or the list ends. Throws Failure. Answers with a promise only if a card does. */
export function execute(steps: readonly Step[], frame: Frame): Signal | Promise<Signal> {
  return frame.trace === null ? plain(steps, frame) : traced(steps, frame, frame.trace);
}

function located(error: unknown, step: Step, frame: Frame): Failure {
  return error instanceof Failure ? error : new Failure(sizeError(error), step.card, frame);
}

function count(frame: Frame): void {
  frame.steps += 1;
  const { spent, engine } = frame.run;
  spent.cards += 1;
  const { steps, runSteps } = engine.limits;
  if (frame.steps > steps)
    throw new FlopackError(
      'RUNTIME_LIMIT',
      `The execution ran more than ${steps} cards: look for a flow that repeats without end.`,
    );
  if (spent.cards > runSteps)
    throw new FlopackError(
      'RUNTIME_LIMIT',
      `The flow and those that it calls ran more than ${runSteps} cards: look for flows that call each other without end.`,
    );
}

function plain(steps: readonly Step[], frame: Frame): Signal | Promise<Signal> {
  let i = 0;
  try {
    for (; i < steps.length; i += 1) {
      count(frame);
      const result = steps[i]!.run(frame);
      if (result === GO) continue;
      return typeof result === 'number' ? result : plainRest(steps, frame, i, result);
    }
  } catch (error) {
    throw located(error, steps[i]!, frame);
  }
  return GO;
}

async function plainRest(
  steps: readonly Step[],
  frame: Frame,
  from: number,
  pending: Promise<Signal>,
): Promise<Signal> {
  let i = from;
  try {
    let signal = await pending;
    while (signal === GO) {
      i += 1;
      if (i >= steps.length) return GO;
      count(frame);
      const result = steps[i]!.run(frame);
      signal = typeof result === 'number' ? result : await result;
    }
    return signal;
  } catch (error) {
    throw located(error, steps[i]!, frame);
  }
}

function traced(steps: readonly Step[], frame: Frame, trace: TraceEntry[]): Signal | Promise<Signal> {
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i]!;
    const entry = openEntry(frame, trace, step);
    try {
      count(frame);
      const result = step.run(frame);
      if (typeof result !== 'number') return tracedRest(steps, frame, trace, i, entry, result);
      closeEntry(frame, entry, null);
      if (result !== GO) return result;
    } catch (error) {
      throw closed(error, step, frame, entry);
    }
  }
  return GO;
}

async function tracedRest(
  steps: readonly Step[],
  frame: Frame,
  trace: TraceEntry[],
  from: number,
  opened: TraceEntry,
  pending: Promise<Signal>,
): Promise<Signal> {
  let i = from;
  let entry = opened;
  try {
    let signal = await pending;
    closeEntry(frame, entry, null);
    while (signal === GO) {
      i += 1;
      const step = steps[i];
      if (step === undefined) return GO;
      entry = openEntry(frame, trace, step);
      count(frame);
      const result = step.run(frame);
      signal = typeof result === 'number' ? result : await result;
      closeEntry(frame, entry, null);
    }
    return signal;
  } catch (error) {
    throw closed(error, steps[i]!, frame, entry);
  }
}

function closed(error: unknown, step: Step, frame: Frame, entry: TraceEntry): Failure {
  const failure = located(error, step, frame);
  closeEntry(frame, entry, describeFailure(failure).message);
  return failure;
}
