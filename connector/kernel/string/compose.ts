import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { filled } from '../../core/placeholders.ts';
import { nullIn } from './nothing.ts';

/**
 * Compose: the text with each `{{{key}}}` replaced by the field of that key. Values go in as they are, without escaping.
 * A placeholder without a field stays.
 */
export const compose: Behaviour = (inputs, context) => {
  const template = toText(inputs._text_) ?? '';
  if (!template.includes('{{{')) return { output: template };
  const output = filled(template, (key) =>
    Object.hasOwn(inputs, key) ? (toText(inputs[key]) ?? nullIn(context)) : null,
  );
  return { output };
};
