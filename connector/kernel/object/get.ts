import type { Behaviour } from '../../core/behaviour.ts';
import { converterTo } from '../../core/convert.ts';
import { getPath } from '../../core/path.ts';
import { rulesOf } from '../../core/rules.ts';

/** Get: the value at a path (`a.b.0`), brought to the type of the output; null where there is none (Okta page "Get"). */
export const get: Behaviour = (inputs, context) => {
  const found = getPath(inputs.object, inputs.path, rulesOf(context));
  const field = context.card.outputs.find((f) => f.key === 'output');
  return { output: field === undefined ? (found ?? null) : converterTo(field)(found, rulesOf(context)) };
};
