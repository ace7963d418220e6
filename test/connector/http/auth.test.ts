import { afterAll, describe, expect, it } from '@jest/globals';
import type { CardContext, ConnectionAuth, Values } from '../../../connector/core/behaviour.ts';
import type { CardError } from '../../../connector/core/error.ts';
import { defaultRules } from '../../../connector/core/rules.ts';
import { httpBehaviours } from '../../../connector/http/behaviours.ts';
import { undiciHttp } from '../../../runtime/ports/http.ts';
import { startEntra } from '../../../sandbox/entra/server.ts';
import { type Asked, connection, context, fakeClock, json, serving } from './context.ts';

const cards = httpBehaviours();
const http = undiciHttp();
afterAll(() => http.close());

const run = async (card: string, inputs: Values, more: Partial<CardContext> = {}): Promise<Values> => ({
  ...(await cards.get(`httpfunctions/${card}`)!(inputs, context({ http, ...more }))),
});
const failed = (...given: Parameters<typeof run>) =>
  run(...given).then(
    () => {
      throw new Error('it did not fail');
    },
    (error: unknown) => error as CardError,
  );
const ok = (_: Asked, res: Parameters<typeof json>[0]) => json(res, 200, {});
const signedIn = (auth: ConnectionAuth) => ({ connection: connection('httpfunctions', { auth }) });

describe('API Connector connections sign in', () => {
  it.each([
    [{ type: 'basic', username: 'ann', password: 'pä:ss' }, { authorization: 'Basic YW5uOnDDpDpzcw==' }, '/x?a=1'],
    [{ type: 'apiKey', in: 'header', name: 'X-Api-Key', value: 'k' }, { 'x-api-key': 'k' }, '/x?a=1'],
    [{ type: 'apiKey', in: 'query', name: 'key', value: 'k&1' }, {}, '/x?key=k%261&a=1'],
  ] as [ConnectionAuth, object, string][])('with %j', async (auth, headers, path) => {
    await serving(ok, async (url, asked) => {
      await run('get', { 'Request/URL': `${url}/x`, 'Request/Query': { a: 1 } }, signedIn(auth));
      expect(asked[0]!.path).toBe(path);
      expect(asked[0]!.headers).toMatchObject(headers);
    });
  });

  it.each([
    { type: 'basic', username: 'ann', password: 'pass-4242' },
    { type: 'apiKey', in: 'header', name: 'X-Api-Key', value: 'pass-4242' },
    { type: 'apiKey', in: 'query', name: 'key', value: 'pass-4242' },
  ] as ConnectionAuth[])('with $type at the host of its base URL alone', async (auth) => {
    await serving(ok, async (url, asked) => {
      const headers = { 'X-Tenant': 'pass-4242' };
      const at = (baseUrl: string) => ({ connection: connection('httpfunctions', { auth, baseUrl, headers }) });
      await run('get', { 'Request/URL': `${url}/x` }, at('https://api.example.com'));
      expect(JSON.stringify(asked[0])).not.toMatch(/pass-4242|authorization/i);
      await run('get', { 'Request/URL': `${url}/x` }, at(`${url}/v1`));
      expect(JSON.stringify(asked[1])).toContain('pass-4242');
    });
  });

  it('with client credentials: one token until it runs out', async () => {
    const entra = await startEntra({
      users: [{ userPrincipalName: 'a@x.test', password: 'p', profile: { displayName: 'A' } }],
    });
    try {
      const auth: ConnectionAuth = {
        type: 'clientCredentials',
        tokenUrl: `${entra.url}/${entra.tenantId}/oauth2/v2.0/token`,
        clientId: entra.graphClientId,
        clientSecret: entra.graphClientSecret,
        scope: 'https://graph.microsoft.com/.default',
      };
      const sent: string[] = [];
      const counted = {
        request: (request: Parameters<typeof http.request>[0]) => {
          sent.push(new URL(request.url).pathname);
          return http.request(request);
        },
      };
      const clock = fakeClock(Date.now());
      const given = { ...signedIn(auth), http: counted, clock };
      const inputs = { 'Request/URL': `${entra.url}/v1.0/users`, 'Request/Query': { $select: 'displayName' } };
      for (let n = 0; n < 2; n++)
        expect(await run('get', inputs, given)).toMatchObject({ 'Response/Body': { value: [{ displayName: 'A' }] } });
      expect(sent.filter((path) => path.endsWith('/token'))).toHaveLength(1);
      await clock.sleep(3_600_000);
      await run('get', inputs, given);
      expect(sent.filter((path) => path.endsWith('/token'))).toHaveLength(2);
      const wrong = signedIn({ ...auth, clientSecret: 'not-the-secret' });
      const error = await failed('get', inputs, wrong);
      expect(error.errorKind).toBe('OAuth Refresh Error');
      expect(JSON.stringify([error.message, error.fields])).not.toContain('not-the-secret');
    } finally {
      await entra.close();
    }
  });

  it('a token that is refused is renewed once; id and secret may go in the header', async () => {
    let issued = 0;
    const reply = (asked: Asked, res: Parameters<typeof json>[0]) => {
      if (asked.path === '/token') {
        issued++;
        return json(res, 200, { access_token: `t${issued}`, expires_in: 3600 });
      }
      return asked.headers.authorization === 'Bearer t2' ? json(res, 200, { ok: 1 }) : json(res, 401, { error: 'old' });
    };
    await serving(reply, async (url, asked) => {
      const auth = {
        type: 'clientCredentials',
        tokenUrl: `${url}/token`,
        clientId: 'c',
        clientSecret: 's',
        sendIn: 'header',
      } as const;
      const out = await run('post', { 'Request/URL': url, 'Request/Body': { a: 1 } }, signedIn(auth));
      expect(out['Response/Body']).toEqual({ ok: 1 });
      expect(asked.map(({ path }) => path)).toEqual(['/token', '/', '/token', '/']);
      expect([asked[0]!.headers.authorization, asked[0]!.body]).toEqual([
        'Basic Yzpz',
        'grant_type=client_credentials',
      ]);
    });
  });

  it('whose header wins is a rule', async () => {
    await serving(ok, async (url, asked) => {
      const inputs = { 'Request/URL': url, 'Request/Headers': { authorization: 'own', 'x-b': '2' } };
      const given = { connection: connection('httpfunctions', { authorization: 'theirs' }) };
      await run('get', inputs, given);
      await run('get', inputs, { ...given, rules: { ...defaultRules, headerWins: 'connection' } });
      expect(asked.map(({ headers }) => [headers.authorization, headers['x-b']])).toEqual([
        ['own', '2'],
        ['theirs', '2'],
      ]);
    });
  });
});

describe('API Connector bodies', () => {
  it('sends a file byte for byte', async () => {
    const bytes = Uint8Array.from([0, 255, 10, 195, 40]);
    const seen: Buffer[] = [];
    const { createServer } = await import('node:http');
    const server = createServer((req, res) => {
      req.on('data', (chunk: Buffer) => seen.push(chunk));
      req.on('end', () => json(res, 200, { type: req.headers['content-type'] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    try {
      const file = { name: 'a.bin', contentType: 'application/x-bin', bytes };
      const out = await run('put', { 'Request/URL': `http://127.0.0.1:${port}/`, 'Request/Body': file });
      expect(out['Response/Body']).toEqual({ type: 'application/x-bin' });
      expect([...Buffer.concat(seen)]).toEqual([...bytes]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it.each([
    ['text/plain; charset=ISO-8859-1', [0x4a, 0xfc, 0x72], 'Jür'],
    ['text/plain; charset="utf-16le"', [0x68, 0, 0x69, 0], 'hi'],
    ['text/plain; charset=nonsense', [0x68, 0x69], 'hi'],
    ['text/html', [0xc3, 0xa9], 'é'],
    ['application/json', [0x22, 0xc3, 0xa9, 0x22], 'é'],
  ])('reads %s', async (type, bytes, text) => {
    await serving(
      (_, res) => res.writeHead(200, { 'content-type': type }).end(Buffer.from(bytes)),
      async (url) => {
        expect((await run('get', { 'Request/URL': url }))['Response/Body']).toBe(text);
      },
    );
  });

  it('204 is null; text that is no JSON is text, or an error, as the rule says', async () => {
    await serving(
      (asked, res) => {
        if (asked.method === 'DELETE') res.writeHead(204).end();
        else res.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
      },
      async (url) => {
        expect(await run('delete', { 'Request/URL': url, 'Request/Body': {} })).toMatchObject({
          'Response/Status Code': 204,
          'Response/Body': null,
        });
        expect((await run('patch', { 'Request/URL': url, 'Request/Body': 'x' }))['Response/Body']).toBe('<p>');
        const rules = { ...defaultRules, plainAnswer: 'error' as const };
        expect((await failed('get', { 'Request/URL': url }, { rules })).errorKind).toBe('Parse Error');
        const raw = await run('raw', { 'Request/URL': url, 'Request/Method': 'PATCH', 'Request/Body': 'x' }, { rules });
        expect(raw['Response/Body']).toBe('<p>');
      },
    );
  });
});
