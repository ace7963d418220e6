import { parse, wholeNumber } from './arguments.ts';
import { loadConfig } from './config.ts';
import { runCampaign } from './demo/campaign.ts';
import { summary } from './demo/report.ts';
import { printSteps } from './demo/steps.ts';
import { openWorld, type World } from './demo/world.ts';
import { interruption, later } from './interruption.ts';
import type { Io } from './io.ts';
import { writeWhole } from './write.ts';

const USAGE = 'flopack demo [--users N] [--seed N] [--keep] [--config MIGRATION.json] [--out DIR]';
const OPTIONS = {
  users: { type: 'string' },
  seed: { type: 'string' },
  keep: { type: 'boolean' },
  config: { type: 'string' },
  out: { type: 'string' },
} as const;

/**
 * `flopack demo`: the whole migration on loopback. Compiles the packs, loads the written files into the runtime,
 * registers both hooks, imports people of every kind and signs each in twice. 0 only if everyone ended as their kind
 * demands, 130 when Ctrl-C stopped it before the end.
 */
export async function demo(args: readonly string[], io: Io): Promise<number> {
  const { values } = parse(args, OPTIONS, USAGE, { min: 0, max: 0 });
  const users = wholeNumber(values.users, 25, '--users', 1, 100_000);
  const seed = wholeNumber(values.seed, 1, '--seed', 0, 999_999_999);
  const out = values.out ?? 'dist';
  const config = loadConfig(values.config);
  const stop = interruption();
  const steps = printSteps(io, () => performance.now());
  let world: World | null = null;
  try {
    world = await openWorld({ config, users, seed, out }, steps);
    const results = stop.signal.aborted ? [] : await runCampaign(world, steps, stop.signal);
    if (stop.signal.aborted) {
      io.status('');
      io.err(`Stopped: ${results.length} of ${users} people were through. No report was written.`);
      return stop.exitCode();
    }
    const { lines, report, ok } = summary(world, results, steps.elapsed(), io.width);
    for (const line of lines) io.out(line);
    const [path] = writeWhole(out, [{ file: 'migration-report.json', text: `${JSON.stringify(report, null, 2)}\n` }]);
    io.out(`Packs: ${world.packFiles.join(', ')}`);
    io.out(`Report: ${path}`);
    if (values.keep === true) {
      for (const line of world.addresses) io.out(line);
      io.out('Everything stays up until Ctrl-C.');
      await stop.pressed;
    }
    return ok ? 0 : 1;
  } finally {
    // Work that was cut off may take seconds to end; whoever pressed Ctrl-C does not wait for it.
    const closed = world?.close();
    await (stop.signal.aborted ? Promise.race([closed, later(300)]) : closed);
    stop.dispose();
  }
}
