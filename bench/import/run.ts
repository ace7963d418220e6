import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePacks } from '../../cli/packs.ts';
import { placeholders } from '../../connector/migration/config.ts';
import { readOptions } from '../options.ts';
import { machine, machineLine, median, range, ratio, table } from '../table.ts';

export const IMPORT_HELP = `import: time to start the program and end, beside node -e 0
  --rounds N      interleaved rounds (default 15)`;

const BIN = fileURLToPath(new URL('../../cli/bin.mjs', import.meta.url));

/** Throws Error for wrong arguments. */
export function importBench(args: readonly string[]): () => Promise<number> {
  const { numbers, texts } = readOptions(args, { rounds: { usual: 15, quick: 1, least: 1 } }, ['json']);
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'flopack-bench-'));
    try {
      const file = join(folder, 'small.folder');
      const small = compilePacks(placeholders).packs.toSorted((a, b) => a.text.length - b.text.length)[0]!;
      writeFileSync(file, small.text);
      const starts = [
        { title: 'node -e 0', command: ['-e', '0'] },
        { title: 'flopack --version', command: [BIN, '--version'] },
        { title: 'flopack --help', command: [BIN, '--help'] },
        { title: `flopack check (${Math.round(small.text.length / 1024)} kB)`, command: [BIN, 'check', file] },
      ];
      const times = starts.map((): number[] => []);
      // The first round fills caches: of the disk, and of modules without their types.
      for (let round = 0; round <= numbers.rounds; round += 1) {
        for (const [i, { title, command }] of starts.entries()) {
          const ms = startOf(title, command);
          if (round > 0) times[i]!.push(ms);
        }
      }
      const results = starts.map(({ title }, i) => ({ title, ms: times[i]! }));
      process.stdout.write(`${machineLine(machine())}\n\n${rows(results).join('\n')}\n`);
      if (texts.json !== undefined)
        writeFileSync(texts.json, `${JSON.stringify({ machine: machine(), results }, null, 2)}\n`);
      return 0;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

/** Milliseconds of one process from start to end. Throws Error when it fails. */
function startOf(title: string, command: readonly string[]): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const ms = performance.now() - before;
  if (status !== 0) throw new Error(`${title} ended with ${status}: ${stderr.slice(0, 300)}`);
  return ms;
}

function rows(results: readonly { readonly title: string; readonly ms: readonly number[] }[]): string[] {
  const base = results[0]!.ms;
  return table([
    ['', 'ms', 'rounds', '/ node', 'more ms'],
    ...results.map(({ title, ms }) => [
      title,
      median(ms).toFixed(0),
      range(ms),
      ratio(ms, base).toFixed(2),
      (median(ms) - median(base)).toFixed(0),
    ]),
  ]);
}
