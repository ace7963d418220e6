import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly method: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  readonly at: number;
}

export interface Service {
  readonly url: string;
  readonly received: Received[];
  readonly close: () => Promise<void>;
}

/** A hook service on loopback: notes every request, then `answer` does what the test wants. */
export async function startService(
  answer: (request: Received, response: ServerResponse, count: number) => void,
): Promise<Service> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const one = {
        method: request.method ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
        at: Date.now(),
      };
      received.push(one);
      answer(one, response, received.length);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function verdict(credential: 'VERIFIED' | 'UNVERIFIED'): string {
  return JSON.stringify({ commands: [{ type: 'com.okta.action.update', value: { credential } }] });
}

/** Answers every hook call with this verdict, and event hook challenges as Okta wants them. */
export function answerWith(text: string, status = 200): (request: Received, response: ServerResponse) => void {
  return (request, response) => {
    const challenge = request.headers['x-okta-verification-challenge'];
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof challenge === 'string' ? JSON.stringify({ verification: challenge }) : text);
  };
}
