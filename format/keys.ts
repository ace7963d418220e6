import type { Json, JsonObject } from './model.ts';

/*
 * Canonical key orders: what the console writes in version 1.5.0 (seen in exports). Readers accept any order; these
 * say where print puts a key that a `rest` template lacks.
 */

export const PACK_KEYS = ['type', 'version', 'created', 'flags', 'data', 'checksum'] as const;
export const DATA_KEYS = ['flos', 'configs', 'tables', 'groups', 'projectOverview'] as const;
export const FLOW_KEYS = ['id', 'name', 'description', 'data'] as const;
export const CONNECTION_KEYS = ['id', 'name', 'module', 'data'] as const;
export const TABLE_KEYS = ['id', 'name', 'description', 'data'] as const;
export const TABLE_DATA_KEYS = ['class', 'group_id', 'structure'] as const;
export const COLUMN_KEYS = ['name', 'type', 'default'] as const;
export const FOLDER_KEYS = ['id', 'data'] as const;
export const FOLDER_DATA_KEYS = ['name', 'description', 'media_uri', 'path'] as const;

/** A flow body. Embedded flows have no `cron`, `scheduled` and `active_version_external_id`. */
export const GRAPH_KEYS = [
  'id',
  'uuid',
  'display',
  'tree',
  'methods',
  'model',
  'orderings',
  'cron',
  'security_level',
  'log',
  'inheritLog',
  'scheduled',
  'group',
  'templateName',
  'templateFlowKey',
  'connector_method_meta',
  'monitor_flo',
  'actionId',
  'active_version_external_id',
  'apiSpecMethod',
  'apiSpecRoute',
  'projectApiSpecId',
  'apiSpecFlowType',
] as const;

export const CARD_KEYS = ['joins', 'address', 'parents', 'uuid', 'branches', 'node', 'pins'] as const;
export const NODE_KEYS = ['key', 'data', 'model'] as const;

/** `node.model` of function and connector cards; `compat` and `enableNewMetadata` on connector cards only. */
export const MODEL_KEYS = [
  'type',
  '_v',
  'key',
  'executable',
  'displayed',
  'async',
  'cooperative',
  'mirrored',
  'compat',
  'inlined',
  'dependencies',
  'timeout',
  'idempotent',
  'monitor',
  'webhook',
  'webhookList',
  'webhookConditions',
  'mobile',
  'hooks',
  'policy',
  'metadata',
  'meta',
  'config',
  'partnerChannelKeys',
  'inputs',
  'outputs',
  'runtime',
  'display',
  'comments',
  'enableNewMetadata',
] as const;

export const METADATA_KEYS = ['id', 'name', 'description'] as const;
export const SIDE_KEYS = ['extensible', 'rules', 'groupRules', 'data'] as const;
/** Outputs of a Helper Flow card. */
export const START_SIDE_KEYS = ['extensible', 'rules', 'data', 'groupRules'] as const;
export const POLICY_KEYS = ['type', 'delay', 'retry', 'retryCondition', 'flo', 'merge'] as const;
export const WIRE_KEYS = ['input', 'transform'] as const;
export const JOIN_OUTPUT_KEYS = ['output', 'transform'] as const;

export const PORT_KEYS = ['id', 'group', 'key', 'value', 'required', 'ref', 'metadata', 'flags', '_used'] as const;
/** Inputs of start cards (Helper Flow, API Endpoint, Delegated Flow). */
export const START_PORT_KEYS = [
  'id',
  'group',
  'key',
  'value',
  'ref',
  'metadata',
  'required',
  'flags',
  '_used',
] as const;
/** Put `error` behind `available` in the template where a card's own exports have it there. */
export const VALUE_KEYS = ['error', 'proxy', 'check', 'type', 'collection', 'data', 'available'] as const;

const START_ADDRESSES = /^root:kernel:(control:[^:]+:callable|http:[^:]+:(accept|delegated))$/;

/** true: Helper Flow, Scheduled Flow, API Endpoint or Delegated Flow card. */
export function isStartAddress(address: string): boolean {
  return START_ADDRESSES.test(address);
}

export function portKeys(address: string, side: 'inputs' | 'outputs'): readonly string[] {
  return side === 'inputs' && isStartAddress(address) ? START_PORT_KEYS : PORT_KEYS;
}

export function sideKeys(address: string, side: 'inputs' | 'outputs'): readonly string[] {
  return side === 'outputs' && address.endsWith(':callable') ? START_SIDE_KEYS : SIDE_KEYS;
}

/**
 * Fills a template: a key that is `null` in `rest` and in `values` gets the value (undefined removes it), a key of
 * `values` that `rest` lacks goes to its canonical place. A key that is not null in `rest` stays, unless `inner` names
 * it: the file had something there that the model does not hold. Inner templates were filled apart.
 */
export function fill(
  rest: JsonObject,
  values: Readonly<Record<string, Json | undefined>>,
  order: readonly string[],
  inner: readonly string[] = NONE,
): JsonObject {
  const out = { ...rest };
  for (const name in values) {
    const value = values[name];
    // Templates are JSON: undefined is a key that is not there.
    const kept = rest[name];
    if (kept !== undefined && (kept === null || inner.includes(name))) {
      if (value === undefined) return refill(rest, values, order, inner);
      out[name] = value;
    } else if (kept === undefined && value !== undefined) return refill(rest, values, order, inner);
  }
  return out;
}

const NONE: readonly string[] = [];

/** `fill` where keys come or go, so that the object is made key by key. */
function refill(
  rest: JsonObject,
  values: Readonly<Record<string, Json | undefined>>,
  order: readonly string[],
  inner: readonly string[],
): JsonObject {
  const open = (name: string): boolean =>
    Object.hasOwn(values, name) && (!Object.hasOwn(rest, name) || rest[name] === null || inner.includes(name));
  const names = Object.keys(rest).filter((name) => !open(name) || values[name] !== undefined);
  const missing = order.filter((name) => !Object.hasOwn(rest, name) && values[name] !== undefined);
  if (missing.length > 0) insert(names, missing, order);
  return Object.fromEntries(names.map((name) => [name, (open(name) ? values[name] : rest[name]) ?? null]));
}

/** Each missing key goes before the first present key that follows it in the canonical order, else to the end. */
function insert(names: string[], missing: readonly string[], order: readonly string[]): void {
  for (const name of missing) {
    const rank = order.indexOf(name);
    const at = names.findIndex((other) => order.indexOf(other) > rank);
    if (at === -1) names.push(name);
    else names.splice(at, 0, name);
  }
}
