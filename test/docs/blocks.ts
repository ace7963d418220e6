import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.ts';

/**
 * A fenced block. Its info string is `language [file] [wrong]`: `ts` and `json` hold a whole file, `diff` a change of
 * one, `sh` commands, `text` what a command prints. A `wrong` change is followed by the `text` of what it causes.
 */
export interface Block {
  /** `docs/importing.md` */
  readonly document: string;
  readonly line: number;
  readonly language: string;
  readonly file: string | null;
  readonly wrong: boolean;
  readonly text: string;
}

/** README.md and every page below docs/, by path. */
export function documents(): string[] {
  const pages = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  return ['README.md', ...pages.filter((page) => page.endsWith('.md')).map((page) => `docs/${page}`)].sort();
}

export function textOf(document: string): string {
  return readFileSync(join(root, document), 'utf8');
}

/** All blocks of a document; throws for a fence that nothing closes. */
export function blocksOf(document: string): Block[] {
  const blocks: Block[] = [];
  let open: { readonly line: number; readonly info: string; readonly lines: string[] } | null = null;
  for (const [at, line] of textOf(document).split('\n').entries()) {
    const fence = /^\s*(?:```|~~~)(.*)$/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === null) open = { line: at + 1, info: fence[1]!.trim(), lines: [] };
    else {
      const [language = '', ...words] = open.info.split(/\s+/);
      const file = words.find((word) => word !== 'wrong') ?? null;
      const text = `${open.lines.join('\n')}\n`;
      blocks.push({ document, line: open.line, language, file, wrong: words.includes('wrong'), text });
      open = null;
    }
  }
  if (open !== null) throw new Error(`${document}:${open.line}: nothing closes this block`);
  return blocks;
}

/** A page without its blocks: prose, tables, links. */
export function proseOf(document: string): string {
  return textOf(document).replace(/^\s*```.*\n[\s\S]*?^\s*```\s*$/gm, '');
}

/** A file after a `diff` block: the lines of context and `-` have to stand in it exactly once. */
export function changed(before: string, block: Block): string {
  const lines = block.text.replace(/\n$/, '').split('\n');
  const side = (without: string): string =>
    lines
      .filter((line) => line[0] !== without)
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const [old, now] = [side('+'), side('-')];
  const parts = `\n${before}`.split(`\n${old}`);
  if (parts.length !== 2)
    throw new Error(`${block.document}:${block.line}: its lines stand ${parts.length - 1} times in ${block.file}`);
  return `${parts[0]}\n${now}${parts[1]}`.slice(1);
}
