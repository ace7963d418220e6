import type { Values } from '../../connector/core/behaviour.ts';
import { kindOf } from '../../connector/core/card.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { fieldName } from '../../connector/core/names.ts';
import type { Card, Flow, FlowGraph } from '../../format/model.ts';
import type { EventStart, FlowKind, Plan } from '../engine/model.ts';
import { type Block, type Body, newBody, outputSlot, type PlanContext } from './body.ts';
import { emitBody } from './emit.ts';
import { orderOf } from './order.ts';

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
  const result = kind === 'helper' ? lastCard(graph) : null;
  const body = bodyOf(graph, context, slots, null, result?.id ?? null);
  const steps = emitBody(body);
  const last = (result?.outputs ?? []).map((port) => ({ name: port.key, slot: outputSlot(body, result!, port) }));
  return {
    flowId: flow.id,
    flowName: flow.name,
    pack: context.pack,
    kind,
    log: flow.graph.log,
    steps,
    ...slots,
    event,
    last,
  };
}

type Slots = Pick<Body, 'slotNames' | 'secretSlots'>;

function bodyOf(
  graph: FlowGraph,
  context: PlanContext,
  slots: Slots,
  block: Block | null,
  kept: string | null = null,
): Body {
  const inside: Body['plan'] = (inner, around) => emitBody(bodyOf(inner, context, slots, around));
  return newBody(graph, context, slots, block, inside, kept);
}

const NO_RESULT = new Set([
  ...['comment', 'noop', 'callable'].map((name) => `kernel/control/${name}`),
  'kernel/object/expand',
]);

/** The last card, where the flow has no Return and that card gives something. */
function lastCard(graph: FlowGraph): Card | null {
  if (graph.cards.some(({ address }) => RETURNS.has(kindOf(address)))) return null;
  const visible = orderOf(graph).cards.filter(({ address }) => !NO_RESULT.has(kindOf(address)));
  return visible.at(-1) ?? null;
}

const RETURNS = new Set(['kernel/control/return', 'kernel/control/returnRaw']);

/** What starts a flow, and the body that runs: of an event flow the flow inside its two-card wrapper. */
export function startOf(graph: FlowGraph): { kind: FlowKind; event: EventStart | null; graph: FlowGraph } {
  const start = firstCard(graph);
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

/** The card whose outputs are the fields of a flow's input: Helper Flow, API Endpoint or Delegated Flow. */
export function inputCard(graph: FlowGraph): Card | undefined {
  return graph.cards.find(({ address }) => INPUT_KINDS.has(kindOf(address)));
}

const INPUT_KINDS = new Set(['kernel/control/callable', 'kernel/http/accept', 'kernel/http/delegated']);

/** The first card of a body, whatever it is. */
function firstCard(graph: FlowGraph): Card | undefined {
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
