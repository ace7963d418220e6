import type { Pack } from '../../../format/model.ts';
import { readSource } from '../../../format/parse.ts';
import { collector } from '../../../format/problem.ts';

export interface PortGiven {
  readonly key: string;
  readonly group?: string | null;
  readonly type?: unknown;
  readonly list?: boolean;
  readonly data?: unknown;
  readonly required?: boolean;
  readonly option?: boolean;
  readonly available?: readonly string[];
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export interface CardGiven {
  readonly address: string;
  readonly title?: string;
  readonly description?: string | null;
  readonly model?: Readonly<Record<string, unknown>>;
  readonly inputs?: readonly PortGiven[];
  readonly outputs?: readonly PortGiven[];
  readonly inputRules?: Readonly<Record<string, unknown>>;
  readonly outputRules?: Readonly<Record<string, unknown>>;
  /** Of the wires: own output's place to the card's place and its input's place. */
  readonly wires?: readonly [number, number, number][];
}

/** An export with the cards in one flow, as text. */
export function packText(cards: readonly CardGiven[], created = '2026-01-01T00:00:00.000Z'): string {
  const flow = '11111111-2222-4333-8444-555555555555';
  const data = {
    ...body(cards, flow),
    cron: {},
    scheduled: false,
    inheritLog: true,
    log: false,
    templateName: null,
    monitor_flo: false,
    connector_method_meta: { inputs: {}, outputs: {}, options: {} },
  };
  const flos = { [flow]: { id: flow, name: 'Flow', description: '', data } };
  const flags = { 'auto-transform': true, looseBooleans: true, looseStrings: true, looseNulls: true };
  return JSON.stringify({
    type: 'flopack',
    version: '1.5.0',
    created,
    flags,
    data: { flos, configs: {}, tables: {}, groups: {} },
  });
}

/** The pack, also where its names are none that an export could have. */
export function packOf(cards: readonly CardGiven[], created?: string): Pack {
  return readSource(packText(cards, created), {}, collector()).draft!;
}

/** A flow body, also for an embedded flow. */
export function body(
  cards: readonly CardGiven[],
  uuid = '22222222-2222-4333-8444-555555555555',
): Record<string, unknown> {
  return {
    id: null,
    uuid,
    display: {},
    tree: { id: 1, name: 'all' },
    methods: cards.map((card, i) => method(card, i)),
    model: {},
    orderings: {},
    security_level: null,
    log: false,
    group: null,
  };
}

function method(card: CardGiven, at: number): Record<string, unknown> {
  const parts = card.address.split(':');
  const isKernel = parts[1] === 'kernel';
  const name = card.title ?? parts.at(-1)!;
  const pins: Record<string, Record<string, unknown[]>> = {};
  for (const [output, target, input] of card.wires ?? [])
    pins[`o${at}_${output}`] = { [`card-${target}`]: [{ input: `i${target}_${input}`, transform: null }] };
  const side = (list: readonly PortGiven[] = [], letter: string, rules = {}) => ({
    extensible: false,
    ...rules,
    data: Object.fromEntries(list.map((port, i) => [`${letter}${at}_${i}`, portOf(port, `${letter}${at}_${i}`, i)])),
  });
  return {
    joins: {},
    address: card.address,
    parents: {
      version: { address: parts.slice(0, -1).join(':'), key: 'v', data: { name: 'v', id: 1 } },
      channel: { address: parts.slice(0, -2).join(':'), key: 'c', data: { name: 'c', id: 2 } },
    },
    uuid: `card-${at}`,
    branches: {},
    node: {
      key: parts.at(-1),
      data: { name },
      model: {
        type: 'method',
        _v: 2,
        key: parts.at(-1),
        executable: !isKernel,
        displayed: true,
        async: !isKernel,
        cooperative: false,
        mirrored: false,
        timeout: isKernel ? 90000 : 30000,
        monitor: false,
        webhook: false,
        webhookList: false,
        webhookConditions: false,
        inlined: false,
        dependencies: [],
        idempotent: false,
        mobile: false,
        hooks: {},
        runtime: {},
        meta: {},
        config: null,
        partnerChannelKeys: null,
        metadata: { id: isKernel ? null : 7, name, description: card.description ?? null },
        ...card.model,
        inputs: side(card.inputs, 'i', card.inputRules),
        outputs: side(card.outputs, 'o', card.outputRules),
        policy: { error: { type: 'finish' } },
      },
    },
    pins,
  };
}

function portOf(port: PortGiven, id: string, index: number): Record<string, unknown> {
  const { key, group = null, type = 'string', list = false, data = list ? [] : '', available } = port;
  return {
    id,
    group,
    key,
    value: { type, collection: list, data, ...(available ? { available } : {}) },
    required: port.required ?? false,
    ref: false,
    metadata: { index, ...port.metadata },
    flags: port.option ? 'p' : 'd',
  };
}
