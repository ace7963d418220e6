import type { Behaviour } from '../../core/behaviour.ts';
import { listOf } from './items.ts';
import { matching } from './matching.ts';

/** Filter: the items whose value at the path compares; without a path the item itself (Okta page "Filter"). */
export const filterBy: Behaviour = (inputs, context) => ({
  list: listOf(inputs.list, context).filter(matching(inputs, context)),
});
