import type { Behaviour } from '../../core/behaviour.ts';
import { toBoolean, toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { replaceText } from './replace.ts';

/** Replace Patterns: every pattern becomes the replacement, one after the other. Patterns are literal words (all that exports show). */
export const replaceAny: Behaviour = (inputs, context) => {
  const text = toText(inputs.text);
  if (text === null) return { output: null };
  if (context.rules?.replacePatterns === 'regex')
    throw new CardError('Invalid Input', 'Replace Patterns with regular expressions is not run here: mock the card.');
  const by = toText(inputs.replacement) ?? '';
  let output = text;
  for (const field of context.card.inputs) {
    if (field.group !== 'patterns') continue;
    const look = toText(inputs[field.name]) ?? '';
    output = replaceText(
      output,
      look,
      by,
      toBoolean(inputs.global) === true,
      toBoolean(inputs['case sensitive']) === true,
    );
  }
  return { output };
};
