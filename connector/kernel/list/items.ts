import type { CardContext, Value, Values } from '../../core/behaviour.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';

/** A list input; a single value is a list of one, for null a rule decides. */
export function listOf(value: Value, context: CardContext): readonly Value[] {
  if (Array.isArray(value)) return value;
  if (value !== null && value !== undefined) return [value];
  if (rulesOf(context).nullList === 'empty') return [];
  throw new CardError('Invalid Input', `Invalid Input: ${context.card.title} got no list.`);
}

/** The list inputs of a card in display order. */
export function listsOf(context: CardContext, inputs: Values): (readonly Value[])[] {
  return context.card.inputs.map((field) => listOf(inputs[field.name], context));
}
