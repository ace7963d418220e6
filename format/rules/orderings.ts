import { functionOf, orderingPointer } from '../graph.ts';
import { error, quote, warning } from '../problem.ts';
import { named, type RuleContext } from './context.ts';

/** Both ends of an ordering exist; the importer answers HTTP 500 otherwise (seen). Only expand cards follow themselves. */
export function orderings(context: RuleContext): void {
  for (const graph of context.graphs) {
    for (const ordering of graph.graph.orderings) {
      if (ordering.from !== ordering.to && graph.byId.has(ordering.from) && graph.byId.has(ordering.to)) continue;
      const pointer = orderingPointer(graph, ordering);
      for (const end of [ordering.from, ordering.to]) {
        if (graph.byId.has(end)) continue;
        context.report(
          error(
            'ORDER_END',
            pointer,
            `an ordering names the card ${quote(end)}, which is not in this flow body; the import fails on it`,
            'Remove the ordering, or name a card of the same body.',
          ),
        );
      }
      const card = graph.byId.get(ordering.from)?.card;
      if (ordering.from === ordering.to && card !== undefined && functionOf(card) !== 'object:expand') {
        context.report(
          warning(
            'ORDER_SELF',
            pointer,
            `${named(card)} is ordered behind itself`,
            'Remove the ordering; it means nothing.',
          ),
        );
      }
    }
  }
}
