import type { Behaviour, CardShape, Values } from '../../../connector/core/behaviour.ts';
import { FlopackError } from '../../../connector/core/error.ts';
import { isRecord } from '../../../connector/core/safe.ts';
import type { Card } from '../../../format/model.ts';
import { StepContext } from '../../engine/context.ts';
import type { Frame } from '../../engine/frame.ts';
import { mockLine, mockOf } from '../../engine/mocks.ts';
import { GO, type Signal, type Step } from '../../engine/model.ts';
import { checkSizes } from '../../engine/sizes.ts';
import { limited } from '../../engine/timeout.ts';
import type { TraceEntry } from '../../engine/trace.ts';
import { type Body, within } from '../body.ts';
import { ownInputs } from '../policy.ts';
import { namedSources, valuesReader, valuesWriter } from '../values.ts';

/** Cards that may take longer than the step limit. */
const PATIENT = new Set(['kernel/control/wait', 'kernel/control/until']);

/** An ordinary card: inputs, behaviour, outputs. */
export function cardStep(card: Card, shape: CardShape, body: Body): Step {
  const readInputs = valuesReader(namedSources(body, card, ownInputs(card)));
  const write = valuesWriter(body, card);
  const connection = body.context.connection(card.connection, shape.kind.split('/')[0]!);
  const behaviour = body.context.behaviours.get(shape.kind) ?? null;
  const patient = PATIENT.has(shape.kind);
  const declared = declaredTimeout(card);

  const store = (frame: Frame, outputs: Values, entry: TraceEntry | null): Signal => {
    checkSizes(outputs, frame.run.engine.limits);
    if (entry !== null) entry.outputs = outputs;
    write(frame.slots, outputs);
    return GO;
  };

  return {
    card: shape,
    within: within(body),
    run(frame) {
      const inputs = readInputs(frame);
      const entry = frame.entry;
      if (entry !== null) entry.inputs = inputs;
      const mocks = frame.run.mocks;
      const act: Behaviour | null = (mocks === null ? null : mockOf(mocks, shape)) ?? behaviour;
      if (act === null) throw noBehaviour(shape, frame);
      const outputs = act(inputs, new StepContext(shape, connection, frame));
      if (!(outputs instanceof Promise)) return store(frame, outputs, entry);
      return (patient ? outputs : limited(outputs, frame, declared)).then((values) => store(frame, values, entry));
    },
  };
}

/** Milliseconds that the export holds for the card; the console shows them nowhere. */
function declaredTimeout(card: Card): number | null {
  const node = card.rest['node'];
  const model = isRecord(node) ? node['model'] : null;
  const timeout = isRecord(model) ? model['timeout'] : null;
  return typeof timeout === 'number' && timeout > 0 ? timeout : null;
}

function noBehaviour(card: CardShape, frame: Frame): FlopackError {
  const place = `flow ${JSON.stringify(frame.plan.flowName)}, card ${JSON.stringify(card.title)} (${card.id})`;
  const message = `No behaviour for ${card.kind} in ${place}: mock it, e.g. ${mockLine(card)}`;
  return new FlopackError('CARD_NO_BEHAVIOUR', message, { flow: frame.plan.flowId, card: card.id, kind: card.kind });
}

/** Lets a mock stand in for a card that is a step of the engine (Call Flow and the list cards). */
export function mockable(step: Step, card: Card, body: Body): Step {
  const stand = cardStep(card, step.card, body);
  return {
    card: step.card,
    within: step.within,
    run(frame) {
      const mocks = frame.run.mocks;
      return mocks !== null && mockOf(mocks, step.card) !== null ? stand.run(frame) : step.run(frame);
    },
  };
}
