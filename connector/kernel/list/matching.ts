import type { CardContext, Value, Values } from '../../core/behaviour.ts';
import { compare } from '../../core/compare.ts';
import { getPath } from '../../core/path.ts';
import { rulesOf } from '../../core/rules.ts';

/** Whether an item's value at the card's path compares as Filter and Find say; without a path the item itself. */
export function matching(inputs: Values, context: CardContext): (item: Value) => boolean {
  const rules = rulesOf(context);
  const { operator, path, comparison } = inputs;
  return (item) => compare(operator, getPath(item, path, rules), comparison, undefined, rules);
}
