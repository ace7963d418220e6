import { functionOf, portPointer } from '../graph.ts';
import { error } from '../problem.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

/** An input has one wire at most; an input of a Join two, one from each side of the If/Else. */
export function wireCount(context: RuleContext): void {
  eachCard(context, ({ card, index, inputs }, graph) => {
    const most = functionOf(card) === 'control:join' ? 2 : 1;
    for (const [input, list] of graph.incoming.get(card.id) ?? []) {
      const port = inputs.get(input);
      if (port === undefined || list.length < 2) continue;
      if (list.length === 2 && most === 2) {
        const depth = graph.line.around.get(card.id)?.length ?? 0;
        const [one, two] = list.map(({ from }) => graph.line.around.get(from.id)?.[depth]);
        if (!graph.line.whole || one === undefined || two === undefined || one.when !== two.when) continue;
        context.report(
          error(
            'WIRE_COUNT',
            portPointer(graph, index, 'inputs', port),
            `the input ${fieldName(port)} of ${named(card)} has two wires from one side of its If/Else`,
            'Keep one wire from each side.',
          ),
        );
        continue;
      }
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
