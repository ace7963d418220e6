import type { CardShape } from '../../../connector/core/behaviour.ts';
import { FlopackError } from '../../../connector/core/error.ts';
import { fieldName } from '../../../connector/core/names.ts';
import type { Card, FlowGraph } from '../../../format/model.ts';
import { execute } from '../../engine/execute.ts';
import { errorObject, Failure, isFatal } from '../../engine/failure.ts';
import type { Frame } from '../../engine/frame.ts';
import { END, GO, type Signal, type Step } from '../../engine/model.ts';
import { type Block, type Body, newSlot, outputSlot, sourceOf, within } from '../body.ts';
import { fromSlot, type Source } from '../source.ts';
import { condition } from './condition.ts';

/** Outer values enter by the hidden `context/*` fields; the inner Return puts values into the container's outputs. */
function blockOf(card: Card, body: Body): { enter: Map<string, Source>; leave: Map<string, number> } {
  const enter = new Map<string, Source>();
  for (const port of card.inputs) if (port.group === 'context') enter.set(fieldName(port), sourceOf(body, card, port));
  const leave = new Map<string, number>();
  for (const port of card.outputs) {
    const slot = outputSlot(body, card, port);
    if (slot >= 0) leave.set(fieldName(port), slot);
  }
  return { enter, leave };
}

/** Leaving a block is going on after it. */
function after(result: Signal | Promise<Signal>): Signal | Promise<Signal> {
  if (typeof result === 'number') return result === END ? END : GO;
  return result.then((signal) => (signal === END ? END : GO));
}

function embedded(card: Card, graph: FlowGraph | null | undefined, what: string): FlowGraph {
  if (graph) return graph;
  throw new FlopackError(
    'FLOW_INVALID',
    `Card ${JSON.stringify(card.title)} (${card.id}) has no ${what}: export the flow again.`,
  );
}

/** If/ElseIf: the first clause that is true, in the order of the card, else the last. */
export function branchStep(card: Card, shape: CardShape, body: Body): Step {
  const { enter, leave } = blockOf(card, body);
  const block: Block = { card: card.id, enter, leave };
  const groups = [...new Set(shape.inputs.filter((f) => f.key === 'flo' && f.group !== null).map((f) => f.group!))];
  const stepsOf = (group: string): readonly Step[] =>
    body.plan(
      embedded(
        card,
        card.inputs.find((p) => p.group === group && p.key === 'flo')?.flow,
        `flow in its clause ${group}`,
      ),
      block,
    );
  // The first clause is named `if` in every export, whatever its index says.
  const clauses = [...groups.filter((g) => g === 'if'), ...groups.filter((g) => g !== 'if' && g !== 'else')].map(
    (group) => ({
      group,
      test: condition(card, body, group),
      steps: stepsOf(group),
    }),
  );
  const otherwise = groups.includes('else') ? stepsOf('else') : [];
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const entry = frame.entry;
      const clause = clauses.find(({ test }) => test(frame));
      if (entry !== null) entry.inputs = { clause: clause?.group ?? 'else' };
      return after(execute(clause?.steps ?? otherwise, frame));
    },
  };
}

/** If Error: the Try block; on an error of any of its cards the If Error block, whose own errors are errors of the flow. */
export function tryStep(card: Card, shape: CardShape, body: Body): Step {
  const { enter, leave } = blockOf(card, body);
  const errorSlot = newSlot(body, 'error');
  const steps = body.plan(
    embedded(card, card.inputs.find((p) => p.group === null && p.key === 'flo')?.flow, 'Try block'),
    { card: card.id, enter, leave },
  );
  const catching = new Map(enter).set('context/error', fromSlot(errorSlot));
  const handler = body.plan(embedded(card, card.policy.handler, 'If Error block'), {
    card: card.id,
    enter: catching,
    leave,
  });
  const caught = (error: unknown, frame: Frame, entry: Frame['entry']): Signal | Promise<Signal> => {
    if (!(error instanceof Failure) || isFatal(error)) throw error;
    frame.slots[errorSlot] = errorObject(error);
    const failed = (own: unknown): never => {
      // The cards of the block have come and gone.
      frame.entry = entry;
      throw isFatal(own) || frame.rules.handlerError === 'own' ? own : error;
    };
    try {
      const result = execute(handler, frame);
      return typeof result === 'number' ? after(result) : after(result.catch(failed));
    } catch (own) {
      return failed(own);
    }
  };
  return {
    card: shape,
    within: within(body),
    run(frame) {
      const entry = frame.entry;
      try {
        const result = execute(steps, frame);
        if (typeof result === 'number') return after(result);
        return result.then(
          (signal) => (signal === END ? END : GO),
          (error: unknown) => caught(error, frame, entry),
        );
      } catch (error) {
        return caught(error, frame, entry);
      }
    },
  };
}
