import { callableOf, functionOf, portPointer } from '../graph.ts';
import type { Flow, Port } from '../model.ts';
import { warning } from '../problem.ts';
import { asObject } from '../read.ts';
import { type CardView, eachCard, fieldName, type GraphView, named, type RuleContext } from './context.ts';

/** Cards that call a helper flow with fields of the helper's names. */
const CALLERS = new Set([
  'control:spawn',
  'control:run',
  'control:times',
  'list:each',
  'list:asyncEach',
  'list:map',
  'list:filter',
  'list:reduce',
  'object:map',
]);

/** The arguments of a call have the names of the helper's inputs. Real packs drift: an unknown one is lost, a missing one empty. */
export function calls(context: RuleContext): void {
  eachCard(context, (view, graph) => {
    if (!CALLERS.has(functionOf(view.card) ?? '')) return;
    const id = view.card.inputs.find((port) => port.type === 'flo')?.data;
    const flow = typeof id === 'string' ? context.flows.get(id) : undefined;
    const start = flow?.graph ? callableOf(flow.graph) : undefined;
    if (flow === undefined || start === undefined) return;
    const known = new Set(start.inputs.filter((port) => port.metadata.custom === true).map((port) => port.key));
    for (const port of view.card.inputs) {
      if (port.metadata.custom === true) argument(port, known, flow, view, graph, context);
    }
  });
}

function argument(
  port: Port,
  known: ReadonlySet<string>,
  flow: Flow,
  { card, index }: CardView,
  graph: GraphView,
  { report }: RuleContext,
): void {
  const pointer = portPointer(graph, index, 'inputs', port);
  const helper = JSON.stringify(flow.name.slice(0, 60));
  if (!known.has(port.key)) {
    report(
      warning(
        'CALL_FIELD',
        pointer,
        `${named(card)} passes ${fieldName(port)}, which the flow ${helper} does not take`,
        'Choose the flow again in the card, or rename the field.',
      ),
    );
  }
  const dest = asObject(asObject(port.rest.value).proxy).dest;
  if (dest !== undefined && asObject(dest).key !== port.key) {
    report(
      warning(
        'CALL_FIELD',
        pointer,
        `the argument ${fieldName(port)} of ${named(card)} is sent under another name`,
        'Give proxy.dest the key of the field.',
      ),
    );
  }
}
