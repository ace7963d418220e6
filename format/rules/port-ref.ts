import { portPointer } from '../graph.ts';
import { error } from '../problem.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

/** Every list output has `ref: true`. */
export function portRef(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    for (const port of card.outputs) {
      if (!port.collection || port.rest.ref === true) continue;
      const message = `the list output ${fieldName(port)} of ${named(card)} has not ref: true`;
      context.report(error('PORT_REF', portPointer(graph, index, 'outputs', port), message, 'Set ref to true.'));
    }
  });
}
