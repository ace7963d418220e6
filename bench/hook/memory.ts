import { Pool } from 'undici';
import { hookCall, UNVERIFIED, VERIFIED } from './facts.ts';
import type { Progress } from './progress.ts';
import type { Target } from './targets.ts';

/** A target after `users` different users, garbage collected; bytes. */
interface Checkpoint {
  readonly users: number;
  readonly rss: number;
  readonly heap: number;
}

export interface MemoryResult {
  readonly name: string;
  readonly title: string;
  readonly checkpoints: readonly Checkpoint[];
  /** Heap bytes a further user costs: slope of the checkpoints after the first (warm-up) one. */
  readonly heapPerUser: number;
  readonly rssPerUser: number;
  readonly errors: number;
}

const CHECKPOINTS = 10;
const OPEN = 32;

/** Sends `users` different users, every tenth with a wrong password, and looks at the memory ten times on the way. */
export async function measureMemory(target: Target, users: number, progress: Progress): Promise<MemoryResult> {
  const url = new URL(target.url);
  const pool = new Pool(url.origin, { connections: OPEN });
  const path = url.pathname + url.search;
  let errors = 0;
  const ask = async (user: number) => {
    const right = user % 10 !== 0;
    try {
      const reply = await pool.request({
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: hookCall(user, right),
      });
      const body = await reply.body.text();
      if (reply.statusCode !== 200 || !body.includes(right ? VERIFIED : UNVERIFIED)) errors += 1;
    } catch {
      errors += 1;
    }
  };
  const checkpoints: Checkpoint[] = [];
  let next = 0;
  for (let point = 1; point <= CHECKPOINTS; point += 1) {
    const end = Math.round((users * point) / CHECKPOINTS);
    await Promise.all(
      Array.from({ length: OPEN }, async () => {
        while (next < end) {
          next += 1;
          await ask(next);
          if (next % 500 === 0) progress.show(`memory: ${target.name}, ${next} of ${users} users`);
        }
      }),
    );
    const { rss, heap } = await target.stats(true);
    checkpoints.push({ users: end, rss, heap });
  }
  await pool.close();
  const warm = checkpoints.slice(1);
  return {
    name: target.name,
    title: target.title,
    checkpoints,
    heapPerUser: slope(warm.map(({ users: x, heap: y }) => [x, y])),
    rssPerUser: slope(warm.map(({ users: x, rss: y }) => [x, y])),
    errors,
  };
}

/** Least squares. */
function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const n = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / n;
  const top = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const bottom = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return bottom === 0 ? 0 : top / bottom;
}
