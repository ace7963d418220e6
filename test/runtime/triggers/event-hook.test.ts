import { describe, expect, it } from '@jest/globals';
import { served } from './target.ts';

const eventHook = { path: '/okta/events', header: 'Authorization', secret: 'hook-secret-1' };
const envelope = (events: unknown = [{ uuid: 'e1', eventType: 'user.lifecycle.create' }]) =>
  JSON.stringify({
    eventType: 'com.okta.event_hook',
    eventId: 'd1',
    source: 'https://org/api/v1/eventHooks/who1',
    data: { events },
  });
const none = () => ({ status: 'success' }) as const;

function post(url: string, body: string, headers: Record<string, string> = {}) {
  return fetch(`${url}/okta/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'hook-secret-1', ...headers },
    body,
  });
}

describe('the event hook endpoint', () => {
  it('answers the one-time challenge', async () => {
    await served(
      [],
      none,
      async ({ url }, { delivered }) => {
        const response = await fetch(`${url}/okta/events`, { headers: { 'X-Okta-Verification-Challenge': 'abc"1' } });
        expect([response.status, await response.json()]).toEqual([200, { verification: 'abc"1' }]);
        expect((await fetch(`${url}/okta/events`)).status).toBe(400);
        expect(delivered).toHaveLength(0);
      },
      { eventHook },
    );
  });

  it('answers before the work is done and hides the secret from it', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let done = false;
    await served(
      [],
      none,
      async ({ url }, { delivered }) => {
        const response = await post(url, envelope(), { 'X-Trace': '7' });
        expect(response.status).toBe(204);
        expect(done).toBe(false);
        expect(delivered[0]!.body.eventId).toBe('d1');
        expect(delivered[0]!.headers['x-trace']).toBe('7');
        expect(JSON.stringify(delivered)).not.toContain('hook-secret-1');
        release();
      },
      {
        eventHook,
        deliver: async () => {
          await gate;
          done = true;
        },
      },
    );
    // closing waited for the delivery
    expect(done).toBe(true);
  });

  it('asks Okta to come again while a thousand deliveries wait', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await served(
      [],
      none,
      async ({ url }) => {
        for (let sent = 0; sent < 1_000; sent += 100) {
          const answers = await Promise.all(Array.from({ length: 100 }, () => post(url, envelope())));
          expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
        }
        expect((await post(url, envelope())).status).toBe(503);
        release();
      },
      { eventHook, deliver: () => gate },
    );
  });

  it.each([
    ['no secret', envelope(), { authorization: undefined }, 401],
    ['a wrong secret', envelope(), { authorization: 'hook-secret-2' }, 403],
    ['a longer secret', envelope(), { authorization: 'hook-secret-11' }, 403],
    ['text', envelope(), { 'content-type': 'text/plain' }, 415],
    ['no JSON', '{', {}, 400],
    ['a list', '[]', {}, 400],
    ['another event type', envelope().replace('event_hook', 'user.import'), {}, 400],
    ['no events', JSON.stringify({ eventType: 'com.okta.event_hook', eventId: 'd1', data: {} }), {}, 400],
    ['events that are no list', envelope({ length: 1 }), {}, 400],
    [
      'inherited data',
      '{"eventType":"com.okta.event_hook","eventId":"d1","__proto__":{"data":{"events":[]}}}',
      {},
      400,
    ],
    ['too much', JSON.stringify({ a: 'x'.repeat(20_000) }), {}, 413],
  ])('refuses %s', async (_, body, more, status) => {
    await served(
      [],
      none,
      async ({ url }, { delivered }) => {
        const headers = { 'content-type': 'application/json', authorization: 'hook-secret-1', ...more };
        const sent = Object.fromEntries(
          Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined),
        );
        const response = await fetch(`${url}/okta/events`, { method: 'POST', headers: sent, body });
        expect(response.status).toBe(status);
        expect(await response.json()).toHaveProperty('error.message');
        expect(delivered).toHaveLength(0);
      },
      { eventHook, eventBodyLimit: 10_000 },
    );
  });

  it('survives a delivery that fails and one broken event among good ones', async () => {
    const seen: unknown[] = [];
    await served(
      [],
      none,
      async ({ url }, { delivered }) => {
        expect((await post(url, envelope([null, 7, { uuid: 'e2' }]))).status).toBe(204);
        expect((await post(url, envelope())).status).toBe(204);
        expect(delivered).toHaveLength(2);
      },
      {
        eventHook,
        deliver: async () => {
          throw new Error('no');
        },
        onError: (error) => seen.push(error),
      },
    );
    expect(seen).toHaveLength(2);
  });

  it('is not there unless configured', async () => {
    await served([], none, async ({ url }) => expect((await post(url, envelope())).status).toBe(404));
  });
});
