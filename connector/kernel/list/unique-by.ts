import type { Behaviour } from '../../core/behaviour.ts';
import { getPath } from '../../core/path.ts';
import { rulesOf } from '../../core/rules.ts';
import { valueSet } from './distinct.ts';
import { listOf } from './items.ts';

/** Remove Duplicates: one item of each value at the path; without a path, of each item. */
export const uniqueBy: Behaviour = (inputs, context) => {
  const list = listOf(inputs.list, context);
  const once = (items: readonly unknown[]): unknown[] => {
    const seen = valueSet(context);
    return items.filter((item) => seen.add(getPath(item, inputs.path, rulesOf(context)) ?? null));
  };
  const kept = once(list);
  if (kept.length === list.length || rulesOf(context).uniqueKeeps === 'first') return { 'unique list': kept };
  return { 'unique list': once(list.toReversed()).reverse() };
};
