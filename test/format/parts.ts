import type { Json, JsonObject } from '../../format/model.ts';

/** Raw pieces of a 1.5.0 file, written out by hand: what the console would write for small invented flows. */

export interface PortOptions {
  readonly group?: string | null;
  readonly type?: Json;
  readonly collection?: boolean;
  readonly data?: Json;
  readonly metadata?: JsonObject;
  readonly used?: boolean;
}

function value({ type = 'string', collection = false, data = collection ? null : '' }: PortOptions): JsonObject {
  return { error: false, type, collection, data, available: ['*'] };
}

export function input(id: string, key: string, options: PortOptions = {}): JsonObject {
  const group = options.group ?? null;
  const flags = group === 'parameters' ? 'p' : 'd';
  return {
    id,
    group,
    key,
    value: value(options),
    required: false,
    ref: false,
    metadata: { index: 0, ...options.metadata },
    flags,
    ...(options.used ? { _used: true } : {}),
  };
}

export function output(id: string, key: string, options: PortOptions = {}): JsonObject {
  return {
    id,
    group: options.group ?? null,
    key,
    value: value(options),
    ref: options.collection === true,
    metadata: { index: 0, ...options.metadata },
    ...(options.used ? { _used: true } : {}),
  };
}

export interface CardOptions {
  readonly inputs?: readonly JsonObject[];
  readonly outputs?: readonly JsonObject[];
  /** `[output, card, input, transform?]` */
  readonly wires?: readonly (readonly [string, string, string, JsonObject?])[];
  readonly branches?: JsonObject;
  readonly joins?: JsonObject;
  readonly error?: JsonObject;
  readonly config?: string;
  readonly model?: JsonObject;
}

const MIRRORED = ['callable', 'accept', 'delegated', 'let', 'return', 'returnRaw', 'throw'];

export function card(address: string, uuid: string, options: CardOptions = {}): JsonObject {
  const steps = address.split(':');
  const key = steps.at(-1) ?? '';
  const version = steps.slice(0, -1);
  const side = (ports: readonly JsonObject[] = []): JsonObject => ({
    extensible: false,
    data: Object.fromEntries(ports.map((port) => [String(port.id), port])),
  });
  const pins: Record<string, Record<string, Json[]>> = {};
  for (const [from, to, target, transform] of options.wires ?? []) {
    pins[from] ??= {};
    pins[from][to] ??= [];
    pins[from][to].push({ input: target, transform: transform ?? null });
  }
  return {
    joins: options.joins ?? {},
    address,
    parents: {
      version: { address: version.join(':'), key: steps.at(-2) ?? '', data: { name: steps.at(-2) ?? '' } },
      channel: { address: version.slice(0, -1).join(':'), key: steps.at(-3) ?? '', data: { name: steps.at(-3) ?? '' } },
    },
    uuid,
    branches: options.branches ?? {},
    node: {
      key,
      data: { name: `Card ${uuid}` },
      model: {
        type: 'method',
        _v: 2,
        key,
        executable: false,
        displayed: true,
        async: false,
        cooperative: false,
        mirrored: MIRRORED.includes(key),
        inlined: false,
        dependencies: [],
        timeout: 90000,
        idempotent: false,
        monitor: false,
        webhook: false,
        webhookList: false,
        webhookConditions: false,
        mobile: false,
        hooks: {},
        policy: { error: options.error ?? { type: 'finish' } },
        metadata: { id: null, name: `Card ${uuid}`, description: '' },
        meta: {},
        config: options.config ?? null,
        partnerChannelKeys: null,
        inputs: side(options.inputs),
        outputs: side(options.outputs),
        runtime: {},
        ...options.model,
      },
    },
    pins,
  };
}

export function kernel(name: string, uuid: string, options: CardOptions = {}): JsonObject {
  return card(`root:kernel:${name.replace(':', ':0.0.1:')}`, uuid, options);
}

/** `orderings` in the order of the pairs. */
function orderings(pairs: readonly string[]): JsonObject {
  return Object.fromEntries(pairs.map((pair, i) => [`o${i}-${pair.replace('>', '')}`, pair.split('>')]));
}

export function body(
  uuid: string,
  methods: readonly JsonObject[],
  pairs: readonly string[],
  more: JsonObject = {},
): JsonObject {
  return {
    id: null,
    uuid,
    display: { preview: [], isCallable: false },
    tree: { id: 1, name: 'all' },
    methods: [...methods],
    model: {},
    orderings: orderings(pairs),
    cron: {},
    security_level: null,
    log: true,
    inheritLog: true,
    scheduled: false,
    group: IDS.folder,
    templateName: null,
    connector_method_meta: { inputs: {}, outputs: {}, options: {} },
    monitor_flo: false,
    actionId: null,
    active_version_external_id: null,
    ...more,
  };
}

export function embeddedBody(uuid: string, methods: readonly JsonObject[], pairs: readonly string[]): JsonObject {
  return {
    id: uuid,
    uuid,
    tree: { id: 1, name: 'all' },
    methods: [...methods],
    model: {},
    orderings: orderings(pairs),
    security_level: null,
    log: false,
    inheritLog: false,
    group: null,
    templateName: null,
    connector_method_meta: { inputs: {}, outputs: {}, options: {} },
    monitor_flo: false,
    actionId: null,
  };
}

function uuid(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export const IDS = {
  folder: uuid(1),
  table: uuid(2),
  connection: uuid(3),
  helper: uuid(11),
  event: uuid(12),
  api: uuid(13),
  stub: uuid(14),
  inner: uuid(21),
  tried: uuid(22),
  caught: uuid(23),
  clause: uuid(24),
  otherwise: uuid(25),
} as const;
