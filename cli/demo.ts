import { parse, wholeNumber } from './arguments.ts';
import { runCampaign } from './demo/campaign.ts';
import { summary } from './demo/report.ts';
import { printSteps } from './demo/steps.ts';
import { openWorld } from './demo/world.ts';
import type { Io } from './io.ts';
import { loadConfig, writeWhole } from './packs.ts';

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
 * demands.
 */
export async function demo(args: readonly string[], io: Io): Promise<number> {
  const { values } = parse(args, OPTIONS, USAGE, { min: 0, max: 0 });
  const users = wholeNumber(values.users, 25, '--users', 1, 100_000);
  const seed = wholeNumber(values.seed, 1, '--seed', 0, 999_999_999);
  const out = values.out ?? 'dist';
  const config = loadConfig(values.config);
  const stop = interruption();
  const steps = printSteps(io, () => performance.now());
  const world = await openWorld({ config, users, seed, out }, steps);
  try {
    const results = await runCampaign(world, steps, stop.signal);
    const { lines, report, ok } = summary(world, results, steps.elapsed());
    for (const line of lines) io.out(line);
    const path = writeWhole(out, 'migration-report.json', `${JSON.stringify(report, null, 2)}\n`);
    io.out(`Packs: ${world.packFiles.join(', ')}`);
    io.out(`Report: ${path}`);
    if (values.keep === true && !stop.signal.aborted) {
      for (const line of world.addresses) io.out(line);
      io.out('Everything stays up until Ctrl-C.');
      await stop.pressed;
    }
    return ok ? 0 : 1;
  } finally {
    await world.close();
    stop.dispose();
  }
}

/** Ctrl-C: the first ends the run in order, the second at once. */
function interruption(): { readonly signal: AbortSignal; readonly pressed: Promise<void>; dispose(): void } {
  const controller = new AbortController();
  let resolve = (): void => {};
  const pressed = new Promise<void>((done) => {
    resolve = done;
  });
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    resolve();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    pressed,
    dispose: () => {
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
