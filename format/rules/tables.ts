import { connectorOf, portPointer } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote } from '../problem.ts';
import { eachCard, named, type RuleContext } from './context.ts';

/** The table that a Tables card is set to is in the pack, as itself or as a stub. */
export function tables(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    if (connectorOf(card) !== 'stash') return;
    for (const port of card.inputs) {
      if (port.group !== 'parameters' || port.key !== 'stash') continue;
      if (typeof port.data !== 'string' || port.data === '' || context.tables.has(port.data)) continue;
      const pointer = pointerTo(portPointer(graph, index, 'inputs', port), 'value', 'data');
      context.report(
        error(
          'TABLE_REF',
          pointer,
          `${named(card)} uses the table ${quote(port.data)}, which is not in data.tables`,
          'Add the table, list it as a stub with data null, or set the option to null.',
        ),
      );
    }
  });
}
