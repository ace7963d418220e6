import { DEFAULT_LIMITS, type Document, type Limits, openDocument } from './document.ts';
import type { Pack, Problem } from './model.ts';
import { readPack } from './parse-pack.ts';
import { type Collector, collector } from './problem.ts';
import { schemaFindings } from './schema.ts';

export interface ParseOptions {
  readonly limits?: Partial<Limits>;
}

export interface Parsed {
  /** null where the file is no pack, or breaks the schema. */
  readonly pack: Pack | null;
  /** Everything found, at most `MAX_PROBLEMS` of each severity. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a `.folder`, `.flow` or `.flopack` file of version 1.2.0 to 1.5.0. Never throws: every problem is reported with
 * its pointer. The structural rules are apart (`checkPack`).
 */
export function parsePack(source: string | Uint8Array, options: ParseOptions = {}): Parsed {
  const found = collector();
  const { pack } = readSource(source, options, found);
  return { pack, problems: found.problems };
}

const MOST_FINDINGS = 400;

export interface Reading {
  readonly pack: Pack | null;
  /** The model even where the schema is broken, so that the rules can look at the rest of the file. */
  readonly draft: Pack | null;
  /** The document that was read, null where there is none. */
  readonly document: Document | null;
  /** Pointers of what the schema refuses: what stands there says nothing more. */
  readonly broken: readonly string[];
}

/** `parsePack` with all that check needs besides. */
export function readSource(source: string | Uint8Array, options: ParseOptions, found: Collector): Reading {
  const document = openDocument(source, { ...DEFAULT_LIMITS, ...options.limits }, found.report);
  if (document === null) return { pack: null, draft: null, document, broken: [] };
  const findings = schemaFindings(document.json);
  for (const { problem } of findings) found.report(problem);
  const broken = findings.map((finding) => finding.at);
  // A file this broken has no structure to look at; reading on would only take time.
  if (findings.length > MOST_FINDINGS) return { pack: null, draft: null, document, broken };
  const draft = readPack(document.json, document.form, { report: unlessCovered(broken, found.report) });
  const lost = found.problems.some((p) => p.code === 'PACK_DUPLICATE_KEY' || p.code === 'PACK_PROTOTYPE_KEY');
  return { pack: findings.length === 0 && !lost ? draft : null, draft, document, broken };
}

/** Drops a problem at, above or beneath a place that the schema refuses: the schema says it better. */
export function unlessCovered(
  broken: readonly string[],
  report: (problem: Problem) => void,
): (problem: Problem) => void {
  if (broken.length === 0) return report;
  const places = new Set(broken);
  const above = new Set(broken.flatMap(ancestors));
  return (problem) => {
    const { pointer } = problem;
    const covered = places.has(pointer) || above.has(pointer) || ancestors(pointer).some((at) => places.has(at));
    if (!covered) report(problem);
  };
}

/** The pointers above one, without the whole document. */
function ancestors(pointer: string): string[] {
  const found: string[] = [];
  for (let at = pointer.lastIndexOf('/'); at > 0; at = pointer.lastIndexOf('/', at - 1))
    found.push(pointer.slice(0, at));
  return found;
}
