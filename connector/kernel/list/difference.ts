import type { Behaviour, Value } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';
import { valueSet } from './distinct.ts';
import { listsOf } from './items.ts';

const folded = (value: Value): Value => (typeof value === 'string' ? value.toLowerCase() : value);

/** Difference: the items of the first list that are not in any other. */
export const difference: Behaviour = (inputs, context) => {
  const [first = [], ...others] = listsOf(context, inputs);
  const taken = others.flat(1);
  const other = valueSet(context, taken);
  const anyCase = new Set(taken.map(folded));
  const isTaken = (item: Value): boolean =>
    other.has(item) ||
    (typeof item === 'string' && anyCase.has(folded(item)) && rulesOf(context).differenceCase === 'ignored');
  return { list: first.filter((item) => !isTaken(item)) };
};
