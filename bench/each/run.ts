import { writeFileSync } from 'node:fs';
import { helper } from '../../connector/core/flow.ts';
import { list, object, text } from '../../connector/core/types.ts';
import { toLowerCase } from '../../connector/kernel/string/generated/cards.ts';
import { readOptions } from '../options.ts';
import { loaded } from '../pack.ts';
import { machine, machineLine, mb, median, range, ratio, table } from '../table.ts';

export const EACH_HELP = `each: For Each over many items, time and memory, beside a plain loop
  --rounds N      interleaved rounds (default 5)
  --items N       items a run (default 100000)`;

interface Round {
  /** Milliseconds. */
  readonly flow: number;
  readonly plain: number;
  /** Heap bytes in use, garbage collected: before, after, and the most seen on the way. */
  readonly before: number;
  readonly after: number;
  readonly peak: number;
}

/** Throws Error for wrong arguments. */
export function eachBench(args: readonly string[]): () => Promise<number> {
  const { numbers, texts } = readOptions(
    args,
    { rounds: { usual: 5, quick: 1, least: 1 }, items: { usual: 100_000, quick: 500, least: 10 } },
    ['json'],
  );
  return async () => {
    const rounds = await measure(numbers.rounds, numbers.items);
    process.stdout.write(`${machineLine(machine())}\n\n${print(rounds, numbers.items).join('\n')}\n`);
    if (texts.json !== undefined)
      writeFileSync(texts.json, `${JSON.stringify({ machine: machine(), items: numbers.items, rounds }, null, 2)}\n`);
    return 0;
  };
}

async function measure(rounds: number, items: number): Promise<Round[]> {
  const one = helper('one', { name: 'one', in: { item: object, name: text }, saveData: false }, (f) => {
    f.card('lower', toLowerCase, { string: f.in.name });
  });
  const all = helper('all', { name: 'all', in: { people: list(object) }, saveData: false }, (f) => {
    f.forEach('each', f.in.people, one, (item, field) => ({ item, name: field('profile.login', text) }));
  });
  const { runtime, idOf } = loaded([all, one]);
  const id = idOf('all');
  const people = Array.from({ length: items }, (_, i) => ({
    id: `00u${i}`,
    profile: { login: `Person${i}@example.com` },
  }));
  const done: Round[] = [];
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    const before = heap();
    let peak = before;
    // A full collection each time, so that only what is held counts; not counted in the time below.
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().heapUsed);
    }, 5);
    const start = performance.now();
    const { status, error } = await runtime.run(id, { people }, { trace: false });
    const flow = performance.now() - start;
    clearInterval(watch);
    if (status !== 'success') throw new Error(JSON.stringify(error));
    peak = Math.max(peak, process.memoryUsage().heapUsed);
    const after = heap();
    const plainStart = performance.now();
    for (const { profile } of people) kept = profile.login.toLowerCase();
    const plain = performance.now() - plainStart;
    if (round > 0) done.push({ flow, plain, before, after, peak });
  }
  if (kept === '') throw new Error('the plain loop did nothing');
  return done;
}

let kept = '';

function heap(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function print(rounds: readonly Round[], items: number): string[] {
  const flow = rounds.map((round) => round.flow);
  const plain = rounds.map((round) => round.plain);
  const row = (name: string, ms: readonly number[]): string[] => [
    name,
    median(ms).toFixed(1),
    range(ms, 1),
    ((median(ms) * 1e6) / items).toFixed(0),
    ratio(ms, plain).toFixed(0),
  ];
  const grown = median(rounds.map((round) => round.after - round.before));
  const most = median(rounds.map((round) => round.peak - round.before));
  return [
    ...table([
      ['', 'ms', 'rounds', 'ns/item', '/ plain'],
      row('plain loop', plain),
      row(`For Each over ${items} items`, flow),
    ]),
    '',
    `heap before ${mb(median(rounds.map((round) => round.before)))} MB, most on the way +${mb(most)} MB (garbage included), after ${grown >= 0 ? '+' : ''}${mb(grown)} MB: ${(grown / items).toFixed(2)} bytes an item`,
    '',
  ];
}
