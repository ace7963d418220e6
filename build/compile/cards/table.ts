import { ALL_TYPES } from '../../../connector/core/card-defaults.ts';
import type { Json } from '../../../connector/core/field.ts';
import type { PinIR, TableConditionIR, TableUseIR } from '../../../connector/core/ir.ts';
import { type FlowContext, portId, report } from '../context.ts';
import { type BodyDraft, type CardDraft, newPort } from '../draft.ts';
import { sourceOf, wirePorts } from '../wire.ts';

/** Sets the table of a card of Tables, and its Where Expression. */
export function useTable(ctx: FlowContext, body: BodyDraft, card: CardDraft, { table, where }: TableUseIR): void {
  const id = ctx.pack.tableId(table);
  if (id === null) {
    report(ctx, 'CARD_FIELD_UNKNOWN', card.key, 'stash', 'a flow of a connector has no tables', 'Use a pack.');
    return;
  }
  const option = card.inputs.find((port) => port.group === 'parameters' && port.key === 'stash');
  if (option !== undefined) option.data = id;
  const filter = card.inputs.find((port) => port.key === 'Where Expression');
  if (filter === undefined || where.length === 0) return;
  filter.data = { expr: where.map((condition) => conditionJson(ctx, body, card, condition)) };
  filter.touched = true;
}

/** A literal stands in the expression, in the order of keys that the console has; a pin comes by a hidden input. */
function conditionJson(ctx: FlowContext, body: BodyDraft, card: CardDraft, condition: TableConditionIR): Json {
  const { column: lhs, op, join, value } = condition;
  if (value.kind === 'literal') return { lhs, rhs: value.value, op, join };
  const rhd = wireValue(ctx, body, card, value, lhs);
  return rhd === null ? { lhs, rhs: null, op, join } : { lhs, op, join, rhd };
}

/** The hidden input of a condition's pin: its key is the id of the output that it is wired to (seen in exports). */
function wireValue(ctx: FlowContext, body: BodyDraft, card: CardDraft, pin: PinIR, column: string): Json {
  const source = sourceOf(ctx, body, pin, card, `where/${column}`);
  if (source === null) return null;
  const rhd = { outputId: source.port.id, methodId: source.card.id };
  if (card.inputs.some((port) => port.group === '_expr' && port.key === source.port.id)) return rhd;
  const port = newPort({
    id: portId(ctx, card.key, 'card', 'in', `_expr/${source.port.id}`),
    group: '_expr',
    key: source.port.id,
    type: { type: source.port.type, collection: source.port.collection },
    metadata: { forceHide: true, method: source.card.id },
    style: 'full',
    ...(source.port.type === 'Date' ? { data: null, available: [] } : { available: ALL_TYPES }),
  });
  card.inputs.push(port);
  wirePorts(ctx, source.card, source.port, card, port);
  return rhd;
}
