import type {
  Card,
  ErrorPolicy,
  Flow,
  FlowGraph,
  Json,
  JsonObject as MutableJson,
  Pack,
  Port,
  Wire,
} from '../../format/model.ts';

/** A wire from another card's output. */
interface From {
  readonly card: string;
  readonly output: string;
  readonly transform: string | null;
}

export function from(card: string, output: string, transform: string | null = null): From {
  return { card, output, transform };
}

type Given = Json | From | readonly From[] | FlowGraph;

interface CardSpec {
  readonly in?: Readonly<Record<string, Given>>;
  /** Types by name where they are not that of the literal; `text[]` style for lists. */
  readonly types?: Readonly<Record<string, string>>;
  readonly out?: Readonly<Record<string, string>>;
  readonly proxies?: Readonly<Record<string, Json>>;
  readonly title?: string;
  readonly branches?: readonly [string, string];
  /** Join only: input name to output name. */
  readonly joins?: Readonly<Record<string, string>>;
  readonly policy?: Partial<ErrorPolicy>;
  readonly connection?: string;
  readonly paths?: Readonly<Record<string, readonly string[]>>;
}

interface Made {
  readonly card: Card;
  readonly wires: readonly { readonly from: From; readonly input: string }[];
}

const isFrom = (given: Given): given is From =>
  typeof given === 'object' && given !== null && 'output' in given && 'card' in given;
const isGraph = (given: Given): given is FlowGraph =>
  typeof given === 'object' && given !== null && 'orderings' in given;

function wiresOf(given: Given): readonly From[] {
  if (isFrom(given)) return [given];
  return Array.isArray(given) ? (given as readonly Given[]).filter(isFrom) : [];
}

function typeOfLiteral(value: Given): string {
  if (value === null || isFrom(value) || wiresOf(value).length > 0) return 'string';
  if (Array.isArray(value)) return 'object[]';
  return typeof value;
}

function port(
  side: string,
  card: string,
  name: string,
  index: number,
  type: string,
  data: Json,
  flow: FlowGraph | null,
  proxy: Json,
): Port {
  const slash = name.lastIndexOf('/');
  const collection = type.endsWith('[]');
  return {
    id: `${card}.${side}.${name}`,
    group: slash < 0 ? null : name.slice(0, slash),
    key: name.slice(slash + 1),
    type: collection ? type.slice(0, -2) : type,
    collection,
    data,
    flow,
    required: false,
    used: false,
    metadata: { index },
    rest: { value: { proxy } },
  };
}

export function card(id: string, kind: string, spec: CardSpec = {}): Made {
  const wires: { from: From; input: string }[] = [];
  const inputs = Object.entries(spec.in ?? {}).map(([name, given], index) => {
    const list = wiresOf(given);
    for (const wire of list) wires.push({ from: wire, input: `${id}.in.${name}` });
    const graph = isGraph(given) ? given : null;
    const type = spec.types?.[name] ?? (graph || name === 'flo' ? 'flo' : typeOfLiteral(given));
    return port(
      'in',
      id,
      name,
      index,
      type,
      list.length > 0 || graph ? null : (given as Json),
      graph,
      spec.proxies?.[name] ?? false,
    );
  });
  const outputs = Object.entries(spec.out ?? {}).map(([name, type], index) =>
    port('out', id, name, index, type, null, null, false),
  );
  for (const [name, path] of Object.entries(spec.paths ?? {})) {
    const index = outputs.length;
    outputs.push(
      port('out', id, `${name}/key`, index, 'string[]', [...path], null, false),
      port('out', id, `${name}/value`, index, 'object', null, null, false),
    );
  }
  const [family, ...rest] = kind.split('/');
  const address =
    family === 'kernel' ? `root:kernel:${rest[0]}:0.0.1:${rest[1]}` : `root:channels:http:${family}:1.0.0:${rest[0]}`;
  return {
    wires,
    card: {
      id,
      address,
      title: spec.title ?? id,
      inputs,
      outputs,
      wires: [],
      branches: spec.branches
        ? [
            { head: spec.branches[0], when: true },
            { head: spec.branches[1], when: false },
          ]
        : [],
      joins: Object.entries(spec.joins ?? {}).map(([input, output]) => ({
        input: `${id}.in.${input}`,
        outputs: [{ output: `${id}.out.${output}`, transform: null, rest: {} }],
      })),
      policy: { type: 'finish', handler: null, flow: null, rest: {}, ...spec.policy },
      connection: spec.connection ?? null,
      rest: {},
    },
  };
}

let bodies = 0;

/** A body whose cards stand in a chain, or in the orderings given. */
export function body(made: readonly Made[], orderings?: readonly (readonly [string, string])[]): FlowGraph {
  const outgoing = (id: string): Wire[] =>
    made.flatMap((target) =>
      target.wires
        .filter((w) => w.from.card === id)
        .map(({ from: source, input }) => ({
          output: `${id}.out.${source.output}`,
          card: target.card.id,
          input,
          transform:
            source.transform === null
              ? null
              : ({ [source.output]: { convert: source.transform, forceWrapArray: false, dest: '' } } as MutableJson),
          rest: {},
        })),
    );
  const chain = made.slice(1).map((m, i) => [made[i]!.card.id, m.card.id] as const);
  bodies += 1;
  return {
    uuid: `body-${bodies}`,
    cards: made.map((m) => ({ ...m.card, wires: outgoing(m.card.id) })),
    orderings: (orderings ?? chain).map(([a, b], i) => ({ id: `o${i}`, from: a, to: b })),
    securityLevel: null,
    log: true,
    scheduled: false,
    folder: null,
    rest: {},
  };
}

export function flow(id: string, graph: FlowGraph, more: Partial<FlowGraph> = {}): Flow {
  return { id, name: id, description: null, graph: { ...graph, ...more }, rest: {} };
}

export function pack(flows: readonly Flow[], connections: Pack['connections'] = []): Pack {
  return {
    version: '1.5.0',
    created: '2026-01-01T00:00:00.000Z',
    flows,
    connections,
    tables: [],
    folders: [{ id: 'f', name: 'Test', description: null, rest: {} }],
    form: { indent: 2, newline: false },
    rest: {},
    dataRest: {},
  };
}

/** The start of a helper flow with fields of any type. */
export function start(fields: Readonly<Record<string, string>> = {}): Made {
  return card('start', 'kernel/control/callable', { out: fields });
}

export function ret(
  fields: Readonly<Record<string, Given>>,
  id = 'return',
  types: Readonly<Record<string, string>> = {},
): Made {
  return card(id, 'kernel/control/return', { in: fields, types });
}
