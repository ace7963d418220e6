import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';

/** Ceiling: the next whole number up; null stays null. */
export const ceil: Behaviour = (inputs) => {
  const a = toNumber(inputs.a);
  return { output: a === null ? null : Math.ceil(a) };
};
