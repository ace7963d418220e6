import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Values of the `{name}` parts of the route's path. */
  readonly params: Readonly<Record<string, string>>;
  /** The socket on the other side went away. */
  readonly gone: AbortSignal;
}

export interface Reply {
  readonly status: number;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as it is (content-type from `headers`). */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  /** Writes the answer itself: for faults that no well-formed answer can show. */
  readonly write?: (response: ServerResponse) => void;
}

export type Handler = (call: Call) => Reply | Promise<Reply>;
export interface Route {
  readonly method: string;
  /** e.g. `/api/v1/users/{id}` */
  readonly path: string;
  readonly handler: Handler;
}

export type Found = { readonly handler: Handler; readonly params: Record<string, string> } | 'no-path' | 'no-method';

/** Finds a route by method and path; a literal part wins over a `{name}` part. */
export function createRouter(routes: readonly Route[]): (method: string, path: string) => Found {
  const split = routes.map((route) => ({ route, parts: route.path.split('/') }));
  return (method, path) => {
    const given = path.split('/');
    let known = false;
    let best: { handler: Handler; params: Record<string, string>; names: number } | undefined;
    for (const { route, parts } of split) {
      if (parts.length !== given.length) continue;
      const params: Record<string, string> = Object.create(null) as Record<string, string>;
      let names = 0;
      const fits = parts.every((part, index) => {
        const value = given[index] as string;
        if (!part.startsWith('{')) return part === value;
        names++;
        const plain = decode(value);
        if (plain === undefined || plain === '') return false;
        params[part.slice(1, -1)] = plain;
        return true;
      });
      if (!fits) continue;
      known = true;
      if (route.method === method && (best === undefined || names < best.names)) {
        best = { handler: route.handler, params, names };
      }
    }
    if (best !== undefined) return { handler: best.handler, params: best.params };
    return known ? 'no-method' : 'no-path';
  };
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

export interface Listening {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const BODY_LIMIT = 1_000_000;

/** Serves on loopback. A handler that throws is answered by `failed`. */
export async function listen(handle: Handler, failed: (error: unknown) => Reply, port = 0): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(request, response, handle, failed).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handle: Handler,
  failed: (error: unknown) => Reply,
): Promise<void> {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const url = new URL(request.url ?? '/', 'http://loopback');
  let reply: Reply;
  try {
    reply = await handle({
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: await readBody(request),
      params: {},
      gone: gone.signal,
    });
  } catch (error) {
    reply = failed(error);
  }
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(reply.headers ?? {})) {
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  if (reply.write !== undefined) return reply.write(response);
  response.statusCode = reply.status;
  if (reply.json !== undefined) {
    if (!response.hasHeader('content-type')) response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(reply.json));
  } else {
    response.end(reply.text ?? '');
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > BODY_LIMIT) throw new RangeError(`the body is larger than ${BODY_LIMIT} bytes`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
