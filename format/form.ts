import type { Json, Pack } from './model.ts';

/** How a file was written, from its first line break: minified, or indented by spaces or tabs; a closing newline. */
export function formOf(text: string): Pack['form'] {
  const newline = text.endsWith('\n');
  const indent = /^\{\n([ \t]+)"/.exec(text)?.[1];
  if (indent === undefined) return { indent: 0, newline };
  return { indent: /^ +$/.test(indent) ? indent.length : indent, newline };
}

/** The text that `form` makes of a value. */
export function write(value: Json, form: Pack['form']): string {
  const text = JSON.stringify(value, null, form.indent);
  return form.newline ? `${text}\n` : text;
}

/** Offset of the first difference, or -1. */
export function firstDifference(a: string, b: string): number {
  if (a === b) return -1;
  const end = Math.min(a.length, b.length);
  let i = 0;
  while (i < end && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}
