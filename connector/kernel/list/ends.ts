import type { CardContext, Value } from '../../core/behaviour.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';

/** The item that a card takes from an end of a list; for an empty list a rule decides. */
export function taken(list: readonly Value[], position: 0 | -1, context: CardContext): Value {
  if (list.length === 0 && rulesOf(context).emptyListItem === 'error')
    throw new CardError('Invalid Input', 'Array index out of bounds');
  return list.at(position) ?? null;
}
