import type { Behaviour } from '../../core/behaviour.ts';
import { toNumber, toText } from '../../core/convert.ts';

/** Find Last: last position of a text in another, at or before "right-most position", -1 if none. */
export const lastIndexOf: Behaviour = (inputs) => {
  const text = toText(inputs.string) ?? '';
  return { output: text.lastIndexOf(toText(inputs.substr) ?? '', toNumber(inputs.index) ?? text.length) };
};
