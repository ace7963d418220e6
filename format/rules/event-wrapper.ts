import { connectorOf, functionOf, portOf } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error } from '../problem.ts';
import { asObject } from '../read.ts';
import { type GraphView, named, type RuleContext } from './context.ts';

/**
 * An event flow has two cards: the event, and a "For Each - Ignore Errors" that holds the flow and gets the event's
 * `collection`. Events that come one at a time (`webhookList` false and no polling) have no wrapper.
 */
export function eventWrapper(context: RuleContext): void {
  for (const graph of context.graphs) {
    const start = graph.order.starts[0];
    if (graph.depth > 0 || start === undefined || connectorOf(start) === null) continue;
    const model = asObject(asObject(start.rest.node).model);
    if (model.webhookList === true || model.monitor === true) wrapper(graph, context);
  }
}

function wrapper(graph: GraphView, { report }: RuleContext): void {
  const [start, loop] = graph.order.cards;
  if (start === undefined) return;
  const pointer = pointerTo(graph.pointer, 'methods');
  const wrong = (message: string): void =>
    report(
      error(
        'FLOW_EVENT_WRAPPER',
        pointer,
        `the event flow of ${named(start)} ${message}`,
        'An event flow is the event card and a list:asyncEach card that holds all other cards as an embedded flow.',
      ),
    );
  if (graph.cards.length !== 2 || loop === undefined || functionOf(loop) !== 'list:asyncEach') {
    wrong('is not an event card followed by one list:asyncEach card');
    return;
  }
  if (!loop.inputs.some((port) => port.key === 'flo' && port.flow !== null))
    wrong('has a list:asyncEach card without an embedded flow');
  const from = portOf(start.outputs, null, 'collection');
  const to = portOf(loop.inputs, null, 'list');
  const wired = start.wires.some((wire) => wire.output === from?.id && wire.card === loop.id && wire.input === to?.id);
  if (!wired) wrong('has no wire from the output collection to the input list');
}
