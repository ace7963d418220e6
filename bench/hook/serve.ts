import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reportReady } from './child.ts';
import { HOOK_PATH } from './facts.ts';

/** A bare node:http endpoint for hook calls. */
export function serveHook(
  handle: (
    body: Buffer,
    contentType: string | undefined,
  ) => Promise<{ readonly status: number; readonly body: object }>,
): void {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
      const send = (status: number, answer: object) => {
        const text = JSON.stringify(answer);
        response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
        response.end(text);
      };
      handle(body, request.headers['content-type']).then(
        (answer) => send(answer.status, answer.body),
        () => send(500, { error: 'internal' }),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => {
    reportReady({ port: (server.address() as AddressInfo).port, path: HOOK_PATH });
  });
}
