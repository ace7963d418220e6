import { wirePointer } from '../graph.ts';
import { error } from '../problem.ts';
import { eachCard, named, type RuleContext } from './context.ts';
import { apart } from './sides.ts';

/** A wire goes forward: its target runs later, and not only when its source does not. */
export function wireOrder(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    const here = graph.position.get(card.id);
    for (const wire of card.wires) {
      const there = graph.position.get(wire.card);
      if (here === undefined || there === undefined) continue;
      const target = graph.byId.get(wire.card);
      if (there > here) {
        const { whole, around } = graph.line;
        if (whole && apart(around.get(card.id) ?? [], around.get(wire.card) ?? []))
          context.report(
            error(
              'WIRE_ORDER',
              wirePointer(graph, index, wire),
              `a wire of ${named(card)} goes to ${target === undefined ? wire.card : named(target.card)} on the other side of an If/Else`,
              'Only one of the two sides runs: bring the value out through the Join, or remove the wire.',
            ),
          );
        continue;
      }
      context.report(
        error(
          'WIRE_ORDER',
          wirePointer(graph, index, wire),
          `a wire of ${named(card)} goes back to ${target === undefined ? wire.card : named(target.card)}, which runs earlier`,
          'Move the target behind the source in the orderings, or remove the wire.',
        ),
      );
    }
  });
}
