import { cardPointer, functionOf } from '../graph.ts';
import { pointerTo } from '../pointer.ts';
import { error, quote } from '../problem.ts';
import { type CardView, type GraphView, named, type RuleContext } from './context.ts';

/** Cards that the search for Joins may visit in one body; a hostile file must not take hours. */
const MOST_STEPS = 5_000_000;

interface Budget {
  steps: number;
}

/** An If/Else has a true and a false head (hidden noops that nothing else runs before), no orderings of its own, and one Join. */
export function ifShape(context: RuleContext): void {
  for (const graph of context.graphs) {
    const budget = { steps: MOST_STEPS };
    const ifs = graph.cards.filter(({ card }) => functionOf(card) === 'control:if');
    const joins = graph.cards.filter(({ card }) => functionOf(card) === 'control:join');
    if (ifs.length !== joins.length) {
      const message = `the flow body has ${ifs.length} If/Else and ${joins.length} Join cards`;
      context.report(
        error(
          'IF_SHAPE',
          pointerTo(graph.pointer, 'methods'),
          message,
          'Give each If/Else one Join where its two sides meet.',
        ),
      );
    }
    for (const view of graph.cards) {
      if (functionOf(view.card) === 'control:if') ifCard(view, graph, budget, context);
      else if (view.card.branches.length > 0) {
        const pointer = pointerTo(cardPointer(graph, view.index), 'branches');
        context.report(
          error('IF_SHAPE', pointer, `${named(view.card)} has branches and is no If/Else`, 'Set branches to {}.'),
        );
      }
    }
  }
}

function ifCard({ card, index }: CardView, graph: GraphView, budget: Budget, { report }: RuleContext): void {
  const pointer = pointerTo(cardPointer(graph, index), 'branches');
  const [yes, no] = card.branches;
  if (card.branches.length !== 2 || yes?.when !== true || no?.when !== false) {
    report(
      error(
        'IF_SHAPE',
        pointer,
        `${named(card)} must have two branches: the true one, then the false one`,
        'Write {"<head of the true side>": true, "<head of the false side>": false}.',
      ),
    );
  }
  for (const { head } of card.branches) {
    const target = graph.byId.get(head);
    const at = pointerTo(pointer, head);
    if (target === undefined) {
      report(
        error(
          'IF_SHAPE',
          at,
          `a branch of ${named(card)} begins at the card ${quote(head)}, which is not in this flow body`,
          'Name a card of the same body.',
        ),
      );
    } else if (functionOf(target.card) !== 'control:noop') {
      report(
        error(
          'IF_SHAPE',
          at,
          `a branch of ${named(card)} begins at ${named(target.card)}, which is no noop card`,
          'Begin each branch with a hidden control:noop card.',
        ),
      );
    } else if (graph.orderedTo.has(head)) {
      report(
        error(
          'IF_SHAPE',
          at,
          `an ordering leads to ${named(target.card)}, the head of a branch of ${named(card)}`,
          'Remove the ordering; the branch alone leads there.',
        ),
      );
    }
  }
  if (graph.orderedFrom.has(card.id)) {
    report(
      error(
        'IF_SHAPE',
        cardPointer(graph, index),
        `an ordering begins at ${named(card)}; only its branches go on from an If/Else`,
        'Let the ordering begin at a branch head or at the Join.',
      ),
    );
  }
  if (yes !== undefined && no !== undefined && budget.steps > 0 && !meet(yes.head, no.head, graph, budget)) {
    report(
      error(
        'IF_SHAPE',
        cardPointer(graph, index),
        `the two sides of ${named(card)} do not meet in a Join`,
        'Order the last card of each side before the same Join card.',
      ),
    );
  }
}

/** true: the first card that both sides reach, in the order of the body, is a Join. */
function meet(yes: string, no: string, graph: GraphView, budget: Budget): boolean {
  const fromYes = reached(yes, graph, budget);
  const both = new Set([...reached(no, graph, budget)].filter((id) => fromYes.has(id)));
  const first = graph.order.cards.find((card) => both.has(card.id));
  // On a circle there is no order; another rule says so.
  return first === undefined ? both.size > 0 : functionOf(first) === 'control:join';
}

function reached(from: string, graph: GraphView, budget: Budget): Set<string> {
  const seen = new Set<string>([from]);
  for (const id of seen) for (const target of graph.next.get(id) ?? []) seen.add(target);
  budget.steps -= seen.size;
  return seen;
}
