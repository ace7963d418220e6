import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { scriptedHttp } from '../../runtime/fakes/http.ts';
import { allowList, isPrivate } from '../../runtime/ports/allow.ts';
import { undiciHttp } from '../../runtime/ports/http.ts';
import { publicLookup } from '../../runtime/ports/lookup.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { body, card, flow, pack, ret, start } from './graph.ts';
import { behavioursWith, fakes } from './support.ts';

const list = allowList(['https://a.okta.com', '*.graph.test', 'b.test:8443', 'http://127.0.0.1:8080', '[::1]:9']);
const goes = (url: string): boolean => {
  try {
    list.check(new URL(url));
    return true;
  } catch {
    return false;
  }
};

describe('the allow-list of outgoing HTTP', () => {
  it.each([
    'https://a.okta.com/api/v1/users',
    'https://a.okta.com:443/',
    'https://A.OKTA.com/',
    'https://eu.graph.test/x',
    'http://eu.graph.test/x',
    'https://b.test:8443/',
    'http://127.0.0.1:8080/token',
    'http://2130706433:8080/token',
    'http://[::1]:9/',
  ])('lets %s through', (url) => expect(goes(url)).toBe(true));

  it.each([
    'http://a.okta.com/',
    'https://b.okta.com/',
    'https://a.okta.com:8443/',
    'https://a.okta.com.evil.test/',
    'https://evil.test/?https://a.okta.com',
    'https://a.okta.com@evil.test/',
    'https://graph.test/',
    'https://evilgraph.test/',
    'https://b.test/',
    'http://127.0.0.1:8081/',
    'http://169.254.169.254/latest/meta-data',
  ])('holds %s back', (url) => expect(goes(url)).toBe(false));

  it('holds private names under a pattern back until they are named themselves', () => {
    const url = new URL('https://db.corp.internal/');
    expect(() => allowList(['*.corp.internal']).check(url)).toThrow(/private address/);
    expect(() => allowList(['db.corp.internal']).check(url)).not.toThrow();
  });

  it.each([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['172.20.0.1', true],
    ['192.168.1.1', true],
    ['169.254.169.254', true],
    ['0.0.0.0', true],
    ['[::1]', true],
    ['[fe80::1]', true],
    ['[fd00::1]', true],
    ['[::ffff:10.0.0.1]', true],
    ['[::127.0.0.1]', true],
    ['[::ffff:0:7f00:1]', true],
    ['[64:ff9b:1::7f00:1]', true],
    ['[2002:7f00:1::]', true],
    ['[2001:0:7f00:1::]', true],
    ['[2606:4700::1111]', false],
    ['localhost', true],
    ['a.localhost', true],
    ['metadata.google.internal', true],
    ['printer', true],
    ['8.8.8.8', false],
    ['172.32.0.1', false],
    ['example.com', false],
    ['[2606:4700::1111]', false],
  ])('knows whether %s is private: %s', (host, expected) => expect(isPrivate(host)).toBe(expected));

  it.each(['', 'ftp://x.test', 'https://x.test/path', '*', 'https://*', 'a b', 'x.test?y'])(
    'refuses the entry %j',
    (entry) => expect(() => allowList([entry])).toThrow(/httpAllow/),
  );

  const calls = (url: string) =>
    flow(
      'main',
      body([
        start(),
        card('try', 'kernel/control/tryCatch', {
          in: {
            flo: body([
              card('in', 'kernel/control/callable'),
              card('get', 'httpfunctions/get', { in: { 'Request/URL': url } }),
              ret({ ok: 'yes' }, 'out'),
            ]),
          },
          out: { ok: 'string' },
          policy: {
            type: 'handler',
            handler: body([card('c', 'kernel/control/callable'), ret({ ok: 'caught' }, 'o')]),
          },
        }),
      ]),
    );

  it('is an error of the set-up for a flow, which If Error does not hide, and names the line to add', async () => {
    const http = scriptedHttp([{ json: {} }]);
    const run = (url: string) =>
      createRuntime({
        packs: [pack([calls(url)])],
        behaviours: behavioursWith(),
        ports: { ...fakes(), http },
        httpAllow: ['*.okta.com'],
      }).run('main');
    const { error } = await run('https://evil.test/x?secret=1');
    expect(error).toMatchObject({ code: 'HTTP_NOT_ALLOWED', card: { id: 'get' } });
    expect(error!.message).toBe(
      'The flow calls evil.test, which is not allowed: add "https://evil.test" to httpAllow if it may.',
    );
    expect((await run('http://169.254.169.254/latest')).error!.message).toMatch(/a private address/);
    expect(http.calls).toEqual([]);
    expect((await run('https://a.okta.com/x')).status).toBe('success');
    expect(http.calls).toHaveLength(1);
  });

  it('looks names up and refuses those that stand for a private address', async () => {
    const find = (may: boolean) =>
      new Promise((resolve) => {
        publicLookup(() => may)('localhost', {}, (error, address) =>
          resolve(error?.code ?? isPrivate(String(address))),
        );
      });
    expect(await find(false)).toBe('PRIVATE_ADDRESS');
    expect(await find(true)).toBe(true);
  });

  it('checks the address that the flow names, not where it is sent', async () => {
    const server = createServer((_req, res) => void res.end('hello'));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const ask = async (allow: readonly string[] | undefined, hosts = {}, host = `localhost:${port}`) => {
      const http = undiciHttp({ hosts, ...(allow === undefined ? {} : { allow }) });
      try {
        return (await http.request({ method: 'GET', url: `http://${host}/`, headers: {} })).body;
      } finally {
        await http.close();
      }
    };
    try {
      expect(await ask(undefined)).toBe('hello');
      expect(await ask([`http://localhost:${port}`])).toBe('hello');
      await expect(ask(['*.okta.com'])).rejects.toMatchObject({ code: 'HTTP_NOT_ALLOWED' });
      expect(await ask(['a.okta.com'], { 'http://a.okta.com': `http://127.0.0.1:${port}` }, 'a.okta.com')).toBe(
        'hello',
      );
    } finally {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  });
});
