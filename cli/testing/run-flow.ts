import { readFileSync } from 'node:fs';
import type { ConnectionSettings, Http, Value, Values } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';
import { isRecord } from '../../connector/core/safe.ts';
import type { Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import type { ExecutionError } from '../../runtime/engine/failure.ts';
import type { Mocks } from '../../runtime/engine/mocks.ts';
import type { FlowResponse } from '../../runtime/engine/model.ts';
import { virtualClock } from '../../runtime/fakes/clock.ts';
import type { RuntimeClock } from '../../runtime/ports/ports.ts';
import type { Switches } from '../../runtime/switches.ts';
import { wrongNames } from '../run/mocks.ts';
import type { RunReport } from '../run/report.ts';
import { runSingle } from '../run/single.ts';
import type { CardRun } from '../run/tree.ts';
import { packBehaviours } from '../runtime.ts';

/** Reads a `.folder`, `.flow` or `.flopack` file. Throws FlopackError PACK_INVALID with what is wrong. */
export function loadPack(file: string | URL): Pack {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new FlopackError('PACK_INVALID', `${file} cannot be read: check the path, which starts at ${process.cwd()}.`);
  }
  const { pack, problems } = parsePack(bytes);
  if (pack !== null) return pack;
  throw new FlopackError('PACK_INVALID', `${file}: ${problems[0]?.message ?? 'it is no pack'}`);
}

export interface RunFlowOptions {
  /** By card title, id or kind: a list answers call by call and must be used up, a function answers every call. */
  readonly mocks?: Mocks;
  /** true: outside cards without a mock answer with generated values, as `flopack run --mock auto`. */
  readonly auto?: boolean;
  readonly connections?: readonly ConnectionSettings[];
  /** Answers requests of cards that have a connection, or none; without it each is an error that names the mock to add. */
  readonly http?: Http;
  /** A virtual clock at 2026-01-05T09:00:00Z on which waits cost nothing, unless another is given. */
  readonly clock?: RuntimeClock;
  /** Rows to begin with, by table name: a list of objects, or CSV text. */
  readonly tables?: Readonly<Record<string, string | readonly Readonly<Record<string, Value>>[]>>;
  readonly switches?: Partial<Switches>;
}

/** How a flow ended, and what its cards did. */
export interface TestRun {
  readonly status: 'success' | 'error';
  /** Fields of the Return card; of a Continue If that stopped the flow its message. */
  readonly output: Values | null;
  readonly response: FlowResponse | null;
  readonly error: ExecutionError | null;
  readonly stoppedBy: { readonly title: string; readonly message: string | null } | null;
  /** The one run of the card with that title or id, in the flow or its helpers; secrets are masked. Throws where there is none, or several. */
  card(name: string): CardRun;
  /** All runs of such cards, in order. */
  cards(name: string): readonly CardRun[];
  /** Rows of a table after the run, by column name, with Row ID, Created and Updated. */
  rows(table: string): Promise<readonly Readonly<Record<string, Value>>[]>;
  /** What `flopack run --json` prints, and `recorded` makes a test of. */
  readonly report: RunReport;
}

/**
 * Runs a flow of a pack (or of the packs that call each other) by name or id. Rejects with FlopackError where a mock's
 * name fits no card, or a mock is left over; errors of the flow itself are in `error`.
 */
export async function runFlow(
  pack: Pack | string | URL | readonly Pack[],
  flow: string,
  input: Values = {},
  options: RunFlowOptions = {},
): Promise<TestRun> {
  const packs = packsOf(pack);
  const { mocks = {}, auto = false, connections = [], switches = {} } = options;
  const wrong = wrongNames(Object.keys(mocks), packs);
  if (wrong.length > 0) throw new FlopackError('USAGE', `mocks: ${wrong.join('; ')}.`);
  const odd: string[] = [];
  const { report, execution, tables } = await runSingle({
    packs,
    behaviours: packBehaviours(),
    flow,
    input,
    mocks,
    auto,
    connections,
    switches,
    http: options.http ?? closed,
    clock: options.clock ?? virtualClock(),
    tables: Object.fromEntries(Object.entries(options.tables ?? {}).map(([name, rows]) => [name, csvOf(rows)])),
    warn: (line) => void odd.push(line.replace('--input', 'input')),
  });
  if (odd.length > 0) throw new FlopackError('USAGE', odd.join(' '));
  const cards = (name: string): CardRun[] => named(report.run.cards, name);
  return {
    status: execution.status,
    output: execution.output,
    response: execution.response ?? null,
    error: execution.error ?? null,
    stoppedBy: execution.stoppedBy ?? null,
    cards,
    card(name) {
      const found = cards(name);
      if (found.length === 1) return found[0]!;
      const ran =
        found.length === 0 ? `no card ${JSON.stringify(name)} ran` : `${name} ran ${found.length} times: use cards()`;
      throw new FlopackError('USAGE', `${ran}; there ran ${[...new Set(titles(report.run.cards))].join(', ')}.`);
    },
    rows: (table) => tables.rows(table),
    report,
  };
}

function packsOf(pack: Pack | string | URL | readonly Pack[]): readonly Pack[] {
  if (typeof pack === 'string' || pack instanceof URL) return [loadPack(pack)];
  return 'flows' in pack ? [pack] : pack;
}

const closed: Http = {
  request: ({ method, url }) => {
    const message = `${method} ${new URL(url).host}: the test has no http; mock the card, or give one`;
    return Promise.reject(new FlopackError('CARD_NO_BEHAVIOUR', message));
  },
};

function all(cards: readonly CardRun[]): CardRun[] {
  return cards.flatMap((card) => [
    ...(card.status === 'not run' ? [] : [card]),
    ...card.branches.flatMap((branch) => all(branch.cards)),
    ...card.calls.flatMap((call) => all(call.cards)),
  ]);
}

function named(cards: readonly CardRun[], name: string): CardRun[] {
  return all(cards).filter((card) => card.title === name || card.card === name);
}

function titles(cards: readonly CardRun[]): string[] {
  return all(cards).map((card) => JSON.stringify(card.title));
}

function csvOf(rows: string | readonly Readonly<Record<string, Value>>[]): string {
  if (typeof rows === 'string') return rows;
  const columns = [...new Set(rows.flatMap((row) => (isRecord(row) ? Object.keys(row) : [])))];
  const cell = (value: Value): string => {
    const text =
      value === null || value === undefined ? '' : value instanceof Date ? value.toISOString() : String(value);
    return `"${text.replaceAll('"', '""')}"`;
  };
  return [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))]
    .map((line) => `${line.join(',')}\n`)
    .join('');
}
