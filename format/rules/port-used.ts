import { portPointer } from '../graph.ts';
import { warning } from '../problem.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

/** An output with a wire has `_used: true`. The importer takes packs without it. */
export function portUsed(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    if (card.wires.length === 0) return;
    const wired = new Set(card.wires.map((wire) => wire.output));
    for (const port of card.outputs) {
      if (wired.has(port.id) && !port.used) {
        context.report(
          warning(
            'PORT_USED',
            portPointer(graph, index, 'outputs', port),
            `the output ${fieldName(port)} of ${named(card)} has a wire and no _used`,
            'Set _used to true, as the console does.',
          ),
        );
      }
    }
  });
}
