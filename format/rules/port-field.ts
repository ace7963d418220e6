import { portPointer } from '../graph.ts';
import { error } from '../problem.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

/**
 * `(group, key)` is the identity of a field: no two on one side of a card. An author's own field may have the key of a
 * fixed one (Reduce: `memo`, seen in exports).
 */
export function portField(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    for (const side of ['inputs', 'outputs'] as const) {
      const seen = new Set<string>();
      for (const port of card[side]) {
        const field = JSON.stringify([port.group, port.key, port.metadata.custom === true]);
        if (seen.has(field))
          context.report(
            error(
              'PORT_FIELD',
              portPointer(graph, index, side, port),
              `the field ${fieldName(port)} stands twice in the ${side} of ${named(card)}`,
              'Rename or remove one of the two.',
            ),
          );
        seen.add(field);
      }
    }
  });
}
