import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber, toText } from '../../core/convert.ts';
import { nothing } from './nothing.ts';

/** Text Segment: from "start at" (0 is the first character) to before "end before"; without an end, to the end. */
export const substr: Behaviour = (inputs, context) => {
  const text = toText(inputs.string);
  if (text === null) return { output: nothing(context) };
  const start = Math.max(0, toNumber(inputs.start) ?? 0);
  return { output: text.substring(start, toNumber(inputs.end) ?? text.length) };
};
