import type { Behaviour } from '../../core/behaviour.ts';
import { walk } from '../../core/path.ts';
import { rulesOf } from '../../core/rules.ts';
import { keysTo, withValue } from './with-path.ts';

/** Set: a new object with the value at the path (Okta page "Set"). For a dotted path that leads nowhere yet a rule decides. */
export const set: Behaviour = (inputs, context) => {
  let keys = keysTo(inputs.object, inputs.path, context);
  if (keys.length > 1 && typeof inputs.path === 'string' && walk(inputs.object, keys) === undefined)
    if (rulesOf(context).setPath === 'literal') keys = [inputs.path];
  return { output: withValue(inputs.object, keys, inputs.value ?? null) };
};
