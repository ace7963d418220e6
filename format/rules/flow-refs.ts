import { portPointer } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote } from '../problem.ts';
import { eachPort, named, type RuleContext } from './context.ts';

/** A flow that a card calls is in the pack, as itself or as a stub. */
export function flowRefs(context: RuleContext): void {
  eachPort(context, (port, side, { card, index }, graph) => {
    if (port.type !== 'flo' || typeof port.data !== 'string' || port.data === '' || context.flows.has(port.data))
      return;
    const pointer = pointerTo(portPointer(graph, index, side, port), 'value', 'data');
    context.report(
      error(
        'FLOW_REF',
        pointer,
        `${named(card)} calls the flow ${quote(port.data)}, which is not in data.flos`,
        'Export the flow too, or list it as a stub with data null.',
      ),
    );
  });
}
