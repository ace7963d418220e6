import { emptyOf } from '../../../connector/core/card-defaults.ts';
import type { FieldType, JsonObject } from '../../../connector/core/field.ts';
import {
  AUTH,
  type AuthIR,
  METHOD_GROUPS,
  type MethodFieldIR,
  type PinIR,
  type ReturnIR,
  START,
} from '../../../connector/core/ir.ts';
import { fieldName } from '../../../connector/core/names.ts';
import {
  ACTION_RETURN,
  AUTHPING_RETURN,
  AUTHPING_START,
  actionStart,
  CONNECTOR_TYPES,
  type ConnectorCard,
  HELPER_RETURN,
  HELPER_START,
} from '../connector-cards.ts';
import { cardId, type FlowContext, portId, sourceKey } from '../context.ts';
import { type BodyDraft, type CardDraft, newCard, newPort, type PortDraft } from '../draft.ts';
import { type ConnectorTrigger, fieldKey, groupKey } from '../method-json.ts';
import { place, publish } from '../place.ts';
import { setField } from '../set.ts';
import { wirePin } from '../wire.ts';

type Given = Omit<Parameters<typeof newPort>[0], 'id'>;
const OBJECT: FieldType = { type: 'object', collection: false };
const [AUTH_GROUP, AUTH_KEY] = AUTH.split('/') as [string, string];

/** The start card of a Connector Builder flow: the connection first, then the flow's own fields, on both sides. */
export function startConnector(ctx: FlowContext, body: BodyDraft, trigger: ConnectorTrigger): void {
  const { role, auth, method } = trigger;
  if (auth.parameters.some(({ secret }) => secret)) ctx.secret ??= 'the connection';
  const given = [method?.options ?? [], method?.inputs ?? []].flat().concat(method?.outputs ?? []);
  const secret = [...given, ...trigger.inputs].find((field) => field.secret);
  if (secret !== undefined) ctx.secret ??= `field "${'name' in secret ? secret.name : secret.key}"`;
  const groups = (['options', 'inputs'] as const).filter((group) => (method?.[group].length ?? 0) > 0);
  const named = groups.map((group) => METHOD_GROUPS[group]);
  const kind = role === 'authping' ? AUTHPING_START : role === 'helper' ? HELPER_START : actionStart(named);
  const card = connectorCard(ctx, START, 'card', kind);
  card.startOrder = role !== 'authping';
  body.start = card;
  place(ctx, body, card);

  const connection = authPort(auth);
  pair(ctx, card, { ...connection, style: role === 'authping' ? 'full' : 'output' }, role === 'authping');
  for (const field of trigger.inputs)
    pair(ctx, card, {
      ...field,
      metadata: { index: card.inputs.length, custom: true },
      style: 'output',
      available: CONNECTOR_TYPES,
    });
  const named2: (readonly [string, PortDraft])[] = [];
  for (const group of groups)
    for (const field of method![group]) {
      const output = pair(ctx, card, methodPort(ctx, group, field, card.inputs.length));
      named2.push([`${METHOD_GROUPS[group]}/${field.name}`, output]);
    }
  if (method !== null && method.outputs.length > 0)
    pair(ctx, card, {
      group: 'selectedOutputs',
      key: METHOD_GROUPS.outputs,
      type: OBJECT,
      metadata: { index: card.inputs.length, groupKey: 'selectedOutputs', displayname: METHOD_GROUPS.outputs },
      style: 'output',
      available: ['object'],
    });
  publish(ctx, body, card, START);
  // Pins name a field of the method as its author does; its key on the card has letters of its own.
  for (const [name, port] of named2) ctx.sources.set(sourceKey(START, name, []), { body, card, port });
}

/** Return Status, Return or Return Outputs. */
export function compileConnectorReturn(
  ctx: FlowContext,
  body: BodyDraft,
  ir: ReturnIR,
  { role, method }: ConnectorTrigger,
): void {
  const kind = role === 'authping' ? AUTHPING_RETURN : role === 'helper' ? HELPER_RETURN : ACTION_RETURN;
  const card = connectorCard(ctx, ir.key, 'card', kind);
  card.startOrder = role === 'action';
  place(ctx, body, card);
  for (const { group, key, type, secret, value } of ir.fields) {
    if (secret) ctx.secret ??= `card "${ir.key}", field "${key}"`;
    const field = method?.outputs.find((output) => output.name === key);
    const index = card.inputs.length;
    const shape: Given =
      field === undefined
        ? {
            group,
            key,
            type,
            metadata: { index, ...(role === 'helper' ? { custom: true } : {}) },
            style: 'full',
            available: CONNECTOR_TYPES,
          }
        : methodPort(ctx, 'outputs', field, index);
    const port = newPort({ id: portId(ctx, ir.key, 'card', 'in', `${group ?? ''}/${key}`), ...shape });
    card.inputs.push(port);
    setField(ctx, body, card, port, value, { fixed: true, name: key });
    // Return sends on what came in, so both sides look alike.
    const { type: kept, collection, data } = port;
    const output = { ...shape, type: { type: kept, collection }, data };
    card.outputs.push(newPort({ id: portId(ctx, ir.key, 'card', 'out', `${group ?? ''}/${key}`), ...output }));
  }
}

/** The argument of Call Flow that carries the caller's connection. */
export function handConnectionOn(ctx: FlowContext, body: BodyDraft, card: CardDraft, pin: PinIR): void {
  const { trigger } = ctx.flow;
  if (trigger.kind !== 'connector') return;
  const { data: _data, metadata, ...connection } = authPort(trigger.auth);
  const { index: _index, ...rest } = metadata as JsonObject;
  const port = newPort({
    id: portId(ctx, card.key, 'card', 'in', AUTH),
    ...connection,
    data: {},
    metadata: { index: card.inputs.length, ...rest, transient: true },
    style: 'full',
    available: [],
  });
  card.inputs.push(port);
  wirePin(ctx, body, pin, card, port, true);
}

function connectorCard(ctx: FlowContext, key: string, role: string, { def, address }: ConnectorCard): CardDraft {
  const card = newCard(cardId(ctx, key, role), key, def);
  card.meta = { type: { id: ctx.pack.ids.port(ctx.flow.key, key, role, 'meta'), address } };
  return card;
}

/** A field of both sides of the start card; gives the output. `alone`: the sides do not share the mark of a wire. */
function pair(ctx: FlowContext, card: CardDraft, given: Given, alone = false): PortDraft {
  const name = fieldName({ group: given.group ?? null, key: given.key });
  const input = newPort({ id: portId(ctx, card.key, 'card', 'in', name), ...given });
  const flags = alone ? 'd' : null;
  const output = newPort({ id: portId(ctx, card.key, 'card', 'out', name), ...given, flags });
  if (!alone) output.mirror = input;
  card.inputs.push(input);
  card.outputs.push(output);
  return output;
}

function methodPort(
  ctx: FlowContext,
  group: 'options' | 'inputs' | 'outputs',
  field: MethodFieldIR,
  index: number,
): Given {
  const { type } = field;
  return {
    group: METHOD_GROUPS[group],
    key: fieldKey(ctx, group, field),
    type,
    data: emptyOf(type),
    metadata: { index, groupKey: groupKey(ctx, group), displayname: field.label },
    style: 'output',
    available: [typeof type.type === 'string' ? type.type : 'object'],
  };
}

/** The connection as one object: names and types of its parameters, never values (seen in exports). */
function authPort({ parameters }: AuthIR): Given {
  const entries = parameters.map((parameter, index) => ({ ...parameter, index })).sort(byLength);
  const typed = entries.map(({ key, label, index }) => {
    const metadata = { displayname: label, custom: true, index };
    return [key, { type: 'string', collection: false, available: ['string'], required: false, metadata }] as const;
  });
  const authparams = entries.map(({ key, label, secret, index }) => {
    const type = secret ? 'password' : 'string';
    return [key, { type, index, hidden: false, displayname: label, isProtected: false }] as const;
  });
  return {
    group: AUTH_GROUP,
    key: AUTH_KEY,
    type: { type: Object.fromEntries(typed), collection: false },
    data: Object.fromEntries(entries.map(({ key }) => [key, ''])),
    metadata: {
      displayname: 'Connection',
      authSchema: { type: 'custom', __version: 3, authparams: Object.fromEntries(authparams) },
      index: 0,
    },
    style: 'output',
    available: ['object'],
  };
}

/** Shorter keys first, as the builder stores objects (seen in exports). */
function byLength(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key.length - b.key.length || (a.key < b.key ? -1 : 1);
}
