import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber } from '../../core/convert.ts';
import { finite } from './number.ts';

/** Random: a whole number from a up to, not including, b. */
export const random: Behaviour = (inputs, context) => {
  const [a, b] = [Math.ceil(toNumber(inputs.a) ?? 0), Math.ceil(toNumber(inputs.b) ?? 0)];
  return { output: finite(a + Math.floor(context.random.next() * Math.max(0, b - a))) };
};
