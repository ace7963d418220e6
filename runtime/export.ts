import type { Card, Flow, FlowGraph, Pack } from '../format/model.ts';
import { printPack } from '../format/print.ts';

/** What the cards of a flow refer to, by id. */
interface References {
  readonly flows: Set<string>;
  readonly tables: Set<string>;
  readonly connections: Set<string>;
}

function collect(graph: FlowGraph, into: References): void {
  for (const card of graph.cards) ofCard(card, into);
}

function ofCard(card: Card, into: References): void {
  if (card.connection !== null) into.connections.add(card.connection);
  if (card.policy.type === 'flo' && card.policy.flow !== null) into.flows.add(card.policy.flow);
  if (card.policy.handler !== null) collect(card.policy.handler, into);
  const tables = card.address.startsWith('root:channels:http:stash:');
  for (const port of card.inputs) {
    if (port.flow !== null) collect(port.flow, into);
    else if (typeof port.data !== 'string' || port.data === '') continue;
    else if (port.type === 'flo') into.flows.add(port.data);
    else if (tables && port.key === 'stash') into.tables.add(port.data);
  }
}

/**
 * A flow as a pack of its own, as the console exports it: the flow, its folder and connections; flows and tables that
 * it refers to as stubs with their names (seen in exports). `created` is ISO 8601.
 */
export function packOfFlow(pack: Pack, flow: Flow, created: string, indent: number): Pack {
  const used: References = { flows: new Set(), tables: new Set(), connections: new Set() };
  if (flow.graph !== null) collect(flow.graph, used);
  used.flows.delete(flow.id);
  const stub = ({ id, name, description, rest }: Flow): Flow => ({ id, name, description, graph: null, rest });
  const known = (id: string): Flow =>
    pack.flows.find((f) => f.id === id) ?? { id, name: 'Unknown', description: null, graph: null, rest: {} };
  const { checksum: _checksum, ...rest } = pack.rest;
  return {
    ...pack,
    version: '1.5.0',
    created,
    flows: [...[...used.flows].map((id) => stub(known(id))), flow],
    connections: pack.connections.filter((c) => used.connections.has(c.id)),
    tables: pack.tables.filter((t) => used.tables.has(t.id)).map((table) => ({ ...table, stub: true, columns: [] })),
    folders: pack.folders.filter((folder) => folder.id === flow.graph?.folder),
    form: { indent, newline: false },
    rest,
  };
}

/** The file of that pack; null where no pack has the flow. */
export function exportFlow(packs: readonly Pack[], flowId: string, now: number, indent: number): string | null {
  for (const pack of packs) {
    const flow = pack.flows.find((f) => f.id === flowId && f.graph !== null);
    if (flow !== undefined) return printPack(packOfFlow(pack, flow, new Date(now).toISOString(), indent));
  }
  return null;
}
