import { kindOf } from '../../connector/core/card.ts';
import type { Json, JsonObject } from '../../connector/core/field.ts';
import { allGraphs, callableOf } from '../../format/graph.ts';
import type { Card, FlowGraph, Pack, JsonObject as PlainObject, Port } from '../../format/model.ts';
import { asObject, isObject, textOrNullAt } from '../../format/read.ts';
import type { SeenCard, SeenField, SeenSide } from './model.ts';
import { fieldType } from './types.ts';

/** What a port's metadata says of one flow only: places, wires, captions, expressions, a connector project's groups. */
const OF_THE_FLOW = new Set([
  'index',
  'custom',
  'ghost',
  'groupKey',
  'authSchema',
  'srcMethodId',
  'srcOutputId',
  'path',
]);
const MODEL_ELSEWHERE = ['inputs', 'outputs', 'metadata', 'policy', 'config', 'display'];
/** Names that no object of this program may have. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Longer names are no field's. */
const LONGEST_NAME = 500;
/** More fields on a side than any card has (the largest that exports show has about 300). */
export const MOST_FIELDS = 2_000;

/**
 * All cards of a pack, embedded ones included; what is no card (a broken address, no ports) is left out. `pack` is
 * the number that these cards bear.
 */
export function collect(pack: Pack, number: number): SeenCard[] {
  return allGraphs(pack).flatMap(({ graph }) =>
    graph.cards.flatMap((card) => {
      const seen = seenCard(card, pack.created, number, graph);
      return seen === null ? [] : [seen];
    }),
  );
}

function seenCard(card: Card, created: string, pack: number, graph: FlowGraph | null): SeenCard | null {
  if (!/^root:(kernel:[^:]+|channels:http:[^:]+):[^:]+:[^:]+/.test(card.address)) return null;
  const model = asObject(asObject(card.rest.node).model);
  const parents = asObject(card.rest.parents);
  const parentId = (key: string): number | null => numberOrNull(asObject(asObject(parents[key]).data).id);
  return {
    kind: kindOf(card.address),
    address: card.address,
    pack,
    created,
    title: card.title,
    description: textOrNullAt(asObject(model.metadata), 'description'),
    model: Object.fromEntries(
      Object.entries(model).filter(([key]) => !MODEL_ELSEWHERE.includes(key) && !FORBIDDEN.has(key)),
    ),
    actionId: numberOrNull(asObject(model.metadata).id),
    channelId: parentId('channel'),
    versionId: parentId('version'),
    inputs: seenSide(asObject(model.inputs), card.inputs),
    outputs: seenSide(asObject(model.outputs), card.outputs),
    inner: graph === null ? null : innerOf(card, created, pack, graph),
  };
}

/** An event flow is the event card, wired to a For Each - Ignore Errors that holds the visible flow (seen in exports). */
function innerOf(card: Card, created: string, pack: number, graph: FlowGraph): SeenCard | null {
  const collection = card.outputs.find((port) => port.group === null && port.key === 'collection');
  if (collection === undefined || !card.address.startsWith('root:channels:')) return null;
  const wire = card.wires.find((one) => one.output === collection.id);
  const loop = graph.cards.find((one) => one.id === wire?.card && one.address === 'root:kernel:list:0.0.1:asyncEach');
  const inside = loop?.inputs.find((port) => port.flow !== null)?.flow ?? null;
  const callable = inside === null ? undefined : callableOf(inside);
  return callable === undefined ? null : seenCard(callable, created, pack, null);
}

function seenSide(rest: PlainObject, ports: readonly Port[]): SeenSide {
  return {
    extensible: rest.extensible === true,
    rules: isObject(rest.rules) ? rest.rules : null,
    groupRules: isObject(rest.groupRules) ? rest.groupRules : null,
    fields: ports
      .filter(isOwn)
      .map((port, i) => ({ port, at: numberOrNull(port.metadata.index) ?? 1_000_000 + i }))
      .sort((a, b) => a.at - b.at)
      .slice(0, MOST_FIELDS)
      .map(({ port }) => seenField(port)),
  };
}

/** Not values carried into embedded flows, wires of Where expressions, drilled-out paths, nor names that would do harm. */
function isOwn({ group, key, metadata }: Port): boolean {
  if (metadata.wormholeMethodId !== undefined || group === '_expr') return false;
  if (metadata.path !== undefined && metadata.srcMethodId !== undefined) return false;
  const names = [key, ...(group === null ? [] : [group])];
  return key !== '' && !names.some((name) => FORBIDDEN.has(name) || name.length > LONGEST_NAME);
}

function seenField(port: Port): SeenField {
  const available = asObject(port.rest.value).available;
  return {
    ...fieldType(port.type, port.collection),
    group: port.group,
    key: port.key,
    required: port.required,
    option: port.rest.flags === 'p',
    custom: port.metadata.custom === true,
    data: (port.data ?? null) as Json,
    available: Array.isArray(available)
      ? available.filter((one): one is string | PlainObject => typeof one === 'string' || isObject(one))
      : null,
    metadata: Object.fromEntries(
      Object.entries(port.metadata).filter(([key]) => !OF_THE_FLOW.has(key) && !FORBIDDEN.has(key)),
    ) as JsonObject,
  };
}

const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null);
