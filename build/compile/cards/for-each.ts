import { emptyOf } from '../../../connector/core/card-defaults.ts';
import type { ForEachIR, ValueIR } from '../../../connector/core/ir.ts';
import { cardId, type FlowContext, portId, report } from '../context.ts';
import { type BodyDraft, newCard, newPort } from '../draft.ts';
import { LOOPS } from '../kernel-loops.ts';
import { place, publish } from '../place.ts';
import { setField } from '../set.ts';
import { conversionOf, nameOf } from '../transform.ts';
import { helperField, helperId } from './argument.ts';
import { addPort } from './plain.ts';

const NOTHING: ValueIR = { kind: 'literal', value: null };

/** For Each and its kin: an argument is a path into the item (`dynamic`) or the same value for every item. */
export function compileForEach(ctx: FlowContext, body: BodyDraft, ir: ForEachIR): void {
  const def = LOOPS[ir.card];
  const card = newCard(cardId(ctx, ir.key, 'card'), ir.key, def, {
    title: ir.title,
    ...(ir.note === null ? {} : { comments: ir.note }),
  });
  place(ctx, body, card);
  for (const field of def.inputs.fields) {
    const port = addPort(ctx, card, 'inputs', 'card', field);
    if (field.key === 'flo') {
      port.data = helperId(ctx, ir);
      port.touched = true;
    } else if (field.key === 'concurrency')
      setField(ctx, body, card, port, { kind: 'literal', value: ir.concurrency }, { field });
    else if (field.key === 'memo') setField(ctx, body, card, port, ir.memo ?? NOTHING, { field });
    else setField(ctx, body, card, port, ir.list, { field });
  }

  for (const { name, value } of ir.inputs) {
    const field = helperField(ctx, ir, name);
    if (field === null) continue;
    const dest = { key: name, group: null };
    const proxy =
      value.kind === 'item'
        ? { dynamic: true, path: value.path.join('.'), dest }
        : { dynamic: false, path: null, dest };
    const port = newPort({
      id: portId(ctx, ir.key, 'card', 'in', name),
      key: name,
      type: field.type,
      metadata: { index: card.inputs.length, custom: true },
      style: 'full',
      available: [],
      proxy,
    });
    card.inputs.push(port);
    if (value.kind !== 'item') setField(ctx, body, card, port, value, { fixed: true });
    else if (conversionOf(value.type, field.type) === undefined) {
      report(
        ctx,
        'WIRE_TYPE',
        ir.key,
        name,
        `${nameOf(value.type)} of the item does not become ${nameOf(field.type)}`,
        'Convert it in the helper flow.',
      );
    }
  }
  for (const field of def.outputs.fields) {
    const port = addPort(ctx, card, 'outputs', 'card', field);
    port.type = ir.output?.type ?? port.type;
    port.collection = ir.output?.collection ?? port.collection;
    port.data = emptyOf(port);
    port.touched = true;
  }
  publish(ctx, body, card, ir.key);
}
