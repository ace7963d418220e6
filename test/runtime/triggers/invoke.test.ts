import { describe, expect, it } from '@jest/globals';
import { flow, type Run, served } from './target.ts';

const TOKEN = 'f'.repeat(64);
interface Refused {
  readonly error: { readonly message: string; readonly kind?: string; readonly problems?: unknown };
}
const ok: Run = () => ({ status: 'success', output: { done: true } });
const open = flow({ security: 'open', token: null });
const post = (url: string, body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${url}/api/flo/abc123/invoke`, { method: 'POST', headers, body });

describe('the invoke endpoint', () => {
  it.each([
    ['POST', '/api/flo/nothere/invoke', {}, 404],
    ['POST', '/api/flo/abc123', {}, 404],
    ['POST', '/api/flo/../../etc/invoke', {}, 404],
    ['PUT', '/api/flo/abc123/invoke', {}, 405],
    ['DELETE', `/api/flo/abc123/invoke?clientToken=${TOKEN}`, {}, 405],
    ['POST', '/api/flo/abc123/invoke', {}, 401],
    ['POST', '/api/flo/abc123/invoke?clientToken=', {}, 403],
    ['POST', '/api/flo/abc123/invoke?clientToken=wrong', {}, 403],
    ['POST', `/api/flo/abc123/invoke?clientToken=${TOKEN}x`, {}, 403],
    ['POST', '/api/flo/abc123/invoke', { 'x-api-client-token': 'wrong' }, 403],
    ['POST', `/api/flo/abc123/invoke?clientToken=${TOKEN}`, {}, 200],
    ['GET', '/api/flo/abc123/invoke', { 'x-api-client-token': TOKEN }, 200],
  ])('answers %s %s with headers %j by %i', async (method, path, headers, status) => {
    await served([flow()], ok, async ({ url }, { invoked }) => {
      const response = await fetch(url + path, { method, headers });
      expect(response.status).toBe(status);
      const body = await response.json();
      if (status === 200) expect(body).toEqual({ done: true });
      else expect(body).toEqual({ error: expect.objectContaining({ message: expect.any(String) }) });
      expect(invoked).toHaveLength(status === 200 ? 1 : 0);
    });
  });

  it('takes OAuth flows through the check alone, and refuses all without one', async () => {
    const high = flow({ security: 'high', token: null });
    const call = (url: string, authorization: string) =>
      post(url, '{}', { 'content-type': 'application/json', authorization });
    await served([high], ok, async ({ url }) => expect((await call(url, 'Bearer good')).status).toBe(403));
    await served(
      [high],
      ok,
      async ({ url }, { invoked }) => {
        expect((await call(url, 'SSWS good')).status).toBe(401);
        expect((await call(url, 'Bearer bad')).status).toBe(403);
        expect((await call(url, 'Bearer good')).status).toBe(200);
        expect(JSON.stringify(invoked)).not.toContain('good');
      },
      { bearer: async (token) => token === 'good' },
    );
  });

  it('tells only who may call it that a flow is off', async () => {
    await served([flow({ on: false })], ok, async ({ url }) => {
      expect((await fetch(`${url}/api/flo/abc123/invoke`)).status).toBe(401);
      const off = await fetch(`${url}/api/flo/abc123/invoke?clientToken=${TOKEN}`);
      expect(off.status).toBe(404);
      expect(((await off.json()) as Refused).error.kind).toBe('Not Active');
    });
  });

  it('makes only the fields that the flow reads, where it says so', async () => {
    const reads = ['headers/x-custom', 'headers/x-api-client-token', 'headers/absent', 'body/data', 'body/toString'];
    const headers = { 'content-type': 'application/json', 'x-custom': 'Yes', 'x-api-client-token': TOKEN };
    await served([flow({ reads })], ok, async ({ url }, { invoked }) => {
      expect((await post(url, '{"data":1,"other":2}', headers)).status).toBe(200);
      const { 'raw/headers': raw, ...input } = invoked[0]!.input;
      expect(input).toEqual({
        'headers/x-custom': 'Yes',
        'body/data': 1,
        'raw/body': '{"data":1,"other":2}',
        'raw/query': '',
      });
      expect(raw).toMatchObject({ 'x-custom': 'Yes' });
      expect(JSON.stringify(raw)).not.toContain(TOKEN);
    });
    await served([flow({ reads: ['body/data'] })], ok, async ({ url }, { invoked }) => {
      await post(url, '{"data":1}', headers);
      expect(Object.keys(invoked[0]!.input).sort()).toEqual(['body/data', 'raw/body', 'raw/query']);
    });
  });

  it('fills the fields of the API Endpoint card and keeps the client token out of them', async () => {
    await served([flow()], ok, async ({ url }, { invoked }) => {
      await fetch(`${url}/api/flo/abc123/invoke?a=1&clientToken=${TOKEN}&b=x%20y&a=2&client%54oken=${TOKEN}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8', 'X-Custom': 'Yes', 'X-Api-Client-Token': TOKEN },
        body: '{"data":{"context":{"n":1}},"list":[1],"__proto__":{"polluted":1},"ü":"é"}',
      });
      const input = invoked[0]!.input;
      expect(Object.getPrototypeOf(input)).toBeNull();
      expect(input).toMatchObject({
        'raw/query': 'a=1&b=x%20y&a=2',
        'query/a': '1',
        'query/b': 'x y',
        'headers/x-custom': 'Yes',
        'body/data': { context: { n: 1 } },
        'body/list': [1],
        'body/ü': 'é',
      });
      expect((input['raw/headers'] as Record<string, string>)['x-custom']).toBe('Yes');
      expect(input['body/__proto__']).toBeUndefined();
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      expect(JSON.stringify({ ...input, 'raw/body': '' })).not.toContain(TOKEN);
    });
  });

  it('reads forms', async () => {
    await served([open], ok, async ({ url }, { invoked }) => {
      const form = new URLSearchParams({ payload: '{"a":"b c+d"}', name: 'Jürgen 🎈' });
      await post(url, form.toString(), { 'content-type': 'application/x-www-form-urlencoded' });
      expect(invoked[0]!.input).toMatchObject({
        'body/payload': '{"a":"b c+d"}',
        'body/name': 'Jürgen 🎈',
        'raw/body': form.toString(),
      });
    });
  });

  it.each([
    ['not JSON', '{"a":', 'application/json', 400],
    ['an empty number', '{"a":01}', 'application/json', 400],
    ['two documents', '{}{}', 'application/json', 400],
    ['not UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'application/json', 400],
    ['text', 'hello', 'text/plain', 415],
    ['XML', '<a/>', 'application/xml', 415],
    ['no type', '{}', '', 415],
    ['too large', JSON.stringify({ a: 'x'.repeat(256 * 1024) }), 'application/json', 413],
    ['a list for a flow with body fields', '[1]', 'application/json', 400],
    ['text for a flow with body fields', '"x"', 'application/json', 400],
    ['a list for an object', '{"data":[]}', 'application/json', 400],
    ['a number for an object', '{"data":7}', 'application/json', 400],
    ['an object for a text', '{"data":{"username":{"$ne":null}}}', 'application/json', 400],
    ['a list for a text', '{"data":{"username":["a"]}}', 'application/json', 400],
  ] as [string, string | Uint8Array<ArrayBuffer>, string, number][])('refuses %s', async (_, body, type, status) => {
    const text = { type: 'string', collection: false } as const;
    const data = { name: 'body/data', group: 'body', key: 'data', type: { username: text }, collection: false };
    await served([flow({ security: 'open', inputs: [data] })], ok, async ({ url }, { invoked }) => {
      const response = await fetch(`${url}/api/flo/abc123/invoke`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
      expect(response.status).toBe(status);
      const answer = (await response.json()) as Refused;
      expect(Object.keys(answer)).toEqual(['error']);
      expect(typeof answer.error.message).toBe('string');
      expect(invoked).toHaveLength(0);
    });
  });

  it('names the place of a wrong type', async () => {
    const inputs = [{ name: 'body/n', group: 'body', key: 'n', type: 'number', collection: true } as const];
    await served([flow({ security: 'open', inputs })], ok, async ({ url }) => {
      const answer = (await (await post(url, '{"n":[1,{"a":2},"3",null,[]]}')).json()) as Refused;
      expect(answer.error.problems).toEqual([
        { pointer: '/n/1', message: '/n/1 has to be a number.' },
        { pointer: '/n/4', message: '/n/4 has to be a number.' },
      ]);
    });
  });

  it('gives other bodies to flows as text when asked to', async () => {
    await served(
      [open],
      ok,
      async ({ url }, { invoked }) => {
        expect((await post(url, '<a/>', { 'content-type': 'application/xml' })).status).toBe(200);
        expect(invoked[0]!.input['raw/body']).toBe('<a/>');
      },
      { anyType: true },
    );
  });

  it('stops a chunked body at the limit', async () => {
    await served([open], ok, async ({ url }, { invoked }) => {
      const chunk = new TextEncoder().encode('x'.repeat(64 * 1024));
      const body = new ReadableStream({
        start(controller) {
          for (let i = 0; i < 6; i++) controller.enqueue(chunk);
          controller.close();
        },
      });
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        duplex: 'half',
      } as RequestInit;
      const response = await fetch(`${url}/api/flo/abc123/invoke`, init);
      expect(response.status).toBe(413);
      expect(invoked).toHaveLength(0);
    });
  });

  it('limits invocations per second only when asked to', async () => {
    const statuses = async (url: string) => {
      const all = await Promise.all(Array.from({ length: 14 }, () => post(url, '{}')));
      return all.filter((response) => response.status === 429).length;
    };
    await served([open], ok, async ({ url }) => expect(await statuses(url)).toBe(0));
    let now = 5_000;
    await served(
      [open],
      ok,
      async ({ url }) => {
        expect(await statuses(url)).toBe(4);
        now = 6_000;
        expect((await post(url, '{}')).status).toBe(200);
      },
      { invocationsPerSecond: 10, now: () => now },
    );
  });
});
