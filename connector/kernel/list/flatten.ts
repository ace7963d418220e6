import type { Behaviour, Value } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';
import { listOf } from './items.ts';

/** One way through: a level at a time would read long lists as often as they are deep. */
function leaves(list: readonly Value[]): Value[] {
  const found: Value[] = [];
  const open = [{ list, at: 0 }];
  for (let here = open.at(-1); here !== undefined; here = open.at(-1)) {
    const { list: items, at } = here;
    here.at += 1;
    if (at >= items.length) open.pop();
    else if (Array.isArray(items[at])) open.push({ list: items[at], at: 0 });
    else found.push(items[at]);
  }
  return found;
}

/** Flatten: lists in the list give way to their items; for lists in those a rule decides. */
export const flatten: Behaviour = (inputs, context) => {
  const list = listOf(inputs.lists, context).flat(1);
  if (!list.some(Array.isArray) || rulesOf(context).flattenDepth !== 'all') return { list };
  return { list: leaves(list) };
};
