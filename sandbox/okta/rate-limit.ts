import type { Clock } from '../clock.ts';
import type { Call } from '../http.ts';
import { parseJson, textAt } from '../json.ts';

/** Requests per minute by bucket; a bucket that is not named uses `default`. */
export interface RateLimits {
  readonly default: number;
  readonly readUser?: number;
  readonly writeUser?: number;
  readonly listUsers?: number;
  readonly apps?: number;
  readonly logs?: number;
  readonly authn?: number;
  /** Sign-ins per second for one username. */
  readonly authnPerUser?: number;
  /** Requests at the same time. */
  readonly concurrent?: number;
}

/** Last published numbers (Okta page "Rate limits", removed December 2025), Workforce column. */
export const WORKFORCE_LIMITS: RateLimits = {
  default: 1200,
  readUser: 2000,
  writeUser: 600,
  listUsers: 600,
  apps: 100,
  logs: 120,
  authn: 500,
  authnPerUser: 4,
  concurrent: 75,
};

/** The same table, Integrator free column. */
export const INTEGRATOR_LIMITS: RateLimits = {
  default: 100,
  readUser: 100,
  writeUser: 100,
  listUsers: 100,
  apps: 20,
  logs: 20,
  authn: 100,
  authnPerUser: 4,
  concurrent: 35,
};

/** Far above what a test sends; the headers are still there. */
export const NO_LIMITS: RateLimits = { default: 1_000_000 };

export interface RateState {
  readonly exceeded: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RateLimiter {
  limits: RateLimits;
  readonly take: (call: Call) => RateState;
  /** Begins a request; `null` when too many are under way. */
  readonly enter: () => (() => void) | null;
}

interface Bucket {
  used: number;
  resetAt: number;
}

export function createRateLimiter(clock: Clock, limits: RateLimits): RateLimiter {
  const buckets = new Map<string, Bucket>();
  let open = 0;
  const count = (name: string, limit: number, span: number): { bucket: Bucket; exceeded: boolean } => {
    const now = clock.now();
    let bucket = buckets.get(name);
    if (bucket === undefined || now >= bucket.resetAt) {
      bucket = { used: 0, resetAt: now + span };
      buckets.set(name, bucket);
    }
    bucket.used++;
    return { bucket, exceeded: bucket.used > limit };
  };
  // Per-username buckets would pile up over a long run.
  const sweep = (): void => {
    if (buckets.size < 10_000) return;
    const now = clock.now();
    for (const [name, bucket] of buckets) if (now >= bucket.resetAt) buckets.delete(name);
  };
  const limiter: RateLimiter = {
    limits,
    take: (call) => {
      sweep();
      const name = bucketOf(call);
      const limit = limiter.limits[name] ?? limiter.limits.default;
      let { bucket, exceeded } = count(name, limit, 60_000);
      let shown = limit;
      const perUser = limiter.limits.authnPerUser;
      if (!exceeded && name === 'authn' && perUser !== undefined) {
        const username = textAt(parseJson(call.body.toString('utf8'))?.value, 'username')?.toLowerCase() ?? '';
        const own = count(`authn ${username}`, perUser, 1000);
        if (own.exceeded) {
          bucket = own.bucket;
          exceeded = true;
          shown = perUser;
        }
      }
      return {
        exceeded,
        headers: {
          'x-rate-limit-limit': String(shown),
          'x-rate-limit-remaining': String(Math.max(0, shown - bucket.used)),
          'x-rate-limit-reset': String(Math.ceil(bucket.resetAt / 1000)),
        },
      };
    },
    enter: () => {
      const most = limiter.limits.concurrent ?? Number.POSITIVE_INFINITY;
      if (open >= most) return null;
      open++;
      return () => {
        open--;
      };
    },
  };
  return limiter;
}

/** A concurrency 429 has limit and remaining 0 and a reset that is only a guess (Okta page "Rate limits"). */
export function concurrencyHeaders(clock: Clock): Record<string, string> {
  return {
    'x-rate-limit-limit': '0',
    'x-rate-limit-remaining': '0',
    'x-rate-limit-reset': String(Math.ceil(clock.now() / 1000) + 1),
  };
}

function bucketOf(call: Call): Exclude<keyof RateLimits, 'authnPerUser' | 'concurrent'> {
  const { path, method } = call;
  if (path === '/api/v1/authn') return 'authn';
  if (path === '/api/v1/logs') return 'logs';
  if (path === '/api/v1/users') return 'listUsers';
  if (/^\/api\/v1\/users\/[^/]+$/.test(path)) return method === 'GET' ? 'readUser' : 'writeUser';
  if (/^\/api\/v1\/apps(\/|$)/.test(path)) return 'apps';
  return 'default';
}
