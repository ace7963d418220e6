import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { sendError } from './answer.ts';
import type { BodyCheck } from './check-body.ts';
import { type EventHook, type EventHookSettings, eventHook } from './event-hook.ts';
import { type ExecutionsSettings, executions, isExecutions } from './executions.ts';
import { type Answered, aliasIn, type InvokeSettings, invoke } from './invoke.ts';
import { rateLimit } from './rate.ts';
import type { ApiFlow, TriggerTarget } from './target.ts';

export interface ServeOptions {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Where Okta's event hook calls come in; absent: nowhere. */
  readonly eventHook?: EventHookSettings;
  /** Where failed executions are looked at and run again; absent: nowhere. */
  readonly executions?: ExecutionsSettings;
  /** By flow name: what JSON bodies have to pass, e.g. the schema of a hook; else 400 and the flow does not run. */
  readonly checks?: ReadonlyMap<string, BodyCheck>;
  /** By flow name: told of its answers once they are out, e.g. to set a verified password elsewhere too. */
  readonly answered?: ReadonlyMap<string, Answered>;
  /** Checks OAuth tokens for flows on level `high`; without it they answer 403. */
  readonly bearer?: (token: string, flow: ApiFlow) => boolean | Promise<boolean>;
  /** Invocations per second and flow, then 429. Default null, no limit; Okta's cloud has 10. */
  readonly invocationsPerSecond?: number | null;
  /** true: bodies that are neither JSON nor a form reach flows as `raw/body` instead of 415. Default false. */
  readonly anyType?: boolean;
  /** Bytes of a body for API Endpoint flows; default 256 KiB. */
  readonly bodyLimit?: number;
  /** Bytes of an event hook call, which holds up to 100 events; default 4 MiB. */
  readonly eventBodyLimit?: number;
  /** Milliseconds that a caller waits for a flow, then 504; default 60 000. */
  readonly connectionMs?: number;
  /** Milliseconds in which a request's headers and the whole request have to arrive; defaults 10 000 and 30 000. */
  readonly headersMs?: number;
  readonly requestMs?: number;
  /** Milliseconds that `close` waits for running requests and deliveries; default 5 000. */
  readonly graceMs?: number;
  /** false: Scheduled Flows do not run at their times. Default true. */
  readonly schedules?: boolean;
  /** Milliseconds of any clock, for the rate limit. */
  readonly now?: () => number;
  /** Told of defects: a target that threw. Never of errors of flows. */
  readonly onError?: (error: unknown) => void;
}

export interface Served {
  /** `http://host:port`, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Takes no new connections, waits for what runs, then closes what is left. */
  close(): Promise<void>;
}

const URL_MAX = 8_192;
const HEADERS_MAX = 16_384;

/** Serves API Endpoint flows at `/api/flo/<alias>/invoke` and Okta's event hook. Rejects if the port is taken. */
export async function serve(target: TriggerTarget, options: ServeOptions): Promise<Served> {
  const onError = options.onError ?? (() => {});
  const perSecond = options.invocationsPerSecond ?? null;
  const settings: InvokeSettings = {
    target,
    bodyLimit: options.bodyLimit ?? 256 * 1_024,
    connectionMs: options.connectionMs ?? 60_000,
    anyType: options.anyType ?? false,
    checks: options.checks ?? new Map(),
    answered: options.answered ?? new Map(),
    onError,
    bearer: options.bearer ?? null,
    admit: perSecond === null ? null : rateLimit(perSecond, options.now ?? (() => performance.now())),
  };
  const hook: EventHook | null =
    options.eventHook === undefined
      ? null
      : {
          ...options.eventHook,
          target,
          bodyLimit: options.eventBodyLimit ?? 4 * 1_024 * 1_024,
          pending: new Set(),
          maxPending: 1_000,
          onError,
        };
  const server = createServer(
    {
      maxHeaderSize: HEADERS_MAX,
      headersTimeout: options.headersMs ?? 10_000,
      requestTimeout: options.requestMs ?? 30_000,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: 10_000,
      noDelay: true,
    },
    (req, res) => {
      route(settings, hook, options.executions ?? null, req, res).catch((error: unknown) => {
        if (!req.destroyed && !res.destroyed) {
          onError(error);
          sendError(res, 500, 'The request could not be handled.');
        }
      });
    },
  );
  server.on('clientError', refuseConnection);
  await listen(server, options.host, options.port);
  const schedules = options.schedules === false ? undefined : target.startSchedules?.();
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return {
    url: `http://${host}:${port}`,
    port,
    close: () => {
      schedules?.stop();
      return close(server, hook?.pending ?? new Set(), options.graceMs ?? 5_000);
    },
  };
}

function route(
  settings: InvokeSettings,
  hook: EventHook | null,
  past: ExecutionsSettings | null,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const url = req.url ?? '';
  if (url.length > URL_MAX) {
    sendError(res, 414, `The URL is longer than ${URL_MAX} characters.`, { headers: { connection: 'close' } });
    return Promise.resolve();
  }
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  const alias = aliasIn(path);
  const query = mark < 0 ? '' : url.slice(mark + 1);
  if (alias !== null) return invoke(settings, alias, query, req, res);
  if (hook !== null && path === hook.path) return eventHook(hook, req, res);
  if (past !== null && isExecutions(past, path)) return executions(past, path, query, req, res);
  sendError(res, 404, 'Nothing is served here.', { kind: 'Not Found' });
  return Promise.resolve();
}

/** Requests that are not HTTP, too slow or with too large headers never reach a handler: answer them as the rest. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request';
  const body = JSON.stringify({ error: { message: status.slice(4) } });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function close(server: Server, pending: ReadonlySet<Promise<unknown>>, graceMs: number): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  // connections that fall idle from now on are kept alive otherwise
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  const quiet = async () => {
    await ended;
    while (pending.size > 0) await Promise.allSettled([...pending]);
  };
  await Promise.race([quiet(), grace]);
  clearTimeout(timer);
  clearInterval(sweep);
  server.closeAllConnections();
  await ended;
}
