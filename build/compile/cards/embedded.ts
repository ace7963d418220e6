import { ALL_TYPES } from '../../../connector/core/card-defaults.ts';
import type { FieldType } from '../../../connector/core/field.ts';
import {
  type BlockIR,
  type BranchIR,
  type ConditionIR,
  ERROR_KEYS,
  type FieldIR,
  type TryIR,
  type ValueIR,
} from '../../../connector/core/ir.ts';
import { compileCards } from '../block.ts';
import { cardId, type FlowContext, portId } from '../context.ts';
import { type BodyDraft, type CardDraft, newBody, newCard, newPort, type PortDraft } from '../draft.ts';
import { BRANCH, EMBEDDED, RETURN, TRY_CATCH } from '../kernel.ts';
import { OPERATORS } from '../operators.ts';
import { place, publish } from '../place.ts';
import { setField } from '../set.ts';
import { addPort, mirrorInputs } from './plain.ts';
import { addedOutput, addFields } from './simple.ts';

const STRING: FieldType = { type: 'string', collection: false };
const OBJECT: FieldType = { type: 'object', collection: false };
const FLOW: FieldType = { type: 'flo', collection: false };

/** If/ElseIf: one group of fields and one embedded flow a clause; the first group is `if`, the last `else`. */
export function compileBranch(ctx: FlowContext, body: BodyDraft, ir: BranchIR): void {
  const card = container(ctx, body, ir, BRANCH);
  ir.clauses.forEach((clause, i) => {
    const first = i === 0;
    const group = first ? 'if' : ctx.pack.ids.port(ctx.flow.key, ir.key, 'clause', clause.id);
    addCondition(ctx, body, card, group, first, clause.id, clause.condition);
    const [inputs, flow] = [
      clausePort(ctx, card, group, first, clause.id, 'inputs', OBJECT),
      clausePort(ctx, card, group, first, clause.id, 'flo', FLOW, 1),
    ];
    card.inputs.push(inputs, flow);
    flow.flow = embed(ctx, body, card, 'clause', clause.id, clause.body, ir.outputs);
  });
  const [inputs, flow] = [
    clausePort(ctx, card, 'else', true, 'else', 'inputs', OBJECT),
    clausePort(ctx, card, 'else', true, 'else', 'flo', FLOW, 1),
  ];
  card.inputs.push(inputs, flow);
  flow.flow = embed(ctx, body, card, 'clause', 'else', ir.otherwise, ir.outputs);
  wormholesLast(card);
  publish(ctx, body, card, ir.key);
}

/** If Error: the try in the field `flo`, the catch in the card's error policy. */
export function compileTry(ctx: FlowContext, body: BodyDraft, ir: TryIR): void {
  const card = container(ctx, body, ir, TRY_CATCH);
  const flow = addPort(ctx, card, 'inputs', 'card', TRY_CATCH.inputs.fields[0]!);
  flow.touched = true;
  flow.flow = embed(ctx, body, card, 'clause', 'try', ir.body, ir.outputs);
  card.handler = embed(ctx, body, card, 'catch', 'catch', ir.handler, ir.outputs, (catchBody, start) =>
    addError(ctx, catchBody, start, ir),
  );
  publish(ctx, body, card, ir.key);
}

type Blocks = BranchIR | TryIR;

function container(ctx: FlowContext, body: BodyDraft, ir: Blocks, def: CardDraft['def']): CardDraft {
  const card = newCard(cardId(ctx, ir.key, 'card'), ir.key, def, {
    title: ir.title,
    ...(ir.note === null ? {} : { comments: ir.note }),
  });
  place(ctx, body, card);
  for (const output of ir.outputs) card.outputs.push(addedOutput(ctx, ir.key, 'card', output, card.outputs.length));
  return card;
}

/** An embedded flow: a start card, the block's cards, and a Return with the container's output names. */
function embed(
  ctx: FlowContext,
  outer: BodyDraft,
  card: CardDraft,
  kind: 'clause' | 'catch',
  id: string,
  block: BlockIR,
  outputs: readonly FieldIR[],
  fillStart: (body: BodyDraft, start: CardDraft) => void = () => undefined,
): BodyDraft {
  const body = newBody(ctx.pack.ids.uuid(ctx.flow.key, card.key, 'flow', id), id, kind, {
    body: outer,
    container: card,
  });
  const start = newCard(cardId(ctx, card.key, 'start', id), card.key, EMBEDDED);
  body.start = start;
  place(ctx, body, start);
  fillStart(body, start);
  compileCards(ctx, body, block);

  const end = newCard(cardId(ctx, card.key, 'return', id), card.key, RETURN);
  place(ctx, body, end);
  const given = new Map(block.results.map((result) => [result.name, result.value]));
  const nothing: ValueIR = { kind: 'literal', value: null };
  const role = JSON.stringify(['return', id]);
  addFields(
    ctx,
    body,
    end,
    outputs.map((output) => ({ ...output, value: given.get(output.key) ?? nothing })),
    role,
  );
  mirrorInputs(ctx, end, role);
  return body;
}

/** `context/error` of a catch, with the keys beyond the usual four that its cards read. */
function addError(ctx: FlowContext, body: BodyDraft, start: CardDraft, ir: TryIR): void {
  const key = `${ir.key}@catch`;
  const read = new Set((ctx.uses.get(key)?.get('context/error') ?? []).map(([first]) => first));
  const declared = new Map(ir.errorFields.map((field) => [field.key, field.type]));
  const extra: Record<string, FieldType> = {};
  for (const [name, type] of [
    ['statusCode', { type: 'number', collection: false }],
    ['body', STRING],
    ...declared,
  ] as const) {
    if (read.has(name)) extra[name] = type as FieldType;
  }
  const shape = {
    group: 'context',
    key: 'error',
    type: { type: { ...ERROR_KEYS, ...extra }, collection: false },
    data: null,
    metadata: { displayname: 'Error', index: 0 },
    style: 'output' as const,
    available: [],
  };
  const input = newPort({ id: portId(ctx, ir.key, 'catch', 'in', 'context/error'), ...shape });
  const output = newPort({ id: portId(ctx, ir.key, 'catch', 'out', 'context/error'), ...shape, flags: null });
  output.mirror = input;
  start.inputs.push(input);
  start.outputs.push(output);
  publish(ctx, body, start, key, [output]);
}

function addCondition(
  ctx: FlowContext,
  body: BodyDraft,
  card: CardDraft,
  group: string,
  first: boolean,
  id: string,
  condition: ConditionIR,
): void {
  const sides = [
    ['left-operand', condition.left],
    ['operator', { kind: 'literal', value: condition.operator } as const],
    ['right-operand', condition.right],
  ] as const;
  for (const [key, value] of sides) {
    const port = clausePort(ctx, card, group, first, id, key, STRING);
    card.inputs.push(port);
    setField(ctx, body, card, port, value, { name: `${id} ${key}` });
  }
}

const CAPTIONS: { readonly [key: string]: string } = {
  'left-operand': 'value a',
  operator: 'comparison',
  'right-operand': 'value b',
};

/** The fields of the first clause and of `else` come with the card, those of further clauses are added (seen in exports). */
function clausePort(
  ctx: FlowContext,
  card: CardDraft,
  group: string,
  fixed: boolean,
  id: string,
  key: string,
  type: FieldType,
  offset = 0,
): PortDraft {
  const operator = key === 'operator';
  const caption = CAPTIONS[key] ?? (key === 'flo' && fixed ? 'Helper Flow' : undefined);
  const added = key === 'flo' ? ['flo'] : key === 'inputs' ? ['object'] : operator ? ['string'] : ALL_TYPES;
  const port = newPort({
    id: portId(ctx, card.key, JSON.stringify(['clause', id]), 'in', key),
    group,
    key,
    type,
    ...(operator ? { data: '==' } : {}),
    required: fixed && (operator || key === 'flo'),
    metadata: {
      index: card.inputs.filter((input) => input.group !== 'context').length + offset,
      ...(operator ? { choices: OPERATORS } : {}),
      ...(caption === undefined ? {} : { displayname: caption }),
    },
    style: fixed ? 'plain' : 'full',
    available: fixed ? undefined : added,
  });
  port.touched = fixed && key !== 'inputs';
  return port;
}

/** Wormholes came in between the clauses; they go last (seen in exports). */
function wormholesLast(card: CardDraft): void {
  const hole = (port: PortDraft): number => (port.group === 'context' ? 1 : 0);
  card.inputs.sort((a, b) => hole(a) - hole(b));
}
