import type { Behaviour } from '../../core/behaviour.ts';
import { toDate } from '../../core/convert.ts';

/** Epoch: whole seconds since 1970. */
export const epoch: Behaviour = (inputs) => {
  const date = toDate(inputs.start);
  return { output: date === null ? null : Math.floor(date.getTime() / 1000) };
};
