import { kindOf } from '../../connector/core/card.ts';
import { FlopackError } from '../../connector/core/error.ts';
import type { Card, FlowGraph } from '../../format/model.ts';

/** The cards between an If/Else and its Join, by branch. */
export interface Region {
  readonly join: string | null;
  readonly whenTrue: ReadonlySet<string>;
  readonly whenFalse: ReadonlySet<string>;
}

export interface Order {
  /** Every card after all that it depends on. */
  readonly cards: readonly Card[];
  /** By If/Else card id. */
  readonly regions: ReadonlyMap<string, Region>;
}

type Edges = Map<string, Set<string>>;

/**
 * The execution order of a flow body: the topological order of its orderings (self pairs and repeats dropped, each
 * If/Else tied to its two heads), which exports make unique. Wires count as orderings too, so that a broken order
 * cannot read values that are not there yet. Throws FlopackError FLOW_INVALID for a circle.
 */
export function orderOf(graph: FlowGraph): Order {
  const edges: Edges = new Map(graph.cards.map((card) => [card.id, new Set<string>()]));
  const add = (from: string, to: string): void => {
    if (from !== to && edges.has(to)) edges.get(from)?.add(to);
  };
  for (const { from, to } of graph.orderings) add(from, to);
  for (const card of graph.cards) {
    for (const wire of card.wires) add(card.id, wire.card);
    for (const branch of card.branches) add(card.id, branch.head);
  }
  const first = sorted(graph.cards, edges);
  const regions = new Map<string, Region>();
  for (const card of first) if (card.branches.length > 0) regions.set(card.id, regionOf(card, edges, first));
  pullBefore(regions, edges);
  return { cards: sorted(graph.cards, edges), regions };
}

function reach(from: string, edges: Edges): Set<string> {
  const seen = new Set<string>([from]);
  const todo = [from];
  for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
    for (const next of edges.get(at) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        todo.push(next);
      }
    }
  }
  return seen;
}

function regionOf(card: Card, edges: Edges, order: readonly Card[]): Region {
  const heads = [true, false].map((when) => card.branches.find((b) => b.when === when)?.head);
  const [yes, no] = heads.map((head) => (head === undefined ? new Set<string>() : reach(head, edges)));
  const common = order.filter((c) => yes!.has(c.id) && no!.has(c.id));
  const join = common.find((c) => kindOf(c.address) === 'kernel/control/join') ?? common[0];
  const only = (mine: Set<string>, other: Set<string>): Set<string> =>
    new Set([...mine].filter((id) => id !== card.id && !other.has(id)));
  return { join: join?.id ?? null, whenTrue: only(yes!, no!), whenFalse: only(no!, yes!) };
}

/** A branch runs as a whole where its If/Else stands, so whatever feeds the branch from outside has to stand before it. */
function pullBefore(regions: ReadonlyMap<string, Region>, edges: Edges): void {
  for (const [id, region] of regions) {
    for (const [from, targets] of edges) {
      if (from === id || region.whenTrue.has(from) || region.whenFalse.has(from)) continue;
      for (const to of targets) {
        if (region.whenTrue.has(to) || region.whenFalse.has(to)) {
          edges.get(from)?.add(id);
          break;
        }
      }
    }
  }
}

function sorted(cards: readonly Card[], edges: Edges): Card[] {
  const waiting = new Map<string, number>(cards.map((card) => [card.id, 0]));
  for (const targets of edges.values()) for (const to of targets) waiting.set(to, waiting.get(to)! + 1);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const ready = cards.filter((card) => waiting.get(card.id) === 0).map((card) => card.id);
  const order: Card[] = [];
  for (let id = ready.shift(); id !== undefined; id = ready.shift()) {
    order.push(byId.get(id)!);
    for (const to of edges.get(id) ?? []) {
      const left = waiting.get(to)! - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  if (order.length === cards.length) return order;
  const rest = cards
    .filter((card) => !order.includes(card))
    .map((card) => `${JSON.stringify(card.title)} (${card.id})`);
  throw new FlopackError(
    'FLOW_INVALID',
    `The order of these cards is a circle: ${rest.join(', ')}. Take one of their orderings away.`,
  );
}
