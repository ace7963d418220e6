import { portPointer } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote } from '../problem.ts';
import { eachPort, fieldName, named, type RuleContext } from './context.ts';

const NAMES = ['string', 'number', 'boolean', 'Date', 'object', 'file', 'flo'];

/** A field has one of the seven types, or a typed object. */
export function portType(context: RuleContext): void {
  eachPort(context, (port, side, { card, index }, graph) => {
    if (typeof port.type !== 'string' || NAMES.includes(port.type)) return;
    const pointer = pointerTo(portPointer(graph, index, side, port), 'value', 'type');
    context.report(
      error(
        'PORT_TYPE',
        pointer,
        `the field ${fieldName(port)} of ${named(card)} has the type ${quote(port.type)}, which does not exist`,
        `Use one of ${NAMES.join(', ')}.`,
      ),
    );
  });
}
