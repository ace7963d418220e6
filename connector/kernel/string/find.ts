import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

/** Find: first position of a text in another, -1 if none. */
export const find: Behaviour = (inputs) => ({
  output: (toText(inputs.string) ?? '').indexOf(toText(inputs.substr) ?? ''),
});
