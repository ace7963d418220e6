import { parse } from './arguments.ts';
import { loadConfig } from './config.ts';
import type { Io } from './io.ts';
import { compileConnectorFlows, compilePacks } from './packs.ts';
import { count } from './text.ts';
import { writeWhole } from './write.ts';

const USAGE = 'flopack build [MIGRATION.json] [--out DIR]';

/** `flopack build`: flow sources to `.folder` packs, and the connector's flows to a `.flow` each. */
export async function build(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, { out: { type: 'string' } }, USAGE, { min: 0, max: 1 });
  const config = loadConfig(positionals[0]);
  const compiled = [compilePacks(config), compileConnectorFlows(config)];
  const packs = compiled.flatMap((one) => one.packs);
  const problems = compiled.flatMap((one) => one.problems);
  for (const problem of problems) io.err(`${problem.severity} ${problem.code}: ${problem.message} ${problem.advice}`);
  if (problems.some((problem) => problem.severity === 'error')) return 1;
  const paths = writeWhole(values.out ?? 'dist', packs);
  for (const [at, path] of paths.entries()) {
    const { pack, text } = packs[at]!;
    const bodies = pack.flows.flatMap((flow) => flow.graph ?? []);
    const cards = bodies.reduce((sum, graph) => sum + graph.cards.length, 0);
    io.out(`${path}  ${count(bodies.length, 'flow')}, ${count(cards, 'card')} at the top, ${text.length} bytes`);
  }
  if (positionals[0] === undefined) {
    io.out('Compiled with placeholders. For your org: npm run build -- migration.json (docs/importing.md)');
  }
  return 0;
}
