import type { Behaviour } from '../../core/behaviour.ts';
import { put } from '../../core/safe.ts';

/** Construct: an object of the author's fields. Dots and spaces stay in a key; blank text stays "", null stays null (assumed). */
export const construct: Behaviour = (inputs, context) => {
  const output: Record<string, unknown> = {};
  for (const field of context.card.inputs) put(output, field.key, inputs[field.name] ?? null);
  return { output };
};
