import type { Behaviour } from '../../core/behaviour.ts';
import { toBoolean, toText } from '../../core/convert.ts';
import { rulesOf } from '../../core/rules.ts';
import { isAscii } from './ascii.ts';
import { nothing } from './nothing.ts';
import { replacePattern, SPECIAL } from './pattern.ts';

/** The text in lower case with every character at its place: one whose lower case has another length stays as it is. */
function folded(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const lower = Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  });
  // Both small forms of the letter are the lower case of one capital letter.
  return lower.join('').replaceAll('ς', 'σ');
}

/** Signs and digits look the same in both cases: nothing to fold. */
function caseless(look: string): boolean {
  return look.toLowerCase() === look && look.toUpperCase() === look;
}

/** Replaces literal text, once or everywhere, in time that grows with the text alone. */
export function replaceText(text: string, look: string, by: string, everywhere: boolean, sensitive: boolean): string {
  if (look === '') return text;
  const exact = sensitive || caseless(look);
  const [within, wanted] = exact ? [text, look] : [folded(text), folded(look)];
  let out = '';
  let at = 0;
  for (let next = within.indexOf(wanted); next >= 0; next = within.indexOf(wanted, at)) {
    out += text.slice(at, next) + by;
    at = next + look.length;
    if (!everywhere) break;
  }
  return out + text.slice(at);
}

/** Replace: the first or all instances of a text; whether it may be a regular expression, a rule decides. */
export const replace: Behaviour = (inputs, context) => {
  const text = toText(inputs.string);
  if (text === null) return { output: nothing(context) };
  const [look, by] = [toText(inputs.src) ?? '', toText(inputs.dest) ?? ''];
  // Documented defaults: the first instance, with regard to case.
  const [all, sensitive] = [toBoolean(inputs.global) === true, toBoolean(inputs.sensitive) !== false];
  if (SPECIAL.test(look) && rulesOf(context).replaceLooksFor === 'regex')
    return { output: replacePattern(text, look, by, all, !sensitive) };
  return { output: replaceText(text, look, by, all, sensitive) };
};
