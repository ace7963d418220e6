import type { Behaviour } from '../../core/behaviour.ts';
import { walk } from '../../core/path.ts';
import { keysTo, withoutValue, withValue } from './with-path.ts';

/** Move: the value at one key goes to another, e.g. to rename a key; without the first the object stays as it is (assumed). */
export const move: Behaviour = (inputs, context) => {
  const object = inputs.object ?? {};
  const from = keysTo(object, inputs.source, context);
  const value = walk(object, from);
  if (value === undefined) return { output: object };
  const rest = withoutValue(object, from);
  return { output: withValue(rest, keysTo(rest, inputs.destination, context), value) };
};
