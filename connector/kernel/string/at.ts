import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber, toText } from '../../core/convert.ts';

/** At: the character at a position, 0 is the first; nothing beyond the ends (assumed, as JavaScript's charAt). */
export const at: Behaviour = (inputs) => ({
  output: (toText(inputs.string) ?? '').charAt(toNumber(inputs.index) ?? 0),
});
