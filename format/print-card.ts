import * as keys from './keys.ts';
import type { Card, ErrorPolicy, Json, JsonObject, Port, Wire } from './model.ts';
import { printGraph } from './print-graph.ts';

/** An entry of `methods`. */
export function printCard(card: Card): JsonObject {
  const node = held(card.rest, 'node');
  const nodeData = keys.fill(held(node, 'data'), { name: card.title }, ['name']);
  const model = printModel(card, held(node, 'model'));
  const joins = card.joins.map(({ input, outputs }): [string, Json] => [
    input,
    outputs.map((o) => keys.fill(o.rest, { output: o.output, transform: o.transform }, keys.JOIN_OUTPUT_KEYS)),
  ]);
  return keys.fill(
    opened(card.rest, ['node', 'pins']),
    {
      joins: Object.fromEntries(joins),
      address: card.address,
      uuid: card.id,
      branches: Object.fromEntries(card.branches.map((b) => [b.head, b.when])),
      node: keys.fill(opened(node, ['data', 'model']), { data: nodeData, model }, keys.NODE_KEYS),
      pins: printPins(card.wires, card.rest.pins),
    },
    keys.CARD_KEYS,
  );
}

function printModel(card: Card, rest: JsonObject): JsonObject {
  const error = printPolicy(card.policy);
  return keys.fill(
    opened(rest, ['policy', 'metadata', 'inputs', 'outputs']),
    {
      policy: keys.fill(held(rest, 'policy'), { error }, ['error']),
      metadata: keys.fill(held(rest, 'metadata'), { name: card.title }, keys.METADATA_KEYS),
      config: card.connection,
      inputs: printSide(card, 'inputs', held(rest, 'inputs')),
      outputs: printSide(card, 'outputs', held(rest, 'outputs')),
    },
    keys.MODEL_KEYS,
  );
}

function printSide(card: Card, side: 'inputs' | 'outputs', rest: JsonObject): JsonObject {
  const order = keys.portKeys(card.address, side);
  const data = Object.fromEntries(card[side].map((port) => [port.id, printPort(port, side, order)]));
  return keys.fill(rest, { data }, keys.sideKeys(card.address, side));
}

function printPort(port: Port, side: 'inputs' | 'outputs', order: readonly string[]): JsonObject {
  const data = port.flow === null ? port.data : printGraph(port.flow, true);
  const { rest } = port;
  return keys.fill(
    opened(rest, ['value']),
    {
      id: port.id,
      group: port.group,
      key: port.key,
      value: keys.fill(held(rest, 'value'), { type: port.type, collection: port.collection, data }, keys.VALUE_KEYS),
      required: side === 'inputs' || port.required || Object.hasOwn(rest, 'required') ? port.required : undefined,
      metadata: port.metadata,
      _used: port.used || Object.hasOwn(rest, '_used') ? port.used : undefined,
    },
    order,
  );
}

function printPolicy(policy: ErrorPolicy): JsonObject {
  const flo = policy.handler === null ? policy.flow : printGraph(policy.handler, true);
  const values = { type: policy.type, flo: flo ?? (Object.hasOwn(policy.rest, 'flo') ? null : undefined) };
  return keys.fill(policy.rest, values, keys.POLICY_KEYS);
}

/** Wires by output, then target card, each in the order of its first wire. `frame` adds places that have no wire. */
function printPins(wires: readonly Wire[], frame: Json | undefined): JsonObject {
  const pins = new Map<string, Map<string, Json[]>>();
  const place = (output: string, card: string): Json[] => {
    const targets = pins.get(output) ?? new Map<string, Json[]>();
    pins.set(output, targets);
    const list = targets.get(card) ?? [];
    targets.set(card, list);
    return list;
  };
  for (const [output, targets] of Object.entries(asObject(frame))) {
    if (!pins.has(output)) pins.set(output, new Map());
    for (const card of Object.keys(asObject(targets))) place(output, card);
  }
  for (const wire of wires) {
    place(wire.output, wire.card).push(
      keys.fill(wire.rest, { input: wire.input, transform: wire.transform }, keys.WIRE_KEYS),
    );
  }
  return Object.fromEntries([...pins].map(([output, targets]) => [output, Object.fromEntries(targets)]));
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function held(rest: JsonObject, key: string): JsonObject {
  return asObject(rest[key]);
}

/** `rest` with `null` at the keys whose own templates were filled apart. */
function opened(rest: JsonObject, inner: readonly string[]): JsonObject {
  const out = { ...rest };
  for (const key of inner) if (Object.hasOwn(out, key)) out[key] = null;
  return out;
}
