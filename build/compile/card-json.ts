import type { FieldDef, FieldType, Json, JsonObject } from '../../connector/core/field.ts';
import type { CardDraft, PortDraft } from './draft.ts';
import { bodyJson } from './flow-json.ts';

type Entries = { [key: string]: Json };

/** Function cards that carry an empty `display`: these always do, others never (seen in exports). */
const WITH_DISPLAY: ReadonlySet<string> = new Set([
  'kernel/control/branch',
  'kernel/control/comment',
  'kernel/control/lookup',
  'kernel/control/throwIf',
  'kernel/control/tryCatch',
  'kernel/http/delegated',
  'kernel/list/concat',
  'kernel/math/divide',
  'kernel/utility/exportFlo',
]);

/** A card as the console writes it in version 1.5.0, key by key in its order. */
export function cardJson(card: CardDraft): JsonObject {
  const { def } = card;
  const [root, family, ...parts] = def.address.split(':');
  const address = parts.slice(0, -1);
  const version = [root, family, ...address].join(':');
  const channel = [root, family, ...address.slice(0, -1)].join(':');
  const [channelKey, versionKey] = address.slice(-2) as [string, string];
  const key = parts.at(-1) as string;
  const parent = (name: string, id: number | null | undefined): JsonObject =>
    id === null || id === undefined ? { name } : { name, id };
  return {
    joins: Object.fromEntries(card.joins.map(([input, output]) => [input, [{ output, transform: null }]])),
    address: def.address,
    parents: {
      version: { address: version, key: versionKey, data: parent(versionKey, def.channel?.versionId) },
      channel: { address: channel, key: channelKey, data: parent(channelKey, def.channel?.channelId) },
    },
    uuid: card.id,
    branches: Object.fromEntries(card.branches),
    node: { key, data: { name: card.title }, model: modelJson(card, key) },
    pins: pinsJson(card),
  };
}

function modelJson(card: CardDraft, key: string): JsonObject {
  const { def } = card;
  const {
    executable,
    displayed,
    async,
    cooperative,
    mirrored,
    timeout,
    monitor,
    webhook,
    webhookList,
    webhookConditions,
  } = def.constants;
  const error = card.handler === null ? card.policy : { type: 'handler', flo: bodyJson(card.handler), merge: 'join' };
  return {
    type: 'method',
    _v: 2,
    key,
    executable,
    displayed,
    async,
    cooperative,
    mirrored,
    ...(def.channel === undefined ? {} : { compat: false }),
    inlined: false,
    dependencies: [],
    timeout,
    idempotent: false,
    monitor,
    webhook,
    webhookList,
    webhookConditions,
    mobile: false,
    hooks: {},
    policy: { error },
    metadata: { id: def.channel?.actionId ?? null, name: card.title, description: def.description },
    meta: card.meta ?? def.channel?.meta ?? {},
    config: card.connection,
    partnerChannelKeys: def.channel?.partnerChannelKeys ?? null,
    inputs: { ...sideJson(card.sides.inputs), data: portsJson(card, 'inputs') },
    outputs: { ...sideJson(card.sides.outputs), data: portsJson(card, 'outputs') },
    runtime: {},
    ...(def.channel !== undefined || WITH_DISPLAY.has(def.kind) ? { display: {} } : {}),
    ...(card.comments === undefined ? {} : { comments: card.comments }),
    ...(def.channel?.enableNewMetadata ? { enableNewMetadata: true } : {}),
  };
}

function sideJson({ extensible, rules, groupRules }: CardDraft['sides']['inputs']): JsonObject {
  return { extensible, ...(rules === undefined ? {} : { rules }), ...(groupRules === undefined ? {} : { groupRules }) };
}

function portsJson(card: CardDraft, side: 'inputs' | 'outputs'): JsonObject {
  const start = card.startOrder ?? isStart(card);
  return Object.fromEntries(card[side].map((port) => [port.id, portJson(port, side === 'inputs', start)]));
}

const STARTS: ReadonlySet<string> = new Set(['kernel/control/callable', 'kernel/http/accept', 'kernel/http/delegated']);

/** Helper Flow, API Endpoint and Delegated Flow cards put `required` and `flags` of their inputs last. */
function isStart(card: CardDraft): boolean {
  return STARTS.has(card.def.kind);
}

function portJson(port: PortDraft, input: boolean, start: boolean): JsonObject {
  const { id, group, key, required, metadata, flags } = port;
  const ref = port.collection && (!input || start) && !('wormholeMethodId' in metadata && input);
  return {
    id,
    group,
    key,
    value: valueJson(port),
    ...(input && !start ? { required } : {}),
    ref,
    metadata,
    ...(input && start ? { required } : {}),
    ...(flags === null ? {} : { flags }),
    ...(port.used ? { _used: true } : {}),
  };
}

function valueJson(port: PortDraft): JsonObject {
  const value: Entries = {
    type: typeJson(port.type),
    collection: port.collection,
    data: port.flow === null ? port.data : bodyJson(port.flow),
  };
  const available = port.available === undefined ? undefined : [...port.available];
  if (port.style === 'full')
    return { error: false, proxy: port.proxy, check: false, ...value, available: available ?? [] };
  if (port.style === 'output') return { error: false, ...value, available: available ?? [] };
  if (port.touched) return { ...value, available: available ?? [], error: false };
  return available === undefined || available.length === 0 ? value : { ...value, available };
}

function typeJson(type: FieldType['type'] | FieldDef['type']): Json {
  if (typeof type === 'string') return type;
  return Object.fromEntries(
    Object.entries(type).map(([key, { type: inner, collection, ...rest }]) => [
      key,
      { type: typeJson(inner), collection, ...(rest as JsonObject) },
    ]),
  );
}

function pinsJson(card: CardDraft): JsonObject {
  const pins: Entries = {};
  for (const [output, wires] of card.wires) {
    const targets: { [card: string]: Json[] } = {};
    for (const { card: target, input, transform } of wires) {
      targets[target] ??= [];
      targets[target].push({ input, transform });
    }
    pins[output] = targets;
  }
  return pins;
}
