import { emptyOf } from '../../connector/core/card-defaults.ts';
import type { FieldType } from '../../connector/core/field.ts';
import type { PinIR } from '../../connector/core/ir.ts';
import { type FlowContext, portId, report, type Source, sourceKey } from './context.ts';
import { type BodyDraft, type CardDraft, newPort, type PortDraft } from './draft.ts';
import { follows } from './rules.ts';
import { conversionOf, nameOf, transformJson } from './transform.ts';

/** Wires a pin of the flow into a field of a card in `body`. `fixed`: the field keeps its declared type. */
export function wirePin(
  ctx: FlowContext,
  body: BodyDraft,
  pin: PinIR,
  card: CardDraft,
  port: PortDraft,
  fixed = false,
): void {
  const end = sourceOf(ctx, body, pin, card, port.key);
  if (end === null) return;
  const { card: from, port: output } = end;
  if (!fixed && nameOf(port) !== nameOf(output) && follows(card, port, output)) {
    port.type = output.type;
    port.collection = output.collection;
    port.data = emptyOf(port);
  }
  wirePorts(ctx, from, output, card, port);
}

/** The output that a pin names, as `body` sees it; null with a report where a card in `body` cannot use it. */
export function sourceOf(ctx: FlowContext, body: BodyDraft, pin: PinIR, card: CardDraft, field: string): Source | null {
  const source = ctx.sources.get(sourceKey(pin.card, pin.output, pin.path));
  if (source === undefined) {
    const output = [pin.output, ...pin.path].join('.');
    report(
      ctx,
      'WIRE_SOURCE',
      card.key,
      field,
      `"${pin.card}" has no output "${output}" that this card can use`,
      'Use an output of a card that runs before.',
    );
    return null;
  }
  const end = into(ctx, body, source);
  if (end === null) {
    report(
      ctx,
      'WIRE_SOURCE',
      card.key,
      field,
      `"${pin.card}" is in a block that this card is not in`,
      'Return the value from that block.',
    );
    return null;
  }
  return end;
}

/** One wire inside of one body, with the transform that its ends need. */
export function wirePorts(
  ctx: FlowContext,
  from: CardDraft,
  output: PortDraft,
  card: CardDraft,
  input: PortDraft,
): void {
  const conversion = conversionOf(output, input);
  if (conversion === undefined) {
    report(
      ctx,
      'WIRE_TYPE',
      card.key,
      input.key,
      `${nameOf(output)} does not become ${nameOf(input)} on a wire`,
      'Convert the value with a function card first.',
    );
    return;
  }
  const wires = from.wires.get(output.id) ?? [];
  from.wires.set(output.id, wires);
  wires.push({
    card: card.id,
    input: input.id,
    transform: conversion === null ? null : transformJson(conversion, output.id),
  });
  input.touched = true;
  output.used = true;
  output.touched = true;
  if (output.mirror !== null) output.mirror.used = true;
}

/**
 * The source as `body` sees it: itself, or the last of a chain of wormholes through every embedded flow in between
 * (outer card -> hidden input on the container == same key on the embedded start card -> inner card).
 */
function into(ctx: FlowContext, body: BodyDraft, source: Source): Source | null {
  if (source.body === body) return source;
  const { parent, start } = body;
  if (parent === null || start === null) return null;
  const end = `${source.card.id}/${source.port.id}`;
  const known = body.wormholes.get(end);
  if (known !== undefined) return { body, card: start, port: known };

  const outer = into(ctx, parent.body, source);
  if (outer === null) return null;
  const { container } = parent;
  const role = JSON.stringify(['wormhole', body.role, source.card.id, source.port.id]);
  const key = ctx.pack.ids.port(ctx.flow.key, container.key, role, 'key');
  const type: FieldType = { type: outer.port.type, collection: outer.port.collection };
  const hole = (
    side: 'in' | 'out',
    name: string,
    other: string,
    style: PortDraft['style'],
    flags: 'd' | null,
  ): PortDraft =>
    newPort({
      id: portId(ctx, container.key, role, side, name),
      group: 'context',
      key,
      type,
      data: null,
      flags,
      metadata: { forceHide: true, wormholeMethodId: other },
      style,
      available: [],
    });
  const entry = hole('in', 'container', start.id, 'full', 'd');
  const input = hole('in', 'start', container.id, 'output', 'd');
  const output = hole('out', 'start', container.id, 'output', null);
  container.inputs.push(entry);
  start.inputs.push(input);
  start.outputs.push(output);
  output.mirror = null;
  body.wormholes.set(end, output);
  wirePorts(ctx, outer.card, outer.port, container, entry);
  return { body, card: start, port: output };
}
