import { kindOf } from '../../../connector/core/card.ts';
import { fieldName } from '../../../connector/core/names.ts';
import { allGraphs } from '../../../format/graph.ts';
import type { Card, FlowGraph, Json, Pack, Port, Wire } from '../../../format/model.ts';
import { inputCard, startOf } from '../../plan/plan.ts';
import { readers } from './readers.ts';
import { fieldOf, itemOf, jsonOf, newShape, type Shape, shapeOf, typed, unify } from './shape.ts';

/** Shapes of all ports of some packs. */
export interface Shapes {
  /** Of the field of a card; null where no pack has it. Cards of copied flows share their id and so their shapes. */
  output(card: string, field: string): Shape | null;
}

/** What the readers of single kinds of cards work on. */
export interface Inference {
  of(port: Port): Shape;
  input(card: Card, name: string): Shape | null;
  output(card: Card, name: string): Shape | null;
  /** Start card of the flow whose id stands in the field; null where it is wired, or was not exported. */
  called(card: Card, field: string): Callee | null;
  literal(card: Card, name: string): Json;
}

export interface Callee {
  readonly start: Card;
  readonly returns: readonly Card[];
}

/** Reads from cards, wires and calls what the values of a pack have to look like. */
export function inferShapes(packs: readonly Pack[]): Shapes {
  const shapes = new Map<Port, Shape>();
  const byName = new Map<string, Shape>();
  const cells = new Map<string, Shape>();
  const of = (port: Port): Shape => {
    let shape = shapes.get(port);
    if (shape === undefined) {
      shape = newShape();
      shapes.set(port, shape);
      typed(shape, port.type, port.collection);
      shape.must = choiceOf(port);
    }
    return shapeOf(shape);
  };
  for (const pack of packs) {
    const callees = calleesOf(pack);
    const named = (ports: readonly Port[], name: string): Shape | null => {
      const port = ports.find((p) => fieldName(p) === name);
      return port === undefined ? null : of(port);
    };
    const inference: Inference = {
      of,
      input: (card, name) => named(card.inputs, name),
      output: (card, name) => named(card.outputs, name),
      literal: (card, name) => card.inputs.find((p) => fieldName(p) === name)?.data ?? null,
      called(card, field) {
        const id = card.inputs.find((p) => fieldName(p) === field)?.data;
        return typeof id === 'string' ? (callees.get(id) ?? null) : null;
      },
    };
    for (const { graph } of allGraphs(pack)) {
      wires(graph, of);
      for (const card of graph.cards) {
        readers[kindOf(card.address)]?.(card, inference);
        columns(card, pack, of, cells);
        for (const port of card.outputs) remember(byName, `${card.id}\n${fieldName(port)}`, of(port));
      }
    }
  }
  return {
    output: (card, field) => {
      const shape = byName.get(`${card}\n${field}`);
      return shape === undefined ? null : shapeOf(shape);
    },
  };
}

/** What goes into a field with a choice, where it is not chosen on the card: days of the units of time, else the first. */
function choiceOf({ data, metadata, type }: Port): string | null {
  const choices = metadata['choices'];
  if (type !== 'string' || !Array.isArray(choices) || (data !== null && data !== '')) return null;
  const values = choices.map((c) => (typeof c === 'object' && c !== null && !Array.isArray(c) ? c['value'] : c));
  const value = values.find((v) => v === 'day' || v === 'days') ?? values[0];
  return typeof value === 'string' ? value : null;
}

function remember(byName: Map<string, Shape>, name: string, shape: Shape): void {
  const known = byName.get(name);
  if (known === undefined) byName.set(name, shape);
  else unify(known, shape);
}

function calleesOf(pack: Pack): ReadonlyMap<string, Callee> {
  const callees = new Map<string, Callee>();
  for (const flow of pack.flows) {
    if (flow.graph === null) continue;
    const { graph } = startOf(flow.graph);
    const start = inputCard(graph);
    const returns = graph.cards.filter((card) => kindOf(card.address) === 'kernel/control/return');
    if (start !== undefined) callees.set(flow.id, { start, returns });
  }
  return callees;
}

const CELLS: Readonly<Record<string, string>> = { dec: 'number', bln: 'boolean', dte: 'Date' };

/** What goes into the cells of a table has the types of its columns, and comes out of them as it went in. */
function columns(card: Card, pack: Pack, of: (port: Port) => Shape, cells: Map<string, Shape>): void {
  if (!card.address.includes(':stash:')) return;
  const table = pack.tables.find((t) => card.inputs.some((port) => port.key === 'stash' && port.data === t.id));
  if (table === undefined) return;
  const rows = card.outputs.find((port) => port.key === 'Rows' && port.collection);
  for (const column of table.columns) {
    const key = `${table.id}\n${column.name}`;
    const cell = cells.get(key) ?? newShape();
    cells.set(key, cell);
    const type = CELLS[column.type];
    if (type !== undefined) typed(cell, type, false);
    for (const port of [...card.inputs, ...card.outputs])
      if (port.group === 'Fields' && port.key === column.name) unify(cell, of(port));
    if (rows !== undefined) unify(cell, fieldOf(itemOf(of(rows)), column.name));
  }
}

function wires(graph: FlowGraph, of: (port: Port) => Shape): void {
  const inputs = new Map(graph.cards.map((card) => [card.id, new Map(card.inputs.map((p) => [p.id, p]))]));
  for (const card of graph.cards) {
    const outputs = new Map(card.outputs.map((p) => [p.id, p]));
    for (const wire of card.wires) {
      const [from, to] = [outputs.get(wire.output), inputs.get(wire.card)?.get(wire.input)];
      if (from !== undefined && to !== undefined) tie(wire, of(from), of(to));
    }
    const ins = inputs.get(card.id)!;
    for (const join of card.joins) {
      const from = ins.get(join.input);
      for (const { output } of join.outputs) {
        const to = outputs.get(output);
        if (from !== undefined && to !== undefined) unify(of(from), of(to));
      }
    }
  }
}

/** Conversions after which the value reads the same. */
const SAME = new Set<unknown>(['', 'wrapArray', 'toString']);

/** Two ends of a wire hold the same value, but for what its conversion does. */
function tie(wire: Wire, from: Shape, to: Shape): void {
  const entry = wire.transform === null ? null : Object.values(wire.transform)[0];
  const transform = typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? entry : {};
  const convert = transform['convert'];
  const end = convert === 'wrapArray' || transform['forceWrapArray'] === true ? itemOf(to) : to;
  if (convert === 'parse') unify(jsonOf(from), end);
  else if (convert === 'stringify') unify(from, jsonOf(end));
  else if (convert === 'parseFloat') shapeOf(from).types.add('number');
  else if (convert === 'dateTime') shapeOf(from).types.add('Date');
  else if (SAME.has(convert ?? '')) unify(from, end);
}
