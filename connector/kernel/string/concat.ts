import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { nullIn } from './nothing.ts';

/** Concatenate: all texts in the order of the card. */
export const concat: Behaviour = (inputs, context) => {
  let output = '';
  for (const field of context.card.inputs) output += toText(inputs[field.name]) ?? nullIn(context);
  return { output };
};
