import type { Behaviours, ConnectionSettings } from '../../connector/core/behaviour.ts';
import { converterTo } from '../../connector/core/convert.ts';
import { fieldName } from '../../connector/core/names.ts';
import type { Card, FlowGraph, Port } from '../../format/model.ts';
import type { Step } from '../engine/model.ts';
import { isSecretField } from '../history/secrets.ts';
import type { Switches } from '../switches.ts';
import { orderOf, type Region } from './order.ts';
import { fieldType } from './shape.ts';
import { fromSlot, literal, type Source, through, transformOf } from './source.ts';

/** What planning needs to know of its surroundings. */
export interface PlanContext {
  readonly pack: string;
  readonly behaviours: Behaviours;
  readonly switches: Switches;
  /** Settings for a connection id of the pack, or for a card of that connector that names none; null: nothing fits. */
  connection(id: string | null, module: string): ConnectionSettings | null;
}

/** A value moved from a source to a slot. */
export interface Move {
  readonly source: Source;
  readonly slot: number;
}

/** The card that holds a body: its id, the outer values that enter the body by field name, and where Return puts values. */
export interface Block {
  readonly card: string;
  readonly enter: ReadonlyMap<string, Source>;
  /** Slots of the container's outputs by field name. */
  readonly leave: ReadonlyMap<string, number>;
}

interface Incoming {
  readonly from: Card;
  readonly output: string;
  readonly transform: Card['wires'][number]['transform'];
}

/** A flow body while it is planned. Bodies of one flow share its slots. */
export interface Body {
  readonly context: PlanContext;
  readonly block: Block | null;
  readonly slotNames: string[];
  /** Slots that are read into a field with a secret name. */
  readonly secretSlots: Set<number>;
  readonly order: readonly Card[];
  /** Id of the card whose outputs are kept though no wire reads them. */
  readonly kept: string | null;
  readonly regions: ReadonlyMap<string, Region>;
  /** The source behind an output: a slot, or what an expand card or a block's start card only passes on. */
  readonly sources: Map<string, Source>;
  readonly incoming: ReadonlyMap<string, readonly Incoming[]>;
  plan(graph: FlowGraph, block: Block): readonly Step[];
}

export function newBody(
  graph: FlowGraph,
  context: PlanContext,
  slots: Pick<Body, 'slotNames' | 'secretSlots'>,
  block: Block | null,
  plan: Body['plan'],
  kept: string | null = null,
): Body {
  const { cards, regions } = orderOf(graph);
  const incoming = new Map<string, Incoming[]>();
  for (const card of cards) {
    for (const wire of card.wires) {
      const end = at(wire.card, wire.input);
      const list = incoming.get(end) ?? [];
      list.push({ from: card, output: wire.output, transform: wire.transform });
      incoming.set(end, list);
    }
  }
  return {
    context,
    block,
    slotNames: slots.slotNames,
    secretSlots: slots.secretSlots,
    order: cards,
    kept,
    regions,
    sources: new Map(),
    incoming,
    plan,
  };
}

/** Key of one end of a wire. */
export function at(card: string, port: string): string {
  return `${card}\n${port}`;
}

export function newSlot(body: Body, name: string): number {
  body.slotNames.push(name);
  return body.slotNames.length - 1;
}

/** The slot of an output, or -1 where nothing reads it. */
export function outputSlot(body: Body, card: Card, port: Port): number {
  if (card.id !== body.kept && !card.wires.some((wire) => wire.output === port.id)) return -1;
  const key = at(card.id, port.id);
  const known = body.sources.get(key);
  if (known !== undefined) return known.slot;
  const slot = newSlot(body, fieldName(port));
  body.sources.set(key, fromSlot(slot));
  return slot;
}

/** The sources of all wires that end at an input, with the card that each comes from. */
export function wiresInto(body: Body, card: Card, port: Port): { readonly from: Card; readonly source: Source }[] {
  const found: { from: Card; source: Source }[] = [];
  for (const { from, output, transform } of body.incoming.get(at(card.id, port.id)) ?? []) {
    let source = body.sources.get(at(from.id, output));
    if (source === undefined) {
      const made = from.outputs.find((p) => p.id === output);
      // A wire from an output that the card does not have carries nothing.
      if (made === undefined) continue;
      source = fromSlot(outputSlot(body, from, made));
    }
    if (source.slot >= 0 && source.convert === null && isSecretField(card.address, port.key))
      body.secretSlots.add(source.slot);
    const convert = transformOf(transform);
    if (convert !== null) source = through(source, convert);
    found.push({ from, source: through(source, converterTo(fieldType(port))) });
  }
  return found;
}

/** Where an input's value comes from: its wire, else its literal. */
export function sourceOf(body: Body, card: Card, port: Port): Source {
  return (
    wiresInto(body, card, port)[0]?.source ??
    literal(port.data ?? null, converterTo(fieldType(port)), body.context.switches)
  );
}

export function inputNamed(card: Card, name: string): Port | undefined {
  return card.inputs.find((port) => fieldName(port) === name);
}

/** The source of an input by field name; a field that the card lacks is null. */
export function sourceNamed(body: Body, card: Card, name: string): Source {
  const port = inputNamed(card, name);
  return port === undefined ? { slot: -1, value: null, convert: null } : sourceOf(body, card, port);
}

export function within(body: Body): string | null {
  return body.block?.card ?? null;
}
