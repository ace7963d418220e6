import type { Card, Json } from '../../../format/model.ts';
import type { Inference } from './infer.ts';
import { type Shape, wants } from './shape.ts';

/** The values of a scalar that make `value <operator> literal` come out as wished; none where any sample does. */
function passing(operator: Json, literal: Json, wished: boolean): readonly Json[] {
  const positive = operator === '==' || operator === '===' || operator === 'in';
  const number = typeof literal === 'number' ? literal : Number(literal);
  const numeric = literal !== '' && literal !== null && Number.isFinite(number);
  if (positive) return wished && literal !== null && literal !== '' ? [literal] : [];
  if (operator === '!=' || operator === '!==') return wished || literal === null || literal === '' ? [] : [literal];
  if (!numeric) return [];
  const above = (operator === '>' || operator === '>=') === wished;
  if (['>', '>=', '<', '<='].includes(String(operator))) return [above ? number + 1 : Math.max(0, number - 1)];
  return [];
}

/** Notes which value of the left operand takes a condition to the wished side, where the right one is a literal. */
export function compared(card: Card, prefix: string, wished: boolean, { input, literal }: Inference): void {
  const left = input(card, `${prefix}left-operand`);
  if (left === null) return;
  const [operator, right] = [literal(card, `${prefix}operator`), literal(card, `${prefix}right-operand`)];
  for (const value of passing(operator, right, wished)) wants(left, value);
}

/** The same for Find and Filter, which compare a part of each item. */
export function comparedItems(card: Card, part: Shape, { literal }: Inference): void {
  for (const value of passing(literal(card, 'operator'), literal(card, 'comparison'), true)) wants(part, value);
}
