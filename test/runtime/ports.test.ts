import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Agent } from 'undici';
import { virtualClock } from '../../runtime/fakes/clock.ts';
import { seededRandom } from '../../runtime/fakes/random.ts';
import { systemClock } from '../../runtime/ports/clock.ts';
import { undiciHttp } from '../../runtime/ports/http.ts';
import { addressOf, originRewriter } from '../../runtime/ports/origins.ts';
import { cryptoRandom } from '../../runtime/ports/random.ts';
import { uuid } from '../../runtime/uuid.ts';

describe('HTTP over the network', () => {
  let server: Server;
  let origin = '';
  const http = undiciHttp({
    maxBytes: 1000,
    timeoutMs: 300,
    hosts: { 'https://login.example.test': 'http://127.0.0.1:1' },
  });

  beforeAll(async () => {
    server = createServer((req, res) => {
      if (req.url === '/hang') return;
      if (req.url === '/big') return void res.end('x'.repeat(2000));
      if (req.url === '/moved') return void res.writeHead(302, { location: '/elsewhere' }).end();
      let body = '';
      req.on('data', (chunk) => {
        body += chunk;
      });
      req.on('end', () =>
        res.writeHead(418, { 'X-Two': ['a', 'b'] }).end(`${req.method} ${req.url} ${req.headers['x-ask']} ${body}`),
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await http.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });

  it('sends and reads, whatever the status', async () => {
    const answer = await http.request({
      method: 'POST',
      url: `${origin}/a?b=c`,
      headers: { 'x-ask': '1' },
      body: 'käse',
    });
    expect(answer).toMatchObject({ status: 418, body: 'POST /a?b=c 1 käse' });
    expect(answer.headers['x-two']).toBe('a, b');
  });

  it('follows no redirect', async () => {
    expect((await http.request({ method: 'GET', url: `${origin}/moved`, headers: {} })).status).toBe(302);
  });

  it('gives up a server that does not answer, and an answer that is too big', async () => {
    await expect(http.request({ method: 'GET', url: `${origin}/hang`, headers: {} })).rejects.toMatchObject({
      code: 'HTTP_TIMEOUT',
    });
    await expect(http.request({ method: 'GET', url: `${origin}/hang`, headers: {}, timeoutMs: 50 })).rejects.toThrow(
      'within 50 ms',
    );
    await expect(http.request({ method: 'GET', url: `${origin}/big`, headers: {} })).rejects.toThrow(
      'more than 1000 bytes',
    );
  });

  it('names the host alone in its errors', async () => {
    const failed = await http
      .request({
        method: 'POST',
        url: 'https://login.example.test/secret-tenant?pw=hunter2',
        headers: { authorization: 'Bearer hunter2' },
        body: 'hunter2',
      })
      .catch((error: unknown) => error as Error & { details: unknown });
    expect(failed).toMatchObject({
      code: 'HTTP_NETWORK',
      message: 'login.example.test could not be reached (ECONNREFUSED).',
    });
    expect(`${JSON.stringify(failed)}${(failed as Error).stack}`).not.toMatch(/hunter2|secret-tenant/);
  });

  it('cuts a URL where a URL parser would', () => {
    for (const url of [
      'https://a.test/x/y?z=1&w=%20',
      'https://a.test',
      'HTTPS://A.test:443/x',
      'https://a.test/x/../y?q=a b',
      'https://a.test/x/%2e%2E/y',
      'http://a.test:8080/{käse}?\'"#part',
      'https://a.test?q=/.',
    ]) {
      const { origin, pathname, search } = new URL(url);
      const { origin: cut, path } = addressOf(url);
      expect({ url, origin: new URL(cut).origin, path }).toEqual({ url, origin, path: pathname + search });
    }
    expect(() => addressOf('/x')).toThrow('Invalid URL');
  });

  it('gives single origins a time of their own, by the name that flows have for them', async () => {
    const port = undiciHttp({ hosts: { 'https://slow.test': origin }, timeouts: { 'https://slow.test/': 40 } });
    const ask = (timeoutMs?: number) =>
      port.request({ method: 'GET', url: 'https://slow.test/hang', headers: {}, ...(timeoutMs ? { timeoutMs } : {}) });
    await expect(ask()).rejects.toThrow('slow.test did not answer within 40 ms.');
    await expect(ask(20)).rejects.toThrow('within 20 ms');
    server.closeAllConnections();
    await port.close();
  });

  it('does not send what was given up in the queue', async () => {
    const seen: string[] = [];
    const slow = createServer((req, res) => {
      seen.push(req.url ?? '');
      setTimeout(() => res.end('done'), 120);
    });
    await new Promise<void>((done) => slow.listen(0, '127.0.0.1', done));
    const dispatcher = new Agent({ connections: 1 });
    const port = undiciHttp({ dispatcher });
    const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
    const [first, second, third] = await Promise.allSettled([
      port.request({ method: 'GET', url: `${url}/first`, headers: {} }),
      port.request({ method: 'GET', url: `${url}/second`, headers: {}, timeoutMs: 30 }),
      port.request({ method: 'GET', url: `${url}/third`, headers: {} }),
    ]);
    expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen).toEqual(['/first', '/third']);
    await dispatcher.close();
    await new Promise((done) => slow.close(done));
  });

  it('rewrites origins and nothing else', () => {
    const rewrite = originRewriter({
      'https://a.test': 'http://127.0.0.1:8080',
      'https://b.test:444/': 'https://c.test',
    });
    expect(rewrite('https://a.test/x/y?z=1')).toBe('http://127.0.0.1:8080/x/y?z=1');
    expect(rewrite('https://b.test:444/')).toBe('https://c.test/');
    expect(rewrite('https://b.test/')).toBe('https://b.test/');
    expect(rewrite('https://a.test.evil.test/')).toBe('https://a.test.evil.test/');
    expect(() => originRewriter({ 'login.microsoftonline.com': 'x' })).toThrow(/is no origin/);
  });
});

describe('clocks', () => {
  it('the real one sleeps and calls back', async () => {
    const clock = systemClock();
    const before = clock.now();
    const called: string[] = [];
    clock.timer(1, () => called.push('timer'));
    clock.timer(1, () => called.push('cancelled')).cancel();
    await clock.sleep(15);
    expect(clock.now() - before).toBeGreaterThanOrEqual(14);
    expect(called).toEqual(['timer']);
  });

  it('the virtual one wakes sleepers in order of time', async () => {
    const clock = virtualClock({ start: 0 });
    const woken: string[] = [];
    const nap = async (ms: number) => {
      await clock.sleep(ms);
      woken.push(`${ms}@${clock.now()}`);
    };
    await Promise.all([nap(86_400_000), nap(5), nap(60_000)]);
    expect(woken).toEqual(['5@5', '60000@60000', '86400000@86400000']);
  });

  it('the virtual one stands still until told where asked to', async () => {
    const clock = virtualClock({ start: 0, auto: false });
    let awake = false;
    clock.sleep(100).then(() => {
      awake = true;
    });
    await clock.advance(99);
    expect(awake).toBe(false);
    await clock.advance(1);
    expect({ awake, now: clock.now() }).toEqual({ awake: true, now: 100 });
  });
});

describe('chance', () => {
  it('is repeatable by seed and not otherwise', () => {
    expect(seededRandom(5).bytes(20)).toEqual(seededRandom(5).bytes(20));
    expect(seededRandom(5).bytes(20)).not.toEqual(seededRandom(6).bytes(20));
    const random = cryptoRandom();
    const drawn = new Set(Array.from({ length: 2000 }, () => uuid(random)));
    expect(drawn.size).toBe(2000);
    for (const id of drawn) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(random.bytes(20_000)).toHaveLength(20_000);
    for (let i = 0; i < 100; i += 1) expect(Math.floor(random.next())).toBe(0);
  });
});
