import type { Card, ErrorPolicy, JoinOutput, Json, JsonObject, Wire } from './model.ts';
import { readGraph } from './parse-graph.ts';
import { readPorts } from './parse-port.ts';
import { pointerTo } from './pointer.ts';
import { error, quote } from './problem.ts';
import { asObject, isObject, objectAt, type ReadContext, template, textAt, textOrNullAt } from './read.ts';

const CARD_HELD = ['joins', 'address', 'uuid', 'branches', 'node', 'pins'];
const MODEL_HELD = ['policy', 'metadata', 'config', 'inputs', 'outputs'];

export function readCard(source: JsonObject, pointer: string, context: ReadContext): Card {
  const node = objectAt(source, 'node');
  const nodeData = objectAt(node, 'data');
  const model = objectAt(node, 'model');
  const modelAt = pointerTo(pointer, 'node', 'model');
  const metadata = objectAt(model, 'metadata');
  const title = textAt(nodeData, 'name');
  const policy = objectAt(model, 'policy');
  const inputs = objectAt(model, 'inputs');
  const outputs = objectAt(model, 'outputs');

  const modelRest = template(model, MODEL_HELD);
  if (isObject(model.policy)) modelRest.policy = template(policy, ['error']);
  // The title stands twice; where they differ the second one stays in the template, so that nothing is lost.
  if (isObject(model.metadata)) modelRest.metadata = metadata.name === title ? template(metadata, ['name']) : metadata;
  if (isObject(model.inputs)) modelRest.inputs = template(inputs, ['data']);
  if (isObject(model.outputs)) modelRest.outputs = template(outputs, ['data']);
  const rest = template(source, CARD_HELD);
  rest.node = { ...node, data: template(nodeData, ['name']), model: modelRest };
  const empty = emptyPins(objectAt(source, 'pins'));
  if (empty !== null) rest.pins = empty;

  if (metadata.name !== title) {
    context.report(
      error(
        'CARD_TITLE',
        pointerTo(modelAt, 'metadata', 'name'),
        `the card's two titles differ: ${quote(title)} and ${quote(metadata.name)}`,
        'Write the same title in node.data.name and node.model.metadata.name.',
      ),
    );
  }
  return {
    id: textAt(source, 'uuid'),
    address: textAt(source, 'address'),
    title,
    inputs: readPorts(objectAt(inputs, 'data'), pointerTo(modelAt, 'inputs', 'data'), context),
    outputs: readPorts(objectAt(outputs, 'data'), pointerTo(modelAt, 'outputs', 'data'), context),
    wires: readWires(objectAt(source, 'pins')),
    branches: Object.entries(objectAt(source, 'branches')).map(([head, when]) => ({ head, when: when === true })),
    joins: Object.entries(objectAt(source, 'joins')).map(([input, list]) => ({
      input,
      outputs: readJoinOutputs(list),
    })),
    policy: readPolicy(objectAt(policy, 'error'), pointerTo(modelAt, 'policy', 'error'), context),
    connection: textOrNullAt(model, 'config'),
    rest,
  };
}

function readWires(pins: JsonObject): Wire[] {
  const wires: Wire[] = [];
  for (const [output, targets] of Object.entries(pins)) {
    for (const [card, list] of Object.entries(asObject(targets))) {
      for (const item of Array.isArray(list) ? list : []) {
        const wire = asObject(item);
        wires.push({
          output,
          card,
          input: textAt(wire, 'input'),
          transform: readTransform(wire),
          rest: template(wire, ['input', 'transform']),
        });
      }
    }
  }
  return wires;
}

/** The outputs and targets of `pins` that have no wire, in the order of the file, or null when there are none. */
function emptyPins(pins: JsonObject): JsonObject | null {
  let found = false;
  const frame: JsonObject = {};
  for (const [output, targets] of Object.entries(pins)) {
    const lists = Object.entries(asObject(targets));
    frame[output] = Object.fromEntries(lists.map(([card]) => [card, null]));
    if (lists.length === 0 || lists.some(([, list]) => Array.isArray(list) && list.length === 0)) found = true;
  }
  return found ? frame : null;
}

function readJoinOutputs(list: Json): JoinOutput[] {
  return (Array.isArray(list) ? list : []).map((item) => {
    const entry = asObject(item);
    return {
      output: textAt(entry, 'output'),
      transform: readTransform(entry),
      rest: template(entry, ['output', 'transform']),
    };
  });
}

function readTransform(holder: JsonObject): JsonObject | null {
  const transform = holder.transform;
  return isObject(transform) ? transform : null;
}

function readPolicy(source: JsonObject, pointer: string, context: ReadContext): ErrorPolicy {
  const flo = source.flo;
  // A few files carry a number here: an internal id without meaning, kept in the template.
  const known = typeof flo === 'string' || isObject(flo);
  return {
    type: textAt(source, 'type'),
    handler: isObject(flo) ? readGraph(flo, pointerTo(pointer, 'flo'), true, context) : null,
    flow: typeof flo === 'string' ? flo : null,
    rest: template(source, known ? ['type', 'flo'] : ['type']),
  };
}
