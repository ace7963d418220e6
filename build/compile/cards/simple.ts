import { ALL_TYPES } from '../../../connector/core/card-defaults.ts';
import type {
  AssignIR,
  CallIR,
  CommentIR,
  ComposeIR,
  ContinueIfIR,
  ReturnIR,
  ReturnRawIR,
  ValueIR,
} from '../../../connector/core/ir.ts';
import { cardId, type FlowContext, portId, report } from '../context.ts';
import { type BodyDraft, type CardDraft, newCard, newPort } from '../draft.ts';
import { COMMENT, COMPOSE, CONTINUE_IF, LET, RETURN, RETURN_RAW, SPAWN } from '../kernel.ts';
import { RUN } from '../kernel-loops.ts';
import { place, publish } from '../place.ts';
import { setField } from '../set.ts';
import { helperField, helperId } from './argument.ts';
import { conditionInputs } from './condition.ts';
import { compileConnectorReturn, handConnectionOn } from './connector.ts';
import { addInputs, addPort, mirrorInputs, policyOf } from './plain.ts';

export function compileComment(ctx: FlowContext, body: BodyDraft, ir: CommentIR): void {
  const comments = { title: ir.title ?? '', markdown: ir.markdown };
  place(ctx, body, newCard(cardId(ctx, ir.key, 'card'), ir.key, COMMENT, { comments }));
}

/** Text with `{{{KEY}}}` for each pin; the key depends on the pin, so a pin that comes twice has one field. */
export function compileCompose(ctx: FlowContext, body: BodyDraft, ir: ComposeIR): void {
  const card = named(ctx, ir, COMPOSE);
  place(ctx, body, card);
  const text = addPort(ctx, card, 'inputs', 'card', COMPOSE.inputs.fields[0]!);
  const seen = new Set<string>();
  const parts = ir.parts.map((part) => {
    if (typeof part === 'string') {
      if (part.includes('{{{')) {
        report(
          ctx,
          'FIELD_TYPE',
          ir.key,
          null,
          'the text has {{{, which Compose reads as a field',
          'Write the braces apart, or pass them in by a pin.',
        );
      }
      return part;
    }
    const key = ctx.pack.ids.port(ctx.flow.key, ir.key, 'placeholder', part.card, part.output, ...part.path);
    if (!seen.has(key)) {
      seen.add(key);
      const port = newPort({
        id: portId(ctx, ir.key, 'card', 'in', key),
        key,
        type: { type: 'string', collection: false },
        metadata: { index: card.inputs.length },
        style: 'full',
        available: ['string'],
      });
      card.inputs.push(port);
      setField(ctx, body, card, port, part, { fixed: true, name: [part.card, part.output, ...part.path].join('.') });
    }
    return `{{{${key}}}}`;
  });
  text.data = parts.join('');
  text.touched = true;
  addPort(ctx, card, 'outputs', 'card', COMPOSE.outputs.fields[0]!);
  publish(ctx, body, card, ir.key);
}

export function compileAssign(ctx: FlowContext, body: BodyDraft, ir: AssignIR): void {
  const card = named(ctx, ir, LET);
  place(ctx, body, card);
  addFields(ctx, body, card, ir.fields);
  mirrorInputs(ctx, card);
  publish(ctx, body, card, ir.key);
}

export function compileReturn(ctx: FlowContext, body: BodyDraft, ir: ReturnIR): void {
  const { trigger } = ctx.flow;
  if (trigger.kind === 'connector') {
    compileConnectorReturn(ctx, body, ir, trigger);
    return;
  }
  const card = named(ctx, ir, RETURN);
  place(ctx, body, card);
  addFields(ctx, body, card, ir.fields);
  mirrorInputs(ctx, card);
  const kept = ir.fields.find((field) => field.secret);
  if (kept !== undefined) ctx.secret ??= `card "${ir.key}", field "${kept.key}"`;
}

export function compileReturnRaw(ctx: FlowContext, body: BodyDraft, ir: ReturnRawIR): void {
  const card = named(ctx, ir, RETURN_RAW);
  place(ctx, body, card);
  const inputs = (['statusCode', 'headers', 'body'] as const).map((name) => ({ name, value: ir[name] }));
  addInputs(ctx, body, card, inputs);
  mirrorInputs(ctx, card);
}

export function compileContinueIf(ctx: FlowContext, body: BodyDraft, ir: ContinueIfIR): void {
  const card = named(ctx, ir, CONTINUE_IF);
  place(ctx, body, card);
  const message =
    ir.message === null ? [] : [{ name: 'message', value: { kind: 'literal', value: ir.message } as const }];
  addInputs(ctx, body, card, [...conditionInputs(ir.condition), ...message]);
  for (const field of CONTINUE_IF.outputs.fields) addPort(ctx, card, 'outputs', 'card', field);
}

/** Call Flow: arguments and results meet the helper's fields by name. */
export function compileCall(ctx: FlowContext, body: BodyDraft, ir: CallIR): void {
  const card = named(ctx, ir, ir.async ? RUN : SPAWN);
  card.policy = policyOf(ir.retry);
  place(ctx, body, card);
  const flow = addPort(ctx, card, 'inputs', 'card', SPAWN.inputs.fields[0]!);
  flow.data = helperId(ctx, ir);
  flow.touched = true;
  if (ir.auth !== null) handConnectionOn(ctx, body, card, ir.auth);
  for (const { name, value } of ir.inputs) {
    const field = helperField(ctx, ir, name);
    if (field === null) continue;
    const port = newPort({
      id: portId(ctx, ir.key, 'card', 'in', name),
      key: name,
      type: field.type,
      metadata: { index: card.inputs.length, custom: true, transient: true },
      style: 'full',
      available: [],
    });
    card.inputs.push(port);
    setField(ctx, body, card, port, value, { fixed: true });
  }
  for (const output of ir.outputs) {
    if (output.secret) ctx.secret ??= `card "${ir.key}", output "${output.key}"`;
    card.outputs.push(addedOutput(ctx, ir.key, 'card', output, card.outputs.length));
  }
  publish(ctx, body, card, ir.key);
}

type Fields = readonly {
  readonly key: string;
  readonly type: AssignIR['fields'][number]['type'];
  readonly value: ValueIR;
}[];

/** Fields of the author's on a mirrored card, of declared types. */
export function addFields(ctx: FlowContext, body: BodyDraft, card: CardDraft, fields: Fields, role = 'card'): void {
  for (const { key, type, value } of fields) {
    const port = newPort({
      id: portId(ctx, card.key, role, 'in', key),
      key,
      type,
      metadata: { index: card.inputs.length, custom: true },
      style: 'full',
      available: ALL_TYPES,
    });
    card.inputs.push(port);
    setField(ctx, body, card, port, value, { fixed: true });
  }
}

/** An output of the author's on a card that takes any. */
export function addedOutput(
  ctx: FlowContext,
  key: string,
  role: string,
  output: { readonly key: string; readonly type: Fields[number]['type'] },
  index: number,
) {
  return newPort({
    id: portId(ctx, key, role, 'out', output.key),
    key: output.key,
    type: output.type,
    flags: null,
    metadata: { index, custom: true },
    style: 'output',
    available: ALL_TYPES,
  });
}

function named(
  ctx: FlowContext,
  ir: { readonly key: string; readonly title: string | null; readonly note: string | null },
  def: CardDraft['def'],
): CardDraft {
  return newCard(cardId(ctx, ir.key, 'card'), ir.key, def, {
    title: ir.title,
    ...(ir.note === null ? {} : { comments: ir.note }),
  });
}
