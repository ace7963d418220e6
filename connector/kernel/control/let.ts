import type { Behaviour } from '../../core/behaviour.ts';
import { converterTo } from '../../core/convert.ts';
import { rulesOf } from '../../core/rules.ts';

/** Assign: each value under the same name, brought to the type of its output. */
export const assign: Behaviour = (inputs, context) => {
  const outputs: Record<string, unknown> = Object.create(null);
  for (const field of context.card.outputs)
    outputs[field.name] = converterTo(field)(inputs[field.name], rulesOf(context));
  return outputs;
};
