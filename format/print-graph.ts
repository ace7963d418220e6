import * as keys from './keys.ts';
import type { FlowGraph, Json, JsonObject } from './model.ts';
import { printCard } from './print-card.ts';

/** A flow body. Embedded bodies carry their id twice and are never scheduled. */
export function printGraph(graph: FlowGraph, embedded: boolean): JsonObject {
  const orderings: JsonObject = Object.fromEntries(graph.orderings.map((o): [string, Json] => [o.id, [o.from, o.to]]));
  return keys.fill(
    graph.rest,
    {
      id: embedded ? graph.uuid : null,
      uuid: graph.uuid,
      methods: graph.cards.map(printCard),
      orderings,
      security_level: graph.securityLevel,
      log: graph.log,
      scheduled: embedded && !graph.scheduled && !Object.hasOwn(graph.rest, 'scheduled') ? undefined : graph.scheduled,
      group: graph.folder,
    },
    keys.GRAPH_KEYS,
  );
}
