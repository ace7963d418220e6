import type { Behaviour } from '../../core/behaviour.ts';
import { toBoolean } from '../../core/convert.ts';

/** Or (Exclusive): exactly one value is true. */
export const xor: Behaviour = (inputs, context) => {
  const values = context.card.inputs.map((field) => toBoolean(inputs[field.name]) === true);
  return { output: values.filter(Boolean).length === 1 };
};
