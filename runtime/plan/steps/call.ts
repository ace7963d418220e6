import type { CardShape, Value, Values } from '../../../connector/core/behaviour.ts';
import { CardError, FlopackError } from '../../../connector/core/error.ts';
import { fieldName } from '../../../connector/core/names.ts';
import type { Card } from '../../../format/model.ts';
import { callFlow } from '../../engine/call.ts';
import type { Frame } from '../../engine/frame.ts';
import { GO, type Signal, type Step } from '../../engine/model.ts';
import type { TraceEntry } from '../../engine/trace.ts';
import { type Body, sourceNamed, within } from '../body.ts';
import { ownInputs } from '../policy.ts';
import { read } from '../source.ts';
import { namedSources, type ReadValues, valuesReader, valuesWriter } from '../values.ts';

/** The id of the flow that a card names, or an error that says so. */
export function flowId(value: Value, shape: CardShape): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new CardError(
    'Invalid Input',
    `Invalid Input: card ${JSON.stringify(shape.title)} names no flow: choose one on the card.`,
  );
}

function argumentsReader(card: Card, body: Body): ReadValues {
  const own = ownInputs(card).filter((port) => port.key !== 'flo' || port.group !== null);
  return valuesReader(namedSources(body, card, own));
}

/** Call Flow: arguments and results are tied by name to the helper's fields; a result that the helper does not return is null. */
export function spawnStep(card: Card, shape: CardShape, body: Body): Step {
  const flow = sourceNamed(body, card, 'flo');
  const readInputs = argumentsReader(card, body);
  const write = valuesWriter(body, card);
  const wanted = card.outputs.filter((port) => card.wires.some((wire) => wire.output === port.id)).map(fieldName);
  const take = (frame: Frame, entry: TraceEntry | null, outputs: Values): Signal => {
    if (entry !== null) entry.outputs = outputs;
    for (const name of wanted) {
      if (outputs[name] !== undefined || frame.rules.missingReturn === 'null') continue;
      throw new CardError('Invalid Input', `Invalid Input: the flow does not return ${JSON.stringify(name)}.`);
    }
    write(frame.slots, outputs);
    return GO;
  };
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const entry = frame.entry;
      const inputs = readInputs(frame);
      if (entry !== null) entry.inputs = inputs;
      const result = callFlow(frame, shape, flowId(read(flow, frame), shape), inputs);
      return result instanceof Promise
        ? result.then((outputs) => take(frame, entry, outputs))
        : take(frame, entry, result);
    },
  };
}

/** Starts work after what runs now. Throws FlopackError RUNTIME_LIMIT where too much of the run waits already. */
function later({ run }: Frame, work: () => Promise<unknown> | unknown): void {
  const { spent, engine } = run;
  if (spent.waiting >= engine.limits.waiting)
    throw new FlopackError(
      'RUNTIME_LIMIT',
      `More than ${engine.limits.waiting} flows wait to be started: look for flows that start each other without end.`,
    );
  spent.waiting += 1;
  engine.defer(() => {
    spent.waiting -= 1;
    return work();
  });
}

/** Call Flow Async: starts the helper and goes on; its errors show in its own history alone. */
export function runStep(card: Card, shape: CardShape, body: Body): Step {
  const flow = sourceNamed(body, card, 'flo');
  const readInputs = argumentsReader(card, body);
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const inputs = readInputs(frame);
      if (frame.entry !== null) frame.entry.inputs = inputs;
      const id = flowId(read(flow, frame), shape);
      // Found now, so that a call of a flow that does not exist is an error of this card.
      frame.run.engine.flow(id, frame.rules);
      later(frame, () => callFlow(frame, shape, id, inputs));
      return GO;
    },
  };
}
