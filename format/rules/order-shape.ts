import { pointerTo } from '../pointer.ts';
import { error } from '../problem.ts';
import { type GraphView, named, type RuleContext } from './context.ts';

/** The orderings make one line: one start card, no circle, and no choice but the two sides of an If/Else. */
export function orderShape(context: RuleContext): void {
  for (const view of context.graphs) {
    const { order } = view;
    const pointer = pointerTo(view.pointer, 'orderings');
    if (view.cards.length === 0) {
      context.report(
        error('ORDER_START', pointerTo(view.pointer, 'methods'), 'the flow body has no cards', 'Give it a start card.'),
      );
      continue;
    }
    if (!order.acyclic) {
      context.report(
        error(
          'ORDER_CYCLE',
          pointer,
          `these cards run in a circle: ${circle(view)}`,
          'Remove an ordering, so that each card has its place.',
        ),
      );
    }
    if (order.starts.length > 1) {
      context.report(
        error(
          'ORDER_START',
          pointer,
          `the flow body has ${order.starts.length} start cards: ${list(order.starts.map(named))}`,
          'Order all cards but one behind another card.',
        ),
      );
    } else if (order.acyclic && !view.line.whole) {
      context.report(
        error(
          'ORDER_TOTAL',
          pointer,
          'some cards of the flow body could run in either order',
          'Add orderings until every card has one place; only the sides of an If/Else are free of each other.',
        ),
      );
    }
  }
}

function circle({ cards, position }: GraphView): string {
  return list(cards.filter(({ card }) => !position.has(card.id)).map(({ card }) => named(card)));
}

function list(names: readonly string[]): string {
  return names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ');
}
