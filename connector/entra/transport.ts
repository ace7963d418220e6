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
        const exchange = new Exchange(resolve, budgetMs, maxBytes);
        try {
          pool.dispatch({ path, method: 'POST', headers, body }, exchange);
        } catch {
          exchange.fail('network');
        }
      }),
    close: () => pool.destroy(),
  };
}

/**
 * Gathers one reply. Errors carry no request data: undici's own are dropped for a plain reason. A class, because
 * every sign-in makes one and shared methods are cheaper than closures.
 */
class Exchange implements Dispatcher.DispatchHandler {
  private readonly resolve: (reply: TokenReply) => void;
  private readonly maxBytes: number;
  private readonly timer: NodeJS.Timeout;
  private controller: Dispatcher.DispatchController | null = null;
  private status = 0;
  private headers: ReplyHeaders = {};
  private first: Buffer | null = null;
  private rest: Buffer[] | null = null;
  private size = 0;
  private done = false;

  constructor(resolve: (reply: TokenReply) => void, budgetMs: number, maxBytes: number) {
    this.resolve = resolve;
    this.maxBytes = maxBytes;
    this.timer = setTimeout(timeOut, budgetMs, this);
  }

  fail(failure: ReplyFailure): void {
    this.finish({ status: this.status, headers: {}, body: '', failure });
    this.controller?.abort(new Error(failure));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
    // Timed out while waiting for a connection: the password must not go out any more.
    if (this.done) controller.abort(new Error('timeout'));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: ReplyHeaders): void {
    this.status = status;
    this.headers = headers;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.size += chunk.length;
    if (this.size > this.maxBytes) this.fail('too-large');
    else if (this.first === null) this.first = chunk;
    else if (this.rest === null) this.rest = [this.first, chunk];
    else this.rest.push(chunk);
  }

  onResponseEnd(): void {
    const bytes = this.rest === null ? this.first : Buffer.concat(this.rest, this.size);
    this.finish({ status: this.status, headers: this.headers, body: bytes === null ? '' : bytes.toString('utf8') });
  }

  onResponseError(): void {
    this.fail('network');
  }

  private finish(reply: TokenReply): void {
    if (this.done) return;
    this.done = true;
    clearTimeout(this.timer);
    this.resolve(reply);
  }
}

function timeOut(exchange: Exchange): void {
  exchange.fail('timeout');
}
