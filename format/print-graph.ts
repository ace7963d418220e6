import * as keys from './keys.ts';
import type { FlowGraph, JsonObject } from './model.ts';
import { printCard } from './print-card.ts';
import { entries } from './print-entries.ts';

/** A flow body. Embedded bodies carry their id twice and are never scheduled. */
export function printGraph(graph: FlowGraph, embedded: boolean): JsonObject {
  const orderings = entries(
    graph.orderings,
    (ordering) => ordering.id,
    ({ from, to }) => [from, to],
  );
  return keys.fill(
    graph.rest,
    {
      id: embedded ? graph.uuid : null,
      uuid: graph.uuid,
      methods: graph.cards.map(printCard),
      orderings,
      security_level: graph.securityLevel,
      log: graph.log,
      scheduled: embedded && !graph.scheduled && graph.rest.scheduled === undefined ? undefined : graph.scheduled,
      group: graph.folder,
    },
    keys.GRAPH_KEYS,
  );
}
