import { Agent, type Dispatcher } from 'undici';
import type { Http } from '../../connector/core/behaviour.ts';
import { allowList } from './allow.ts';
import { Exchange } from './exchange.ts';
import { publicLookup } from './lookup.ts';
import { addressOf, byOrigin, originMap, originRewriter } from './origins.ts';

export interface HttpOptions {
  /** Origin to origin: `{'https://login.microsoftonline.com': 'http://127.0.0.1:8080'}`. The flow still sees its own URL. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Milliseconds for a whole exchange, unless the request says less. */
  readonly timeoutMs?: number;
  /** The same for single origins, as the flow names them. */
  readonly timeouts?: Readonly<Record<string, number>>;
  /** Bytes of a response body that are read. */
  readonly maxBytes?: number;
  readonly dispatcher?: Dispatcher;
  /**
   * Origins (`https://api.example.com`) and hosts (`*.okta.com`) that flows may call, as the flow names them; absent:
   * all. With a list, private addresses have to be named themselves.
   */
  readonly allow?: readonly string[];
}

const TIMEOUT_MS = 60_000;
const MAX_BYTES = 10 * 1024 * 1024;

/** Any HTTP port with origins rewritten on the way out. */
export function withHosts(http: Http, hosts: Readonly<Record<string, string>>): Http {
  if (Object.keys(hosts).length === 0) return http;
  const rewrite = originRewriter(hosts);
  return { request: (request) => http.request({ ...request, url: rewrite(request.url) }) };
}

/** What is known of an origin that flows call. */
interface Route {
  /** As the flow names it. */
  readonly host: string;
  /** Where it goes. */
  readonly origin: string;
  readonly timeoutMs: number;
}

/** Routes are kept by origin; flows may call any number of them. */
const ROUTES_MAX = 1_000;

/**
 * Outgoing HTTP on undici. No redirects are followed. Rejects with HTTP_TIMEOUT or HTTP_NETWORK, which name the host
 * alone: paths, headers and bodies may hold secrets.
 */
export function undiciHttp(options: HttpOptions = {}): Http & { close(): Promise<void> } {
  const origins = originMap(options.hosts ?? {});
  const timeouts = byOrigin(options.timeouts ?? {});
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const allowed = options.allow === undefined ? null : allowList(options.allow);
  const targets = new Set([...origins.values()].map((origin) => new URL(origin).hostname));
  // A name that is allowed by its pattern may still stand for an address inside.
  const connect = allowed && { lookup: publicLookup((name) => allowed.names(name) || targets.has(name)) };
  const own =
    options.dispatcher === undefined
      ? new Agent({ connections: 128, pipelining: 1, ...(connect === null ? {} : { connect }) })
      : null;
  const dispatcher = options.dispatcher ?? own!;

  const routes = new Map<string, Route>();
  const routeOf = (text: string): Route => {
    const known = routes.get(text);
    if (known !== undefined) return known;
    const url = new URL(text);
    allowed?.check(url);
    const { host, origin } = url;
    const route = {
      host,
      origin: origins.get(origin) ?? origin,
      timeoutMs: timeouts.get(origin) ?? options.timeoutMs ?? TIMEOUT_MS,
    };
    if (routes.size >= ROUTES_MAX) routes.clear();
    routes.set(text, route);
    return route;
  };

  return {
    request: (request) =>
      new Promise((resolve, reject) => {
        const address = addressOf(request.url);
        const { host, origin, timeoutMs } = routeOf(address.origin);
        const limits = {
          host,
          timeoutMs: request.timeoutMs ?? timeoutMs,
          maxBytes,
          binary: request.binary === true,
        };
        const exchange = new Exchange(resolve, reject, limits);
        try {
          dispatcher.dispatch(
            {
              origin,
              path: address.path,
              method: request.method as Dispatcher.HttpMethod,
              headers: request.headers,
              body: request.bytes ?? request.body ?? null,
              // The exchange's own timer covers all of it.
              headersTimeout: 0,
              bodyTimeout: 0,
            },
            exchange,
          );
        } catch (error) {
          exchange.broken(error);
        }
      }),
    async close() {
      await own?.close();
    },
  };
}
