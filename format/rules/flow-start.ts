import { functionOf } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error } from '../problem.ts';
import { named, type RuleContext } from './context.ts';

/** What a flow can begin with besides an event of a connector; a shown noop where nothing was chosen yet (seen in exports). */
const STARTS = ['control:callable', 'http:accept', 'http:delegated', 'control:noop'];
const INNER = ['control:callable'];

/** A flow begins with a start card. API Endpoint and Delegated flows have a security level, all others none. */
export function flowStart(context: RuleContext): void {
  for (const { graph, order, pointer, depth } of context.graphs) {
    const start = order.starts[0];
    if (start === undefined) continue;
    const name = functionOf(start);
    const fits = name === null ? depth === 0 : (depth > 0 ? INNER : STARTS).includes(name);
    // More than one start is told by another rule.
    if (!fits && order.starts.length === 1) {
      context.report(
        error(
          'ORDER_START',
          pointerTo(pointer, 'orderings'),
          `the ${depth > 0 ? 'embedded flow' : 'flow'} begins with ${named(start)}, which is no start card`,
          depth > 0
            ? 'Order the control:callable card before all others.'
            : 'Order the event, Helper Flow, API Endpoint or Delegated Flow card before all others.',
        ),
      );
    }
    if (depth > 0) continue;
    const called = name === 'http:accept' || name === 'http:delegated';
    const level = graph.securityLevel;
    const wrong = (message: string, advice: string): void =>
      context.report(error('FLOW_SECURITY', pointerTo(pointer, 'security_level'), message, advice));
    if (called && level === null) {
      wrong(
        'the flow is called from outside and has no security level',
        'Set it to "medium" (client token), "open" (public) or "high" (OAuth; Delegated flows).',
      );
    } else if (!called && level !== null) {
      wrong('the flow is not called from outside and has a security level', 'Set it to null.');
    } else if (name === 'http:delegated' && level !== 'high') {
      wrong('a Delegated Flow must have the security level "high"', 'Set it to "high".');
    }
  }
}
