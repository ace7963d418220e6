import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

/** Lookup: the option whose name is the value's text, else "else". No value is looked up as `null` (seen in exports). */
export const lookup: Behaviour = (inputs) => {
  const name = `options/${toText(inputs.key) ?? 'null'}`;
  return { result: (Object.hasOwn(inputs, name) ? inputs[name] : inputs.else) ?? null };
};
