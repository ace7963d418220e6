import type { Behaviour, Behaviours, CardShape, ConnectionSettings, Values } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { fieldName } from '../../connector/core/names.ts';
import { allGraphs, connectorOf, mapCards } from '../../format/graph.ts';
import type { Card, Flow, FlowGraph, Pack } from '../../format/model.ts';
import { isOutside } from '../../runtime/fakes/auto-mock.ts';
import { inputCard, startOf } from '../../runtime/plan/plan.ts';
import { cardShape } from '../../runtime/plan/shape.ts';
import { oneLine } from '../text.ts';

/**
 * A pack whose flows keep what passes through them (in memory, for the trace), and whose cards without a connection have
 * the one that was given for their connector.
 */
export function prepared(pack: Pack, connections: readonly ConnectionSettings[]): Pack {
  const alone = new Map<string, string>();
  for (const { module, name } of connections) {
    const known = pack.connections.find((c) => c.module === module);
    const id = known?.id ?? `given-${module}`;
    if (connections.filter((c) => c.module === module).length === 1) alone.set(module, id);
    if (known === undefined && alone.has(module))
      pack = { ...pack, connections: [...pack.connections, { id, name, module, rest: {} }] };
  }
  const connected = (card: Card): Card => ({
    ...card,
    connection: card.connection ?? alone.get(connectorOf(card) ?? '') ?? null,
  });
  const flows = pack.flows.map((flow) =>
    flow.graph === null ? flow : { ...flow, graph: { ...mapCards(flow.graph, connected), log: true } },
  );
  return { ...pack, flows };
}

/** The flow of that name or id; the only one where none is named. Throws FlopackError USAGE with those there are. */
export function flowNamed(packs: readonly Pack[], name: string | null): Flow & { graph: FlowGraph } {
  const flows = packs.flatMap((pack) => pack.flows).filter((f): f is Flow & { graph: FlowGraph } => f.graph !== null);
  const names = (list: readonly Flow[]): string => list.map((flow) => `\n  ${flow.id}  ${oneLine(flow.name)}`).join('');
  if (name === null) {
    if (flows.length === 1) return flows[0]!;
    throw new FlopackError('USAGE', `Which flow? Add --flow NAME, or --all. There are:${names(flows)}`);
  }
  const byId = flows.find((flow) => flow.id === name);
  if (byId !== undefined) return byId;
  const exact = flows.filter((flow) => flow.name.trim() === name.trim());
  const found =
    exact.length > 0 ? exact : flows.filter((f) => f.name.trim().toLowerCase() === name.trim().toLowerCase());
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw new FlopackError('USAGE', `Several flows are called "${oneLine(name)}": name one by its id.${names(found)}`);
  throw new FlopackError('USAGE', `There is no flow "${oneLine(name)}". There are:${names(flows)}`);
}

/** Cards of connectors fail with the mock to add while no connection is set up; requests to hosts are held by `--allow`. */
export function connectedOnly(behaviours: Behaviours): Behaviours {
  const guarded = new Map<string, Behaviour>();
  for (const [kind, behaviour] of behaviours) {
    const byHost = /^(kernel|httpfunctions|filefunctions|flopack)\//.test(kind);
    if (byHost || !isOutside(kind)) {
      guarded.set(kind, behaviour);
      continue;
    }
    guarded.set(kind, (inputs, context) => {
      if (context.connection !== null) return behaviour(inputs, context);
      const message = `${kind} reaches outside and has no connection: mock it, or add its connection to --connections`;
      throw new FlopackError('CARD_NO_BEHAVIOUR', message, { card: context.card.id, kind });
    });
  }
  return guarded;
}

/** A line for fields of the input that the flow does not have; it would run without them. */
export function unknownInputs(input: Values, flow: Flow): string[] {
  const start = flow.graph === null ? undefined : inputCard(startOf(flow.graph).graph);
  if (start === undefined) return [];
  const names = new Set(start.outputs.flatMap((port) => [fieldName(port), port.group ?? port.key, port.key]));
  const unknown = Object.keys(input).filter((name) => !names.has(name));
  if (unknown.length === 0) return [];
  const known = start.outputs.filter((port) => port.group !== 'context').map((port) => JSON.stringify(fieldName(port)));
  return [
    `--input: the flow has no field ${unknown.map((n) => JSON.stringify(n)).join(', ')}; it has ${known.join(', ') || 'none'}.`,
  ];
}

/** What to put into the file of `--mock` for a card. */
export function mockHint(packs: readonly Pack[], cardId: string): string[] {
  for (const { graph } of packs.flatMap(allGraphs)) {
    const card = graph.cards.find((c) => c.id === cardId);
    if (card !== undefined)
      return [`Add to the file of --mock:  ${mockEntry(cardShape(card))}`, 'or run with --mock auto.'];
  }
  return [];
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  string: '...',
  number: 1,
  boolean: true,
  Date: '2026-01-01T00:00:00.000Z',
};

function mockEntry(card: CardShape): string {
  const fields = card.outputs.slice(0, 6).map(({ name, type, collection }) => {
    const one = typeof type === 'string' ? (SAMPLES[type] ?? {}) : {};
    return `${JSON.stringify(name)}: ${JSON.stringify(collection ? [one] : one)}`;
  });
  return `{${JSON.stringify(card.title)}: {${fields.join(', ')}}}`;
}
