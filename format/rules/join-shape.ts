import { cardPointer, functionOf } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote } from '../problem.ts';
import { eachCard, named, type RuleContext } from './context.ts';

/** `joins` ties inputs of a Join to its outputs; entries of deleted fields are left over, without outputs. */
export function joinShape(context: RuleContext): void {
  eachCard(context, ({ card, index, inputs, outputs }, graph) => {
    if (card.joins.length === 0) return;
    const pointer = pointerTo(cardPointer(graph, index), 'joins');
    if (functionOf(card) !== 'control:join') {
      context.report(error('JOIN_SHAPE', pointer, `${named(card)} has joins and is no Join card`, 'Set joins to {}.'));
      return;
    }
    for (const join of card.joins) {
      const at = pointerTo(pointer, join.input);
      if (!inputs.has(join.input) && join.outputs.length > 0) {
        context.report(
          error(
            'JOIN_SHAPE',
            at,
            `${named(card)} joins the input ${quote(join.input)}, which it does not have`,
            'Name one of its inputs, or remove the entry.',
          ),
        );
      }
      for (const { output } of join.outputs) {
        if (outputs.has(output)) continue;
        context.report(
          error(
            'JOIN_SHAPE',
            at,
            `${named(card)} joins to the output ${quote(output)}, which it does not have`,
            'Name one of its outputs, or remove the entry.',
          ),
        );
      }
    }
  });
}
