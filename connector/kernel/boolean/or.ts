import type { Behaviour } from '../../core/behaviour.ts';
import { toBoolean } from '../../core/convert.ts';

/** Or: some value is true; null is false (assumed). */
export const or: Behaviour = (inputs, context) => {
  const values = context.card.inputs.map((field) => toBoolean(inputs[field.name]) === true);
  return { output: values.some(Boolean) };
};
