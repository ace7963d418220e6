import { functionOf, policyPointer } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote, warning } from '../problem.ts';
import { eachCard, named, type RuleContext } from './context.ts';

const KNOWN = ['finish', 'return', 'flo', 'handler'];

/** What happens on an error: a known policy, a flow of the pack, a catch flow only and always on If Error. */
export function policy(context: RuleContext): void {
  eachCard(context, ({ card, index }, graph) => {
    const { type, flow, handler } = card.policy;
    const isTry = functionOf(card) === 'control:tryCatch';
    if (type === 'finish' && !isTry && handler === null) return;
    const pointer = policyPointer(graph, index);
    if (!KNOWN.includes(type)) {
      context.report(
        warning(
          'CARD_POLICY',
          pointerTo(pointer, 'type'),
          `${named(card)}: the error policy ${quote(type)} is not known`,
          `Known are ${KNOWN.join(', ')}.`,
        ),
      );
    }
    if (type === 'flo' && flow !== null && !context.flows.has(flow)) {
      context.report(
        error(
          'FLOW_REF',
          pointerTo(pointer, 'flo'),
          `${named(card)} runs the flow ${quote(flow)} on an error, which is not in the pack`,
          'Export the flow too, or list it as a stub with data null.',
        ),
      );
    }
    if (isTry !== (handler !== null)) {
      context.report(
        error(
          'CARD_POLICY',
          pointer,
          isTry
            ? `${named(card)} is an If Error card without a catch flow`
            : `${named(card)} has a catch flow, which only If Error cards have`,
          isTry ? 'Give it a policy of type handler with the catch flow.' : 'Use the policy finish, return or flo.',
        ),
      );
    }
  });
}
