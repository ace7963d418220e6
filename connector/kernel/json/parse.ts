import type { Behaviour } from '../../core/behaviour.ts';
import { converterTo, toJsonText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { rulesOf } from '../../core/rules.ts';
import { parseJson } from '../../core/safe.ts';

/** Parse: JSON text to a value of the output's type; objects are taken as their JSON text. Throws CardError `Parse Error`. */
export const parse: Behaviour = (inputs, context) => {
  const given = inputs.string;
  if (given === null || given === undefined) return { output: null };
  const text = typeof given === 'string' ? given : toJsonText(given);
  let output: unknown;
  try {
    output = parseJson(text);
  } catch {
    // Without the reason of JSON.parse: it quotes the text, which may hold a secret.
    throw new CardError('Parse Error', 'Parse Error: the text is not JSON.');
  }
  const field = context.card.outputs.find((f) => f.key === 'output');
  return { output: field === undefined ? output : converterTo(field)(output, rulesOf(context)) };
};
