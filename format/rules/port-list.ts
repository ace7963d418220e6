import { portPointer } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error } from '../problem.ts';
import { eachPort, fieldName, named, type RuleContext } from './context.ts';

/** A field with `collection` holds a list or null, any other never a list. The importer answers HTTP 500 otherwise (seen). */
export function portList(context: RuleContext): void {
  eachPort(context, (port, side, { card, index }, graph) => {
    const list = Array.isArray(port.data);
    const empty = port.flow === null && (port.data === null || port.data === undefined);
    if (port.collection ? list || empty : !list) return;
    const pointer = pointerTo(portPointer(graph, index, side, port), 'value', 'data');
    const what = `the field ${fieldName(port)} of ${named(card)}`;
    context.report(
      port.collection
        ? error(
            'PORT_LIST',
            pointer,
            `${what} is a list (collection true) and holds no list; the import fails on it`,
            'Make the value a list or null.',
          )
        : error(
            'PORT_LIST',
            pointer,
            `${what} is no list (collection false) and holds a list; the import fails on it`,
            'Set collection to true, or make the value a single one.',
          ),
    );
  });
}
