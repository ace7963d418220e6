import type { Behaviour } from '../../core/behaviour.ts';
import { converterTo } from '../../core/convert.ts';
import { getPath } from '../../core/path.ts';
import { rulesOf } from '../../core/rules.ts';

/** Get Multiple: each output is the value at the path that its key is, brought to its type; null where there is none. */
export const pick: Behaviour = (inputs, context) => {
  const outputs: Record<string, unknown> = Object.create(null);
  const rules = rulesOf(context);
  for (const field of context.card.outputs)
    outputs[field.name] = converterTo(field)(getPath(inputs.object, field.key, rules), rules);
  return outputs;
};
