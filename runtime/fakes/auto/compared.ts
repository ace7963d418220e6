import type { Card, Json } from '../../../format/model.ts';
import type { Inference } from './infer.ts';
import { type Shape, wants } from './shape.ts';
import { sampleText } from './words.ts';

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

/** Samples that stand in a field of any pack, and what else stands there. */
const OTHERS: ReadonlyMap<string, Json> = new Map<string, Json>([
  ['ACTIVE', 'STAGED'],
  ['true', false],
]);

/**
 * The same for Find and Filter, which compare a part of each item. Where what they look for is not on the card, both get
 * the same sample, so that it is found.
 */
export function comparedItems(card: Card, part: Shape, key: string, { literal, input }: Inference): void {
  const [operator, comparison] = [literal(card, 'operator'), literal(card, 'comparison')];
  for (const value of passing(operator, comparison, true)) wants(part, value);
  if (operator === '!=' || operator === '!==') {
    const other = OTHERS.get(String(comparison));
    if (other !== undefined) wants(part, other);
  }
  const sought = input(card, 'comparison');
  if (sought === null || !['==', '===', 'in'].includes(String(operator))) return;
  if (comparison !== null && comparison !== '') return;
  const same = sampleText(key, 0);
  wants(part, same);
  wants(sought, same);
}
