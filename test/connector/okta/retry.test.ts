import { describe, expect, it } from '@jest/globals';
import { type Attempt, defaultRetryPolicy, mayRetry, retryDelay, retrying } from '../../../connector/okta/retry.ts';
import { fakeClock } from '../http/context.ts';

const attempt = (more: Partial<Attempt> & { readonly headers?: Record<string, string> } = {}): Attempt => {
  const { headers, ...rest } = more;
  return {
    method: 'GET',
    path: '/api/v1/users/1',
    status: 429,
    errorCode: null,
    header: (name) => headers?.[name],
    ...rest,
  };
};
const policy = defaultRetryPolicy;

describe('the retry policy', () => {
  it.each([
    ['GET', '/api/v1/users/1', 429, null, true],
    ['POST', '/api/v1/inlineHooks', 429, null, true],
    ['POST', '/api/v1/inlineHooks', 503, 'E0000010', true],
    ['POST', '/api/v1/inlineHooks', 503, null, false],
    ['POST', '/api/v1/inlineHooks', 500, null, false],
    ['POST', '/api/v1/users', 0, null, false],
    ['POST', '/api/v1/users/1', 500, null, true],
    ['post', '/api/v1/users/1/lifecycle/activate', 502, null, true],
    ['POST', '/api/v1/users/1/lifecycle/activate', 409, 'E0000112', true],
    ['POST', '/api/v1/users/1', 409, 'E0000062', false],
    ['GET', '/api/v1/users/1', 0, null, true],
    ['GET', '/api/v1/users/1', 501, 'E0000060', false],
    ['GET', '/api/v1/users/1', 400, 'E0000001', false],
    ['GET', '/api/v1/users/1', 401, 'E0000011', false],
    ['GET', '/api/v1/users/1', 404, 'E0000007', false],
  ])('%s %s after %i %p: %p', (method, path, status, errorCode, again) => {
    expect(mayRetry(attempt({ method, path, status, errorCode }))).toBe(again);
  });

  it.each([
    [
      'reset minus date plus a second',
      { 'x-rate-limit-reset': '1000030', date: new Date(1_000_000_000).toUTCString(), 'x-rate-limit-limit': '600' },
      31_000,
    ],
    ['no date: the clock', { 'x-rate-limit-reset': '1000010', 'x-rate-limit-limit': '600' }, 11_000],
    ['a reset in the past', { 'x-rate-limit-reset': '999990', 'x-rate-limit-limit': '600' }, 1_000],
    ['a header that came twice', { 'x-rate-limit-reset': '1000030, 1000040' }, 1_000],
    ['no header', {}, 1_000],
    ['text', { 'x-rate-limit-reset': 'soon' }, 1_000],
    [
      'a concurrency limit',
      { 'x-rate-limit-limit': '0', 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1000060' },
      1_000,
    ],
  ])('%s', (_, headers, delay) => {
    expect(retryDelay(attempt({ headers: headers as Record<string, string> }), 1, policy, 1_000_000_000)).toBe(delay);
  });

  it('doubles its waits up to a ceiling', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((made) => retryDelay(attempt({ status: 500 }), made, policy, 0));
    expect(waits).toEqual([500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
  });

  it('does not begin a wait beyond its total', async () => {
    const clock = fakeClock(1_000_000_000);
    const again = retrying({ ...policy, totalWaitMs: 60_000 }, clock);
    const limited = (seconds: number) =>
      attempt({
        headers: {
          'x-rate-limit-limit': '600',
          'x-rate-limit-reset': String(Math.floor(clock.now() / 1_000) + seconds),
        },
      });
    expect(await again(limited(40))).toBe(true);
    expect(await again(limited(30))).toBe(false);
    expect(clock.slept).toEqual([41_000]);
  });
});
