import { Agent, type Dispatcher, request as send } from 'undici';
import type { Http, HttpRequest, HttpResponse } from '../../connector/core/behaviour.ts';
import { FlopackError } from '../../connector/core/error.ts';

export interface HttpOptions {
  /** Origin to origin: `{'https://login.microsoftonline.com': 'http://127.0.0.1:8080'}`. The flow still sees its own URL. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** Milliseconds for a whole exchange, unless the request says less. */
  readonly timeoutMs?: number;
  /** Bytes of a response body that are read. */
  readonly maxBytes?: number;
  readonly dispatcher?: Dispatcher;
}

const TIMEOUT_MS = 60_000;
const MAX_BYTES = 10 * 1024 * 1024;

/** Makes the function that gives a URL another origin. Throws FlopackError CONFIG_INVALID for a host that is no origin. */
export function originRewriter(hosts: Readonly<Record<string, string>>): (url: string) => string {
  const origin = (text: string): string => {
    if (!URL.canParse(text) || !/^https?:/.test(text))
      throw new FlopackError(
        'CONFIG_INVALID',
        `hosts: ${JSON.stringify(text)} is no origin: write e.g. https://login.microsoftonline.com.`,
      );
    return new URL(text).origin;
  };
  const origins = new Map(Object.entries(hosts).map(([from, to]) => [origin(from), origin(to)]));
  if (origins.size === 0) return (url) => url;
  return (url) => {
    const parsed = new URL(url);
    const to = origins.get(parsed.origin);
    return to === undefined ? url : to + parsed.pathname + parsed.search;
  };
}

/** Any HTTP port with origins rewritten on the way out. */
export function withHosts(http: Http, hosts: Readonly<Record<string, string>>): Http {
  const rewrite = originRewriter(hosts);
  return { request: (request) => http.request({ ...request, url: rewrite(request.url) }) };
}

/**
 * Outgoing HTTP on undici. No redirects are followed. Rejects with HTTP_TIMEOUT or HTTP_NETWORK, which name the host
 * alone: paths, headers and bodies may hold secrets.
 */
export function undiciHttp(options: HttpOptions = {}): Http & { close(): Promise<void> } {
  const rewrite = originRewriter(options.hosts ?? {});
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const own = options.dispatcher === undefined ? new Agent({ connections: 128, pipelining: 1 }) : null;
  const dispatcher = options.dispatcher ?? own!;
  return {
    async request(request: HttpRequest): Promise<HttpResponse> {
      const url = rewrite(request.url);
      const host = new URL(request.url).host;
      const timeoutMs = request.timeoutMs ?? options.timeoutMs ?? TIMEOUT_MS;
      const signal = AbortSignal.timeout(timeoutMs);
      try {
        const answer = await send(url, {
          dispatcher,
          method: request.method as Dispatcher.HttpMethod,
          headers: { ...request.headers },
          body: request.body ?? null,
          signal,
          headersTimeout: timeoutMs,
          bodyTimeout: timeoutMs,
        });
        const body = await bodyOf(answer.body, maxBytes, host);
        return { status: answer.statusCode, headers: headersOf(answer.headers), body };
      } catch (error) {
        if (error instanceof FlopackError) throw error;
        const code = (error as { code?: unknown } | null)?.code;
        const timedOut = signal.aborted || code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT';
        if (timedOut)
          throw new FlopackError('HTTP_TIMEOUT', `${host} did not answer within ${timeoutMs} ms.`, { host, timeoutMs });
        const reason = typeof code === 'string' ? code : 'no answer';
        throw new FlopackError('HTTP_NETWORK', `${host} could not be reached (${reason}).`, { host, reason });
      }
    },
    async close() {
      await own?.close();
    },
  };
}

async function bodyOf(
  body: AsyncIterable<Uint8Array> & { destroy?(): unknown },
  maxBytes: number,
  host: string,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > maxBytes) {
      body.destroy?.();
      throw new FlopackError('HTTP_NETWORK', `${host} answered with more than ${maxBytes} bytes.`, { host, maxBytes });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function headersOf(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const out: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) out[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  return out;
}
