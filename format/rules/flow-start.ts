import { functionOf } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error } from '../problem.ts';
import type { RuleContext } from './context.ts';

/** API Endpoint and Delegated flows have a security level, all others none. */
export function flowStart(context: RuleContext): void {
  for (const { graph, order, pointer, depth } of context.graphs) {
    const start = order.starts[0];
    if (depth > 0 || start === undefined) continue;
    const name = functionOf(start);
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
