import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

/** Concatenate: all texts in the order of the card; null is nothing (assumed). */
export const concat: Behaviour = (inputs, context) => {
  let output = '';
  for (const field of context.card.inputs) output += toText(inputs[field.name]) ?? '';
  return { output };
};
