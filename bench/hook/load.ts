import autocannon from 'autocannon';
import { request } from 'undici';
import { hookCall, UNVERIFIED, VERIFIED } from './facts.ts';
import type { Target } from './targets.ts';

/** One target in one round. */
export interface Sample {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of CPU of the target a request. */
  readonly cpu: number;
  /** Answers that were no 200, not VERIFIED, or did not come. */
  readonly errors: number;
  readonly requests: number;
}

const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };
const BODIES = Array.from({ length: 200 }, (_, user) => hookCall(user, true));

/** A target must tell right from wrong before it is measured. @throws Error naming the target */
export async function checkTarget(target: Target): Promise<void> {
  for (const [right, expected] of [
    [true, VERIFIED],
    [false, UNVERIFIED],
  ] as const) {
    const reply = await request(target.url, { method: 'POST', headers: HEADERS, body: hookCall(1, right) });
    const body = await reply.body.text();
    if (reply.statusCode !== 200 || !body.includes(expected)) {
      const got = `${reply.statusCode} ${body.slice(0, 300)}`;
      throw new Error(`${target.name} answers a ${right ? 'right' : 'wrong'} password with ${got}`);
    }
  }
}

/** Loads a target for some seconds; every answer is checked. */
export async function loadTarget(target: Target, seconds: number, connections: number): Promise<Sample> {
  const before = await target.stats();
  const result = await autocannon({
    url: target.url,
    method: 'POST',
    headers: HEADERS,
    connections,
    duration: seconds,
    // Every connection goes through the bodies from a place of its own.
    setupClient: (client) => {
      client.setBody(nextBody());
      client.on('response', () => client.setBody(nextBody()));
    },
    verifyBody: (body) => String(body).includes(VERIFIED),
  });
  const after = await target.stats();
  const requests = result.requests.total;
  return {
    perSecond: requests / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpu: (after.cpu - before.cpu) / 1000 / Math.max(requests, 1),
    errors: result.errors + result.non2xx + result.mismatches,
    requests,
  };
}

let next = 0;
function nextBody(): string {
  next = (next + 1) % BODIES.length;
  return BODIES[next]!;
}
