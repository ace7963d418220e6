import type { FlowGraph, Json, JsonObject, Ordering } from './model.ts';
import { readCard } from './parse-card.ts';
import { pointerTo } from './pointer.ts';
import { asObject, listAt, objectAt, type ReadContext, template, textAt, textOrNullAt } from './read.ts';

const HELD = ['uuid', 'methods', 'orderings', 'security_level', 'log', 'scheduled', 'group'];

/** Reads a flow body. An embedded body has its id twice (`id` and `uuid`); a top-level one has `id: null`. */
export function readGraph(source: JsonObject, pointer: string, embedded: boolean, context: ReadContext): FlowGraph {
  const uuid = textAt(source, 'uuid');
  const level = source.security_level;
  const cards = listAt(source, 'methods');
  return {
    uuid,
    cards: cards.map((card, i) => readCard(asObject(card), pointerTo(pointer, 'methods', i), context)),
    orderings: Object.entries(objectAt(source, 'orderings')).map(([id, pair]) => readOrdering(id, pair)),
    securityLevel: level === 'open' || level === 'medium' || level === 'high' ? level : null,
    log: source.log === true,
    scheduled: source.scheduled === true,
    folder: textOrNullAt(source, 'group'),
    rest: template(source, embedded && source.id === uuid ? ['id', ...HELD] : HELD),
  };
}

function readOrdering(id: string, pair: Json): Ordering {
  const [from, to] = Array.isArray(pair) ? pair : [];
  return { id, from: typeof from === 'string' ? from : '', to: typeof to === 'string' ? to : '' };
}
