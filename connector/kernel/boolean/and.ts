import type { Behaviour } from '../../core/behaviour.ts';
import { toBoolean } from '../../core/convert.ts';

/** And: all values are true; null is false (assumed). */
export const and: Behaviour = (inputs, context) => {
  const values = context.card.inputs.map((field) => toBoolean(inputs[field.name]) === true);
  return { output: values.every(Boolean) };
};
