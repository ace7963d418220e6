import { writeFileSync } from 'node:fs';
import { helper } from '../../connector/core/flow.ts';
import { readOptions } from '../options.ts';
import { loaded } from '../pack.ts';
import { machine, machineLine, median, range, ratio, table } from '../table.ts';
import { FIELDS, KINDS, type Kind, VALUES } from './kinds.ts';

export const CARDS_HELP = `cards: nanoseconds a function card by kind, and a flow of 1,000 cards, beside plain TypeScript
  --rounds N      interleaved rounds (default 9)
  --runs N        executions a kind and round (default 200)`;

/** Copies of a card in the flow that measures its kind. */
const COPIES = 100;
const LONG = 1000;

/** One row: nanoseconds a card by round. */
interface Row {
  readonly name: string;
  readonly flow: readonly number[];
  readonly plain: readonly number[];
}

/** Throws Error for wrong arguments. */
export function cardsBench(args: readonly string[]): () => Promise<number> {
  const { numbers, texts } = readOptions(
    args,
    { rounds: { usual: 9, quick: 1, least: 1 }, runs: { usual: 200, quick: 2, least: 1 } },
    ['json'],
  );
  return async () => {
    const rows = await measure(numbers.rounds, numbers.runs);
    process.stdout.write(`${machineLine(machine())}\n\n${printRows(rows).join('\n')}\n`);
    if (texts.json !== undefined)
      writeFileSync(texts.json, `${JSON.stringify({ machine: machine(), rows }, null, 2)}\n`);
    return 0;
  };
}

async function measure(rounds: number, runs: number): Promise<Row[]> {
  const mixed = Array.from({ length: LONG }, (_, i) => KINDS[i % KINDS.length]!);
  const work = [
    ...KINDS.map((kind) => ({ name: kind.name, kinds: new Array<Kind>(COPIES).fill(kind), runs })),
    { name: `a flow of ${LONG} cards of all kinds`, kinds: mixed, runs: Math.max(1, Math.round(runs / 10)) },
  ];
  const empty = helper('empty', { name: 'empty', in: FIELDS, saveData: false }, () => {});
  const flows = work.map(({ name, kinds }, i) =>
    helper(`flow-${i}`, { name, in: FIELDS, saveData: false }, (f) => {
      for (const [n, kind] of kinds.entries()) kind.card(f, `card-${n}`, f.in);
    }),
  );
  const { runtime, idOf } = loaded([empty, ...flows]);
  const time = async (name: string, count: number): Promise<number> => {
    const id = idOf(name);
    const before = performance.now();
    for (let i = 0; i < count; i += 1) {
      const { status, error } = await runtime.run(id, VALUES, { trace: false });
      if (status !== 'success') throw new Error(`${name}: ${JSON.stringify(error)}`);
    }
    return ((performance.now() - before) * 1e6) / count;
  };
  const rows = work.map(({ name }) => ({ name, flow: [] as number[], plain: [] as number[] }));
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [i, { name, kinds, runs: count }] of work.entries()) {
      const start = await time('empty', count);
      const flow = (await time(name, count)) - start;
      const plain = timePlain(kinds, count);
      if (round === 0) continue;
      rows[i]!.flow.push(Math.max(0, flow) / kinds.length);
      rows[i]!.plain.push(plain / kinds.length);
    }
  }
  return rows;
}

/** Keeps the results, so that no engine leaves the work out. */
const kept: unknown[] = [];

/** Nanoseconds for the functions once, one after the other. */
function timePlain(kinds: readonly Kind[], count: number): number {
  const functions = kinds.map((kind) => kind.plain);
  const times = count * 20;
  const before = performance.now();
  for (let i = 0; i < times; i += 1) for (let n = 0; n < functions.length; n += 1) kept[n & 7] = functions[n]!(VALUES);
  return ((performance.now() - before) * 1e6) / times;
}

/** Medians of the rounds; the start and end of an execution are taken off. */
function printRows(rows: readonly Row[]): string[] {
  return table([
    ['', 'ns/card', 'rounds', 'plain ns', 'rounds', '/ plain'],
    ...rows.map(({ name, flow, plain }) => [
      name,
      median(flow).toFixed(0),
      range(flow),
      median(plain).toFixed(0),
      range(plain),
      ratio(flow, plain).toFixed(1),
    ]),
  ]);
}
