import { runHookBench } from './hook/run.ts';
import { TARGETS } from './hook/targets.ts';

const HELP = `Usage: npm run bench -- hook [options]

  --quick         whether everything runs and answers right, in seconds: its figures mean nothing
  --rounds N      interleaved rounds (default 9)
  --seconds N     seconds a target and round (default 2)
  --warmup N      seconds of load before the first round (default 4)
  --connections N open requests (default 50)
  --users N       different users in the memory part, 0 leaves it out (default 100000)
  --targets A,B   only these: bare, fastify, msal, direct, pack
  --json FILE     write every figure to FILE
`;

const NAMES = new Set(['rounds', 'seconds', 'warmup', 'connections', 'users', 'targets', 'json']);
const NORMAL = { rounds: 9, seconds: 2, warmup: 4, users: 100_000 };
/** For tests: a few seconds of load in all. Exits as a full run does, so only for wrong answers and crashes. */
const QUICK: typeof NORMAL = { rounds: 1, seconds: 1, warmup: 0, users: 500 };

/** Parses `--quick` and `--name value` pairs; a wrong name or value is a usage error. */
function options(all: readonly string[]) {
  const usual = all.includes('--quick') ? QUICK : NORMAL;
  const args = all.filter((arg) => arg !== '--quick');
  const given: Record<string, string> = {};
  for (let i = 0; i < args.length; i += 2) {
    const name = args[i]!.replace(/^--/, '');
    const value = args[i + 1];
    if (!args[i]!.startsWith('--') || !NAMES.has(name) || value === undefined) throw new Error(`unknown: ${args[i]}`);
    given[name] = value;
  }
  const number = (name: string, fallback: number, least: number) => {
    const value = given[name] === undefined ? fallback : Number(given[name]);
    if (!Number.isInteger(value) || value < least) throw new Error(`--${name} takes a whole number from ${least}`);
    return value;
  };
  const targets = given.targets?.split(',') ?? TARGETS.map((kind) => kind.name);
  const unknown = targets.find((name) => !TARGETS.some((kind) => kind.name === name));
  if (unknown !== undefined) throw new Error(`no target is called ${unknown}`);
  return {
    rounds: number('rounds', usual.rounds, 1),
    seconds: number('seconds', usual.seconds, 1),
    warmup: number('warmup', usual.warmup, 0),
    connections: number('connections', 50, 1),
    users: number('users', usual.users, 0),
    targets,
    json: given.json ?? null,
  };
}
const [what, ...rest] = process.argv.slice(2);
if (what !== 'hook') {
  process.stdout.write(HELP);
  process.exitCode = what === '--help' ? 0 : 2;
} else {
  process.exitCode = await hook(rest);
}

async function hook(args: readonly string[]): Promise<number> {
  let chosen: ReturnType<typeof options>;
  try {
    chosen = options(args);
  } catch (error) {
    process.stderr.write(`bench: ${(error as Error).message}\n\n${HELP}`);
    return 2;
  }
  try {
    return await runHookBench(chosen);
  } catch (error) {
    process.stderr.write(`bench: ${(error as Error).message}\n`);
    return 1;
  }
}
