import type { CardShape, FieldShape } from '../../connector/core/behaviour.ts';
import { kindOf } from '../../connector/core/card.ts';
import type { FieldType, JsonObject } from '../../connector/core/field.ts';
import { fieldName } from '../../connector/core/names.ts';
import type { Card, Port } from '../../format/model.ts';

export function fieldType(port: Port): FieldType {
  return { type: port.type as FieldType['type'], collection: port.collection };
}

function indexOf(metadata: JsonObject): number {
  const index = metadata['index'];
  return typeof index === 'number' ? index : Number.MAX_SAFE_INTEGER;
}

function fields(ports: readonly Port[]): FieldShape[] {
  return [...ports]
    .sort((a, b) => indexOf(a.metadata) - indexOf(b.metadata))
    .map((port) => ({ name: fieldName(port), group: port.group, key: port.key, ...fieldType(port) }));
}

/** What behaviours, mocks and traces know of a card; fields in display order. */
export function cardShape(card: Card): CardShape {
  return {
    kind: kindOf(card.address),
    id: card.id,
    title: card.title,
    inputs: fields(card.inputs),
    outputs: fields(card.outputs),
  };
}
