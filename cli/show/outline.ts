import { kindOf } from '../../connector/core/card.ts';
import { fieldName } from '../../connector/core/names.ts';
import { graphsOf } from '../../format/graph.ts';
import type { Card, Flow, FlowGraph, Pack } from '../../format/model.ts';
import { methodOf } from '../../runtime/connector-project.ts';
import type { FlowKind } from '../../runtime/engine/model.ts';
import { startOf } from '../../runtime/plan/plan.ts';
import { hiddenKinds } from '../hidden-kinds.ts';
import { withoutTokens } from '../text.ts';
import { scheduleWords } from './schedule.ts';
import { type Task, tasksOf } from './tasks.ts';

/** The whole of `flopack show --json`. Keys are added over time, never renamed. */
export interface Outline {
  readonly file: string;
  readonly version: string;
  readonly created: string;
  readonly folders: readonly { readonly id: string; readonly name: string; readonly parent: string | null }[];
  readonly flows: readonly FlowOutline[];
  readonly connections: readonly {
    readonly name: string;
    readonly module: string;
    readonly flows: readonly string[];
  }[];
  readonly tables: readonly {
    readonly name: string;
    readonly exported: boolean;
    readonly columns: readonly { readonly name: string; readonly type: string }[];
    readonly readBy: readonly string[];
    readonly writtenBy: readonly string[];
  }[];
  /** Card kinds without a definition, with the number of their cards. */
  readonly unknownCards: readonly { readonly kind: string; readonly cards: number }[];
  readonly tasks: readonly Task[];
}

export interface FlowOutline {
  readonly id: string;
  readonly name: string;
  readonly folder: string | null;
  /** `notExported`: cards refer to the flow, and it is not in the file. */
  readonly trigger: FlowKind | 'notExported';
  /** The trigger in words. */
  readonly starts: string;
  /** Cards without comments and helper cards of the console. */
  readonly cards: number;
  readonly savesData: boolean;
  readonly calls: readonly { readonly id: string; readonly name: string; readonly by: readonly string[] }[];
}

export function outlineOf(file: string, pack: Pack, defined: ReadonlySet<string>): Outline {
  const flows = pack.flows.map((flow) => flowOutline(flow, pack));
  const kinds = new Map<string, number>();
  for (const card of pack.flows.flatMap(cardsOf)) {
    const kind = kindOf(card.address);
    if (!defined.has(kind)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const outline = {
    file,
    version: pack.version,
    created: pack.created,
    folders: pack.folders.map(({ id, name, rest }) => {
      const data = rest['data'];
      const path = typeof data === 'object' && data !== null && !Array.isArray(data) ? data['path'] : null;
      return { id, name, parent: typeof path === 'string' && path !== '' ? path : null };
    }),
    flows,
    connections: pack.connections.map(({ id, name, module }) => ({
      name,
      module,
      flows: pack.flows.filter((flow) => cardsOf(flow).some((card) => card.connection === id)).map((flow) => flow.name),
    })),
    tables: pack.tables.map((table) => {
      const users = (pattern: RegExp): string[] =>
        pack.flows
          .filter((flow) => cardsOf(flow).some((card) => usesTable(card, table.id, pattern)))
          .map((f) => f.name);
      return {
        name: table.name,
        exported: table.stub !== true,
        columns: table.columns.map(({ name, type }) => ({ name, type: COLUMN_TYPES[type] ?? type })),
        readBy: users(/:(search|read|export)\w*$/),
        writtenBy: users(/:(create|update|delete|clear|import|increment|decrement)\w*$/),
      };
    }),
    unknownCards: [...kinds].map(([kind, cards]) => ({ kind, cards })).sort((a, b) => (a.kind < b.kind ? -1 : 1)),
  };
  return { ...outline, tasks: tasksOf(pack, outline) };
}

const COLUMN_TYPES: Readonly<Record<string, string>> = {
  str: 'text',
  dec: 'number',
  bln: 'true/false',
  dte: 'date',
  ctr: 'counter',
};

/** Cards of a flow, those of embedded flows too. */
export function cardsOf(flow: Flow): Card[] {
  return graphsOf(flow).flatMap((place) => place.graph.cards);
}

function usesTable(card: Card, table: string, pattern: RegExp): boolean {
  return (
    kindOf(card.address).startsWith('stash/') && pattern.test(card.address) && card.inputs.some((p) => p.data === table)
  );
}

function flowOutline(flow: Flow, pack: Pack): FlowOutline {
  const { graph } = flow;
  const base = { id: flow.id, name: flow.name };
  if (graph === null)
    return {
      ...base,
      folder: null,
      trigger: 'notExported',
      starts: 'not in this file',
      cards: 0,
      savesData: false,
      calls: [],
    };
  const { kind } = startOf(graph);
  return {
    ...base,
    folder: pack.folders.find((folder) => folder.id === graph.folder)?.name ?? null,
    trigger: kind,
    starts: methodWords(flow) ?? startWords(kind, graph),
    cards: cardsOf(flow).filter((card) => !hiddenKinds.has(kindOf(card.address))).length,
    savesData: graph.log,
    calls: callsOf(flow, pack),
  };
}

/** Flows that cards of a flow name, by helper inputs and error policies, in the order of the cards. */
function callsOf(flow: Flow, pack: Pack): FlowOutline['calls'] {
  const names = new Map(pack.flows.map((f) => [f.id, f.name]));
  const calls = new Map<string, string[]>();
  const add = (id: string, by: string): void => {
    const list = calls.get(id) ?? [];
    calls.set(id, list);
    if (!list.includes(by)) list.push(by);
  };
  for (const card of cardsOf(flow)) {
    for (const port of card.inputs)
      if (port.type === 'flo' && typeof port.data === 'string' && names.has(port.data)) add(port.data, card.title);
    if (card.policy.flow !== null && names.has(card.policy.flow)) add(card.policy.flow, `${card.title}, on error`);
  }
  return [...calls].map(([id, by]) => ({ id, name: names.get(id) ?? id, by }));
}

const SECURITY: Readonly<Record<string, string>> = {
  open: 'public: anyone who knows the URL',
  medium: 'secured with a client token',
  high: 'secured with OAuth 2.0',
};

/** A flow of a Connector Builder project, which the platform runs. */
function methodWords(flow: Flow): string | null {
  const role = methodOf(flow)[0]?.role;
  if (role === undefined) return null;
  return role === 'action' ? 'connector action: a card of its connector' : 'connector: checks a connection';
}

function startWords(kind: FlowKind, graph: FlowGraph): string {
  const start = graph.cards[0];
  switch (kind) {
    case 'scheduled':
      return `scheduled: ${scheduleWords(graph.rest['cron'])}`;
    case 'api':
      return `API endpoint, ${SECURITY[graph.securityLevel ?? ''] ?? 'security unknown'}`;
    case 'delegated':
      return 'delegated flow: an admin starts it in the Admin Console';
    case 'helper':
      return 'helper';
    case 'event':
      return eventWords(graph);
    default:
      return start === undefined ? 'empty' : 'no start chosen yet';
  }
}

function eventWords(graph: FlowGraph): string {
  const card = graph.cards.find((c) => c.address.startsWith('root:channels:'));
  if (card === undefined) return 'event';
  const options = card.inputs
    .filter((port) => port.group !== null && port.data !== null && port.data !== undefined && port.data !== '')
    .map((port) => `${fieldName(port).replace(/^parameters\//, '')} ${withoutTokens(JSON.stringify(port.data))}`);
  return `event: ${card.title} (${kindOf(card.address)})${options.length === 0 ? '' : `, ${options.join(', ')}`}`;
}
