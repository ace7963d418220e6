import type { CardDef } from '../../connector/core/card.ts';
import { ALL_TYPES } from '../../connector/core/card-defaults.ts';
import type { FieldDef, JsonObject } from '../../connector/core/field.ts';
import { type CronIR, type FieldIR, type FlowIR, START, type TriggerIR } from '../../connector/core/ir.ts';
import { fieldName } from '../../connector/core/names.ts';
import { compileCards } from './block.ts';
import { startConnector } from './cards/connector.ts';
import { addInputs, addPort, connectionOf } from './cards/plain.ts';
import { cardId, type FlowContext, type PackContext, portId, report } from './context.ts';
import { type BodyDraft, type CardDraft, newBody, newCard, newPort, type PortDraft } from './draft.ts';
import { flowJson } from './flow-json.ts';
import { ACCEPT, ASYNC_EACH, CALLABLE, EMBEDDED } from './kernel.ts';
import { DELEGATED, DELEGATED_TYPES, SCHEDULED } from './kernel-loops.ts';
import { methodJson } from './method-json.ts';
import { place, publish } from './place.ts';
import { usesOf } from './uses.ts';

type EventTrigger = Extract<TriggerIR, { readonly kind: 'event' }>;

const SECURITY = { public: 'open', 'client-token': 'medium', oauth: 'high' } as const;

/** One flow as an entry of `data.flos`. */
export function compileFlow(pack: PackContext, flow: FlowIR, id: string, folder: string): JsonObject {
  const { trigger } = flow;
  const eventConnection =
    trigger.kind === 'event' && typeof trigger.connection === 'string'
      ? { module: trigger.def.module, name: trigger.connection }
      : null;
  const ctx: FlowContext = { pack, flow, uses: usesOf(flow), sources: new Map(), secret: null, eventConnection };
  const body = newBody(id, 'flow', 'flow', null);
  if (trigger.kind === 'event') compileEvent(ctx, body, trigger);
  else if (trigger.kind === 'connector') {
    startConnector(ctx, body, trigger);
    compileCards(ctx, body, flow.body);
  } else {
    startWith(ctx, body, STARTS[trigger.kind], fieldsOf(trigger), typesOf(trigger));
    compileCards(ctx, body, flow.body);
  }
  return flowJson({
    body,
    name: flow.name,
    description: flow.description,
    folder,
    securityLevel: securityOf(trigger),
    saveData: saveData(ctx),
    kind: trigger.kind === 'connector' ? 'helper' : trigger.kind,
    ...(trigger.kind === 'schedule' ? { cron: cronJson(trigger.cron) } : {}),
    ...(trigger.kind === 'connector' ? { method: methodJson(ctx, trigger) } : {}),
  });
}

const STARTS = { helper: CALLABLE, api: ACCEPT, schedule: SCHEDULED, delegated: DELEGATED };
type PlainTrigger = Exclude<TriggerIR, { readonly kind: 'event' | 'connector' }>;

function fieldsOf(trigger: PlainTrigger): readonly FieldIR[] {
  if (trigger.kind === 'schedule') return [];
  return trigger.kind === 'api' ? trigger.fields : trigger.inputs;
}

function typesOf({ kind }: PlainTrigger): readonly string[] {
  return kind === 'delegated' ? DELEGATED_TYPES : ALL_TYPES;
}

/** Delegated flows are always "high" (seen in exports). */
function securityOf(trigger: TriggerIR): 'open' | 'medium' | 'high' | null {
  if (trigger.kind === 'delegated') return 'high';
  return trigger.kind === 'api' ? SECURITY[trigger.security] : null;
}

/** In the order of the exports; start, end and recurrence are never set there. */
function cronJson({ timeZone, ...fields }: CronIR): JsonObject {
  const { minutes, hours, dayOfTheMonth, month, dayOfTheWeek } = fields;
  const times = { seconds: '00', minutes, hours, dayOfTheMonth, month, dayOfTheWeek };
  return { ...times, startDate: '', endDate: '', recurrence: 0, timeZone };
}

/** A flow that handles a secret is never recorded: "Save all data" would keep it in the execution history. */
function saveData(ctx: FlowContext): boolean {
  const { flow, secret } = ctx;
  if (secret === null) return flow.saveData ?? true;
  if (flow.saveData === true) {
    report(
      ctx,
      'SECRET_SAVED',
      START,
      null,
      `the flow saves its data but handles a secret (${secret})`,
      'Set saveData to false, or leave it out.',
    );
  }
  return false;
}

/** Helper Flow or API Endpoint: the card's own context fields, then the author's; both sides are the same. */
function startWith(
  ctx: FlowContext,
  body: BodyDraft,
  def: CardDef,
  fields: readonly FieldIR[],
  types: readonly string[],
): void {
  const card = newCard(cardId(ctx, START, 'card'), START, def);
  body.start = card;
  place(ctx, body, card);
  for (const field of def.inputs.fields) {
    noteSecret(ctx, field);
    const plain = field.group === 'raw' || field.group === 'user context';
    pair(
      ctx,
      card,
      { ...field, data: field.default, metadata: { ...field.metadata, index: card.inputs.length } },
      plain ? 'plain' : 'output',
      field.group === 'user context' ? ['string'] : [],
    );
  }
  for (const field of fields) {
    if (field.secret) ctx.secret ??= `input "${field.key}"`;
    pair(ctx, card, { ...field, metadata: { index: card.inputs.length, custom: true } }, 'output', types);
  }
  publish(ctx, body, card, START);
}

/** A secret of the start card counts when a card reads it: the raw request is there whether or not anybody looks. */
function noteSecret(ctx: FlowContext, field: FieldDef): void {
  const uses = ctx.uses.get(START);
  if (!field.secret || uses === undefined) return;
  if (uses.has(field.name) || uses.has(fieldName(field))) ctx.secret ??= `input "${fieldName(field)}"`;
}

type Field =
  | Pick<FieldIR, 'group' | 'key' | 'type'>
  | {
      readonly group: string | null;
      readonly key: string;
      readonly type: PortDraft['type'];
      readonly collection: boolean;
    };

function pair(
  ctx: FlowContext,
  card: CardDraft,
  field: Field & { readonly data?: PortDraft['data']; readonly metadata: JsonObject },
  style: PortDraft['style'],
  available: readonly string[],
): void {
  const type =
    'collection' in field ? { type: field.type, collection: field.collection } : (field.type as FieldIR['type']);
  const shape = {
    group: field.group,
    key: field.key,
    type,
    ...(field.data === undefined ? {} : { data: field.data }),
    metadata: field.metadata,
    style,
    available: style === 'plain' && available.length === 0 ? undefined : available,
  };
  const name = fieldName(field);
  const input = newPort({ id: portId(ctx, card.key, 'card', 'in', name), ...shape });
  const output = newPort({ id: portId(ctx, card.key, 'card', 'out', name), ...shape, flags: null });
  output.mirror = input;
  card.inputs.push(input);
  card.outputs.push(output);
}

/**
 * An event flow is two cards (seen in exports): the event and a "For Each - Ignore Errors" over its list, which holds
 * the whole visible flow. Its start bears the event's name and fields.
 */
function compileEvent(ctx: FlowContext, body: BodyDraft, { def, connection, options }: EventTrigger): void {
  const { event } = def;
  if (event === undefined) {
    report(ctx, 'FLOW_START', START, null, `"${def.name}" is no event`, 'Start the flow with an event card.');
    return;
  }
  const outer: CardDef = { ...def, inputs: event.inputs, outputs: event.outputs };
  const card = newCard(cardId(ctx, START, 'event'), START, outer);
  card.connection = connectionOf(ctx, START, def, connection);
  body.start = card;
  place(ctx, body, card);
  addInputs(ctx, body, card, options, 'event');
  const [list] = event.outputs.fields.map((field) => addPort(ctx, card, 'outputs', 'event', field));

  const loop = newCard(cardId(ctx, START, 'loop'), START, ASYNC_EACH);
  place(ctx, body, loop);
  const [items, flow] = ASYNC_EACH.inputs.fields.map((field) => addPort(ctx, loop, 'inputs', 'loop', field));
  // The console leaves this list untyped and empty, whatever the event gives.
  items!.data = null;
  list!.used = true;
  card.wires.set(list!.id, [{ card: loop.id, input: items!.id, transform: null }]);

  const inner = newBody(ctx.pack.ids.uuid(ctx.flow.key, START, 'flow', 'event'), 'event', 'event', {
    body,
    container: loop,
  });
  flow!.flow = inner;
  flow!.touched = true;
  const description = event.callable.description;
  const callable: CardDef = {
    ...EMBEDDED,
    description,
    inputs: { ...event.callable.inputs, fields: [] },
    outputs: { ...event.callable.outputs, fields: [] },
  };
  const start = newCard(cardId(ctx, START, 'card'), START, callable, {
    title: def.name,
    comments: event.callable.comments,
  });
  inner.start = start;
  place(ctx, inner, start);
  for (const field of def.outputs.fields) {
    if (field.chosen && !ctx.uses.get(START)?.has(field.name)) continue;
    noteSecret(ctx, field);
    pair(
      ctx,
      start,
      { ...field, data: field.default, metadata: { ...field.metadata, index: start.inputs.length } },
      'output',
      [],
    );
  }
  publish(ctx, inner, start, START);
  compileCards(ctx, inner, ctx.flow.body);
}
