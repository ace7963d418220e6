import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSchemas } from '../build/generate/check.ts';
import { loadSchemas } from '../build/generate/load.ts';
import type { Schema, SchemaFile } from '../build/generate/schema.ts';
import { startHarvest } from '../build/harvest/harvest.ts';
import type { HarvestedCard } from '../build/harvest/model.ts';
import { FlopackError } from '../connector/core/error.ts';
import type { Problem } from '../format/model.ts';
import { parse } from './arguments.ts';
import { type Decision, decide } from './harvest/known.ts';
import { jsonReport, textReport } from './harvest/report.ts';
import type { Io } from './io.ts';
import { findPacks, problemLine, readPack } from './pack-files.ts';
import { count, oneLine } from './text.ts';
import { writeWhole } from './write.ts';

export const HARVEST_USAGE = `Usage: flopack harvest FILE... [--out DIR] [--update | --replace]
                       [--report FILE] [--json]

Makes card definitions out of packs (.folder, .flow, .flopack; a folder stands
for all packs in it): one schema for each kind of card, of all its examples
together. They go to DIR (schemas/cards), with the overlay of DIR/../overlay
applied. A card that is known already stays as it is.

  --update        known cards gain the fields and the version of these files
  --replace       known cards become what these files say, where they have at
                  least as many examples as the definition was made of (name all
                  exports you have)
  --report FILE   what differs between the examples of each card, as text
  --json          what was found and done, as one JSON object
  --help          this text

Then: npm run generate. Exit code: 0 all well, 1 a file could not be read or an
overlay does not fit (then nothing is written), 2 wrong usage.`;

/** The verb `harvest`. Gives the exit code; throws FlopackError for wrong usage and for folders that cannot be written. */
export async function harvest(
  args: readonly string[],
  io: Io,
  now: () => number = () => performance.now(),
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    for (const line of HARVEST_USAGE.split('\n')) io.out(line);
    return 0;
  }
  const { values, positionals } = parse(
    args,
    {
      out: { type: 'string' },
      report: { type: 'string' },
      update: { type: 'boolean', default: false },
      replace: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    'flopack harvest FILE... [--out DIR] [--update | --replace] [--report FILE] [--json]',
    { min: 1, max: Number.POSITIVE_INFINITY },
  );
  if (values.update && values.replace) throw new FlopackError('USAGE', 'Give --update or --replace, not both.');
  const out = values.out ?? 'schemas/cards';
  if (values.out === undefined && !existsSync('schemas/cards')) {
    throw new FlopackError(
      'USAGE',
      'There is no schemas/cards here. Run it in the clone, or give a folder with --out.',
    );
  }
  const { cards, packs, problems } = await read(positionals, io, now);
  const mode = { update: values.update === true, replace: values.replace === true };
  const decisions = await checked(cards.map((card) => decide(card, out, join(out, '../overlay'), mode)));
  const faults = decisions.flatMap(({ card, problems: found }) =>
    found.map((problem) => ({ kind: card.kind, problem })),
  );
  const files = decisions.flatMap(({ card, text }) => (text === null ? [] : [{ file: card.path, text }]));
  if (faults.length === 0 && files.length > 0) writeWhole(out, files);
  if (values.report !== undefined)
    writeWhole(dirname(values.report), [{ file: basename(values.report), text: textReport(decisions) }]);

  if (values.json) io.out(jsonReport({ out, packs, decisions, problems, faults, written: faults.length === 0 }));
  else print(io, { out, packs, decisions, problems, faults });
  return problems.length > 0 || faults.length > 0 ? 1 : 0;
}

export interface Outcome {
  readonly out: string;
  readonly packs: number;
  readonly decisions: readonly Decision[];
  readonly problems: readonly { readonly path: string; readonly problem: Problem }[];
  readonly faults: readonly { readonly kind: string; readonly problem: string }[];
}

/** Reads the packs one after the other; what is wrong with one is said and does not stop the others. */
async function read(paths: readonly string[], io: Io, now: () => number) {
  const problems: { path: string; problem: Problem }[] = [];
  const files: string[] = [];
  for (const path of paths) {
    const found = await findPacks(path);
    files.push(...found.files);
    problems.push(...found.problems);
  }
  const started = now();
  const all = startHarvest();
  let packs = 0;
  for (const [i, file] of files.entries()) {
    if (now() - started > 2_000) io.status(`  reading ${i}/${files.length} ${oneLine(file)}`);
    const { pack, problem } = await readPack(file);
    if (pack === null) problems.push({ path: file, problem });
    else {
      all.add(pack);
      packs++;
    }
  }
  io.status('');
  return { cards: all.cards(), packs, problems };
}

/** No definition is written that the generator would refuse: the names of an export can be anything. */
async function checked(decisions: readonly Decision[]): Promise<Decision[]> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const meta: readonly SchemaFile[] = (await loadSchemas(root, 'meta')).files;
  const fileOf = (card: HarvestedCard): string => `cards/${card.path}`;
  const fresh = decisions.filter((one) => one.text !== null);
  const wrong = new Map(
    checkSchemas(
      fresh.map(({ card, text }) => ({ path: fileOf(card), schema: JSON.parse(text!) as Schema })),
      meta,
    ).map(({ file, pointer, message }) => [file, `${pointer} ${message}`.trim()]),
  );
  return decisions.map((one) => {
    const problem = one.text === null ? undefined : wrong.get(`schemas/${fileOf(one.card)}`);
    return problem === undefined ? one : { ...one, action: 'left out', text: null, detail: problem };
  });
}

function print(io: Io, { out, packs, decisions, problems, faults }: Outcome): void {
  for (const { path, problem } of problems) io.err(problemLine(path, problem));
  for (const { kind, problem } of faults) io.err(`overlay of ${oneLine(kind)}: ${oneLine(problem)}`);
  const by = (action: Decision['action']) => decisions.filter((one) => one.action === action);
  if (faults.length > 0) {
    io.err('Nothing is written: mend the overlay first.');
    return;
  }
  for (const { card, action, detail } of decisions) {
    if (action === 'same' || (action === 'known' && !detail.includes('--update'))) continue;
    const { cards, packs: seenIn } = (card.schema['x-card'] as { seen: { cards: number; packs: number } }).seen;
    const said = detail === '' ? `seen on ${count(cards, 'card')} of ${count(seenIn, 'pack')}` : detail;
    io.out(`${action.padEnd(8)}  ${oneLine(card.kind)}  ${oneLine(said)}`);
  }
  const parts = (['new', 'updated', 'replaced', 'same', 'known', 'by hand', 'left out'] as const)
    .map((action) => [action, by(action).length] as const)
    .filter(([, n]) => n > 0)
    .map(([action, n]) => `${n} ${action}`);
  io.out(
    `${count(decisions.length, 'kind')} of cards in ${count(packs, 'pack')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`,
  );
  if (decisions.some((one) => one.text !== null)) io.out(`Written to ${out}. Next: npm run generate`);
}
