import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packBehaviours } from '../../cli/runtime.ts';
import { readOptions } from '../options.ts';
import { type Machine, machine, machineLine, mb, median, range, ratio, table } from '../table.ts';
import { packFiles } from './files.ts';
import { measureFile, STAGES, type Stage, type Times } from './stages.ts';

export const CORPUS_HELP = `corpus: parse, validate, plan and print packs, beside JSON.parse + JSON.stringify of the same bytes
  --rounds N      rounds over all files (default 9)
  --folder DIR    packs (default ../shared/corpus; our own packs where it is absent)`;

export interface CorpusReport {
  readonly machine: Machine;
  readonly from: string;
  readonly files: number;
  readonly bytes: number;
  /** Milliseconds over all files, by round. */
  readonly rounds: readonly Times[];
  /** `<file> <what is wrong>` */
  readonly wrong: readonly string[];
}

/** Throws Error for wrong arguments. */
export function corpusBench(args: readonly string[]): () => Promise<number> {
  const { numbers, texts } = readOptions(args, { rounds: { usual: 9, quick: 1, least: 1 } }, ['folder', 'json']);
  const folder = texts.folder ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
  return async () => {
    const report = measureCorpus(folder, numbers.rounds);
    process.stdout.write(printCorpusReport(report));
    if (texts.json !== undefined) writeFileSync(texts.json, `${JSON.stringify(report, null, 2)}\n`);
    return report.wrong.length === 0 ? 0 : 1;
  };
}

/** Every stage of a file right behind the plain one, so that a slow moment of the machine hits all alike. */
function measureCorpus(folder: string, rounds: number): CorpusReport {
  const { from, files } = packFiles(folder);
  const behaviours = packBehaviours();
  const all: Times[] = [];
  const wrong = new Set<string>();
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    globalThis.gc?.();
    const times = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Times;
    for (const { name, bytes } of files) {
      const fault = measureFile(bytes, behaviours, times);
      if (fault !== null) wrong.add(`${name} ${fault}`);
    }
    if (round > 0) all.push(times);
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes.byteLength, 0);
  return { machine: machine(), from, files: files.length, bytes, rounds: all, wrong: [...wrong] };
}

const TITLES: Readonly<Record<Stage, string>> = {
  plain: 'JSON.parse + JSON.stringify',
  open: 'parse: text to JSON, safely',
  validate: 'validate: schema',
  model: 'parse: JSON to model',
  print: 'print',
  plan: 'plan: ready to run',
  rules: 'structural rules',
};

/** Medians of the rounds; ratios are medians of the ratios inside each round. */
export function printCorpusReport({ machine: m, from, files, bytes, rounds, wrong }: CorpusReport): string {
  const plain = rounds.map((times) => times.plain);
  const row = (title: string, ms: readonly number[]): string[] => [
    title,
    median(ms).toFixed(1),
    range(ms),
    ratio(ms, plain).toFixed(2),
    (bytes / 1048.576 / median(ms)).toFixed(0),
  ];
  const sum = rounds.map((t) => t.open + t.validate + t.model + t.print + t.plan);
  return [
    machineLine(m),
    `${files} packs, ${mb(bytes)} MB: ${from}`,
    '',
    ...table([
      ['', 'ms', 'rounds', '/ JSON', 'MB/s'],
      ...STAGES.filter((stage) => stage !== 'rules').map((stage) =>
        row(
          TITLES[stage],
          rounds.map((times) => times[stage]),
        ),
      ),
      row('parse + validate + print + plan', sum),
      row(
        TITLES.rules,
        rounds.map((times) => times.rules),
      ),
      row(
        'all of it',
        sum.map((ms, i) => ms + rounds[i]!.rules),
      ),
    ]),
    '',
    ...(wrong.length === 0 ? ['Every pack came out as it went in.'] : wrong),
    '',
  ].join('\n');
}
