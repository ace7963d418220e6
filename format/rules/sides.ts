import { functionOf } from '../graph.ts';
import type { Card } from '../model.ts';
import type { GraphView } from './context.ts';

/** One If/Else around a card, by the head of its false side, and the side that the card stands on. */
export interface SideOf {
  readonly no: string;
  readonly when: boolean;
}

export interface Line {
  /**
   * true: the order leaves no choice. The cards stand in a line, each led to by the one before; only where the true side
   * of an If/Else ends the false side follows, and both lead to the Join.
   */
  readonly whole: boolean;
  /** The If/Elses around each card, outermost first. Without meaning where the line is not whole. */
  readonly around: ReadonlyMap<string, readonly SideOf[]>;
}

interface Open {
  readonly no: string;
  /** Last card of the true side, once the false side begins. */
  end: string | null;
}

const FREE: Line = { whole: true, around: new Map() };

/** Follows the order of a body through its If/Elses. A body with a broken If/Else has no line to follow; other rules say so. */
export function lineOf({ order, next, cards }: Pick<GraphView, 'order' | 'next' | 'cards'>): Line {
  if (order.total || cards.some(({ card }) => card.branches.length > 0 && !isWholeIf(card))) return FREE;
  const leads = (from: string, to: string): boolean => next.get(from)?.includes(to) ?? false;
  const open: Open[] = [];
  const around = new Map<string, readonly SideOf[]>();
  let whole = true;
  for (const [i, card] of order.cards.entries()) {
    const before = order.cards[i - 1];
    const inner = open.at(-1);
    if (inner !== undefined && inner.end === null && card.id === inner.no) inner.end = before?.id ?? null;
    else if (before !== undefined && !leads(before.id, card.id)) whole = false;
    if (functionOf(card) === 'control:join') {
      const closed = open.pop();
      if (closed !== undefined && (closed.end === null || !leads(closed.end, card.id))) whole = false;
    }
    around.set(
      card.id,
      open.map(({ no, end }) => ({ no, when: end === null })),
    );
    const no = card.branches.find((branch) => !branch.when);
    if (no !== undefined) open.push({ no: no.head, end: null });
  }
  return { whole, around };
}

function isWholeIf(card: Card): boolean {
  return functionOf(card) === 'control:if' && card.branches.length === 2;
}

/** true: one of the two runs only when the other one does not. */
export function apart(one: readonly SideOf[], other: readonly SideOf[]): boolean {
  return one.some(({ no, when }, i) => other[i]?.no === no && other[i].when !== when);
}
