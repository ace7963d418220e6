import type { Clock } from '../core/behaviour.ts';

/** How often and how long a failed Okta call is repeated. Times in milliseconds. */
export interface RetryPolicy {
  /** Calls in all, the first one included. */
  readonly attempts: number;
  /** Waiting in all; a wait that would go past it is not begun. */
  readonly totalWaitMs: number;
  /** First wait where Okta names none; doubles up to `backoffMaxMs`. */
  readonly backoffMs: number;
  readonly backoffMaxMs: number;
}

/** Okta's buckets are per minute (Okta page "Rate limits"), so one full window fits into the total. */
export const defaultRetryPolicy: RetryPolicy = {
  attempts: 5,
  totalWaitMs: 90_000,
  backoffMs: 500,
  backoffMaxMs: 8_000,
};

/** What one attempt came to. `status` 0: no answer. */
export interface Attempt {
  readonly method: string;
  /** Path without query, e.g. `/api/v1/users/00u1`. */
  readonly path: string;
  readonly status: number;
  readonly errorCode: string | null;
  header(name: string): string | null | undefined;
}

/**
 * Whether the call may be made again. 429 and read-only mode (503 E0000010) did nothing; 409 E0000112 is a user still
 * being activated. After other 5xx and lost answers nobody knows, so calls that create something are not repeated
 * (Okta pages "Rate limits", "Error codes").
 */
export function mayRetry(attempt: Attempt): boolean {
  if (attempt.status === 429) return true;
  if (attempt.status === 503 && attempt.errorCode === 'E0000010') return true;
  if (attempt.status === 409) return attempt.errorCode === 'E0000112';
  if (attempt.status !== 0 && attempt.status < 500) return false;
  if (attempt.status === 501) return false;
  return !creates(attempt.method, attempt.path);
}

function creates(method: string, path: string): boolean {
  return method.toUpperCase() === 'POST' && !/^\/api\/v1\/users\/[^/]+(\/lifecycle\/[a-z_]+)?$/.test(path);
}

/**
 * Milliseconds to wait after the attempt number `made` (from 1). A 429 names its window: X-Rate-Limit-Reset minus Date
 * plus one second. A concurrency 429 (limit and remaining both 0) only guesses the reset, so it backs off instead.
 */
export function retryDelay(attempt: Attempt, made: number, policy: RetryPolicy, now: number): number {
  const backoff = Math.min(policy.backoffMs * 2 ** (made - 1), policy.backoffMaxMs);
  if (attempt.status !== 429) return backoff;
  const concurrency = number(attempt.header('x-rate-limit-limit')) === 0;
  const reset = number(attempt.header('x-rate-limit-reset'));
  if (reset === null || concurrency) return Math.max(backoff, 1_000);
  const date = Date.parse(attempt.header('date') ?? '');
  return Math.max(reset * 1_000 - (Number.isNaN(date) ? now : date), 0) + 1_000;
}

/** Null for an absent header and for one that came twice (`a, b`). */
function number(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^\s*\d{1,12}\s*$/.test(text) ? Number(text) : null;
}

/** Counts attempts and waiting of one call. */
export function retrying(policy: RetryPolicy, clock: Clock): (attempt: Attempt) => Promise<boolean> {
  let made = 0;
  let waited = 0;
  return async (attempt) => {
    made++;
    if (made >= policy.attempts || !mayRetry(attempt)) return false;
    const delay = retryDelay(attempt, made, policy, clock.now());
    if (waited + delay > policy.totalWaitMs) return false;
    waited += delay;
    await clock.sleep(delay);
    return true;
  };
}
