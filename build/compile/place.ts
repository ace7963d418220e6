import type { FieldType } from '../../connector/core/field.ts';
import { fieldName } from '../../connector/core/names.ts';
import { cardId, type FlowContext, portId, report, sourceKey, typeAt } from './context.ts';
import { type BodyDraft, type CardDraft, newCard, newPort, type PortDraft } from './draft.ts';
import { EXPAND } from './kernel.ts';
import { wirePorts } from './wire.ts';

/** Puts a card at the end of the body's order. */
export function place(ctx: FlowContext, body: BodyDraft, card: CardDraft): void {
  body.cards.push(card);
  if (body.tail !== null) order(ctx, body, body.tail, card.id);
  body.tail = card.id;
}

export function order(ctx: FlowContext, body: BodyDraft, from: string, to: string): void {
  body.orderings.push([ctx.pack.ids.port(ctx.flow.key, '@order', from, to), from, to]);
}

/** Makes the outputs of a placed card known to pins, with an Expand card for each one that pins drill into. */
export function publish(
  ctx: FlowContext,
  body: BodyDraft,
  card: CardDraft,
  key: string,
  outputs: readonly PortDraft[] = card.outputs,
): void {
  const uses = ctx.uses.get(key);
  for (const [name, port] of namesOf(outputs)) {
    ctx.sources.set(sourceKey(key, name, []), { body, card, port });
    const paths = (uses?.get(name) ?? []).filter((path) => path.length > 0);
    if (paths.length > 0) expand(ctx, body, card, key, port, name, paths);
  }
}

/** Outputs by `group/key`, and by the bare key where no other output has that name. */
function namesOf(outputs: readonly PortDraft[]): Map<string, PortDraft> {
  const names = new Map(outputs.map((port) => [fieldName(port), port]));
  for (const port of outputs) if (!names.has(port.key)) names.set(port.key, port);
  return names;
}

function expand(
  ctx: FlowContext,
  body: BodyDraft,
  source: CardDraft,
  key: string,
  from: PortDraft,
  output: string,
  paths: readonly (readonly string[])[],
): void {
  const role = JSON.stringify(['expand', output]);
  const type: FieldType = { type: from.type, collection: from.collection };
  const card = newCard(cardId(ctx, key, role), key, EXPAND, { title: source.id });
  const src = { srcMethodId: source.id, srcOutputId: from.id };
  const input = newPort({
    id: portId(ctx, key, role, 'in', 'object'),
    key: 'object',
    type,
    data: {},
    required: true,
    metadata: src,
    style: 'plain',
  });
  input.touched = true;
  card.inputs.push(input);
  place(ctx, body, card);
  wirePorts(ctx, source, from, card, input);
  for (const path of paths) {
    const at = typeAt(type, path);
    if (at === null) {
      report(
        ctx,
        'WIRE_SOURCE',
        key,
        output,
        `the output has no key "${path.join('.')}"`,
        'Use a key that the output declares, or read it with Get.',
      );
      continue;
    }
    const name = JSON.stringify(path);
    const group = ctx.pack.ids.port(ctx.flow.key, key, role, 'group', name);
    const metadata = { path, ...src };
    const half = (half: 'key' | 'value', halfType: FieldType, data: readonly string[] | null): PortDraft =>
      newPort({
        id: portId(ctx, key, role, 'out', name + half),
        group,
        key: half,
        type: halfType,
        data,
        flags: null,
        metadata,
        style: 'output',
        available: [],
      });
    const value = half('value', at, null);
    card.outputs.push(half('key', { type: 'string', collection: true }, path), value);
    ctx.sources.set(sourceKey(key, output, path), { body, card, port: value });
  }
}
