import type { Behaviours, ConnectionSettings, FieldShape } from '../connector/core/behaviour.ts';
import { FlopackError } from '../connector/core/error.ts';
import type { EventCards } from '../connector/core/event.ts';
import { fieldName } from '../connector/core/names.ts';
import { mapCards } from '../format/graph.ts';
import type { Flow, FlowGraph, Json, Pack } from '../format/model.ts';
import type { Plan } from './engine/model.ts';
import { inputCard, plan, startOf } from './plan/plan.ts';
import { cardShape } from './plan/shape.ts';
import type { Switches } from './switches.ts';
import { timesOf } from './triggers/cron.ts';
import type { Scheduled } from './triggers/schedule.ts';

export interface Replacement {
  readonly find: string;
  readonly with: string;
}

/** A flow of the loaded packs; `plan` is the reason instead where it cannot run. */
export interface LoadedFlow {
  readonly flow: Flow;
  readonly pack: string;
  readonly kind: Plan['kind'];
  readonly plan: Plan | FlopackError;
  /** Fields of the start card. */
  readonly fields: readonly FieldShape[];
  /** Names of those that wires read. */
  readonly reads: readonly string[];
}

export interface LoadOptions {
  readonly packs: readonly Pack[];
  readonly behaviours: Behaviours;
  readonly connections: readonly ConnectionSettings[];
  readonly replace: readonly Replacement[];
  readonly switches: Switches;
  /** null: nothing is delivered. */
  readonly events: EventCards | null;
}

export interface Loaded {
  readonly flows: ReadonlyMap<string, LoadedFlow>;
  /** What keeps single flows from running, one line each. */
  readonly problems: readonly string[];
}

/** Plans every flow of the packs. Throws FlopackError PACK_INVALID with all reasons why they cannot be loaded together. */
export function load(options: LoadOptions): Loaded {
  const flows = new Map<string, LoadedFlow>();
  const problems: string[] = [];
  const wrong: string[] = [];
  const unused = new Set(options.replace);
  for (const pack of options.packs) {
    const name = pack.folders[0]?.name ?? 'pack';
    for (const original of pack.flows) {
      if (original.graph === null) continue;
      const known = flows.get(original.id);
      if (known !== undefined) {
        wrong.push(
          `flow ${JSON.stringify(original.name)} of ${name} and ${JSON.stringify(known.flow.name)} of ${known.pack} have the same id ${original.id}`,
        );
        continue;
      }
      const flow = { ...original, graph: replaced(original.graph, options.replace, unused) };
      const loaded = loadFlow(flow, name, pack, options);
      if (loaded.plan instanceof FlopackError) problems.push(`${name} / ${flow.name}: ${loaded.plan.message}`);
      else if (options.events !== null && loaded.plan.event !== null && !options.events.has(loaded.plan.event.cardKind))
        problems.push(
          `${name} / ${flow.name}: no event starts it, because ${loaded.plan.event.cardKind} is not an event card here.`,
        );
      flows.set(flow.id, loaded);
    }
  }
  for (const item of unused) wrong.push(`nothing to replace: no literal holds ${JSON.stringify(item.find)}`);
  if (wrong.length > 0)
    throw new FlopackError('PACK_INVALID', `The packs cannot be loaded: ${wrong.join('; ')}.`, { problems: wrong });
  return { flows, problems };
}

/** The Scheduled Flows that can run, and one line for each schedule that cannot be read. */
export function schedulesOf(flows: Iterable<LoadedFlow>): { scheduled: Scheduled[]; problems: string[] } {
  const scheduled: Scheduled[] = [];
  const problems: string[] = [];
  for (const { flow, pack, kind, plan } of flows) {
    if (kind !== 'scheduled' || plan instanceof FlopackError) continue;
    const times = timesOf(flow.graph?.rest['cron']);
    if (typeof times === 'string')
      problems.push(`${pack} / ${flow.name}: its schedule cannot be read (${times}): choose another in the console.`);
    else scheduled.push({ flowId: flow.id, name: flow.name, times });
  }
  return { scheduled, problems };
}

/** The error for a flow that cannot be called; of one that was left out of the export the name is known (a stub). */
export function notFound(packs: readonly Pack[], id: string): FlopackError {
  const stub = packs.flatMap((pack) => pack.flows).find((flow) => flow.id === id);
  const message =
    stub === undefined
      ? `Flow ${JSON.stringify(id)} is not in the loaded packs: load the pack that holds it.`
      : `Flow ${JSON.stringify(stub.name)} was not exported with this pack: choose a replacement on the cards that call it, or load the pack that holds it.`;
  return new FlopackError('FLOW_NOT_FOUND', message, { flow: id, ...(stub === undefined ? {} : { name: stub.name }) });
}

function loadFlow(flow: Flow & { graph: FlowGraph }, packName: string, pack: Pack, options: LoadOptions): LoadedFlow {
  const start = startOf(flow.graph);
  const card = inputCard(start.graph);
  const fields = card === undefined ? [] : cardShape(card).outputs;
  const wired = card?.outputs.filter((port) => card.wires.some((wire) => wire.output === port.id)) ?? [];
  const base = { flow, pack: packName, kind: start.kind, fields, reads: wired.map(fieldName) };
  try {
    const context = {
      pack: packName,
      behaviours: options.behaviours,
      switches: options.switches,
      connection: (id: string | null, module: string) => settingsOf(id, module, pack, options.connections),
    };
    return { ...base, plan: plan(flow, context) };
  } catch (error) {
    if (error instanceof FlopackError) return { ...base, plan: error };
    throw error;
  }
}

/** An API Connector card without a connection may be meant so; other cards without one wait for the import's choice. */
const NEEDS_NONE = new Set(['httpfunctions', 'kernel']);

/** By the connection's name and connector; one that alone serves its connector may have another name. */
function settingsOf(
  id: string | null,
  module: string,
  pack: Pack,
  settings: readonly ConnectionSettings[],
): ConnectionSettings | null {
  const connection = pack.connections.find((c) => c.id === id);
  if (connection === undefined && (id !== null || NEEDS_NONE.has(module))) return null;
  const fitting = settings.filter((s) => s.module === (connection?.module ?? module));
  const named = fitting.find((s) => s.name === connection?.name);
  return named ?? (fitting.length === 1 ? fitting[0]! : null);
}

function replaced(graph: FlowGraph, replace: readonly Replacement[], unused: Set<Replacement>): FlowGraph {
  if (replace.length === 0) return graph;
  const text = (value: string): string => {
    let out = value;
    for (const item of replace) {
      if (item.find === '' || !out.includes(item.find)) continue;
      unused.delete(item);
      out = out.replaceAll(item.find, item.with);
    }
    return out;
  };
  const json = (value: Json | undefined): Json | undefined => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value)) return value.map((item) => json(item) as Json);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, json(item) as Json]));
  };
  return mapCards(graph, (card) => ({
    ...card,
    inputs: card.inputs.map((port) => ({ ...port, data: json(port.data) })),
  }));
}
