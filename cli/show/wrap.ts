import stringWidth from 'string-width';
import { shorten } from '../table.ts';

/** A text as lines of at most `width` columns; those after the first stand two columns deeper. */
export function wrapped(text: string, indent: number, width: number): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(Math.min(indent, width - 20));
  const deeper = `${line}  `;
  let empty = true;
  for (const word of text.split(' ')) {
    const next = empty ? line + word : `${line} ${word}`;
    if (!empty && stringWidth(next) > width) {
      lines.push(line);
      line = deeper + word;
    } else line = next;
    empty = false;
  }
  return [...lines, line].map((one) => shorten(one, width));
}
