import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { CardContext, Clock, ConnectionSettings, FieldShape, Http } from '../../../connector/core/behaviour.ts';
import { FlopackError } from '../../../connector/core/error.ts';
import { cardContext } from '../../support/card.ts';

/** What a test server was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Reply = (asked: Asked, res: ServerResponse, nth: number) => void;

/** A loopback server for the length of `use`. */
export async function serving<T>(reply: Reply, use: (url: string, asked: Asked[]) => Promise<T>): Promise<T> {
  const asked: Asked[] = [];
  const server = createServer((req, res) => {
    let body = '';
    req.setEncoding('utf8');
    req.on('data', (chunk: string) => {
      body += chunk;
    });
    req.on('end', () => {
      const one = { method: req.method ?? '', path: req.url ?? '', headers: req.headers, body };
      asked.push(one);
      reply(one, res, asked.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

export function json(res: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  res.writeHead(status, { 'content-type': 'application/json', ...headers });
  res.end(JSON.stringify(body));
}

/** A clock whose sleeps take no time and are written down. */
export function fakeClock(start = 1_700_000_000_000): Clock & { readonly slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
  };
}

/** Outgoing HTTP over real sockets, with the port's two ways to fail. */
export const realHttp: Http = {
  async request({ method, url, headers, body, timeoutMs }) {
    try {
      const signal = AbortSignal.timeout(timeoutMs ?? 300);
      const init = {
        method,
        headers,
        redirect: 'manual',
        signal,
        ...(body === undefined ? {} : { body }),
      } as RequestInit;
      const response = await fetch(url, init);
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    } catch (error) {
      if ((error as Error).name === 'TimeoutError') throw new FlopackError('HTTP_TIMEOUT', 'No answer in time.');
      throw new FlopackError('HTTP_NETWORK', 'No connection.');
    }
  },
};

export function field(group: string | null, key: string): FieldShape {
  return { name: group === null ? key : `${group}/${key}`, group, key, type: 'string', collection: false };
}

/** A context with real HTTP, and a clock whose sleeps take no time. */
export function context(more: Partial<CardContext> & { readonly outputs?: readonly FieldShape[] } = {}): CardContext {
  const { outputs = [], ...rest } = more;
  const card = { kind: 'test/card', id: 'c1', title: 'Card', inputs: [], outputs };
  return cardContext({ card, clock: fakeClock(), http: realHttp, callFlow: async () => ({}), ...rest });
}

export function connection(module: string, more: Partial<ConnectionSettings> = {}): ConnectionSettings {
  return { name: 'Test', module, ...more };
}
