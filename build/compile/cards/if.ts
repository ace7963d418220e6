import { ALL_TYPES } from '../../../connector/core/card-defaults.ts';
import type { BlockIR, IfIR } from '../../../connector/core/ir.ts';
import { compileCards } from '../block.ts';
import { cardId, type FlowContext, portId } from '../context.ts';
import { type BodyDraft, type CardDraft, newCard, newPort, type PortDraft } from '../draft.ts';
import { IF, JOIN, NOOP } from '../kernel.ts';
import { order, place, publish } from '../place.ts';
import { setField } from '../set.ts';
import { conditionInputs } from './condition.ts';
import { addInputs, addPort } from './plain.ts';

/**
 * If/Else -> two hidden heads, each the start of a chain -> Join. The card itself has no outgoing order; its two heads
 * stand in `branches`, the true one first (seen in exports).
 */
export function compileIf(ctx: FlowContext, body: BodyDraft, ir: IfIR): void {
  const card = newCard(cardId(ctx, ir.key, 'card'), ir.key, IF, {
    title: ir.title,
    ...(ir.note === null ? {} : { comments: ir.note }),
  });
  place(ctx, body, card);
  addInputs(ctx, body, card, conditionInputs(ir.condition));
  for (const field of IF.outputs.fields) addPort(ctx, card, 'outputs', 'card', field);

  const join = newCard(cardId(ctx, ir.key, 'join'), ir.key, JOIN);
  const joined = new Map(ir.outputs.map((output) => [output.key, joinPorts(ctx, ir.key, join, output)]));
  const tails = [
    compileSide(ctx, body, card, join, 'yes', ir.yes, joined),
    compileSide(ctx, body, card, join, 'no', ir.no, joined),
  ];
  body.tail = null;
  place(ctx, body, join);
  for (const tail of tails) order(ctx, body, tail, join.id);
  publish(ctx, body, join, ir.key);
}

function compileSide(
  ctx: FlowContext,
  body: BodyDraft,
  card: CardDraft,
  join: CardDraft,
  side: 'yes' | 'no',
  block: BlockIR,
  joined: ReadonlyMap<string, PortDraft>,
): string {
  const head = newCard(cardId(ctx, card.key, 'noop', side), card.key, NOOP);
  card.branches.push([head.id, side === 'yes']);
  body.tail = null;
  place(ctx, body, head);
  compileCards(ctx, body, block);
  for (const { name, value } of block.results) {
    const port = joined.get(name);
    if (port !== undefined) setField(ctx, body, join, port, value, { fixed: true });
  }
  return body.tail ?? head.id;
}

/** A field of the Join: the input that both sides wire into, and the output that goes on. */
function joinPorts(
  ctx: FlowContext,
  key: string,
  join: CardDraft,
  { key: name, type }: IfIR['outputs'][number],
): PortDraft {
  const shape = { key: name, type, metadata: { index: join.inputs.length }, available: ALL_TYPES };
  const input = newPort({ id: portId(ctx, key, 'join', 'in', name), ...shape, style: 'full' });
  const output = newPort({ id: portId(ctx, key, 'join', 'out', name), ...shape, flags: null, style: 'output' });
  join.inputs.push(input);
  join.outputs.push(output);
  join.joins.push([input.id, output.id]);
  return input;
}
