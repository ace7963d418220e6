import type { Behaviour } from '../../core/behaviour.ts';
import { toBoolean, toText } from '../../core/convert.ts';
import { rulesOf } from '../../core/rules.ts';
import { nothing } from './nothing.ts';
import { replacePattern, SPECIAL } from './pattern.ts';
import { replaceText } from './replace.ts';

/** Replace Patterns: every pattern becomes the replacement, one after the other. Patterns are literal words (all that exports show). */
export const replaceAny: Behaviour = (inputs, context) => {
  const text = toText(inputs.text);
  if (text === null) return { output: nothing(context) };
  const by = toText(inputs.replacement) ?? '';
  const [all, sensitive] = [toBoolean(inputs.global) === true, toBoolean(inputs['case sensitive']) !== false];
  let output = text;
  for (const field of context.card.inputs) {
    if (field.group !== 'patterns') continue;
    const look = toText(inputs[field.name]) ?? '';
    if (SPECIAL.test(look) && rulesOf(context).replacePatterns === 'regex')
      output = replacePattern(output, look, by, all, !sensitive);
    else output = replaceText(output, look, by, all, sensitive);
  }
  return { output };
};
