import { portPointer } from '../graph.ts';
import type { Port } from '../model.ts';
import { error } from '../problem.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

/**
 * `(group, key)` is the identity of a field: no two on one side of a card. An author's own field may have the key of a
 * fixed one (Reduce: `memo`, seen in exports).
 */
export function portField(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    for (const side of ['inputs', 'outputs'] as const) {
      if (card[side].length < 2) continue;
      const seen = new Set<string>();
      for (const port of card[side]) {
        const field = identity(port);
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

/** Different for each field: the group's length tells where the key begins. */
function identity({ group, key, metadata }: Port): string {
  const own = metadata.custom === true ? 'own' : 'fixed';
  return group === null ? `${own} - ${key}` : `${own} ${group.length} ${group}${key}`;
}
