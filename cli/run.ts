import { FlopackError } from '../connector/core/error.ts';
import { parse } from './arguments.ts';
import type { Io } from './io.ts';
import { type FlowOutcome, runEvery } from './run/every.ts';
import { readObject, readPacks } from './run/files.ts';
import { readMocks } from './run/mocks.ts';
import { printRun } from './run/print.ts';
import { everyReport, printEvery } from './run/print-every.ts';
import { readConnections, readSwitches } from './run/settings.ts';
import { runSingle } from './run/single.ts';
import { packBehaviours } from './runtime.ts';

export const RUN_USAGE = 'flopack run FILE --flow NAME [--input JSON] [--mock FILE|auto] (flopack run --help)';

export const RUN_HELP = `Usage: flopack run FILE --flow NAME [--input F] [--mock M] [--trace] [--json]
       flopack run FILE --all --mock auto [--json]

Runs one flow of a pack and shows each card with inputs, outputs and time. With
--all it runs every flow with generated data, and tells how each ended.

  --flow NAME         name or id of the flow; not needed where there is only one
  --input F           its fields: a JSON file, - (standard input), or {"name": 1}
  --mock M            a JSON file: card title, id or kind to its answer, or a list
                      of answers, call by call; "*": "auto" for the rest. auto:
                      every outside card answers by its declared output types
  --connections F     JSON list of {name, module, baseUrl, authorization, headers};
                      \${NAME} in a value is an environment variable
  --allow HOST        a host that cards may call, besides those of connections
  --switch name=value how the runtime decides a guess (docs/feature-support.md)
  --trace             values in full, and all calls of helper flows
  --record FILE       write the run as a jest test (FILE.test.ts)
  --json              one JSON object instead of text

Exit code: 0 completed, 1 the flow failed (with --all: a flow holds an unsupported
card or met an internal error), 2 wrong usage. docs/running.md has more.`;

const OPTIONS = {
  flow: { type: 'string' },
  input: { type: 'string' },
  mock: { type: 'string' },
  connections: { type: 'string' },
  allow: { type: 'string', multiple: true },
  switch: { type: 'string', multiple: true },
  record: { type: 'string' },
  trace: { type: 'boolean' },
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** `flopack run`: one flow, or every flow, of any pack. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS, RUN_USAGE, { min: 0, max: 1 });
  if (values.help === true) {
    for (const line of RUN_HELP.split('\n')) io.out(line);
    return 0;
  }
  const file = positionals[0];
  if (file === undefined) throw new FlopackError('USAGE', `Which file? Usage: ${RUN_USAGE}`);
  const switches = readSwitches(values.switch ?? []);
  if (values.all === true) {
    const alone = ['flow', 'input', 'connections', 'allow', 'record', 'trace'] as const;
    const odd = alone.filter((name) => values[name] !== undefined);
    if (odd.length > 0) throw new FlopackError('USAGE', `--${odd[0]} does not go with --all.`);
    if (values.mock !== 'auto') throw new FlopackError('USAGE', '--all needs --mock auto: it never reaches outside.');
    return all(file, switches, values.json === true, io);
  }
  const packs = await readPacks(file);
  const { mocks, auto } =
    values.mock === undefined || values.mock === 'auto'
      ? { mocks: {}, auto: values.mock === 'auto' }
      : readMocks(readObject('--mock', values.mock), packs);
  const report = await runSingle({
    packs,
    behaviours: packBehaviours(),
    flow: values.flow ?? null,
    input: values.input === undefined ? null : readObject('--input', values.input),
    mocks,
    auto,
    connections: values.connections === undefined ? [] : readConnections(values.connections),
    allow: values.allow ?? [],
    switches,
    warn: io.err,
  });
  if (values.json === true) io.out(JSON.stringify(report, null, 2));
  else printRun(report, io, values.trace === true);
  return report.status === 'success' ? 0 : 1;
}

/** Longer runs tell how far they are. */
const QUIET_MS = 2_000;

async function all(file: string, switches: ReturnType<typeof readSwitches>, json: boolean, io: Io): Promise<number> {
  const packs = await readPacks(file);
  const behaviours = packBehaviours();
  const started = Date.now();
  const flows: FlowOutcome[] = [];
  for (const pack of packs) {
    const progress = (done: number, count: number): void => {
      if (Date.now() - started > QUIET_MS) io.status(`  ${flows.length + done}/${count} flows`);
    };
    flows.push(...(await runEvery(pack, { behaviours, switches, progress })));
  }
  io.status('');
  const report = everyReport(flows);
  if (json) io.out(JSON.stringify(report, null, 2));
  else printEvery(report, io);
  return report.ok ? 0 : 1;
}
