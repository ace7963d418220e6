import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly form: URLSearchParams;
  readonly raw: string;
}

export interface Scripted {
  readonly status: number;
  readonly body: string;
  readonly headers?: Record<string, string>;
  /** Milliseconds before the reply; `Infinity` never replies. */
  readonly delay?: number;
  /** Cut the connection instead of replying. */
  readonly reset?: boolean;
}

/** A token endpoint on loopback that answers as `reply` says. */
export async function tokenServer(reply: (seen: Seen) => Scripted) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const raw = Buffer.concat(chunks).toString('utf8');
      const entry = { path: request.url ?? '', headers: request.headers, form: new URLSearchParams(raw), raw };
      seen.push(entry);
      const { status, body, headers, delay = 0, reset = false } = reply(entry);
      if (reset) return request.socket.destroy();
      if (delay === Number.POSITIVE_INFINITY) return;
      setTimeout(() => response.writeHead(status, headers ?? { 'content-type': 'application/json' }).end(body), delay);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
