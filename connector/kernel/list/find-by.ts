import type { Behaviour } from '../../core/behaviour.ts';
import { listOf } from './items.ts';
import { matching } from './matching.ts';

/** Find: the first item whose value at the path compares, and its position; null and -1 where there is none (Okta page "Find"). */
export const findBy: Behaviour = (inputs, context) => {
  const list = listOf(inputs.list, context);
  const index = list.findIndex(matching(inputs, context));
  return { item: index < 0 ? null : list[index], index };
};
