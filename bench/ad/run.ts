import { writeFileSync } from 'node:fs';
import { sambaProblem } from '../../sandbox/active-directory/samba/available.ts';
import { startDomainController } from '../../sandbox/active-directory/start.ts';
import { progressLine } from '../hook/progress.ts';
import { readOptions } from '../options.ts';
import { machine, machineLine, mb, median, range, ratio, table } from '../table.ts';
import { makeAccounts } from './accounts.ts';
import { bareLoop, type Lane, type Waiting, waitingUsers } from './lanes.ts';
import { printWatch, watchRows } from './watch.ts';

export const AD_HELP = `ad: passwords pushed to a Samba domain controller, beside a bare ldapts loop; and
    pack 04 with as many users waiting
  --rounds N      interleaved rounds (default 5)
  --seconds N     of each way in a round (default 15)
  --users N       who wait at once (default 10000)
  --connections N to the controller (default 4)`;

interface Round {
  readonly bare: Lane;
  readonly waiting: Waiting;
}

/** Throws Error for wrong arguments. */
export function adBench(args: readonly string[]): () => Promise<number> {
  const { quick, numbers, texts } = readOptions(
    args,
    {
      rounds: { usual: 5, quick: 1, least: 1 },
      seconds: { usual: 15, quick: 1, least: 1 },
      users: { usual: 10_000, quick: 30, least: 1 },
      connections: { usual: 4, quick: 2, least: 1 },
    },
    ['json'],
  );
  return async () => {
    const missing = sambaProblem();
    if (missing !== null && !quick) throw new Error(`${missing} Without Samba only --quick runs, on a fake.`);
    const kind = missing === null ? 'samba' : 'fake';
    const progress = quick ? { show: () => {}, end: () => {} } : progressLine();
    const dc = await startDomainController({ kind });
    const rounds: Round[] = [];
    try {
      const accounts = await makeAccounts(dc, numbers.users, progress);
      // The first round warms up: the controller's caches and the code here.
      for (let round = 0; round <= numbers.rounds; round += 1) {
        progress.show(`pushes: round ${round} of ${numbers.rounds}`);
        const { connections } = numbers;
        const options = { dc, accounts, connections, ms: numbers.seconds * 1000, round: String(round) };
        const bare = await bareLoop(options);
        const waiting = await waitingUsers(options);
        if (round > 0) rounds.push({ bare, waiting });
      }
    } finally {
      progress.end();
      await dc.close();
    }
    const watch = await watchRows(numbers.users, quick ? 1 : 3, progress);
    const title = `${machineLine(machine())}; ${kind === 'samba' ? 'Samba' : 'the fake'}, ${numbers.connections} connections`;
    process.stdout.write(`${[title, '', ...print(rounds, numbers.users), '', ...printWatch(watch)].join('\n')}\n`);
    const figures = { machine: machine(), directory: kind, users: numbers.users, rounds, watch };
    if (texts.json !== undefined) writeFileSync(texts.json, `${JSON.stringify(figures, null, 2)}\n`);
    return rounds.some(({ bare, waiting }) => bare.failed + waiting.failed > 0) ? 1 : 0;
  };
}

function print(rounds: readonly Round[], users: number): string[] {
  const bare = rounds.map((round) => round.bare.perSecond);
  const pushed = rounds.map((round) => round.waiting.perSecond);
  const row = (name: string, rates: readonly number[], failed: number): string[] => [
    name,
    median(rates).toFixed(1),
    range(rates, 1),
    ratio(rates, bare).toFixed(2),
    String(failed),
  ];
  const sum = (pick: (round: Round) => number): number => rounds.reduce((total, round) => total + pick(round), 0);
  const held = median(rounds.map(({ waiting }) => waiting.full - waiting.before));
  const first = rounds[0]!.waiting.after;
  const last = rounds.at(-1)!.waiting.after;
  return [
    ...table([
      ['', 'per second', 'rounds', '/ bare', 'failed'],
      row(
        'bare ldapts loop',
        bare,
        sum((round) => round.bare.failed),
      ),
      row(
        `write-through, ${users} waiting`,
        pushed,
        sum((round) => round.waiting.failed),
      ),
    ]),
    '',
    `heap: ${users} waiting hold ${mb(held)} MB; after each round ${mb(first)} MB first, ${mb(last)} MB last`,
  ];
}
