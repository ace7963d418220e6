import type { Behaviour } from '../../core/behaviour.ts';
import { rulesOf } from '../../core/rules.ts';

/** Construct: a list of the author's fields in the order of the card. */
export const construct: Behaviour = (inputs, context) => {
  const list = context.card.inputs.map((field) => inputs[field.name] ?? null);
  if (!list.includes(null) || rulesOf(context).constructNull === 'item') return { list };
  return { list: list.filter((item) => item !== null) };
};
