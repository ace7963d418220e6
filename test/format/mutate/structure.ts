import type { Json, JsonObject } from '../../../format/model.ts';
import type { Draw } from './draw.ts';
import { bodiesOf } from './oracle-body.ts';
import { kindOf, list, modelOf, portsOf, raw, type Side, under, word } from './raw.ts';
import { renameKey } from './tree.ts';

/** What a mutation may take hold of. */
interface Hold {
  readonly json: JsonObject;
  readonly draw: Draw;
  readonly bodies: readonly JsonObject[];
  readonly body: JsonObject;
  readonly cards: JsonObject[];
  readonly card: JsonObject;
}

type Change = (hold: Hold) => void;

/** Changes of a pack's structure: each one is what a careless tool or a bad merge could leave behind. */
export const STRUCTURE_MUTATIONS: Readonly<Record<string, Change>> = {
  removeCard: ({ cards, card }) => void cards.splice(cards.indexOf(card), 1),
  cardTwice: ({ cards, card }) => void cards.push(structuredClone(card)),
  copyCard: ({ cards, card, draw }) => {
    const copy = structuredClone(card);
    copy.uuid = draw.of(['copy', 'copy-0001', '__proto__', '', 'ä']) ?? '';
    cards.push(copy);
  },
  moveCard: ({ cards, card, draw, bodies }) => {
    cards.splice(cards.indexOf(card), 1);
    cardsOf(draw.of(bodies)).push(card);
  },
  swapCards: ({ cards, draw }) =>
    cards.splice(draw.below(cards.length), 0, ...cards.splice(draw.below(cards.length), 1)),
  renameCard: ({ card, draw, cards }) => {
    card.uuid = draw.of(['gone', word(draw.of(cards)?.uuid)]) ?? '';
  },
  otherKind: ({ card, draw }) => asKind(card, draw.of(KINDS) ?? ''),
  otherAddress: ({ card, draw }) => {
    card.address =
      draw.of(['root:kernel:control:0.0.1:if', 'root:kernel', '', 'x:y', 'root:channels:http:okta:1:a']) ?? '';
  },
  swapBodies: ({ draw, bodies, body }) => {
    const other = draw.of(bodies) ?? body;
    [body.methods, other.methods] = [other.methods ?? null, body.methods ?? null];
  },
  emptyBody: ({ body }) => {
    body.methods = [];
  },

  wireTarget: ({ card, draw, bodies }) => {
    const targets = objectOf(draw.of(Object.values(objectOf(card.pins))));
    const [key] = Object.keys(targets);
    if (key !== undefined) renameKey(targets, key, someCard(draw, bodies));
  },
  wireInput: ({ card, draw, cards }) => {
    const wire = someWire(card, draw);
    wire.input = draw.of(['gone', draw.of(portsOf(draw.of(cards), 'inputs'))?.[0] ?? '']) ?? '';
  },
  wireOutput: ({ card, draw }) => {
    const pins = objectOf(card.pins);
    const [key] = Object.keys(pins);
    if (key !== undefined) renameKey(pins, key, draw.of(['gone', draw.of(portsOf(card, 'outputs'))?.[0] ?? '']) ?? '');
  },
  wireTransform: ({ card, draw }) => {
    const wire = someWire(card, draw);
    wire.transform = draw.of<Json>([null, {}, { gone: { convert: 'parse', dest: 'gone' } }, { a: 1 }]) ?? null;
  },
  wireTwice: ({ card, draw }) => {
    const targets = objectOf(draw.of(Object.values(objectOf(card.pins))));
    const wires = draw.of(Object.values(targets));
    if (Array.isArray(wires)) wires.push(structuredClone(draw.of(wires) ?? null));
  },
  addWire: ({ card, draw, bodies }) => {
    const output = draw.of(portsOf(card, 'outputs'))?.[0];
    const target = draw.of(cardsOf(draw.of(bodies)));
    const input = draw.of(portsOf(target, 'inputs'))?.[0];
    if (output === undefined || input === undefined) return;
    addWire(card, output, word(target?.uuid), input);
  },
  removeWires: ({ card }) => {
    card.pins = {};
  },

  orderingEnd: ({ body, draw, bodies }) => {
    const pair = draw.of(Object.values(objectOf(body.orderings)));
    if (Array.isArray(pair)) pair[draw.below(2)] = someCard(draw, bodies);
  },
  addOrdering: ({ body, draw, cards }) => {
    objectOf(body.orderings).added = [word(draw.of(cards)?.uuid), word(draw.of(cards)?.uuid)];
  },
  removeOrdering: ({ body, draw }) => {
    const orderings = objectOf(body.orderings);
    delete orderings[draw.of(Object.keys(orderings)) ?? ''];
  },
  removeOrderings: ({ body, card }) => {
    for (const [id, pair] of Object.entries(objectOf(body.orderings)))
      if (list(pair).includes(card.uuid)) delete objectOf(body.orderings)[id];
  },
  turnOrdering: ({ body, draw }) => {
    const pair = draw.of(Object.values(objectOf(body.orderings)));
    if (Array.isArray(pair)) pair.reverse();
  },
  circle: ({ body, draw }) => {
    const pair = draw.of(Object.values(objectOf(body.orderings)));
    if (Array.isArray(pair)) objectOf(body.orderings).back = [...pair].reverse();
  },

  branch: ({ bodies, draw, cards }) => {
    const card = ofKind(bodies, draw, 'control:if');
    if (card === undefined) return;
    const branches = objectOf(card.branches);
    const head = draw.of(Object.keys(branches)) ?? '';
    const change = draw.below(4);
    if (change === 0) delete branches[head];
    else if (change === 1) branches[head] = branches[head] !== true;
    else if (change === 2) renameKey(branches, head, draw.of(['gone', word(draw.of(cards)?.uuid)]) ?? '');
    else branches.third = true;
  },
  branchElsewhere: ({ card, cards, draw }) => {
    objectOf(card.branches)[word(draw.of(cards)?.uuid)] = draw.below(2) === 0;
  },
  join: ({ bodies, draw }) => {
    const card = ofKind(bodies, draw, 'control:join');
    const joins = objectOf(card?.joins);
    const [input] = Object.keys(joins);
    if (input === undefined) return;
    const entry = objectOf(list(joins[input])[0] as Json);
    const change = draw.below(3);
    if (change === 0) renameKey(joins, input, 'gone');
    else if (change === 1) entry.output = 'gone';
    else joins[input] = null;
  },
  joinElsewhere: ({ card, draw }) => {
    const [input] = portsOf(card, 'inputs');
    const output = draw.of(portsOf(card, 'outputs'))?.[0] ?? 'gone';
    card.joins = { [input?.[0] ?? 'gone']: [{ output, transform: null }] };
  },
  joinBothFromOneSide: ({ bodies, draw }) => {
    const card = ofKind(bodies, draw, 'control:join');
    const body = bodies.find((other) => cardsOf(other).some((own) => own === card));
    const input = draw.of(portsOf(card, 'inputs'))?.[0];
    const source = draw.of(cardsOf(body));
    const output = draw.of(portsOf(source, 'outputs'))?.[0];
    if (card === undefined || source === undefined || input === undefined || output === undefined) return;
    addWire(source, output, word(card.uuid), input);
  },

  removeField: ({ card, draw }) => {
    const { holder, id } = someField(card, draw);
    delete holder[id];
  },
  fieldId: ({ card, draw }) => {
    const { holder, id, field } = someField(card, draw);
    if (draw.below(2) === 0) field.id = 'other';
    else renameKey(holder, id, 'other');
  },
  renameFieldWhole: ({ card, draw, cards }) => {
    const { holder, id, field } = someField(card, draw);
    const name =
      draw.of(['fresh-id-1', draw.of(portsOf(draw.of(cards), 'inputs'))?.[0] ?? 'x', '__proto__', 'a b']) ?? '';
    if (field.id === undefined) return;
    field.id = name;
    renameKey(holder, id, name);
  },
  fieldKey: ({ card, draw }) => {
    const { field, holder } = someField(card, draw);
    field.key = draw.of(['other', '', word(objectOf(draw.of(Object.values(holder))).key)]) ?? '';
  },
  fieldGroup: ({ card, draw }) => {
    const { field } = someField(card, draw);
    field.group = draw.of(['other', null, 'parameters', 'context', 'if', '']) ?? null;
  },
  fieldType: ({ card, draw }) => {
    const { field } = someField(card, draw);
    objectOf(field.value).type =
      draw.of<Json>(['string', 'number', 'Date', 'flo', 'nothing', '', { a: { type: 'string' } }, { a: 1 }, {}]) ?? '';
  },
  fieldList: ({ card, draw }) => {
    const value = objectOf(someField(card, draw).field.value);
    if (draw.below(2) === 0) value.collection = value.collection !== true;
    else value.data = Array.isArray(value.data) ? 'x' : [];
  },
  fieldFlag: ({ card, draw }) => {
    const { field } = someField(card, draw);
    if (draw.below(2) === 0) field.flags = draw.of(['p', 'd', 'x', '']) ?? '';
    else field.ref = field.ref !== true;
  },
  fieldTwice: ({ card, draw }) => {
    const { holder, field } = someField(card, draw);
    holder.again = { ...structuredClone(field), id: 'again' };
  },
  swapFields: ({ card, draw, cards }) => {
    const one = someField(card, draw);
    const two = someField(draw.of(cards) ?? card, draw);
    if (one.holder[one.id] !== undefined && two.holder[two.id] !== undefined)
      [one.holder[one.id], two.holder[two.id]] = [two.field, one.field];
  },

  crossing: ({ bodies, draw, cards }) => {
    const all = bodies.flatMap(cardsOf);
    const fields = all.flatMap((card) =>
      (['inputs', 'outputs'] as const).flatMap((side) => portsOf(card, side).map(([, port]) => port as JsonObject)),
    );
    const field = draw.of(fields.filter((port) => under(port, 'metadata', 'wormholeMethodId') !== undefined));
    if (field === undefined) return;
    const change = draw.below(4);
    if (change === 0) field.key = 'other';
    else if (change === 1) field.group = null;
    else if (change === 2) objectOf(field.metadata).wormholeMethodId = word(draw.of(cards)?.uuid);
    else delete objectOf(field.metadata).wormholeMethodId;
  },
  template: ({ bodies, draw }) => {
    const text = draw.of(
      bodies
        .flatMap(cardsOf)
        .flatMap((card) => portsOf(card, 'inputs').map(([, port]) => port as JsonObject))
        .filter((port) => port.key === '_text_'),
    );
    if (text === undefined) return;
    const value = objectOf(text.value);
    value.data =
      draw.of([`${word(value.data)}{{{gone}}}`, word(value.data).replace(/\{\{\{/, '{{'), '', null, '{{{ }}}']) ?? null;
  },
  embedItself: ({ json, bodies, draw, body, cards }) => {
    const field = flowFields(cards)[0] ?? draw.of(flowFields(bodies.flatMap(cardsOf)));
    if (field !== undefined) objectOf(field.value).data = structuredClone(draw.of([body, json.data ?? null]) ?? null);
  },
  embedOther: ({ bodies, draw }) => {
    const field = draw.of(flowFields(bodies.flatMap(cardsOf)));
    if (field !== undefined) objectOf(field.value).data = structuredClone(draw.of(bodies) ?? null);
  },
  embedNested: ({ bodies, draw }) => {
    const field = draw.of(flowFields(bodies.flatMap(cardsOf)));
    if (field === undefined) return;
    for (let i = 0; i < 4; i++) objectOf(field.value).data = structuredClone({ ...draw.of(bodies), nested: field });
  },
  callOther: ({ json, bodies, draw }) => {
    const field = draw.of(flowFields(bodies.flatMap(cardsOf)));
    const ids = Object.keys(raw(under(json, 'data', 'flos')));
    if (field !== undefined) objectOf(field.value).data = draw.of(['', 'gone', null, draw.of(ids) ?? '', 7]) ?? null;
  },
  policy: ({ card, draw, bodies }) => {
    const error = objectOf(objectOf(modelOf(card).policy as Json).error);
    const change = draw.below(4);
    if (change === 0) error.type = draw.of(['flo', 'handler', 'return', 'finish', 'other', '']) ?? '';
    else if (change === 1) error.flo = draw.of(['gone', 7, null, '']) ?? null;
    else if (change === 2) Object.assign(error, { type: 'handler', flo: structuredClone(draw.of(bodies) ?? null) });
    else Object.assign(error, { retry: draw.of([-1, 1e9, 0.5]) ?? 0, delay: draw.of<Json>([-5, [], [1], 'x']) ?? 0 });
  },

  flag: ({ card, draw }) => {
    const model = modelOf(card) as JsonObject;
    const key = draw.of(['mirrored', 'displayed', 'webhookList', 'monitor', 'executable']) ?? '';
    model[key] = model[key] !== true;
  },
  connection: ({ card, json, draw }) => {
    const ids = Object.keys(raw(under(json, 'data', 'configs')));
    (modelOf(card) as JsonObject).config = draw.of(['gone', null, draw.of(ids) ?? '']) ?? null;
  },
  entry: ({ json, draw }) => {
    const entries = objectOf(objectOf(json.data)[draw.of(['flos', 'configs', 'tables', 'groups']) ?? '']);
    const id = draw.of(Object.keys(entries)) ?? '';
    const change = draw.below(4);
    if (change === 0) delete entries[id];
    else if (change === 1) renameKey(entries, id, draw.of(['gone', id.toUpperCase(), '__proto__']) ?? '');
    else if (change === 2) objectOf(entries[id]).id = 'gone';
    else objectOf(entries[id]).data = null;
  },
  bodyId: ({ body, draw }) => {
    body[draw.of(['id', 'uuid', 'group']) ?? ''] =
      draw.of(['gone', null, '00000000-0000-4000-8000-000000000000']) ?? null;
  },
  schedule: ({ body, draw }) => {
    if (draw.below(2) === 0) body.scheduled = body.scheduled !== true;
    else body.cron = draw.of<Json>([{}, { minutes: '*' }, null, { minutes: 5 }]) ?? null;
  },
  security: ({ body, draw }) => {
    body.security_level = draw.of(['open', 'medium', 'high', null, 'low']) ?? null;
  },
  version: ({ json, draw }) => {
    json.version = draw.of(['1.2.0', '1.3.0', '1.5.0', '1.6.0', '9.99.0', '1.5', 'x']) ?? '';
  },
};

const KINDS = [
  'control:if',
  'control:join',
  'control:noop',
  'control:callable',
  'control:return',
  'control:branch',
  'control:tryCatch',
  'control:spawn',
  'control:comment',
  'list:asyncEach',
  'list:each',
  'object:expand',
  'string:compose',
  'http:accept',
  'http:delegated',
  'string:concat',
  'brand:new',
];

function asKind(card: JsonObject, kind: string): void {
  const [module = '', key = ''] = kind.split(':');
  const address = `root:kernel:${module}:0.0.1`;
  card.address = `${address}:${key}`;
  const parents = objectOf(card.parents);
  Object.assign(objectOf(parents.version), { address, key: '0.0.1' });
  Object.assign(objectOf(parents.channel), { address: `root:kernel:${module}`, key: module });
  objectOf(card.node).key = key;
  (modelOf(card) as JsonObject).key = key;
  (modelOf(card) as JsonObject).config = null;
}

/** Applies one change somewhere in the pack; false: the pack has no card to change. */
export function changeStructure(json: JsonObject, change: Change, draw: Draw): boolean {
  const bodies = bodiesOf(json) as JsonObject[];
  const body = draw.of(bodies);
  const cards = cardsOf(body);
  const card = draw.of(cards);
  if (body === undefined || card === undefined) return false;
  change({ json, draw, bodies, body, cards, card });
  return true;
}

function cardsOf(body: JsonObject | undefined): JsonObject[] {
  return Array.isArray(body?.methods) ? (body.methods as JsonObject[]) : [];
}

function objectOf(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

function someCard(draw: Draw, bodies: readonly JsonObject[]): string {
  return draw.of(['gone', '', word(draw.of(cardsOf(draw.of(bodies)))?.uuid)]) ?? '';
}

function someWire(card: JsonObject, draw: Draw): JsonObject {
  const targets = draw.of(Object.values(objectOf(card.pins)));
  return objectOf(draw.of(list(draw.of(Object.values(objectOf(targets))))) as Json);
}

function addWire(card: JsonObject, output: string, target: string, input: string): void {
  const pins = objectOf(card.pins);
  pins[output] = { ...objectOf(pins[output]), [target]: [{ input, transform: null }] };
}

function someField(card: JsonObject, draw: Draw): { holder: JsonObject; id: string; field: JsonObject } {
  const side: Side = draw.below(2) === 0 ? 'inputs' : 'outputs';
  const holder = raw(under(modelOf(card), side, 'data')) as JsonObject;
  const id = draw.of(Object.keys(holder)) ?? '';
  return { holder, id, field: objectOf(holder[id]) };
}

function flowFields(cards: readonly JsonObject[]): JsonObject[] {
  return cards
    .flatMap((card) => portsOf(card, 'inputs').map(([, port]) => port as JsonObject))
    .filter((port) => under(port, 'value', 'type') === 'flo');
}

function ofKind(bodies: readonly JsonObject[], draw: Draw, kind: string): JsonObject | undefined {
  return draw.of(bodies.flatMap(cardsOf).filter((card) => kindOf(card) === kind));
}
