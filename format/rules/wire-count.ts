import { functionOf, portPointer } from '../graph.ts';
import { error } from '../problem.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

/** An input has one wire at most; an input of a Join two, one from each side of the If/Else. */
export function wireCount(context: RuleContext): void {
  eachCard(context, ({ card, index, inputs }, graph) => {
    const most = functionOf(card) === 'control:join' ? 2 : 1;
    for (const [input, list] of graph.incoming.get(card.id) ?? []) {
      const port = inputs.get(input);
      if (list.length <= most || port === undefined) continue;
      context.report(
        error(
          'WIRE_COUNT',
          portPointer(graph, index, 'inputs', port),
          `the input ${fieldName(port)} of ${named(card)} has ${list.length} wires, at most ${most} can be`,
          'Keep the one that counts.',
        ),
      );
    }
  });
}
