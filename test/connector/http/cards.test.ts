import { describe, expect, it } from '@jest/globals';
import type { Values } from '../../../connector/core/behaviour.ts';
import { CardError } from '../../../connector/core/error.ts';
import { defaultRules } from '../../../connector/core/rules.ts';
import { httpBehaviours } from '../../../connector/http/behaviours.ts';
import { connection, context, json, type Reply, serving } from './context.ts';

const cards = httpBehaviours();
const run = (card: string, inputs: Values, more = {}) =>
  Promise.resolve(cards.get(`httpfunctions/${card}`)!(inputs, context(more)));
const echo: Reply = (_, res) => json(res, 200, { ok: true });
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error as CardError,
  );

describe('API Connector cards', () => {
  it.each(['get', 'post', 'put', 'patch', 'delete'])(
    '%s sends its method and puts out status, headers and body',
    async (card) => {
      await serving(echo, async (url, asked) => {
        const out = await run(card, { 'Request/URL': `${url}/a b?x=1\n`, 'Request/Query': { q: 'ü &', n: null } });
        expect(asked[0]).toMatchObject({ method: card.toUpperCase(), path: '/a%20b?x=1&q=%C3%BC%20%26', body: '' });
        expect(out).toMatchObject({ 'Response/Status Code': 200, 'Response/Body': { ok: true } });
        expect((out['Response/Headers'] as Record<string, string>)['content-type']).toBe('application/json');
      });
    },
  );

  it('ignores the ? that old exports have for a query', async () => {
    await serving(echo, async (url, asked) => {
      await run('get', { 'Request/URL': `${url}/`, 'Request/Query': '?' });
      await run('get', { 'Request/URL': `${url}/`, 'Request/Query': '?a=b c' });
      expect(asked.map((one) => one.path)).toEqual(['/', '/?a=b%20c']);
    });
  });

  it('sends objects as JSON and text as it is', async () => {
    await serving(echo, async (url, asked) => {
      await run('post', { 'Request/URL': url, 'Request/Body': { a: [1, 'ü'] } });
      await run('post', { 'Request/URL': url, 'Request/Body': '{\n  "a": 1\n}' });
      await run('post', { 'Request/URL': url, 'Request/Body': 'hi', 'Request/Headers': { 'Content-Type': 'text/x' } });
      expect(asked.map((one) => [one.headers['content-type'], one.body])).toEqual([
        ['application/json', '{"a":[1,"ü"]}'],
        ['application/json', '{\n  "a": 1\n}'],
        ['text/x', 'hi'],
      ]);
    });
  });

  it.each([
    'a b+c&d=e',
    '50% "off"',
    "o'neil!(*)",
    'Jürgen Größe',
    '🔑🎈',
    `${'x'.repeat(200)} `,
    'a\r\nb',
    '\ud800',
    '',
  ])('puts the password %j into a form so that it comes back the same', async (password) => {
    await serving(echo, async (url, asked) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
      const body = { grant_type: 'password', password, none: null, two: ['1', '2'] };
      await run('post', { 'Request/URL': url, 'Request/Headers': headers, 'Request/Body': body });
      const text = asked[0]!.body;
      expect(text).toMatch(/^[A-Za-z0-9\-._~%=&]*$/);
      const read = new URLSearchParams(text);
      expect(read.get('password')).toBe(password === '\ud800' ? '\ufffd' : password);
      expect([read.get('grant_type'), read.get('none'), read.getAll('two')]).toEqual(['password', '', ['1', '2']]);
    });
  });

  it('adds the authorization of the connection unless the card has its own', async () => {
    await serving(echo, async (url, asked) => {
      const given = {
        connection: connection('httpfunctions', { authorization: 'Basic c2', headers: { 'X-Key': 'k' } }),
      };
      await run('get', { 'Request/URL': url }, given);
      await run('get', { 'Request/URL': url, 'Request/Headers': { Authorization: 'SSWS own' } }, given);
      expect(asked.map((one) => [one.headers.authorization, one.headers['x-key']])).toEqual([
        ['Basic c2', 'k'],
        ['SSWS own', 'k'],
      ]);
    });
  });

  it.each([
    ['file:///etc/passwd', 'URL Error'],
    ['javascript:alert(1)', 'URL Error'],
    ['/api/v1/users', 'URL Error'],
    ['', 'URL Error'],
    ['https://user:pw@127.0.0.1/', 'URL Error'],
    [`http://127.0.0.1/${'x'.repeat(20_000)}`, 'URL Error'],
  ])('refuses the URL %.40s', async (url, kind) => {
    const error = await failure(run('get', { 'Request/URL': url }));
    expect(error).toBeInstanceOf(CardError);
    expect(error.errorKind).toBe(kind);
    expect(error.message).not.toContain('pw@');
  });

  it.each([
    { 'X-A': 'b\r\nX-Evil: 1' },
    { 'X-A': 'b\nc' },
    { 'X-A\r\nX-Evil': '1' },
    { 'X A': '1' },
    { '': '1' },
    { 'X-A': '\u0000' },
    { 'X-A': '日' },
  ])('refuses the headers %j', async (headers) => {
    await serving(echo, async (url, asked) => {
      const error = await failure(run('get', { 'Request/URL': url, 'Request/Headers': headers }));
      expect(error.errorKind).toBe('Invalid Input');
      expect(asked).toHaveLength(0);
    });
  });

  it('leaves headers of the connection itself to the sender', async () => {
    await serving(echo, async (url, asked) => {
      const headers = { 'Content-Length': '1', 'Transfer-Encoding': 'chunked', Host: 'evil.test', Connection: 'close' };
      await run('post', { 'Request/URL': url, 'Request/Headers': headers, 'Request/Body': { a: 1 } });
      expect(asked[0]!.body).toBe('{"a":1}');
      expect(asked[0]!.headers.host).not.toBe('evil.test');
    });
  });

  it('fails on 400 and above with what If Error needs', async () => {
    const body = { error: 'invalid_grant', error_description: 'AADSTS50126: Error validating credentials' };
    await serving(
      (_, res) => json(res, 400, body),
      async (url) => {
        const error = await failure(run('post', { 'Request/URL': url, 'Request/Body': { a: 1 } }));
        expect(error).toBeInstanceOf(CardError);
        expect([error.errorKind, error.message]).toEqual(['HTTP Request Error', 'Bad Request']);
        expect(error.fields).toEqual({ statusCode: 400, body });
      },
    );
  });

  it.each([
    [429, '', 'HTTP Error', 'Too Many Requests', ''],
    [500, '{}', 'HTTP Error', 'Internal Server Error', {}],
    [502, '<html>bad</html>', 'HTTP Error', 'Bad Gateway', '<html>bad</html>'],
    [599, '', 'HTTP Error', 'HTTP 599', ''],
  ])('a %i with body %j is %s', async (status, text, kind, message, body) => {
    await serving(
      (_, res) => res.writeHead(status).end(text),
      async (url) => {
        const error = await failure(run('get', { 'Request/URL': url }));
        expect([error.errorKind, error.message, error.fields]).toEqual([kind, message, { statusCode: status, body }]);
      },
    );
  });

  it.each([
    ['', null],
    ['plain', 'plain'],
    ['<p>', '<p>'],
    ['[1]', [1]],
    ['{"__proto__":{"polluted":1},"a":1}', { a: 1 }],
    ['{"\\u005f_proto__":{"polluted":1},"a":1}', { a: 1 }],
  ])('reads the body %j', async (text, body) => {
    await serving(
      (_, res) => res.end(text),
      async (url) => {
        const read = (await run('get', { 'Request/URL': url }))['Response/Body'];
        expect(read).toEqual(body);
        expect(Object.keys((read as object | null) ?? {})).not.toContain('__proto__');
      },
    );
  });

  it('names timeouts and lost connections', async () => {
    await serving(
      () => {},
      async (url) =>
        expect((await failure(run('get', { 'Request/URL': `${url}/?secret=1` }))).errorKind).toBe('Timeout'),
    );
    const error = await failure(run('get', { 'Request/URL': 'http://127.0.0.1:1/?secret=1' }));
    expect(error.errorKind).toBe('Connection Error');
    expect(error.message).not.toContain('secret');
  });

  it('Raw Request keeps text and raises only where the rule says so', async () => {
    await serving(
      (asked, res) => json(res, asked.method === 'PATCH' ? 404 : 200, { a: 1 }),
      async (url, asked) => {
        const out = await run('raw', { 'Request/URL': url, 'Request/Method': 'POST', 'Request/Body': 'foo1=bar1' });
        expect([out['Response/Body'], asked[0]!.body]).toEqual(['{"a":1}', 'foo1=bar1']);
        const inputs = { 'Request/URL': url, 'Request/Method': 'PATCH' };
        const error = await failure(run('raw', inputs));
        expect(error.fields).toEqual({ statusCode: 404, body: { a: 1 } });
        const rules = { ...defaultRules, connectorRawRaises: false };
        expect(await run('raw', inputs, { rules })).toMatchObject({
          'Response/Status Code': 404,
          'Response/Body': '{"a":1}',
        });
        expect((await failure(run('raw', { 'Request/URL': url, 'Request/Method': 'TRACE' }))).errorKind).toBe(
          'Invalid Input',
        );
      },
    );
  });
});
