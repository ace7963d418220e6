import { FlopackError } from '../connector/core/error.ts';
import { parse } from './arguments.ts';
import type { Io } from './io.ts';
import { findPacks, problemLine, readPack } from './pack-files.ts';
import { type Outline, outlineOf } from './show/outline.ts';
import { printOutline } from './show/print.ts';
import { definedCards } from './support/catalog.ts';
import { jsonText } from './text.ts';

export const SHOW_USAGE = 'flopack show FILE... [--json]';

const SHOW_HELP = `Usage: ${SHOW_USAGE}

An outline of packs (.folder, .flow, .flopack; a folder stands for all in it):
flows with their triggers, calls between flows, connections, tables, and what
must be set up after the import.

  --json    a JSON list with one object a pack: {file, version, created,
            folders, flows, connections, tables, unknownCards, tasks}

Exit code: 0 shown, 1 a file is no pack or cannot be read, 2 wrong usage.`;

/** `flopack show`: what is in a pack. */
export async function show(args: readonly string[], io: Io): Promise<number> {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  const { values, positionals } = parse(args, options, SHOW_USAGE, { min: 0, max: 1000 });
  if (values.help === true) {
    for (const line of SHOW_HELP.split('\n')) io.out(line);
    return 0;
  }
  if (positionals.length === 0) throw new FlopackError('USAGE', `Which file? Usage: ${SHOW_USAGE}`);
  const defined = new Set(definedCards().keys());
  const outlines: Outline[] = [];
  let failed = false;
  for (const path of positionals) {
    const { files, problems } = await findPacks(path);
    for (const { path: place, problem } of problems) {
      failed = true;
      io.err(`flopack show: ${problemLine(place, problem)}`);
    }
    for (const file of files) {
      const { pack, problem } = await readPack(file);
      if (pack === null) {
        failed = true;
        io.err(`flopack show: ${problemLine(file, problem)}`);
        continue;
      }
      const outline = outlineOf(file, pack, defined);
      outlines.push(outline);
      if (values.json === true) continue;
      if (outlines.length > 1) io.out('');
      printOutline(outline, io);
    }
  }
  if (values.json === true) io.out(jsonText(outlines));
  return failed ? 1 : 0;
}
