import { cardPointer, connectorOf } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote, warning } from '../problem.ts';
import { eachCard, named, type RuleContext } from './context.ts';

/** A card's connection is in the pack and belongs to the card's connector; function cards have none. */
export function connections(context: RuleContext): void {
  const used = new Set<string>();
  eachCard(context, ({ card, index }, graph) => {
    const id = card.connection;
    if (id === null) return;
    used.add(id);
    const pointer = pointerTo(cardPointer(graph, index), 'node', 'model', 'config');
    const connector = connectorOf(card);
    const connection = context.connections.get(id);
    if (connector === null) {
      context.report(
        error(
          'CONNECTION_REF',
          pointer,
          `${named(card)} is a function card and has a connection`,
          'Set config to null.',
        ),
      );
    } else if (connection === undefined) {
      context.report(
        error(
          'CONNECTION_REF',
          pointer,
          `${named(card)} uses the connection ${quote(id)}, which is not in data.configs`,
          'Add the connection (id, name, module, data null), or set config to null.',
        ),
      );
    } else if (connection.module !== connector) {
      context.report(
        error(
          'CONNECTION_REF',
          pointer,
          `${named(card)} needs a connection of ${quote(connector)}, ${quote(connection.name)} is one of ${quote(connection.module)}`,
          `Give it a connection of ${quote(connector)}.`,
        ),
      );
    }
  });
  for (const { id, name } of context.pack.connections) {
    if (!used.has(id))
      context.report(
        warning(
          'CONNECTION_UNUSED',
          pointerTo('/data/configs', id),
          `no card uses the connection ${quote(name)}`,
          'Remove it.',
        ),
      );
  }
}
