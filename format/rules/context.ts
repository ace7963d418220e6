import {
  allGraphs,
  callableOf,
  type GraphPlace,
  type IncomingWire,
  incomingWires,
  type Order,
  orderOf,
} from '../graph.ts';
import type { Card, Connection, Flow, FlowGraph, Pack, Port, Problem, Table } from '../model.ts';
import { type Line, lineOf } from './sides.ts';

/** What a rule sees of one card: the card and its fields by id. */
export interface CardView {
  readonly card: Card;
  readonly index: number;
  readonly inputs: ReadonlyMap<string, Port>;
  readonly outputs: ReadonlyMap<string, Port>;
}

/** One flow body, indexed once for all rules. */
export interface GraphView extends GraphPlace {
  /** In the order of the file, cards with an id that stood before included. */
  readonly cards: readonly CardView[];
  readonly byId: ReadonlyMap<string, CardView>;
  readonly incoming: ReadonlyMap<string, ReadonlyMap<string, readonly IncomingWire[]>>;
  readonly order: Order;
  /** Card id to place in the execution order. */
  readonly position: ReadonlyMap<string, number>;
  /** Card id to the ids that orderings and branches lead to. */
  readonly next: ReadonlyMap<string, readonly string[]>;
  /** The order through the If/Elses of the body. */
  readonly line: Line;
  /** Card ids that an ordering leads to, or from, not counting pairs of a card with itself. */
  readonly orderedTo: ReadonlySet<string>;
  readonly orderedFrom: ReadonlySet<string>;
  /** The body's Helper Flow card. */
  readonly start: Card | undefined;
}

export interface RuleContext {
  readonly pack: Pack;
  readonly graphs: readonly GraphView[];
  readonly flows: ReadonlyMap<string, Flow>;
  readonly connections: ReadonlyMap<string, Connection>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly report: (problem: Problem) => void;
}

/** Looks at the whole pack and reports what it finds; never throws, never stops at the first. */
export type Rule = (context: RuleContext) => void;

export function ruleContext(pack: Pack, report: (problem: Problem) => void): RuleContext {
  return {
    pack,
    graphs: allGraphs(pack).map(graphView),
    flows: byId(pack.flows),
    connections: byId(pack.connections),
    tables: byId(pack.tables),
    report,
  };
}

function graphView(place: GraphPlace): GraphView {
  const { graph } = place;
  const cards = graph.cards.map((card, index) => ({
    card,
    index,
    inputs: byId(card.inputs),
    outputs: byId(card.outputs),
  }));
  const order = orderOf(graph);
  const next = nextCards(graph);
  const pairs = graph.orderings.filter(({ from, to }) => from !== to);
  return {
    ...place,
    cards,
    byId: new Map(cards.map((view) => [view.card.id, view])),
    incoming: incomingWires(graph),
    order,
    position: new Map(order.cards.map((card, i) => [card.id, i])),
    next,
    line: lineOf({ order, next, cards }),
    orderedTo: new Set(pairs.map((pair) => pair.to)),
    orderedFrom: new Set(pairs.map((pair) => pair.from)),
    start: callableOf(graph),
  };
}

function nextCards(graph: FlowGraph): Map<string, string[]> {
  const next = new Map<string, string[]>(
    graph.cards.map((card) => [card.id, card.branches.map((branch) => branch.head)]),
  );
  for (const { from, to } of graph.orderings) if (from !== to) next.get(from)?.push(to);
  return next;
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Runs `look` on every card of every body. */
export function eachCard(context: RuleContext, look: (view: CardView, graph: GraphView) => void): void {
  for (const graph of context.graphs) for (const view of graph.cards) look(view, graph);
}

/** Runs `look` on every field of every card. */
export function eachPort(
  context: RuleContext,
  look: (port: Port, side: 'inputs' | 'outputs', view: CardView, graph: GraphView) => void,
): void {
  eachCard(context, (view, graph) => {
    for (const port of view.card.inputs) look(port, 'inputs', view, graph);
    for (const port of view.card.outputs) look(port, 'outputs', view, graph);
  });
}

/** A card for a message: its title and id. */
export function named(card: Card): string {
  return `${JSON.stringify(card.title.slice(0, 60))} (${card.id})`;
}

/** A field for a message: its group and key. */
export function fieldName(port: Port): string {
  const name = port.group === null ? port.key : `${port.group}/${port.key}`;
  return JSON.stringify(name.slice(0, 60));
}
