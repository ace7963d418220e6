import type { Behaviour, CardShape } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { filled, partsOf, type TemplateParts } from '../../core/placeholders.ts';
import { nullIn } from './nothing.ts';

/** By card: its template is nearly always a literal, the same in every run. */
const known = new WeakMap<CardShape, { readonly template: string; readonly parts: TemplateParts }>();

function parsed(template: string, card: CardShape): TemplateParts {
  const before = known.get(card);
  if (before?.template === template) return before.parts;
  const parts = partsOf(template);
  known.set(card, { template, parts });
  return parts;
}

/**
 * Compose: the text with each `{{{key}}}` replaced by the field of that key. Values go in as they are, without escaping.
 * A placeholder without a field stays.
 */
export const compose: Behaviour = (inputs, context) => {
  const template = toText(inputs._text_) ?? '';
  if (!template.includes('{{{')) return { output: template };
  const output = filled(parsed(template, context.card), (key) =>
    Object.hasOwn(inputs, key) ? (toText(inputs[key]) ?? nullIn(context)) : null,
  );
  return { output };
};
