import type { Behaviour } from '../../core/behaviour.ts';

/** Construct: a list of the author's fields in the order of the card; null stays an item (assumed). */
export const construct: Behaviour = (inputs, context) => ({
  list: context.card.inputs.map((field) => inputs[field.name] ?? null),
});
