import type { Behaviour } from '../../core/behaviour.ts';
import { toBoolean, toText } from '../../core/convert.ts';

/** Where `look` stands in `text` from `from` on, or -1. Lower-casing may change lengths, so cases are compared piece by piece. */
function find(text: string, look: string, from: number, sensitive: boolean): number {
  if (sensitive) return text.indexOf(look, from);
  const wanted = look.toLowerCase();
  for (let i = from; i + look.length <= text.length; i += 1)
    if (text.slice(i, i + look.length).toLowerCase() === wanted) return i;
  return -1;
}

/** Replaces literal text, once or everywhere. */
export function replaceText(text: string, look: string, by: string, everywhere: boolean, sensitive: boolean): string {
  if (look === '') return text;
  let out = '';
  let at = 0;
  for (let next = find(text, look, 0, sensitive); next >= 0; next = find(text, look, at, sensitive)) {
    out += text.slice(at, next) + by;
    at = next + look.length;
    if (!everywhere) break;
  }
  return out + text.slice(at);
}

/** Replace: literal text, no pattern (seen in exports: `|`, `}`). Without "all instances" only the first. */
export const replace: Behaviour = (inputs) => {
  const text = toText(inputs.string);
  if (text === null) return { output: null };
  const [look, by] = [toText(inputs.src) ?? '', toText(inputs.dest) ?? ''];
  return {
    output: replaceText(text, look, by, toBoolean(inputs.global) === true, toBoolean(inputs.sensitive) === true),
  };
};
