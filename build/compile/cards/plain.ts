import type { CardDef } from '../../../connector/core/card.ts';
import { ALL_TYPES } from '../../../connector/core/card-defaults.ts';
import type { FieldDef, JsonObject } from '../../../connector/core/field.ts';
import type { InputIR, PlainIR, RetryIR } from '../../../connector/core/ir.ts';
import { fieldName } from '../../../connector/core/names.ts';
import { cardId, type FlowContext, portId, report } from '../context.ts';
import { type BodyDraft, type CardDraft, newCard, newPort, type PortDraft, portOf } from '../draft.ts';
import { place, publish } from '../place.ts';
import { setField } from '../set.ts';
import { nameOf } from '../transform.ts';
import { useTable } from './table.ts';

/** A card by its definition, with the fields that the author added. */
export function compilePlain(ctx: FlowContext, body: BodyDraft, ir: PlainIR): void {
  const { def } = ir;
  const card = newCard(cardId(ctx, ir.key, 'card'), ir.key, def, {
    title: ir.title,
    ...(ir.note === null ? {} : { comments: ir.note }),
  });
  card.policy = policyOf(ir.retry);
  card.connection = connectionOf(ctx, ir.key, def, ir.connection);
  place(ctx, body, card);
  addInputs(ctx, body, card, ir.inputs);
  if (ir.table !== undefined) useTable(ctx, body, card, ir.table);
  if (def.constants.mirrored) mirrorInputs(ctx, card);
  else addOutputs(ctx, card, ir);
  publish(ctx, body, card, ir.key);
}

/** The definition's fields in its order, filled where the author gave a value, then the author's own. */
export function addInputs(
  ctx: FlowContext,
  body: BodyDraft,
  card: CardDraft,
  inputs: readonly InputIR[],
  role = 'card',
): void {
  const { def } = card;
  const given = new Map(inputs.map((input) => [input.name, input.value]));
  for (const field of def.inputs.fields) {
    const value = given.get(field.name);
    given.delete(field.name);
    const unset = value === undefined || (value.kind === 'literal' && value.value === null);
    if (unset && field.required && isEmpty(field)) {
      report(
        ctx,
        'CARD_FIELD_MISSING',
        card.key,
        field.name,
        'the card requires this field',
        'Give it a literal or a pin.',
      );
    }
    if (value === undefined && field.chosen) continue;
    const port = addPort(ctx, card, 'inputs', role, field);
    if (value !== undefined) setField(ctx, body, card, port, value, { field, name: field.name });
  }
  for (const [name, value] of given) {
    const custom = customOf(card, name);
    if (custom === null) {
      const names = def.inputs.fields.map((field) => field.name).join(', ');
      report(
        ctx,
        'CARD_FIELD_UNKNOWN',
        card.key,
        name,
        `"${def.name}" has no such field; it has ${names || 'none'}`,
        'Correct the name.',
      );
      continue;
    }
    const port = newPort({
      id: portId(ctx, card.key, role, 'in', name),
      ...custom,
      metadata: { index: card.inputs.length, ...custom.metadata },
      style: 'full',
    });
    card.inputs.push(port);
    setField(ctx, body, card, port, value, { name });
  }
}

/** A field that an author adds: under the definition's group, or `group/key` in another group that takes fields. */
function customOf({ def }: CardDraft, name: string) {
  const { custom, groupRules } = def.inputs;
  const shape = custom ?? { group: null, type: { type: 'string', collection: false } as const };
  const rest = {
    type: shape.type,
    available: shape.available ?? ALL_TYPES,
    // Options of Lookup are no "custom" fields (seen in exports).
    metadata: { ...(def.kind === 'kernel/control/lookup' ? {} : { custom: true }), ...shape.metadata },
  };
  const slash = name.indexOf('/');
  const group = slash === -1 ? null : name.slice(0, slash);
  const rule = group === null ? undefined : (groupRules?.[group] as JsonObject | undefined);
  if (group !== null && rule?.extensible === true) return { ...rest, group, key: name.slice(slash + 1) };
  return custom === undefined ? null : { ...rest, group: custom.group, key: name };
}

function isEmpty(field: FieldDef): boolean {
  return (
    field.default === null ||
    field.default === '' ||
    JSON.stringify(field.default) === '{}' ||
    JSON.stringify(field.default) === '[]'
  );
}

function addOutputs(ctx: FlowContext, card: CardDraft, ir: PlainIR): void {
  const { def } = card;
  const own = new Map(ir.outputs.map((output) => [output.key, output]));
  const uses = ctx.uses.get(ir.key);
  for (const field of def.outputs.fields) {
    const retyped = own.get(field.name);
    own.delete(field.name);
    if (field.chosen && retyped === undefined && !uses?.has(field.name)) continue;
    if (field.secret && uses?.has(field.name)) ctx.secret ??= `card "${card.key}", output "${field.name}"`;
    const port = addPort(ctx, card, 'outputs', 'card', field);
    if (retyped !== undefined) retype(port, retyped.type);
  }
  for (const output of own.values()) {
    const { custom } = def.outputs;
    if (custom === undefined && !def.outputs.extensible) {
      report(
        ctx,
        'CARD_FIELD_UNKNOWN',
        card.key,
        output.key,
        `"${def.name}" takes no outputs of your own`,
        'Drop the output.',
      );
      continue;
    }
    if (output.secret) ctx.secret ??= `card "${card.key}", output "${output.key}"`;
    card.outputs.push(
      newPort({
        id: portId(ctx, card.key, 'card', 'out', output.key),
        group: custom?.group ?? null,
        key: output.key,
        type: output.type,
        flags: null,
        metadata: { index: card.outputs.length, custom: true },
        style: 'output',
        available: custom?.available ?? ALL_TYPES,
      }),
    );
  }
}

function retype(
  port: PortDraft,
  type: FieldDef | { readonly type: PortDraft['type']; readonly collection: boolean },
): void {
  const same = nameOf(type) === nameOf(port);
  port.type = type.type;
  port.collection = type.collection;
  port.touched = true;
  if (!same) port.data = type.collection ? [] : null;
}

/** Assign, Return and their kin: the outputs are the inputs again. */
export function mirrorInputs(ctx: FlowContext, card: CardDraft, role = 'card'): void {
  for (const input of card.inputs) {
    const custom = input.metadata.custom === true;
    const output = newPort({
      id: portId(ctx, card.key, role, 'out', fieldName(input)),
      group: input.group,
      key: input.key,
      type: input,
      data: custom
        ? input.data
        : (card.def.outputs.fields.find((field) => fieldName(field) === fieldName(input))?.default ?? input.data),
      // Those of the definition too: Return Error 16 of 16, Return Raw in newer exports.
      flags: 'd',
      metadata: input.metadata,
      style: input.style,
      available: input.available,
    });
    card.outputs.push(output);
  }
}

/** A port for a field of the definition; its index is its place among the fields that are on the card. */
export function addPort(
  ctx: FlowContext,
  card: CardDraft,
  side: 'inputs' | 'outputs',
  role: string,
  field: FieldDef,
): PortDraft {
  const place = { ...field, index: card[side].length };
  const port = portOf(
    card.def,
    side,
    place,
    portId(ctx, card.key, role, side === 'inputs' ? 'in' : 'out', fieldName(field)),
  );
  card[side].push(port);
  return port;
}

/** Halt, or retry three times and halt (seen in exports: retry is 3 where it is on). */
export function policyOf(retry: RetryIR | null): JsonObject {
  if (retry === null) return { type: 'finish' };
  return {
    type: 'finish',
    delay: retry.delay as number,
    retry: 3,
    ...(retry.rateLimitsOnly ? { retryCondition: 'ratelimits' } : {}),
  };
}

/** The connection's id: the card's own, else the event's, else the pack's for this connector. */
export function connectionOf(
  ctx: FlowContext,
  key: string,
  def: CardDef,
  connection: string | null | undefined,
): string | null {
  // Tables need no connection (seen in exports).
  if (def.channel === undefined || def.module === 'stash' || connection === null) return null;
  const fromEvent = ctx.eventConnection?.module === def.module ? ctx.eventConnection.name : undefined;
  const name = connection ?? fromEvent ?? ctx.pack.ir.connections[def.module];
  if (name !== undefined) return ctx.pack.connectionId(name, def.module);
  report(
    ctx,
    'CONNECTION_MISSING',
    key,
    null,
    `"${def.name}" names no connection of ${def.module}`,
    'Give the card or the pack a connection, or null to choose it at import.',
  );
  return null;
}
