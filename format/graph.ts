import type { Card, Flow, FlowGraph, Ordering, Pack, Port, Wire } from './model.ts';
import { pointerTo } from './pointer.ts';

/** What holds an embedded flow: a card's input (branch clause, If Error, event wrapper) or its error policy (catch). */
export interface Container {
  readonly card: Card;
  /** The input that holds the flow; null: the catch flow of `policy.error`. */
  readonly port: Port | null;
  readonly place: GraphPlace;
}

/** A flow body with where it stands. */
export interface GraphPlace {
  readonly graph: FlowGraph;
  readonly flow: Flow;
  /** Of the body, e.g. `/data/flos/<id>/data`. */
  readonly pointer: string;
  /** 0: the flow's own body. */
  readonly depth: number;
  readonly container: Container | null;
}

/** Every body of a flow, its own first, each before those embedded in it. A stub has none. */
export function graphsOf(flow: Flow): GraphPlace[] {
  if (flow.graph === null) return [];
  const places: GraphPlace[] = [
    { graph: flow.graph, flow, pointer: pointerTo('/data/flos', flow.id, 'data'), depth: 0, container: null },
  ];
  // Grows while it is walked.
  for (const place of places) for (const inner of embeddedIn(place)) places.push(inner);
  return places;
}

/** Every body of every flow. */
export function allGraphs(pack: Pack): GraphPlace[] {
  return pack.flows.flatMap(graphsOf);
}

/** The body with each of its cards replaced, those of embedded flows first. */
export function mapCards(graph: FlowGraph, change: (card: Card) => Card): FlowGraph {
  const inside = (flow: FlowGraph | null): FlowGraph | null => (flow === null ? null : mapCards(flow, change));
  const cards = graph.cards.map((card) =>
    change({
      ...card,
      inputs: card.inputs.map((port) => (port.flow === null ? port : { ...port, flow: inside(port.flow) })),
      policy: card.policy.handler === null ? card.policy : { ...card.policy, handler: inside(card.policy.handler) },
    }),
  );
  return { ...graph, cards };
}

function embeddedIn(place: GraphPlace): GraphPlace[] {
  const found: GraphPlace[] = [];
  place.graph.cards.forEach((card, index) => {
    const inner = (graph: FlowGraph, pointer: string, port: Port | null): void => {
      found.push({ graph, flow: place.flow, pointer, depth: place.depth + 1, container: { card, port, place } });
    };
    for (const port of card.inputs) {
      if (port.flow !== null)
        inner(port.flow, pointerTo(portPointer(place, index, 'inputs', port), 'value', 'data'), port);
    }
    for (const port of card.outputs) {
      if (port.flow !== null)
        inner(port.flow, pointerTo(portPointer(place, index, 'outputs', port), 'value', 'data'), port);
    }
    if (card.policy.handler !== null) inner(card.policy.handler, pointerTo(policyPointer(place, index), 'flo'), null);
  });
  return found;
}

/** Pointer of the card at `index` of `graph.cards`. */
export function cardPointer(place: GraphPlace, index: number): string {
  return pointerTo(place.pointer, 'methods', index);
}

export function portPointer(place: GraphPlace, index: number, side: 'inputs' | 'outputs', port: Port): string {
  return pointerTo(cardPointer(place, index), 'node', 'model', side, 'data', port.id);
}

export function policyPointer(place: GraphPlace, index: number): string {
  return pointerTo(cardPointer(place, index), 'node', 'model', 'policy', 'error');
}

export function orderingPointer(place: GraphPlace, ordering: Ordering): string {
  return pointerTo(place.pointer, 'orderings', ordering.id);
}

/** Of the wire list from one output to one card; one wire in it is not pointed at apart. */
export function wirePointer(place: GraphPlace, index: number, wire: Wire): string {
  return pointerTo(cardPointer(place, index), 'pins', wire.output, wire.card);
}

export function cardsById(graph: FlowGraph): Map<string, Card> {
  return new Map(graph.cards.map((card) => [card.id, card]));
}

/** The field `(group, key)` of one side. */
export function portOf(ports: readonly Port[], group: string | null, key: string): Port | undefined {
  return ports.find((port) => port.group === group && port.key === key);
}

export interface IncomingWire {
  readonly from: Card;
  readonly wire: Wire;
}

/** The wires of a body by target card, then target input. An input of a Join may have two, any other one. */
export function incomingWires(graph: FlowGraph): Map<string, Map<string, IncomingWire[]>> {
  const incoming = new Map<string, Map<string, IncomingWire[]>>();
  for (const from of graph.cards) {
    for (const wire of from.wires) {
      const byInput = incoming.get(wire.card) ?? new Map<string, IncomingWire[]>();
      incoming.set(wire.card, byInput);
      const list = byInput.get(wire.input) ?? [];
      byInput.set(wire.input, list);
      list.push({ from, wire });
    }
  }
  return incoming;
}

/** `kernel` cards: `string:concat`; null for connector cards. */
export function functionOf(card: Card): string | null {
  const { address } = card;
  if (!familyIs(address, 'kernel')) return null;
  const module = address.indexOf(':') + 'kernel'.length + 2;
  const version = address.indexOf(':', module);
  if (version === -1) return `${address.slice(module)}:`;
  const name = address.indexOf(':', version + 1);
  return `${address.slice(module, version)}:${name === -1 ? '' : address.slice(name + 1)}`;
}

/** Key of the connector: `okta`, `stash`; null for function cards. */
export function connectorOf(card: Card): string | null {
  return familyIs(card.address, 'channels') ? (card.address.split(':')[3] ?? null) : null;
}

/** The second part of an address. */
function familyIs(address: string, family: string): boolean {
  const at = address.indexOf(':') + 1;
  const end = at + family.length;
  return at > 0 && address.startsWith(family, at) && (end === address.length || address[end] === ':');
}

/** An embedded flow's or helper's Helper Flow card. */
export function callableOf(graph: FlowGraph): Card | undefined {
  return graph.cards.find((card) => functionOf(card) === 'control:callable');
}

export interface Order {
  /** Cards in execution order; cards on a cycle are left out. */
  readonly cards: readonly Card[];
  /** Cards that no other card runs before: one in every export. */
  readonly starts: readonly Card[];
  /** false: some cards run in a circle. */
  readonly acyclic: boolean;
  /** false: two cards could run in either order (only between the two sides of an If/Else in exports). */
  readonly total: boolean;
}

/**
 * The execution order of a body: `orderings` plus the edge from an If to its two branch heads. Pairs from a card to
 * itself, duplicates and pairs to unknown cards mean nothing here. Where the order leaves a choice (the two sides of an
 * If/Else) the true side comes first, and the whole side before the other.
 */
export function orderOf(graph: FlowGraph): Order {
  const next = new Map<string, Set<string>>();
  const before = new Map<string, number>();
  const byId = cardsById(graph);
  for (const id of byId.keys()) {
    next.set(id, new Set());
    before.set(id, 0);
  }
  const edge = (from: string, to: string): void => {
    const targets = next.get(from);
    if (from === to || targets === undefined || !before.has(to) || targets.has(to)) return;
    targets.add(to);
    before.set(to, (before.get(to) ?? 0) + 1);
  };
  for (const { from, to } of graph.orderings) edge(from, to);
  for (const card of graph.cards) for (const { head } of card.branches) edge(card.id, head);

  const starts = graph.cards.filter((card) => byId.get(card.id) === card && before.get(card.id) === 0);
  // A stack, so that what follows a card comes before what was free earlier: one branch at a time.
  const free = [...starts].reverse();
  const cards: Card[] = [];
  let total = true;
  for (let card = free.pop(); card !== undefined; card = free.pop()) {
    if (free.length > 0) total = false;
    cards.push(card);
    const opened: Card[] = [];
    for (const id of followers(card, next)) {
      const left = (before.get(id) ?? 0) - 1;
      before.set(id, left);
      const follower = byId.get(id);
      if (left === 0 && follower !== undefined) opened.push(follower);
    }
    for (const follower of opened.reverse()) free.push(follower);
  }
  return { cards, starts, acyclic: cards.length === byId.size, total };
}

function followers(card: Card, next: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const heads = [...card.branches].sort((a, b) => Number(b.when) - Number(a.when)).map((branch) => branch.head);
  const first = new Set(heads);
  const targets = next.get(card.id) ?? new Set<string>();
  return [...heads.filter((head) => targets.has(head)), ...[...targets].filter((id) => !first.has(id))];
}
