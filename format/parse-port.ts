import type { Json, JsonObject, Port } from './model.ts';
import { readGraph } from './parse-graph.ts';
import { pointerTo } from './pointer.ts';
import { error, quote } from './problem.ts';
import { asObject, isObject, objectAt, type ReadContext, template, textAt, textOrNullAt } from './read.ts';

/** Reads `inputs.data` or `outputs.data`, in the order of the map. */
export function readPorts(ports: JsonObject, pointer: string, context: ReadContext): Port[] {
  return Object.entries(ports).map(([key, value]) => readPort(key, asObject(value), pointerTo(pointer, key), context));
}

function readPort(id: string, source: JsonObject, pointer: string, context: ReadContext): Port {
  const own = typeof source.id !== 'string' || source.id === id;
  if (!own) {
    const message = `the field's id is ${quote(source.id)}, its key ${quote(id)}`;
    context.report(error('ID_KEY', pointer, message, 'Make the key and the id the same.'));
  }
  const value = objectAt(source, 'value');
  const data = value.data;
  const flow = holdsGraph(value)
    ? readGraph(data as JsonObject, pointerTo(pointer, 'value', 'data'), true, context)
    : null;
  const rest = template(source, [...(own ? ['id'] : []), 'group', 'key', 'value', 'required', 'metadata', '_used']);
  rest.value = template(value, ['type', 'collection', 'data']);
  return {
    id,
    group: textOrNullAt(source, 'group'),
    key: textAt(source, 'key'),
    type: readType(value.type),
    collection: value.collection === true,
    data: flow === null ? data : undefined,
    flow,
    required: source.required === true,
    used: source._used === true,
    metadata: objectAt(source, 'metadata'),
    rest,
  };
}

/** A flow field holds a flow id (text), null, or a whole embedded flow. */
function holdsGraph(value: JsonObject): boolean {
  return value.type === 'flo' && isObject(value.data);
}

function readType(type: Json | undefined): Port['type'] {
  return typeof type === 'string' || isObject(type) ? type : 'object';
}
