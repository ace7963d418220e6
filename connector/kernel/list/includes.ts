import type { Behaviour } from '../../core/behaviour.ts';
import { compare } from '../../core/compare.ts';
import { listOf } from './items.ts';

/** Includes: some item equals the value; 1 and "1" are equal (assumed). */
export const includes: Behaviour = (inputs) => ({
  result: listOf(inputs.list).some((item) => compare('==', item, inputs.value)),
});
