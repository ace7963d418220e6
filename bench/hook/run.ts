import { writeFileSync } from 'node:fs';
import { machine } from '../table.ts';
import { type Child, startChild } from './child.ts';
import { CLIENT, TENANT } from './facts.ts';
import { checkTarget, loadTarget, type Sample } from './load.ts';
import { type MemoryResult, measureMemory } from './memory.ts';
import { type Progress, progressLine } from './progress.ts';
import { errorsOf, printReport, type SpeedResult } from './report.ts';
import { startTarget, TARGETS, type Target } from './targets.ts';

export interface HookBenchOptions {
  readonly rounds: number;
  readonly seconds: number;
  /** Seconds of load before the first round. */
  readonly warmup: number;
  readonly connections: number;
  readonly users: number;
  readonly targets: readonly string[];
  readonly json: string | null;
}

const MEMORY_TARGETS = new Set(['direct', 'pack']);

/** Runs everything and prints the report; 0 only if every answer was right. */
export async function runHookBench(options: HookBenchOptions): Promise<number> {
  const kinds = TARGETS.filter((kind) => options.targets.includes(kind.name));
  const progress = progressLine();
  const children: Child[] = [];
  const keep = <T extends Child>(child: T): T => {
    children.push(child);
    return child;
  };
  try {
    const tokens = keep(
      await startChild('token server', new URL('./token-server.ts', import.meta.url), { tenantId: TENANT }),
    );
    const settings = { origin: new URL(tokens.url).origin, tenantId: TENANT, clientId: CLIENT };
    const start = async (kind: (typeof kinds)[number]) => {
      progress.show(`starting ${kind.name}`);
      const target = keep(await startTarget(kind, settings));
      await checkTarget(target);
      return target;
    };
    const targets: Target[] = [];
    for (const kind of kinds) targets.push(await start(kind));
    const speed = await measureSpeed(targets, options, progress);
    for (const target of targets) target.stop();

    const memory: MemoryResult[] = [];
    for (const kind of options.users > 0 ? kinds.filter(({ name }) => MEMORY_TARGETS.has(name)) : []) {
      // Processes of their own, so that the load of the rounds does not show.
      const target = await start(kind);
      memory.push(await measureMemory(target, options.users, progress));
      target.stop();
    }
    progress.end();
    const report = { machine: machine(), settings: options, speed, memory };
    process.stdout.write(printReport(report));
    if (options.json !== null) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
    return errorsOf(report) === 0 ? 0 : 1;
  } finally {
    progress.end();
    for (const child of children) child.stop();
  }
}

/** Interleaved rounds, A B C A B C, after one warm-up of each: a slow moment of the machine hits all alike. */
async function measureSpeed(
  targets: readonly Target[],
  { rounds, seconds, warmup, connections }: HookBenchOptions,
  progress: Progress,
): Promise<SpeedResult[]> {
  const startRss = new Map<string, number>();
  const samples = new Map<string, Sample[]>(targets.map(({ name }) => [name, []]));
  for (const target of targets) {
    startRss.set(target.name, (await target.stats(true)).rss);
    progress.show(`warming up ${target.name}`);
    if (warmup > 0) await loadTarget(target, warmup, connections);
  }
  for (let round = 1; round <= rounds; round += 1) {
    for (const target of targets) {
      progress.show(`round ${round} of ${rounds}: ${target.name}`);
      samples.get(target.name)!.push(await loadTarget(target, seconds, connections));
    }
  }
  const results: SpeedResult[] = [];
  for (const { name, title, stats } of targets) {
    const { peak } = await stats();
    results.push({ name, title, rounds: samples.get(name)!, startRss: startRss.get(name)!, peakRss: peak });
  }
  return results;
}
