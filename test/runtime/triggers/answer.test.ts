import { describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../../runtime/triggers/target.ts';
import { flow, served } from './target.ts';

const open = flow({ security: 'open', token: null });
const raw = (statusCode: number, headers: Record<string, string>, body: string): Outcome => ({
  status: 'success',
  response: { statusCode, headers, body },
});
const failed = (kind: string, statusCode: number | null): Outcome => ({
  status: 'error',
  error: { kind, message: 'It broke', statusCode },
});

async function answerOf(outcome: Outcome | Promise<Outcome>, options = {}) {
  return served(
    [open],
    () => outcome,
    async ({ url }) => {
      const response = await fetch(`${url}/api/flo/abc123/invoke`);
      return {
        status: response.status,
        words: response.statusText,
        headers: response.headers,
        text: await response.text(),
      };
    },
    options,
  );
}

describe('answers of a flow', () => {
  it('Return is 200 with the fields as JSON, no response card is {}', async () => {
    const answer = await answerOf({ status: 'success', output: { result: 'VERIFIED', n: null } });
    expect([answer.status, answer.text, answer.headers.get('content-type')]).toEqual([
      200,
      '{"result":"VERIFIED","n":null}',
      'application/json; charset=utf-8',
    ]);
    expect((await answerOf({ status: 'success', output: null })).text).toBe('{}');
    expect((await answerOf(Promise.resolve({ status: 'success' }))).text).toBe('{}');
  });

  it('Return Raw is exact', async () => {
    const answer = await answerOf(raw(418, { 'Content-Type': 'text/x-tea', 'X-Pot': '1' }, 'ü short'));
    expect([answer.status, answer.text]).toEqual([418, 'ü short']);
    expect(answer.headers.get('content-type')).toBe('text/x-tea');
    expect(answer.headers.get('x-pot')).toBe('1');
    expect(answer.headers.get('content-length')).toBe('8');
  });

  it('Return Raw without Content-Type says what the body looks like', async () => {
    expect((await answerOf(raw(200, {}, ' {"a":1}'))).headers.get('content-type')).toBe(
      'application/json; charset=utf-8',
    );
    expect((await answerOf(raw(200, {}, 'hi'))).headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect((await answerOf(raw(204, {}, ''))).status).toBe(204);
  });

  it.each([
    ['a split header', raw(200, { 'x-a': 'b\r\nset-cookie: evil=1' }, '{}')],
    ['a bad header name', raw(200, { 'x a': 'b' }, '{}')],
    ['a status below 200', raw(101, {}, '{}')],
    ['a status beyond 599', raw(700, {}, '{}')],
    ['a status that is no number', raw(Number.NaN, {}, '{}')],
  ])('does not send %s', async (_, outcome) => {
    const answer = await answerOf(outcome);
    expect(answer.status).toBe(500);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(JSON.parse(answer.text)).toHaveProperty('error.message');
  });

  it('does not let a flow cut or chunk the answer', async () => {
    const answer = await answerOf(raw(200, { 'Content-Length': '2', 'Transfer-Encoding': 'chunked' }, 'whole body'));
    expect(answer.text).toBe('whole body');
  });

  it.each([
    ['User Error', 404, 404],
    ['User Error', 200, 500],
    ['User Error', null, 500],
    ['HTTP Request Error', 401, 500],
    ['Invalid Type Conversion', null, 500],
  ])('%s with status %p ends in %i', async (kind, statusCode, status) => {
    const answer = await answerOf(failed(kind, statusCode));
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toEqual({ error: { message: 'It broke', kind } });
  });

  it.each([{ 'X-A': 'a\r\nSet-Cookie: x=1' }, { 'X\r\nY': '1' }, { '': '1' }, { 'X-A': 'a\0b' }])(
    'answers 500 and no header of the flow for %j',
    async (headers) => {
      const answer = await answerOf(raw(200, { ...headers, 'X-Other': '1' } as Record<string, string>, 'body'));
      expect([answer.status, answer.words]).toEqual([500, 'Internal Server Error']);
      expect([answer.headers.get('set-cookie'), answer.headers.get('x-other')]).toEqual([null, null]);
    },
  );

  it('a target that throws is a 500 without its text', async () => {
    const seen: unknown[] = [];
    const answer = await answerOf(Promise.reject(new Error('secret inside')), {
      onError: (error: unknown) => seen.push(error),
    });
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain('secret');
    expect(seen).toHaveLength(1);
  });

  it('Close answers early and the rest of the flow runs on', async () => {
    let ended = false;
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    await served(
      [open],
      async (_, onClose) => {
        onClose({ statusCode: 202, headers: { 'x-early': '1' }, body: '{"accepted":true}' });
        await gate;
        ended = true;
        return { status: 'success', output: { late: true } };
      },
      async ({ url }) => {
        const response = await fetch(`${url}/api/flo/abc123/invoke`);
        expect([response.status, response.headers.get('x-early')]).toEqual([202, '1']);
        expect(await response.json()).toEqual({ accepted: true });
        expect(ended).toBe(false);
        release();
      },
    );
    expect(ended).toBe(true);
  });

  it('closes the connection of a slow flow, which runs on', async () => {
    let ended = false;
    const slow = new Promise<Outcome>((resolve) =>
      setTimeout(() => {
        ended = true;
        resolve({ status: 'success' });
      }, 150),
    );
    const answer = await answerOf(slow, { connectionMs: 30 });
    expect(answer.status).toBe(504);
    await slow;
    expect(ended).toBe(true);
  });

  it('tells who listens of an answer that went out, with the request, once', async () => {
    const told: string[] = [];
    const answered = new Map([
      [
        open.name,
        (request: string, { statusCode, body }: { statusCode: number; body: string }) =>
          told.push(`${request} ${statusCode} ${body}`),
      ],
    ]);
    const ask = (run: Parameters<typeof served>[1], options = {}) =>
      served(
        [open],
        run,
        async ({ url }) => {
          const headers = { 'content-type': 'application/json' };
          return (await fetch(`${url}/api/flo/abc123/invoke`, { method: 'POST', headers, body: '{"a":1}' })).status;
        },
        { answered, ...options },
      );
    const answer = { statusCode: 200, headers: {}, body: 'yes' };
    await ask(() => raw(200, {}, 'raw'));
    await ask((_input, close) => {
      close(answer);
      return raw(200, {}, 'too late');
    });
    await ask(() => ({ status: 'success', output: {} }));
    await ask(() => failed('User Error', 404));
    // HTTP refuses this header, so the caller gets a 500.
    expect(await ask(() => raw(200, { 'X-A': 'a\nb' }, 'refused'))).toBe(500);
    expect(told).toEqual(['{"a":1} 200 raw', '{"a":1} 200 yes']);
    // Who was answered 504 got nothing of the flow.
    const late = () => new Promise<Outcome>((resolve) => setTimeout(() => resolve(raw(200, {}, 'late')), 60));
    expect(await ask(late, { connectionMs: 20 })).toBe(504);
    expect(told).toHaveLength(2);
  });

  it('tells nobody of the answers of other flows', async () => {
    const told: string[] = [];
    const listen = (_: string, { body }: { body: string }) => void told.push(body);
    const answered = new Map([['the hook', listen]]);
    const hook = flow({ security: 'open', token: null, name: 'the hook', alias: 'hook', id: 'flow-2' });
    await served(
      [open, hook],
      () => raw(200, {}, 'yes'),
      async ({ url }) => {
        expect((await fetch(`${url}/api/flo/abc123/invoke`)).status).toBe(200);
        expect(told).toEqual([]);
        expect((await fetch(`${url}/api/flo/hook/invoke`)).status).toBe(200);
        expect(told).toEqual(['yes']);
      },
      { answered },
    );
  });

  it('tells nobody of an answer that the caller did not wait for', async () => {
    const told: string[] = [];
    let release = (_: Outcome): void => {};
    const outcome = new Promise<Outcome>((resolve) => {
      release = resolve;
    });
    await served(
      [open],
      () => outcome,
      async ({ url }, { invoked }) => {
        const gone = new AbortController();
        const call = fetch(`${url}/api/flo/abc123/invoke`, { signal: gone.signal });
        while (invoked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        gone.abort();
        await expect(call).rejects.toThrow();
        // until the server sees it
        await new Promise((resolve) => setTimeout(resolve, 200));
        release(raw(200, {}, 'yes'));
        await new Promise((resolve) => setTimeout(resolve, 20));
      },
      { answered: new Map([[open.name, (_: string, { body }: { body: string }) => void told.push(body)]]) },
    );
    expect(told).toEqual([]);
  });

  it('answers although who listens fails', async () => {
    const errors: unknown[] = [];
    const broken = new Error('listener');
    const fail = (): never => {
      throw broken;
    };
    const options = { answered: new Map([[open.name, fail]]), onError: (error: unknown) => errors.push(error) };
    expect((await answerOf(raw(200, {}, 'fine'), options)).text).toBe('fine');
    expect(errors).toEqual([broken]);
  });
});
