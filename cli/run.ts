import { rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FlopackError } from '../connector/core/error.ts';
import { skippingClock } from '../runtime/fakes/skipping-clock.ts';
import { systemClock } from '../runtime/ports/clock.ts';
import { undiciHttp } from '../runtime/ports/http.ts';
import { parse } from './arguments.ts';
import type { Io } from './io.ts';
import { reasonOf } from './reason.ts';
import { readConnections } from './run/connections.ts';
import { type FlowOutcome, runEvery } from './run/every.ts';
import { readObject, readPacks } from './run/files.ts';
import { readMocks } from './run/mocks.ts';
import { printRun } from './run/print.ts';
import { everyReport, printEvery } from './run/print-every.ts';
import type { RunReport } from './run/report.ts';
import { allowedHttp, readSwitches } from './run/settings.ts';
import { runSingle } from './run/single.ts';
import { openTables } from './run/tables.ts';
import { packBehaviours } from './runtime.ts';
import { recorded } from './testing/recorded.ts';
import { jsonText, oneLine } from './text.ts';

export const RUN_USAGE = 'flopack run FILE --flow NAME [--input JSON] [--mock FILE|auto] (flopack run --help)';

export const RUN_HELP = `Usage: flopack run FILE --flow NAME [--input F] [--mock M] [--trace] [--json]
       flopack run FILE --all --mock auto [--json]

Runs one flow of a pack and shows each card with inputs, outputs and time. With
--all it runs every flow with generated data, and tells how each ended.

  --flow NAME         name or id of the flow; not needed where there is only one
  --input F           its fields: a JSON file, - (standard input) or {"name": 1}
  --mock M            a JSON file: card title, id or kind to its answer, or to a
                      list of answers, call by call; "*": "auto" for the rest.
                      auto: outside cards answer by their declared output types
  --connections F     JSON list: {name, module, baseUrl, authorization or auth,
                      headers, parameters}; \${NAME}: an environment variable
  --allow HOST        a host (https) or an origin that cards may call too
  --tables PATH       a folder: rows to begin with, PATH/<table name>.csv;
                      a file NAME.db: tables that are kept there (both go)
  --switch name=value how the runtime decides a guess (docs/feature-support.md)
  --trace             values in full, and all calls of helper flows
  --record FILE       write the run as a jest test (FILE.test.ts)
  --json              one JSON object instead of text

Exit code: 0 completed, 1 the flow failed (with --all: a flow holds an
unsupported card or met an internal error), 2 wrong usage. See docs/running.md.`;

const OPTIONS = {
  flow: { type: 'string' },
  input: { type: 'string' },
  mock: { type: 'string' },
  connections: { type: 'string' },
  allow: { type: 'string', multiple: true },
  switch: { type: 'string', multiple: true },
  tables: { type: 'string', multiple: true },
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
    const alone = ['flow', 'input', 'connections', 'allow', 'record', 'tables', 'trace'] as const;
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
  const input = values.input === undefined ? null : readObject('--input', values.input);
  const connections = values.connections === undefined ? [] : readConnections(values.connections);
  const allow = values.allow ?? [];
  const network = undiciHttp({ timeoutMs: 30_000 });
  const http = allowedHttp(allow, connections, network);
  const tables = await openTables(values.tables ?? [], io.err);
  // Where nothing outside can be reached, waiting would change nothing.
  const reaches = allow.length > 0 || connections.some((settings) => settings.baseUrl !== undefined);
  try {
    const { report } = await runSingle({
      packs,
      behaviours: packBehaviours(),
      flow: values.flow ?? null,
      input,
      mocks,
      auto,
      connections,
      switches,
      http,
      clock: reaches ? systemClock() : skippingClock(),
      tables: tables.rows,
      ...(tables.store === null ? {} : { store: tables.store }),
      warn: io.err,
    });
    if (values.record !== undefined) writeRecord(values.record, report, file, io);
    if (values.json === true) io.out(jsonText(report));
    else printRun(report, io, values.trace === true);
    return report.status === 'success' ? 0 : 1;
  } finally {
    tables.store?.close();
    await network.close();
  }
}

/** Never over a file that is there: somebody may have worked on it. */
function writeRecord(path: string, report: RunReport, pack: string, io: Io): void {
  const file = resolve(path);
  const code = recorded(report, {
    pack: relative(dirname(file), resolve(pack)),
    testing: relative(dirname(file), fileURLToPath(new URL('./testing.ts', import.meta.url))),
  });
  try {
    writeFileSync(file, code, { flag: 'wx' });
  } catch (cause) {
    // A full disk leaves a part of it, over which the next try would not write.
    if ((cause as NodeJS.ErrnoException).syscall === 'write') rmSync(file, { force: true });
    throw new FlopackError(
      'USAGE',
      `--record ${oneLine(path)}: ${there(cause) ? 'there is a file already; give another name' : `cannot be written (${reasonOf(cause)})`}.`,
    );
  }
  io.err(`Recorded as ${oneLine(path)}.`);
}

function there(cause: unknown): boolean {
  return (cause as NodeJS.ErrnoException).code === 'EEXIST';
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
  if (json) io.out(jsonText(report));
  else printEvery(report, io);
  return report.ok ? 0 : 1;
}
