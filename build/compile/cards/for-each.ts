import type { ForEachIR } from '../../../connector/core/ir.ts';
import { cardId, type FlowContext, portId, report } from '../context.ts';
import { type BodyDraft, newCard, newPort } from '../draft.ts';
import { ASYNC_EACH, EACH } from '../kernel.ts';
import { place } from '../place.ts';
import { setField } from '../set.ts';
import { conversionOf, nameOf } from '../transform.ts';
import { helperField, helperId } from './argument.ts';
import { addPort } from './plain.ts';

/** For Each: an argument is a path into the item (`dynamic`) or the same value for every item. */
export function compileForEach(ctx: FlowContext, body: BodyDraft, ir: ForEachIR): void {
  const def = ir.ignoreErrors ? ASYNC_EACH : EACH;
  const card = newCard(cardId(ctx, ir.key, 'card'), ir.key, def, {
    title: ir.title,
    ...(ir.note === null ? {} : { comments: ir.note }),
  });
  place(ctx, body, card);
  const [list, flow, concurrency] = def.inputs.fields.map((field) => addPort(ctx, card, 'inputs', 'card', field));
  setField(ctx, body, card, list!, ir.list);
  flow!.data = helperId(ctx, ir);
  flow!.touched = true;
  setField(ctx, body, card, concurrency!, { kind: 'literal', value: ir.concurrency });

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
}
