import { type Dispatcher, Pool } from 'undici';
import type { ReplyFailure, ReplyHeaders, TokenReply } from './verdict/reply.ts';

/** Keep-alive connections to one origin. */
export interface Transport {
  /** Posts a body; resolves with the raw reply or with its `failure`, and never rejects. Redirects are not followed. */
  post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<TokenReply>;
  close(): Promise<void>;
}

interface TransportSettings {
  readonly origin: string;
  /** For the whole exchange: queue, connection, reply. */
  readonly budgetMs: number;
  readonly connections: number;
  /** Bytes of a reply body. */
  readonly maxBytes: number;
}

/** Wrong passwords must not be counted twice, so a request is sent once and never again. */
export function openTransport({ origin, budgetMs, connections, maxBytes }: TransportSettings): Transport {
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    // One timer below covers the whole exchange; undici's own are coarser.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: { timeout: budgetMs },
  });
  return {
    post: (path, headers, body) =>
      new Promise<TokenReply>((resolve) => {
        const exchange = collect(resolve, budgetMs, maxBytes);
        try {
          pool.dispatch({ path, method: 'POST', headers, body }, exchange.handler);
        } catch {
          exchange.fail('network');
        }
      }),
    close: () => pool.destroy(),
  };
}

/** Gathers one reply. Errors carry no request data: undici's own are dropped for a plain reason. */
function collect(resolve: (reply: TokenReply) => void, budgetMs: number, maxBytes: number) {
  let controller: Dispatcher.DispatchController | null = null;
  let status = 0;
  let headers: ReplyHeaders = {};
  let first: Buffer | null = null;
  let rest: Buffer[] | null = null;
  let size = 0;
  let done = false;

  const finish = (reply: TokenReply) => {
    if (done) return;
    done = true;
    clearTimeout(timer);
    resolve(reply);
  };
  const fail = (failure: ReplyFailure) => {
    finish({ status, headers: {}, body: '', failure });
    controller?.abort(new Error(failure));
  };
  const timer = setTimeout(fail, budgetMs, 'timeout');

  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(started) {
      controller = started;
      // Timed out while waiting for a connection: the password must not go out any more.
      if (done) started.abort(new Error('timeout'));
    },
    onResponseStart(_controller, statusCode, responseHeaders) {
      status = statusCode;
      headers = responseHeaders;
    },
    onResponseData(_controller, chunk) {
      size += chunk.length;
      if (size > maxBytes) return fail('too-large');
      if (first === null) first = chunk;
      else if (rest === null) rest = [first, chunk];
      else rest.push(chunk);
    },
    onResponseEnd() {
      const bytes = rest === null ? first : Buffer.concat(rest, size);
      finish({ status, headers, body: bytes === null ? '' : bytes.toString('utf8') });
    },
    onResponseError() {
      fail('network');
    },
  };
  return { handler, fail };
}
