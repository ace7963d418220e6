import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { serve } from '../../../runtime/triggers/serve.ts';
import { flow, served } from './target.ts';

const open = flow({ security: 'open', token: null });
const ok = () => ({ status: 'success', output: { done: true } }) as const;

/** Writes text to the server and gives all that comes back until it closes. */
function talk(port: number, ...parts: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('close', () => resolve(text));
    socket.on('error', () => resolve(text));
    for (const part of parts) socket.write(part);
  });
}

describe('the server', () => {
  it.each([
    ['no HTTP', ['hello\r\n\r\n'], '400'],
    ['headers beyond the limit', [`GET / HTTP/1.1\r\nHost: a\r\nX-Big: ${'x'.repeat(20_000)}\r\n\r\n`], '431'],
    ['a URL beyond the limit', [`GET /${'x'.repeat(9_000)} HTTP/1.1\r\nHost: a\r\n\r\n`], '414'],
    [
      'both Content-Length and chunks',
      [
        'POST /api/flo/abc123/invoke HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      ],
      '400',
    ],
  ])('refuses %s as JSON and closes', async (_, parts, status) => {
    await served([open], ok, async ({ port }, { invoked }) => {
      const answer = await talk(port, ...parts);
      expect(answer.startsWith(`HTTP/1.1 ${status} `)).toBe(true);
      expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4))).toHaveProperty('error.message');
      expect(invoked).toHaveLength(0);
    });
  });

  it('drops callers that send too slowly', async () => {
    await served(
      [open],
      ok,
      async ({ port }, { invoked }) => {
        const answers = await Promise.all([
          talk(port, 'GET /api/flo/abc123/invoke HTTP/1.1\r\nHost: a\r\n'),
          talk(
            port,
            'POST /api/flo/abc123/invoke HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"a"',
          ),
        ]);
        for (const answer of answers) expect(answer === '' || answer.startsWith('HTTP/1.1 408 ')).toBe(true);
        expect(invoked).toHaveLength(0);
      },
      { headersMs: 200, requestMs: 400 },
    );
  }, 15_000);

  it('lets running calls end when it closes, and takes no more', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const target = {
      apiFlow: () => open,
      invoke: async () => {
        await gate;
        return { status: 'success', output: { done: true } } as const;
      },
      deliver: async () => {},
    };
    const server = await serve(target, { host: '127.0.0.1', port: 0 });
    const answer = fetch(`${server.url}/api/flo/abc123/invoke`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const closing = server.close();
    await expect(fetch(`${server.url}/api/flo/abc123/invoke`)).rejects.toThrow();
    release();
    expect(await (await answer).json()).toEqual({ done: true });
    const before = performance.now();
    await closing;
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('closes in time though a call hangs', async () => {
    const target = { apiFlow: () => open, invoke: () => new Promise<never>(() => {}), deliver: async () => {} };
    const server = await serve(target, { host: '127.0.0.1', port: 0, graceMs: 100 });
    const answer = fetch(`${server.url}/api/flo/abc123/invoke`).then(
      () => 'answered',
      () => 'dropped',
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    await server.close();
    expect(await answer).toBe('dropped');
  });

  it('says that a port is taken', async () => {
    await served([], ok, async ({ port }) => {
      const target = { apiFlow: () => null, invoke: ok, deliver: async () => {} };
      await expect(serve(target, { host: '127.0.0.1', port })).rejects.toThrow(/EADDRINUSE/);
    });
  });
});
