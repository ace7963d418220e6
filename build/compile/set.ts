import type { FieldDef, FieldType } from '../../connector/core/field.ts';
import type { ValueIR } from '../../connector/core/ir.ts';
import { typeOfLiteral } from '../../connector/core/types.ts';
import { type FlowContext, report } from './context.ts';
import type { BodyDraft, CardDraft, PortDraft } from './draft.ts';
import { choiceFault, literalFault } from './literal.ts';
import { follows } from './rules.ts';
import { nameOf } from './transform.ts';
import { wirePin } from './wire.ts';

interface Options {
  /** The field keeps its declared type whatever comes in. */
  readonly fixed?: boolean;
  /** The definition's field, for its secret and its option flags. */
  readonly field?: FieldDef;
  /** The name in messages when it is not the field's key. */
  readonly name?: string;
}

/** Fills a field with a literal or a wire. */
export function setField(
  ctx: FlowContext,
  body: BodyDraft,
  card: CardDraft,
  port: PortDraft,
  value: ValueIR,
  options: Options = {},
): void {
  const name = options.name ?? port.key;
  if (options.field?.secret) ctx.secret ??= `card "${card.key}", field "${name}"`;
  if (value.kind === 'pin') {
    if (port.flags === 'p') {
      report(
        ctx,
        'FIELD_OPTION_WIRED',
        card.key,
        name,
        'an option of the card cannot be wired',
        'Write the option as a literal.',
      );
      return;
    }
    wirePin(ctx, body, value, card, port, options.fixed);
    return;
  }
  if (value.value === null) {
    if (port.data !== null && port.collection) port.data = null;
    return;
  }
  const given: FieldType = typeOfLiteral(value.value);
  // Text is how dates are written, so it does not turn a Date field into text.
  const dated = port.type === 'Date' && nameOf(given) === 'string';
  if (!options.fixed && !dated && nameOf(given) !== nameOf(port) && follows(card, port, given)) {
    port.type = given.type;
    port.collection = given.collection;
  }
  const fault = literalFault(value.value, port);
  if (fault !== null) {
    report(ctx, 'FIELD_TYPE', card.key, name, fault, `Give a literal of type ${nameOf(port)}, or a pin.`);
    return;
  }
  const refused = choiceFault(value.value, port.metadata);
  if (refused !== null) {
    report(ctx, 'FIELD_CHOICE', card.key, name, refused, 'Take one of the values that the card offers.');
    return;
  }
  if (options.field?.secret && value.value !== '') {
    report(
      ctx,
      'SECRET_LITERAL',
      card.key,
      name,
      'a secret stands in the file in clear text',
      'Put it into a connection, or pass it in.',
      'warning',
    );
  }
  port.touched ||= JSON.stringify(port.data) !== JSON.stringify(value.value);
  port.data = value.value;
}
