import type { Behaviour } from '../../core/behaviour.ts';
import { keysTo, withoutValue } from './with-path.ts';

/** Unset: a new object without the field at the path, a key, a dotted path or a list of keys (Okta page "Delete Key"). */
export const unset: Behaviour = (inputs, context) => {
  const object = inputs.object ?? {};
  return { output: withoutValue(object, keysTo(object, inputs.path, context)) };
};
