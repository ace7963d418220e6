import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';

/** Round: the nearest whole number, halves up; null stays null. */
export const round: Behaviour = (inputs) => {
  const a = toNumber(inputs.a);
  return { output: a === null ? null : Math.round(a) };
};
