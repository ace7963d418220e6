import { portPointer } from '../graph.ts';
import { error } from '../problem.ts';
import { eachCard, fieldName, named, type RuleContext } from './context.ts';

/** Inputs carry `flags`: `p` exactly in the group `parameters` (the card's options), else `d`. */
export function portOption(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    for (const port of card.inputs) {
      const wanted = port.group === 'parameters' ? 'p' : 'd';
      if (port.rest.flags === wanted) continue;
      context.report(
        error(
          'PORT_OPTION',
          portPointer(graph, index, 'inputs', port),
          `the input ${fieldName(port)} of ${named(card)} has the flags ${JSON.stringify(port.rest.flags ?? null)}, must have "${wanted}"`,
          `Set flags to "${wanted}".`,
        ),
      );
    }
  });
}
