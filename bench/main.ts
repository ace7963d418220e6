import { AD_HELP, adBench } from './ad/run.ts';
import { CARDS_HELP, cardsBench } from './cards/run.ts';
import { CORPUS_HELP, corpusBench } from './corpus/run.ts';
import { EACH_HELP, eachBench } from './each/run.ts';
import { HOOK_HELP, hookOptions } from './hook/options.ts';
import { runHookBench } from './hook/run.ts';
import { IMPORT_HELP, importBench } from './import/run.ts';

/** A benchmark: reads its arguments at once (throws for wrong ones), then runs and gives the exit code. */
type Bench = (args: readonly string[]) => () => Promise<number>;

const BENCHES: Readonly<Record<string, Bench>> = {
  hook: (args) => {
    const options = hookOptions(args);
    return () => runHookBench(options);
  },
  corpus: corpusBench,
  import: importBench,
  cards: cardsBench,
  each: eachBench,
  ad: adBench,
  all: (args) => {
    if (args.some((arg) => arg !== '--quick')) throw new Error('all takes --quick alone');
    const runs = IN_ALL.map((name) => [name, BENCHES[name]!(args)] as const);
    return async () => {
      let worst = 0;
      for (const [name, bench] of runs) {
        process.stdout.write(`\n== ${name}\n`);
        worst = Math.max(worst, await bench());
      }
      return worst;
    };
  },
};

/** In one run, one after the other: they would disturb each other. The hook's and AD's take minutes and have a run of their own. */
const IN_ALL = ['corpus', 'import', 'cards', 'each'];

const HELP = `Usage: npm run bench -- NAME [options]

All of them take
  --quick         whether everything runs and answers right, in seconds: its figures mean nothing
  --json FILE     write every figure to FILE

${[HOOK_HELP, CORPUS_HELP, IMPORT_HELP, CARDS_HELP, EACH_HELP, AD_HELP].join('\n\n')}

all: corpus, import, cards and each, one after the other; takes --quick alone
`;

const [what, ...rest] = process.argv.slice(2);
const bench = what !== undefined && Object.hasOwn(BENCHES, what) ? BENCHES[what] : undefined;
if (bench === undefined) {
  process.stdout.write(HELP);
  process.exitCode = what === '--help' ? 0 : 2;
} else process.exitCode = await run(bench, rest);

async function run(start: Bench, args: readonly string[]): Promise<number> {
  let ready: () => Promise<number>;
  try {
    ready = start(args);
  } catch (error) {
    process.stderr.write(`bench: ${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  try {
    return await ready();
  } catch (error) {
    process.stderr.write(`bench: ${(error as Error).message}\n`);
    return 1;
  }
}
