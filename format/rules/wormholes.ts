import { portPointer } from '../graph.ts';
import type { Card, Port } from '../model.ts';
import { error } from '../problem.ts';
import { fieldName, type GraphView, named, type RuleContext } from './context.ts';

const ADVICE =
  'A value crosses by three fields of one key: an input of the container naming the inner start card, an input and an output of that start card naming the container.';

/** The crossing fields of one card: `<key> <card it names>`, by side. */
interface Crossings {
  readonly inputs: ReadonlySet<string>;
  readonly outputs: ReadonlySet<string>;
}

/**
 * A value that an embedded flow takes from outside crosses by hidden fields of the group `context`: an input of the
 * container, and an input and output of the inner start card, each naming the other card in `wormholeMethodId`.
 */
export function wormholes(context: RuleContext): void {
  const starts = startsByContainer(context.graphs);
  const memo = new Map<Card, Crossings>();
  const of = (card: Card): Crossings => {
    const known = memo.get(card) ?? { inputs: crossings(card.inputs), outputs: crossings(card.outputs) };
    memo.set(card, known);
    return known;
  };
  for (const graph of context.graphs) {
    for (const { card, index } of graph.cards) {
      for (const side of ['inputs', 'outputs'] as const) {
        for (const port of card[side]) {
          const other = port.metadata.wormholeMethodId;
          if (other === undefined) continue;
          // A start card cannot be a container.
          const inside = graph.container !== null && graph.start === card;
          const start = inside ? card : starts.get(card)?.get(String(other));
          const container = inside ? graph.container.card : card;
          const missing = lacks(container, start, inside ? other : container.id, port, of);
          if (missing === null) continue;
          const message = `the value ${fieldName(port)} of ${named(card)} does not cross into the embedded flow: ${missing}`;
          context.report(error('WORMHOLE', portPointer(graph, index, side, port), message, ADVICE));
        }
      }
    }
  }
}

function crossings(ports: readonly Port[]): Set<string> {
  const found = ports.filter((port) => port.group === 'context' && port.metadata.wormholeMethodId !== undefined);
  return new Set(found.map((port) => crossing(port.key, port.metadata.wormholeMethodId)));
}

function crossing(key: string, other: unknown): string {
  return JSON.stringify([key, other]);
}

function startsByContainer(graphs: readonly GraphView[]): Map<Card, Map<string, Card>> {
  const starts = new Map<Card, Map<string, Card>>();
  for (const { start, container } of graphs) {
    if (container === null || start === undefined) continue;
    const known = starts.get(container.card) ?? new Map<string, Card>();
    starts.set(container.card, known.set(start.id, start));
  }
  return starts;
}

function lacks(
  container: Card,
  start: Card | undefined,
  other: unknown,
  port: Port,
  of: (card: Card) => Crossings,
): string | null {
  if (start === undefined) return 'it names a card that is no start card of a flow embedded in this one';
  if (container.id !== other) return 'it names another card than its container';
  if (!of(container).inputs.has(crossing(port.key, start.id))) return `${named(container)} has no such input`;
  if (!of(start).inputs.has(crossing(port.key, container.id))) return `${named(start)} has no such input`;
  if (!of(start).outputs.has(crossing(port.key, container.id))) return `${named(start)} has no such output`;
  return null;
}
