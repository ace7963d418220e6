import type { Json, JsonObject } from '../../connector/core/field.ts';
import { compareVersions, versionOf } from './pick.ts';

type Plain = { [key: string]: Json };

/**
 * A known definition with what newer examples add to it: fields that it lacks (`chosen`, at the end of the card), a
 * newer connector version with its numbers, the versions seen. What it says already stays: it may come from more
 * examples, or from a person. Counts of examples are added up. `added` names the fields, `group/key`.
 */
export function addToKnown(
  known: JsonObject,
  harvested: JsonObject,
): { schema: JsonObject; added: string[]; newer: boolean } {
  const schema = structuredClone(known) as Plain;
  const card = schema['x-card'] as Plain;
  const other = harvested['x-card'] as JsonObject;
  const added = [...addFields(schema, harvested, 'input'), ...addFields(schema, harvested, 'output')];
  const newer = compareVersions(versionOf(String(other.address)), versionOf(String(card.address))) > 0;
  if (newer) {
    card.address = other.address as Json;
    if (other.channel !== undefined) card.channel = other.channel as Json;
  }
  if (card.seen !== undefined) card.seen = bothSeen(card.seen as JsonObject, other.seen as JsonObject);
  return { schema, added, newer };
}

function addFields(schema: Plain, harvested: JsonObject, side: 'input' | 'output'): string[] {
  const properties = propertiesOf(schema, side) as Plain;
  const has = new Set(Object.entries(properties).map(([name, property]) => fullName(name, property as JsonObject)));
  const keys = new Set(Object.entries(properties).map(([name, property]) => keyOf(name, property as JsonObject)));
  const added: string[] = [];
  for (const [name, property] of Object.entries(propertiesOf(harvested, side))) {
    const full = fullName(name, property as JsonObject);
    if (has.has(full)) continue;
    const key = keyOf(name, property as JsonObject);
    const own = keys.has(key) ? full : key;
    if (Object.hasOwn(properties, own)) continue;
    const block = (property as JsonObject)['x-field'] as JsonObject;
    properties[own] = {
      ...(property as Plain),
      'x-field': { ...block, ...(own === key ? {} : { key }), chosen: true },
    };
    keys.add(key);
    added.push(full);
  }
  return added;
}

function propertiesOf(schema: JsonObject, side: 'input' | 'output'): JsonObject {
  return ((schema.properties as JsonObject)[side] as JsonObject).properties as JsonObject;
}

function keyOf(name: string, property: JsonObject): string {
  const { key } = property['x-field'] as JsonObject;
  return typeof key === 'string' ? key : name;
}

function fullName(name: string, property: JsonObject): string {
  const { group } = property['x-field'] as JsonObject;
  const key = keyOf(name, property);
  return typeof group === 'string' ? `${group}/${key}` : key;
}

function bothSeen(a: JsonObject, b: JsonObject): JsonObject {
  const versions = new Set([...(a.versions as string[]), ...(b.versions as string[])]);
  return {
    cards: Number(a.cards) + Number(b.cards),
    packs: Number(a.packs) + Number(b.packs),
    versions: [...versions].sort(compareVersions),
  };
}
