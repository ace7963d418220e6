import type { Behaviour } from '../../core/behaviour.ts';
import { CardError } from '../../core/error.ts';
import { listsOf } from './items.ts';

/** A list that is added to itself again and again must not take all memory. */
const ITEMS_MAX = 5_000_000;

/** Combine All: the items of all lists, one list after the other. */
export const concat: Behaviour = (inputs, context) => {
  const lists = listsOf(context, inputs);
  if (lists.reduce((sum, list) => sum + list.length, 0) > ITEMS_MAX)
    throw new CardError('Invalid Input', `Invalid Input: a list has at most ${ITEMS_MAX} items here.`);
  return { output: lists.flat(1) };
};
