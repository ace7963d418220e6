import type { Behaviour } from '../../core/behaviour.ts';
import { listOf } from './items.ts';

/** Add to Front (Okta page "Add to Front"). */
export const unshift: Behaviour = (inputs, context) => ({
  list: [inputs.item ?? null, ...listOf(inputs.list, context)],
});
