import { firstDifference } from './form.ts';
import type { Pack, Problem } from './model.ts';
import { type ParseOptions, readSource, unlessCovered } from './parse.ts';
import { printPack } from './print.ts';
import { collector, error } from './problem.ts';
import { runRules } from './rules.ts';
import { places } from './scan.ts';

export interface Checked {
  /** null where the file is no pack, or breaks the schema. */
  readonly pack: Pack | null;
  /** Everything found, at most `MAX_PROBLEMS` of each severity. */
  readonly problems: readonly Problem[];
  /** true: printing the pack gives the file's own bytes. */
  readonly identical: boolean;
}

/** Reads, validates, checks and prints a pack: everything that is wrong with it, at once. Never throws. */
export function checkPack(source: string | Uint8Array, options: ParseOptions = {}): Checked {
  const found = collector();
  const { pack, draft, document, broken } = readSource(source, options, found);
  if (draft !== null) runRules(draft, unlessCovered(broken, found.report));
  if (pack === null || document === null) return { pack, problems: found.problems, identical: false };
  const { text, written } = document;
  const printed = printPack(pack);
  if (printed !== written) {
    const at = places(written)(firstDifference(printed, written));
    found.report(
      error(
        'PACK_PRINT',
        '',
        `the pack is printed with other bytes, first at ${at}`,
        'The file holds something that flopack does not keep; please report it with the file.',
      ),
    );
  }
  return { pack, problems: found.problems, identical: printed === text && !marked(source) };
}

/** A byte order mark is not in the text. */
function marked(source: string | Uint8Array): boolean {
  if (typeof source === 'string') return source.charCodeAt(0) === 0xfeff;
  return source[0] === 0xef && source[1] === 0xbb && source[2] === 0xbf;
}
