import type { Value } from '../../connector/core/behaviour.ts';
import { kindOf } from '../../connector/core/card.ts';
import type { Card, Flow, FlowGraph } from '../../format/model.ts';
import type { TraceEntry } from '../../runtime/engine/trace.ts';
import type { StoredExecution } from '../../runtime/history/model.ts';
import { type Order, orderOf } from '../../runtime/plan/order.ts';
import { startOf } from '../../runtime/plan/plan.ts';
import { hiddenKinds } from '../hidden-kinds.ts';

/** A card of a run, in the order of the flow. Values are masked. */
export interface CardRun {
  readonly card: string;
  readonly title: string;
  readonly kind: string;
  readonly status: 'success' | 'error' | 'running' | 'not run';
  readonly ms: number;
  readonly inputs: Value;
  readonly outputs: Value;
  readonly error: string | null;
  /** Switches (docs/feature-support.md) that decided something. */
  readonly guesses: readonly string[];
  /** The sides of If/Else, If/ElseIf and If Error. */
  readonly branches: readonly BranchRun[];
  /** Flows that the card called. */
  readonly calls: readonly FlowRun[];
}

export interface BranchRun {
  readonly name: string;
  readonly taken: boolean;
  readonly cards: readonly CardRun[];
}

/** One execution with the cards of its flow, also those that did not run. */
export interface FlowRun {
  readonly execution: string;
  readonly flow: { readonly id: string; readonly name: string };
  readonly status: 'success' | 'error';
  readonly ms: number;
  readonly input: Value;
  readonly output: Value;
  readonly cards: readonly CardRun[];
}

interface Lookup {
  readonly flows: ReadonlyMap<string, Flow>;
  readonly children: ReadonlyMap<string, readonly StoredExecution[]>;
}

/** What a run did, card by card. `history` holds its executions, helpers too, in any order. */
export function flowRun(root: StoredExecution, history: readonly StoredExecution[], flows: readonly Flow[]): FlowRun {
  const children = new Map<string, StoredExecution[]>();
  for (const entry of history) {
    if (entry.parent === null) continue;
    const list = children.get(entry.parent) ?? [];
    children.set(entry.parent, list);
    list.push(entry);
  }
  return runOf(root, { flows: new Map(flows.map((flow) => [flow.id, flow])), children });
}

function runOf(entry: StoredExecution, lookup: Lookup): FlowRun {
  const graph = lookup.flows.get(entry.flowId)?.graph ?? null;
  const calls = new Map<string, FlowRun[]>();
  for (const child of lookup.children.get(entry.id) ?? []) {
    const list = calls.get(child.caller ?? '') ?? [];
    calls.set(child.caller ?? '', list);
    list.push(runOf(child, lookup));
  }
  const traces = new Map((entry.trace ?? []).map((trace) => [trace.card, trace]));
  return {
    execution: entry.id,
    flow: { id: entry.flowId, name: entry.flowName },
    status: entry.status,
    ms: entry.ms,
    input: entry.input,
    output: entry.output,
    cards: graph === null ? [] : bodyOf(startOf(graph).graph, { traces, calls }, false),
  };
}

interface Ran {
  readonly traces: ReadonlyMap<string, TraceEntry>;
  readonly calls: ReadonlyMap<string, readonly FlowRun[]>;
}

/** The first and last card of an embedded flow pass values in and out. */
const EDGES = new Set(['kernel/control/callable', 'kernel/control/return']);

function bodyOf(graph: FlowGraph, ran: Ran, embedded: boolean): CardRun[] {
  const order = orderIn(graph);
  return listOf(order.cards, order, ran, embedded, new Set());
}

function orderIn(graph: FlowGraph): Order {
  try {
    return orderOf(graph);
  } catch {
    return { cards: graph.cards, regions: new Map() };
  }
}

function listOf(cards: readonly Card[], order: Order, ran: Ran, embedded: boolean, done: Set<string>): CardRun[] {
  const runs: CardRun[] = [];
  for (const card of cards) {
    if (done.has(card.id)) continue;
    const kind = kindOf(card.address);
    const region = order.regions.get(card.id);
    const branches: BranchRun[] = [];
    if (region !== undefined) {
      const result = resultOf(ran.traces.get(card.id));
      for (const [name, own, when] of [
        ['true', region.whenTrue, true],
        ['false', region.whenFalse, false],
      ] as const) {
        const inside = cards.filter((c) => own.has(c.id));
        for (const c of inside) done.add(c.id);
        branches.push({ name, taken: result === when, cards: listOf(inside, order, ran, embedded, new Set()) });
      }
    }
    if (hiddenKinds.has(kind)) continue;
    const entry = ran.traces.get(card.id);
    if (embedded && EDGES.has(kind) && entry?.status !== 'error') continue;
    branches.push(...blocksOf(card, entry, ran));
    runs.push(cardRun(card, kind, entry, branches, ran.calls.get(card.id) ?? []));
  }
  return runs;
}

function resultOf(entry: TraceEntry | undefined): unknown {
  const outputs = entry?.outputs;
  return typeof outputs === 'object' && outputs !== null && 'result' in outputs ? outputs.result : null;
}

/** The embedded flows of If/ElseIf and If Error. */
function blocksOf(card: Card, entry: TraceEntry | undefined, ran: Ran): BranchRun[] {
  const inputs = entry?.inputs;
  const clause = typeof inputs === 'object' && inputs !== null && 'clause' in inputs ? inputs.clause : null;
  const branches: BranchRun[] = [];
  let others = 0;
  for (const port of card.inputs) {
    if (port.flow === null) continue;
    const cards = bodyOf(port.flow, ran, true);
    const group = port.group;
    if (group === null) branches.push({ name: 'try', taken: entry !== undefined, cards });
    else {
      const name = group === 'if' || group === 'else' ? group : `else if ${++others}`;
      branches.push({ name, taken: clause === group, cards });
    }
  }
  if (card.policy.handler !== null) {
    const cards = bodyOf(card.policy.handler, ran, true);
    const within = new Set(card.policy.handler.cards.map((c) => c.id));
    branches.push({ name: 'if error', taken: [...ran.traces.keys()].some((id) => within.has(id)), cards });
  }
  return branches;
}

function cardRun(
  card: Card,
  kind: string,
  entry: TraceEntry | undefined,
  branches: readonly BranchRun[],
  calls: readonly FlowRun[],
): CardRun {
  const base = { card: card.id, title: card.title, kind, branches, calls };
  if (entry === undefined)
    return { ...base, status: 'not run', ms: 0, inputs: null, outputs: null, error: null, guesses: [] };
  const { status, ms, inputs, outputs, error } = entry;
  return { ...base, status, ms, inputs, outputs, error, guesses: entry.guesses ?? [] };
}
