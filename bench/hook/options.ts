import { readOptions } from '../options.ts';
import type { HookBenchOptions } from './run.ts';
import { TARGETS } from './targets.ts';

export const HOOK_HELP = `hook: what the password import hook costs, beside the least that is possible
  --rounds N      interleaved rounds (default 9)
  --seconds N     seconds a target and round (default 2)
  --warmup N      seconds of load before the first round (default 4)
  --connections N open requests (default 50)
  --users N       different users in the memory part, 0 leaves it out (default 100000)
  --targets A,B   only these: bare, fastify, msal, direct, pack`;

const NUMBERS = {
  rounds: { usual: 9, quick: 1, least: 1 },
  seconds: { usual: 2, quick: 1, least: 1 },
  warmup: { usual: 4, quick: 0, least: 0 },
  connections: { usual: 50, quick: 50, least: 1 },
  users: { usual: 100_000, quick: 500, least: 0 },
};

/** Throws Error for a wrong name or value. */
export function hookOptions(args: readonly string[]): HookBenchOptions {
  const { numbers, texts } = readOptions(args, NUMBERS, ['targets', 'json']);
  const targets = texts.targets?.split(',') ?? TARGETS.map((kind) => kind.name);
  const unknown = targets.find((name) => !TARGETS.some((kind) => kind.name === name));
  if (unknown !== undefined) throw new Error(`no target is called ${unknown}`);
  return { ...numbers, targets, json: texts.json ?? null };
}
