import type { Connection, Flow, Folder, Json, JsonObject, Pack, Table } from './model.ts';
import { readGraph } from './parse-graph.ts';
import { pointerTo } from './pointer.ts';
import { error, quote } from './problem.ts';
import { asObject, isObject, listAt, objectAt, type ReadContext, template, textAt, textOrNullAt } from './read.ts';

/** Reads the whole document; never throws, whatever the document is. */
export function readPack(source: JsonObject, form: Pack['form'], context: ReadContext): Pack {
  const data = objectAt(source, 'data');
  const each = <T>(kind: string, read: (entry: JsonObject, id: string, pointer: string) => T): T[] =>
    Object.entries(objectAt(data, kind)).map(([key, entry]) => {
      const pointer = pointerTo('/data', kind, key);
      checkId(key, asObject(entry), pointer, context);
      return read(asObject(entry), key, pointer);
    });
  return {
    version: textAt(source, 'version'),
    created: textAt(source, 'created'),
    flows: each('flos', (entry, id, pointer) => readFlow(entry, id, pointer, context)),
    connections: each('configs', readConnection),
    tables: each('tables', readTable),
    folders: each('groups', readFolder),
    form,
    rest: template(source, ['version', 'created', 'data']),
    dataRest: template(data, ['flos', 'configs', 'tables', 'groups']),
  };
}

/** The key of the map is the id; where the entry says another one, that stays in the template. */
function checkId(id: string, entry: JsonObject, pointer: string, context: ReadContext): void {
  if (typeof entry.id !== 'string' || entry.id === id) return;
  const message = `the entry's id is ${quote(entry.id)}, its key ${quote(id)}`;
  context.report(error('ID_KEY', pointer, message, 'Make the key and the id the same.'));
}

function held(entry: JsonObject, id: string, keys: readonly string[]): JsonObject {
  return template(entry, entry.id === id ? ['id', ...keys] : keys);
}

function readFlow(entry: JsonObject, id: string, pointer: string, context: ReadContext): Flow {
  const body = entry.data;
  return {
    id,
    name: textAt(entry, 'name'),
    description: textOrNullAt(entry, 'description'),
    graph: isObject(body) ? readGraph(body, pointerTo(pointer, 'data'), false, context) : null,
    rest: held(entry, id, ['name', 'description', 'data']),
  };
}

function readConnection(entry: JsonObject, id: string): Connection {
  return {
    id,
    name: textAt(entry, 'name'),
    module: textAt(entry, 'module'),
    rest: held(entry, id, ['name', 'module']),
  };
}

function readTable(entry: JsonObject, id: string): Table {
  const kept = held(entry, id, ['name', 'description']);
  const base = { id, name: textAt(entry, 'name'), description: textOrNullAt(entry, 'description') };
  const data = entry.data;
  if (!isObject(data)) return { ...base, stub: true, columns: [], rest: kept };
  const columns = listAt(data, 'structure').map((item) => {
    const column = asObject(item);
    const fallback: Json = column.default ?? null;
    return {
      name: textAt(column, 'name'),
      type: textAt(column, 'type'),
      default: fallback,
      rest: template(column, ['name', 'type', 'default']),
    };
  });
  return { ...base, columns, rest: { ...kept, data: template(data, ['structure']) } };
}

function readFolder(entry: JsonObject, id: string): Folder {
  const data = objectAt(entry, 'data');
  const rest = held(entry, id, []);
  if (isObject(entry.data)) rest.data = template(data, ['name', 'description']);
  return { id, name: textAt(data, 'name'), description: textOrNullAt(data, 'description'), rest };
}
