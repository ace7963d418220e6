import type { Values } from '../../connector/core/behaviour.ts';
import { kindOf } from '../../connector/core/card.ts';
import { FlopackError } from '../../connector/core/error.ts';
import type { Card, Flow, FlowGraph } from '../../format/model.ts';
import type { EventStart, FlowKind, Plan } from '../engine/model.ts';
import { type Block, type Body, newBody, type PlanContext } from './body.ts';
import { emitBody } from './emit.ts';
import { orderOf } from './order.ts';
import { fieldName } from './shape.ts';

/**
 * Makes a flow ready to run: cards in order, wires resolved to slots, conversions and behaviours bound. Plans are
 * immutable and shared by all runs. Throws FlopackError FLOW_INVALID with the card to look at.
 */
export function plan(flow: Flow, context: PlanContext): Plan {
  if (flow.graph === null)
    throw new FlopackError(
      'FLOW_INVALID',
      `Flow ${JSON.stringify(flow.name)} was not exported with this pack: load the pack that holds it.`,
    );
  const { kind, event, graph } = startOf(flow.graph);
  const slots: Slots = { slotNames: [], secretSlots: new Set() };
  const steps = planBody(graph, context, slots, null);
  return {
    flowId: flow.id,
    flowName: flow.name,
    pack: context.pack,
    kind,
    log: flow.graph.log,
    steps,
    ...slots,
    event,
  };
}

type Slots = Pick<Body, 'slotNames' | 'secretSlots'>;

function planBody(graph: FlowGraph, context: PlanContext, slots: Slots, block: Block | null): Plan['steps'] {
  return emitBody(newBody(graph, context, slots, block, (inner, around) => planBody(inner, context, slots, around)));
}

/** What starts a flow, and the body that runs: of an event flow the flow inside its two-card wrapper. */
export function startOf(graph: FlowGraph): { kind: FlowKind; event: EventStart | null; graph: FlowGraph } {
  const start = startCard(graph);
  if (start === undefined) return { kind: 'none', event: null, graph };
  const kind = kindOf(start.address);
  switch (kind) {
    case 'kernel/http/accept':
      return { kind: 'api', event: null, graph };
    case 'kernel/http/delegated':
      return { kind: 'delegated', event: null, graph };
    case 'kernel/control/callable':
      return { kind: graph.scheduled ? 'scheduled' : 'helper', event: null, graph };
    default:
      break;
  }
  if (!start.address.startsWith('root:channels:')) return { kind: 'none', event: null, graph };
  return { kind: 'event', event: { cardKind: kind, options: literals(start) }, graph: eventBody(graph) ?? graph };
}

function startCard(graph: FlowGraph): Card | undefined {
  try {
    const { cards, regions } = orderOf(graph);
    const heads = new Set(
      [...regions.keys()].flatMap((id) => cards.find((c) => c.id === id)!.branches.map((b) => b.head)),
    );
    return cards.find((card) => !heads.has(card.id));
  } catch {
    return graph.cards[0];
  }
}

function eventBody(graph: FlowGraph): FlowGraph | null {
  const loop = graph.cards.find((card) => kindOf(card.address) === 'kernel/list/asyncEach');
  return loop?.inputs.find((port) => port.key === 'flo')?.flow ?? null;
}

function literals(card: Card): Values {
  return Object.fromEntries(card.inputs.map((port) => [fieldName(port), port.data ?? null]));
}
