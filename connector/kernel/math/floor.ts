import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';

/** Floor: the next whole number down; null stays null. */
export const floor: Behaviour = (inputs) => {
  const a = toNumber(inputs.a);
  return { output: a === null ? null : Math.floor(a) };
};
