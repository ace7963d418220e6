import * as keys from './keys.ts';
import type { Connection, Flow, Folder, Json, JsonObject, Pack, Table } from './model.ts';
import { entries } from './print-entries.ts';
import { printGraph } from './print-graph.ts';

/**
 * The file of a pack, made from the model: what the model says wins, `rest` gives what it does not hold, new keys
 * stand at their 1.5.0 place. The bytes a console export had when nothing was changed.
 */
export function printPack(pack: Pack): string {
  const text = JSON.stringify(packJson(pack), null, pack.form.indent);
  return pack.form.newline ? `${text}\n` : text;
}

/** The same as a JSON value. */
export function packJson(pack: Pack): JsonObject {
  const data = keys.fill(
    pack.dataRest,
    {
      flos: map(pack.flows, flowJson),
      configs: map(pack.connections, connectionJson),
      tables: map(pack.tables, tableJson),
      groups: map(pack.folders, folderJson),
    },
    keys.DATA_KEYS,
  );
  return keys.fill(pack.rest, { type: 'flopack', version: pack.version, created: pack.created, data }, keys.PACK_KEYS);
}

function map<T extends { readonly id: string }>(items: readonly T[], print: (item: T) => Json): JsonObject {
  return entries(items, (item) => item.id, print);
}

function flowJson(flow: Flow): JsonObject {
  const data = flow.graph === null ? null : printGraph(flow.graph, false);
  return keys.fill(flow.rest, { id: flow.id, name: flow.name, description: flow.description, data }, keys.FLOW_KEYS);
}

function connectionJson(connection: Connection): JsonObject {
  const { id, name, module, rest } = connection;
  return keys.fill(rest, { id, name, module, data: null }, keys.CONNECTION_KEYS);
}

function tableJson(table: Table): JsonObject {
  const columns = table.columns.map((c) =>
    keys.fill(c.rest, { name: c.name, type: c.type, default: c.default }, keys.COLUMN_KEYS),
  );
  const inner = table.rest.data;
  const base = isObject(inner) ? inner : { class: 'simple', group_id: null };
  const data = table.stub === true ? null : keys.fill(base, { structure: columns }, keys.TABLE_DATA_KEYS);
  const { id, name, description } = table;
  return keys.fill(
    { ...table.rest, ...(table.rest.data === undefined ? {} : { data: null }) },
    { id, name, description, data },
    keys.TABLE_KEYS,
  );
}

function folderJson(folder: Folder): JsonObject {
  const inner = folder.rest.data;
  const base = isObject(inner) ? inner : { media_uri: '', path: '' };
  const data = keys.fill(base, { name: folder.name, description: folder.description }, keys.FOLDER_DATA_KEYS);
  return keys.fill(
    { ...folder.rest, ...(inner === undefined ? {} : { data: null }) },
    { id: folder.id, data },
    keys.FOLDER_KEYS,
  );
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
