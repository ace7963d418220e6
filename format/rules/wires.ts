import { wirePointer } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote } from '../problem.ts';
import { eachCard, named, type RuleContext } from './context.ts';

/** A wire goes from an own output to an existing input of a card in the same body. */
export function wires(context: RuleContext): void {
  eachCard(context, ({ card, index, outputs }, graph) => {
    for (const wire of card.wires) {
      const target = graph.byId.get(wire.card);
      if (target?.inputs.has(wire.input) && outputs.has(wire.output)) continue;
      const pointer = wirePointer(graph, index, wire);
      if (!outputs.has(wire.output)) {
        context.report(
          error(
            'WIRE_SOURCE',
            pointerTo(pointer),
            `${named(card)} has no output ${quote(wire.output)}`,
            'Name one of its outputs, or remove the wire.',
          ),
        );
      }
      if (target === undefined) {
        context.report(
          error(
            'WIRE_TARGET',
            pointer,
            `a wire of ${named(card)} goes to the card ${quote(wire.card)}, which is not in this flow body`,
            'Name a card of the same body, or remove the wire.',
          ),
        );
      } else if (!target.inputs.has(wire.input)) {
        context.report(
          error(
            'WIRE_TARGET',
            pointer,
            `a wire of ${named(card)} goes to ${named(target.card)}, which has no input ${quote(wire.input)}`,
            'Name one of its inputs, or remove the wire.',
          ),
        );
      }
    }
  });
}
