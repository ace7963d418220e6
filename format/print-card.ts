import * as keys from './keys.ts';
import type { Card, ErrorPolicy, Json, JsonObject, Port, Wire } from './model.ts';
import { entries } from './print-entries.ts';
import { printGraph } from './print-graph.ts';

/** An entry of `methods`. */
export function printCard(card: Card): JsonObject {
  const node = held(card.rest, 'node');
  const data = keys.fill(held(node, 'data'), { name: card.title }, NAME);
  const model = printModel(card, held(node, 'model'));
  return keys.fill(
    card.rest,
    {
      joins: printJoins(card.joins),
      address: card.address,
      uuid: card.id,
      branches: entries(
        card.branches,
        (branch) => branch.head,
        (branch) => branch.when,
      ),
      node: keys.fill(node, { data, model }, keys.NODE_KEYS, NODE_INNER),
      pins: printPins(card.wires, card.rest.pins),
    },
    keys.CARD_KEYS,
    CARD_INNER,
  );
}

const NAME = ['name'];
const ERROR = ['error'];
const CARD_INNER = ['node', 'pins'];
const NODE_INNER = ['data', 'model'];
const MODEL_INNER = ['policy', 'metadata', 'inputs', 'outputs'];
const PORT_INNER = ['value'];

function printJoins(joins: Card['joins']): JsonObject {
  return entries(
    joins,
    (join) => join.input,
    ({ outputs }) =>
      outputs.map((o) => keys.fill(o.rest, { output: o.output, transform: o.transform }, keys.JOIN_OUTPUT_KEYS)),
  );
}

function printModel(card: Card, rest: JsonObject): JsonObject {
  return keys.fill(
    rest,
    {
      policy: keys.fill(held(rest, 'policy'), { error: printPolicy(card.policy) }, ERROR),
      metadata: keys.fill(held(rest, 'metadata'), { name: card.title }, keys.METADATA_KEYS),
      config: card.connection,
      inputs: printSide(card, 'inputs', held(rest, 'inputs')),
      outputs: printSide(card, 'outputs', held(rest, 'outputs')),
    },
    keys.MODEL_KEYS,
    MODEL_INNER,
  );
}

function printSide(card: Card, side: 'inputs' | 'outputs', rest: JsonObject): JsonObject {
  const order = keys.portKeys(card.address, side);
  const data = entries(
    card[side],
    (port) => port.id,
    (port) => printPort(port, side, order),
  );
  return keys.fill(rest, { data }, keys.sideKeys(card.address, side));
}

function printPort(port: Port, side: 'inputs' | 'outputs', order: readonly string[]): JsonObject {
  const { rest, required, used } = port;
  const data = port.flow === null ? port.data : printGraph(port.flow, true);
  return keys.fill(
    rest,
    {
      id: port.id,
      group: port.group,
      key: port.key,
      value: keys.fill(held(rest, 'value'), { type: port.type, collection: port.collection, data }, keys.VALUE_KEYS),
      required: side === 'inputs' || required || rest.required !== undefined ? required : undefined,
      metadata: port.metadata,
      _used: used || rest._used !== undefined ? used : undefined,
    },
    order,
    PORT_INNER,
  );
}

function printPolicy(policy: ErrorPolicy): JsonObject {
  const flo = policy.handler === null ? policy.flow : printGraph(policy.handler, true);
  const values = { type: policy.type, flo: flo ?? (policy.rest.flo === undefined ? undefined : null) };
  return keys.fill(policy.rest, values, keys.POLICY_KEYS);
}

/** Wires by output, then target card, each in the order of its first wire. `frame` adds places that have no wire. */
function printPins(wires: readonly Wire[], frame: Json | undefined): JsonObject {
  const pins = new Map<string, Map<string, Json[]>>();
  const targetsOf = (output: string): Map<string, Json[]> => {
    const known = pins.get(output);
    if (known !== undefined) return known;
    const made = new Map<string, Json[]>();
    pins.set(output, made);
    return made;
  };
  const place = (output: string, card: string): Json[] => {
    const targets = targetsOf(output);
    const known = targets.get(card);
    if (known !== undefined) return known;
    const made: Json[] = [];
    targets.set(card, made);
    return made;
  };
  if (frame !== null && frame !== undefined) {
    for (const [output, targets] of Object.entries(asObject(frame))) {
      targetsOf(output);
      for (const card of Object.keys(asObject(targets))) place(output, card);
    }
  }
  for (const { output, card, input, transform, rest } of wires)
    place(output, card).push(keys.fill(rest, { input, transform }, keys.WIRE_KEYS));
  return entries([...pins], first, ([, targets]) => entries([...targets], first, second));
}

function first<A>([a]: readonly [A, unknown]): A {
  return a;
}

function second<B>([, b]: readonly [unknown, B]): B {
  return b;
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function held(rest: JsonObject, key: string): JsonObject {
  return asObject(rest[key]);
}
