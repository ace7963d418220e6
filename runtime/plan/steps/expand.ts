import { type Convert, converterTo } from '../../../connector/core/convert.ts';
import { walk } from '../../../connector/core/path.ts';
import type { Card } from '../../../format/model.ts';
import { at, type Body, sourceNamed } from '../body.ts';
import { fieldType } from '../shape.ts';
import { through } from '../source.ts';

/** Expand, the hidden card behind a field of a field: wires lead straight to the walk, so that it costs no step. */
export function expand(card: Card, body: Body): null {
  const object = sourceNamed(body, card, 'object');
  for (const port of card.outputs) {
    if (port.key !== 'value') continue;
    const path = card.outputs.find((p) => p.key === 'key' && p.group === port.group)?.data;
    const keys = Array.isArray(path) ? path.map(String) : [];
    const found = through(object, (value) => walk(value, keys));
    body.sources.set(at(card.id, port.id), through(found, keepingLists(converterTo(fieldType(port)))));
  }
  return null;
}

/**
 * A list behind a field that an author left at Text stays a list (seen in exports: such a field is wired to For Each,
 * which gets its items); the card that reads it may still want a text.
 */
function keepingLists(convert: Convert): Convert {
  return (value, rules) => (Array.isArray(value) ? value : convert(value, rules));
}
