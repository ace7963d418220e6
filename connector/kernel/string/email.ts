import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]$/;
const HOST = /^[A-Za-z0-9.-]$/;
const LOCAL_MAX = 64;
const HOST_MAX = 255;

/** Reads away from the `@`, so that a long text is looked through once and not once for each of its characters. */
function around(text: string, at: number): string | null {
  let from = at;
  while (from > 0 && at - from < LOCAL_MAX && LOCAL.test(text[from - 1]!)) from -= 1;
  let to = at + 1;
  while (to < text.length && to - at <= HOST_MAX && HOST.test(text[to]!)) to += 1;
  const local = text.slice(from, at).replace(/^\.+/, '');
  const host = text.slice(at + 1, to).replace(/[.-]+$/, '');
  if (local === '' || local.endsWith('.') || local.includes('..')) return null;
  const labels = host.split('.');
  const sound = labels.every((label) => /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label));
  return labels.length > 1 && sound && /^[A-Za-z]/.test(labels.at(-1)!) ? `${local}@${host}` : null;
}

/** Find Email: the first e-mail address in a text, null if there is none. */
export const email: Behaviour = (inputs) => {
  const text = toText(inputs.string) ?? '';
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const found = around(text, at);
    if (found !== null) return { email: found };
  }
  return { email: null };
};
