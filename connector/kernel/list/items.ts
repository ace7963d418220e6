import type { CardShape, Value, Values } from '../../core/behaviour.ts';

/** A list input; null is an empty list (assumed), a single value a list of one. */
export function listOf(value: Value): readonly Value[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** The list inputs of a card in display order. */
export function listsOf(card: CardShape, inputs: Values): (readonly Value[])[] {
  return card.inputs.map((field) => listOf(inputs[field.name]));
}
