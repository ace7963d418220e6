import type {
  Behaviour,
  Behaviours,
  CardContext,
  CardShape,
  FieldShape,
  Value,
  Values,
} from '../../connector/core/behaviour.ts';
import { kindOf } from '../../connector/core/card.ts';
import { CardError, FlopackError } from '../../connector/core/error.ts';
import { fieldName } from '../../connector/core/names.ts';
import { put } from '../../connector/core/safe.ts';
import { isStreaming, streamRecords } from '../../connector/core/stream.ts';
import { allGraphs, mapCards } from '../../format/graph.ts';
import type { Card, Flow, Pack, PortType } from '../../format/model.ts';
import { inputCard, startOf } from '../plan/plan.ts';
import { inferShapes } from './auto/infer.ts';
import { type SampleState, sample } from './auto/sample.ts';

export interface AutoMockOptions {
  /** Calls of one card that are answered with lists and next pages; 3. Later answers have none, so that loops end. */
  readonly full?: number;
  /** Cards that one run may run, helpers included; 50,000. Beyond that the run fails with RUNTIME_LIMIT. */
  readonly cards?: number;
  /** true: tokens and keys of the input are generated as well, so that none fits: their cards have generated answers then. */
  readonly anyKey?: boolean;
  /** true: the tables have their rows; a search that finds none finds none. Else a generated row stands in. */
  readonly tables?: boolean;
}

/** Answers for every outside card of some packs, made from the declared types of its outputs and from how flows read them. */
export interface AutoMocks {
  /** The packs to load instead: cards that call a flow which was not exported are outside cards in them. */
  readonly packs: readonly Pack[];
  /** `real` for what stays inside (function cards, tables), answers of the same value for the same call for the rest. */
  behaviours(real: Behaviours): Behaviours;
  /** Values for the fields of a flow's start card, by field name. */
  input(flow: Flow): Record<string, Value>;
  /** Starts the counting of calls again: before each run. */
  begin(): void;
}

const FULL = 3;
const CARDS = 50_000;
/** Kind of the cards that stand for calls of flows which were not exported. */
export const STUB_KIND = 'flopack/notExported';
const STUB_ADDRESS = 'root:channels:http:flopack:0.0.1:notExported';

/** Connectors whose cards touch nothing outside, where they have a behaviour. */
const INSIDE = new Set(['kernel', 'stash', 'filefunctions', 'flopack']);
const OUTSIDE = new Set(['kernel/http/raw', 'filefunctions/largeDownload', STUB_KIND]);
/** Outside by their connector's name, but run by the engine. */
const ENGINE = new Set(['httpfunctions/close']);

/** true: the card reaches for something that is not in the packs or the runtime. */
export function isOutside(kind: string): boolean {
  if (ENGINE.has(kind)) return false;
  return OUTSIDE.has(kind) || !INSIDE.has(kind.slice(0, kind.indexOf('/')));
}

export function autoMocks(packs: readonly Pack[], options: AutoMockOptions = {}): AutoMocks {
  const { full = FULL, cards = CARDS, anyKey = false, tables = false } = options;
  const exported = new Set(packs.flatMap((pack) => pack.flows.filter((f) => f.graph !== null).map((f) => f.id)));
  const loaded = packs.map((pack) => withoutStubs(pack, exported));
  const shapes = inferShapes(loaded);
  const calls = new Map<string, number>();
  let ran = 0;

  const count = (): void => {
    ran += 1;
    if (ran > cards)
      throw new FlopackError('RUNTIME_LIMIT', `The run ran more than ${cards} cards: look for a flow that repeats.`);
  };
  const state = (card: string): SampleState => {
    const call = calls.get(card) ?? 0;
    calls.set(card, call + 1);
    return { seed: card, call, last: call >= full };
  };
  const generated = (card: CardShape): Values => {
    const now = state(card.id);
    const outputs: Record<string, Value> = {};
    for (const output of card.outputs) put(outputs, output.name, field(card.id, output, now));
    return outputs;
  };
  const field = (card: string, { name, key, type, collection }: Omit<FieldShape, 'group'>, now: SampleState): Value =>
    sample(key, type as PortType, collection, shapes.output(card, name), now);

  const starts = new Map(
    loaded.flatMap((pack) => pack.flows).map((flow) => [flow.id, flow.graph && inputCard(startOf(flow.graph).graph)]),
  );
  /** A record as the helper of a streaming card reads it. */
  const record = (inputs: Values, card: string): Value => {
    const helper = starts.get(String(inputs['Streaming/Flow'] ?? inputs['Streaming/processing_flow'] ?? ''));
    const port = helper?.outputs.find((p) => p.group === null && p.key !== 'State');
    const shape = port === undefined ? null : shapes.output(helper!.id, fieldName(port));
    return sample('Record', port?.type ?? 'object', false, shape, { seed: card, call: 0, last: false });
  };
  const answer = (inputs: Values, context: CardContext): Values | Promise<Values> => {
    count();
    if (!isStreaming(inputs)) return generated(context.card);
    return streamRecords(inputs, context, [record(inputs, context.card.id)]);
  };
  /** Packs are exported without rows and keys: where cards have no answer for want of them, a generated one stands in. */
  const orGenerated =
    (behaviour: Behaviour): Behaviour =>
    async (inputs, context) => {
      try {
        const outputs = await behaviour(inputs, context);
        const found = Object.keys(outputs).length === 0 || !Object.values(outputs).every(isNothing);
        return found ? outputs : generated(context.card);
      } catch (error) {
        if (error instanceof CardError && NO_ANSWER.has(error.errorKind)) return generated(context.card);
        throw error;
      }
    };

  return {
    packs: loaded,
    behaviours(real) {
      const all = new Map<string, Behaviour>();
      for (const [kind, behaviour] of real) {
        if (isOutside(kind)) continue;
        const wanting = (!tables && kind.startsWith('stash/')) || (anyKey && KEYED.has(kind));
        const inside = wanting ? orGenerated(behaviour) : behaviour;
        all.set(kind, (inputs, context) => {
          count();
          return inside(inputs, context);
        });
      }
      for (const kind of kindsOf(loaded))
        if (isOutside(kind) || (!kind.startsWith('kernel/') && !ENGINE.has(kind) && !all.has(kind)))
          all.set(kind, answer);
      return all;
    },
    input(flow) {
      const input: Record<string, Value> = {};
      const start = flow.graph === null ? undefined : inputCard(startOf(flow.graph).graph);
      for (const port of start?.outputs ?? []) {
        if (port.group === 'context' && port.key !== 'execution_time') continue;
        const { key, type, collection } = port;
        const name = fieldName(port);
        put(
          input,
          name,
          sample(key, type, collection, shapes.output(start!.id, name), { seed: start!.id, call: 0, last: false }),
        );
      }
      return input;
    },
    begin() {
      calls.clear();
      ran = 0;
    },
  };
}

/** What table cards say of a row or table that is not there, and cards with a key of one that does not fit. */
const NO_ANSWER = new Set(['Not Found', 'Invalid Input']);
const KEYED = new Set(['kernel/jwt/sign', 'kernel/jwt/verify']);

function isNothing(value: Value): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function kindsOf(packs: readonly Pack[]): ReadonlySet<string> {
  return new Set(packs.flatMap(allGraphs).flatMap(({ graph }) => graph.cards.map((card) => kindOf(card.address))));
}

/** A card that calls a flow which was not exported becomes an outside card with the same fields. */
function withoutStubs(pack: Pack, exported: ReadonlySet<string>): Pack {
  const gone = ({ type, data }: Card['inputs'][number]): boolean =>
    type === 'flo' && typeof data === 'string' && data !== '' && !exported.has(data);
  const card = (c: Card): Card => {
    const calls = c.address.startsWith('root:kernel:') && c.inputs.some(gone);
    return calls ? { ...c, address: STUB_ADDRESS } : c;
  };
  return {
    ...pack,
    flows: pack.flows.map((flow) => (flow.graph === null ? flow : { ...flow, graph: mapCards(flow.graph, card) })),
  };
}
