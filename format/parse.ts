import { DEFAULT_LIMITS, type Limits, openDocument } from './document.ts';
import type { Pack, Problem } from './model.ts';
import { readPack } from './parse-pack.ts';
import { capped } from './problem.ts';
import { schemaProblems } from './schema.ts';

export interface ParseOptions {
  readonly limits?: Partial<Limits>;
}

export interface Parsed {
  /** null where the file is no pack, or breaks the schema. */
  readonly pack: Pack | null;
  /** Everything found, at most `MAX_PROBLEMS`. */
  readonly problems: Problem[];
}

/** What check needs besides: the text, and the model even where the schema is broken, so that rules can look at the rest. */
export interface Reading extends Parsed {
  readonly text: string | null;
  readonly draft: Pack | null;
}

/**
 * Reads a `.folder`, `.flow` or `.flopack` file of version 1.2.0 to 1.5.0. Never throws: every problem is reported with
 * its pointer. The structural rules are apart (`checkPack`).
 */
export function parsePack(source: string | Uint8Array, options: ParseOptions = {}): Parsed {
  const { pack, problems } = readSource(source, options);
  return { pack, problems: capped(problems) };
}

export function readSource(source: string | Uint8Array, options: ParseOptions = {}): Reading {
  const { document, problems } = openDocument(source, { ...DEFAULT_LIMITS, ...options.limits });
  if (document === null) return { pack: null, draft: null, text: null, problems };
  const broken = schemaProblems(document.json);
  const found: Problem[] = [];
  const draft = readPack(document.json, document.form, { report: (problem) => found.push(problem) });
  // Where the schema is broken it says so better than the reader.
  const valid = broken.length === 0;
  problems.push(...broken, ...(valid ? found : found.filter((p) => !coveredBy(p.pointer, broken))));
  const refused = problems.some((p) => p.code === 'PACK_DUPLICATE_KEY' || p.code === 'PACK_PROTOTYPE_KEY');
  return { pack: valid && !refused ? draft : null, draft, text: document.text, problems };
}

/** true: one of `broken` is at the pointer, above it or beneath it. */
export function coveredBy(pointer: string, broken: readonly Problem[]): boolean {
  return broken.some(
    (p) => p.pointer === pointer || pointer.startsWith(`${p.pointer}/`) || p.pointer.startsWith(`${pointer}/`),
  );
}
