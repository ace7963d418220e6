import type { FieldType, JsonObject } from '../../connector/core/field.ts';
import type { CardDraft, PortDraft } from './draft.ts';

/**
 * true: the field takes the type of what is wired or written into it, as the card's rules (`rules`, by field or `*`)
 * and the field's `available` say (seen in exports: operands of If, fields of Construct, the body of Post).
 */
export function follows(card: CardDraft, port: PortDraft, type: FieldType): boolean {
  const { rules } = card.sides.inputs;
  const rule = (rules?.[port.key] ?? (port.metadata.custom === true ? rules?.['*'] : undefined)) as
    | JsonObject
    | undefined;
  const available = port.available ?? [];
  const named = (rule?.types ?? rule?.type ?? available) as readonly unknown[];
  const name = typeof type.type === 'object' ? 'object' : type.type;
  if (!named.includes('*') && !named.includes(name) && !(type.collection && named.includes('Array'))) return false;
  const lists = rule?.collection;
  if (lists === '*' || lists === type.collection) return true;
  if (lists !== undefined) return false;
  return (
    type.collection === port.collection || (type.collection && (available.includes('Array') || available.includes('*')))
  );
}
