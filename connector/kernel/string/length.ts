import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

/** Length of a text in UTF-16 units, as JavaScript counts (assumed); null has 0. */
export const length: Behaviour = (inputs) => ({ length: (toText(inputs.string) ?? '').length });
