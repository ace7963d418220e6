import type { Client } from '@okta/okta-sdk-nodejs';
import type { Clock } from '../core/behaviour.ts';
import { FlopackError } from '../core/error.ts';
import { errorFromSdk } from './client-error.ts';
import { type Attempt, defaultRetryPolicy, type RetryPolicy, retrying } from './retry.ts';

export interface OktaClientSettings {
  /** `https://<org>.okta.com`; plain http is taken for loopback hosts only. */
  readonly orgUrl: string;
  /** API token, sent as `SSWS`. */
  readonly token: string;
  readonly clock: Clock;
  readonly retry?: Partial<RetryPolicy>;
  /** Milliseconds for one request, retries not counted; default 15 000. */
  readonly requestTimeoutMs?: number;
}

/** An org to talk to. Made by `createOktaClient`, used by the functions of users.ts, hooks.ts and system-log.ts. */
export interface OktaClient {
  readonly orgUrl: string;
  /** Runs SDK calls; whatever they throw becomes FlopackError `OKTA_API`, `HTTP_TIMEOUT` or `HTTP_NETWORK`. */
  call<T>(run: (sdk: Client) => Promise<T>): Promise<T>;
}

interface FetchRequest {
  url?: string;
  method?: string;
  timeout?: number;
  redirect?: string;
  size?: number;
  signal?: AbortSignal;
}

interface FetchResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  clone(): { text(): Promise<string> };
}

/** Bytes of one answer: a page of 1000 log events has some 5 MB. */
const MAX_ANSWER = 64 * 1024 * 1024;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A client on Okta's SDK, which is loaded on the first call of this function (it takes most of a second). No cache
 * (the SDK's keeps single users for ever), no retries of the SDK's own, no redirects, and never another origin.
 * Throws FlopackError `CONFIG_INVALID`.
 */
export async function createOktaClient(settings: OktaClientSettings): Promise<OktaClient> {
  const origin = checkedOrigin(settings);
  const { default: okta } = await import('@okta/okta-sdk-nodejs');
  const policy = { ...defaultRetryPolicy, ...settings.retry };
  const timeout = settings.requestTimeoutMs ?? 15_000;

  class Executor extends okta.DefaultRequestExecutor {
    override async fetch(request: Parameters<InstanceType<typeof okta.DefaultRequestExecutor>['fetch']>[0]) {
      const sent = request as FetchRequest;
      const url = new URL(sent.url ?? '', origin);
      // a next link is the server's word: the token must not follow it to another host
      if (url.origin !== origin)
        throw new FlopackError('OKTA_API', 'The org answered with a link to another host; it was not followed.');
      sent.timeout = timeout;
      sent.redirect = 'manual';
      sent.size = MAX_ANSWER;
      const again = retrying(policy, settings.clock);
      for (;;) {
        let attempt: Attempt;
        const stop = new AbortController();
        sent.signal = stop.signal;
        try {
          const response = await super.fetch(request);
          // node-fetch gives up on a body that is too slow or too large, and leaves its connection open
          setTimeout(() => stop.abort(), timeout + 1_000).unref();
          if (response.status < 400) return response;
          attempt = await attemptOf(sent, url, response as unknown as FetchResponse);
          if (!(await again(attempt))) return response;
        } catch (error) {
          attempt = {
            method: sent.method ?? 'GET',
            path: url.pathname,
            status: 0,
            errorCode: null,
            header: () => null,
          };
          if (!(await again(attempt))) throw error;
        }
      }
    }
  }

  const sdk = new okta.Client({
    orgUrl: origin,
    token: settings.token,
    authorizationMode: 'SSWS',
    cacheMiddleware: null,
    requestExecutor: new Executor({ maxRetries: 0, requestTimeout: timeout }),
    userAgent: 'flopack',
  } as unknown as ConstructorParameters<typeof okta.Client>[0]);
  // the SDK sends loopback calls through https_proxy too, which cannot reach them
  if (LOOPBACK.has(new URL(origin).hostname)) (sdk as unknown as { http: { agent?: unknown } }).http.agent = undefined;

  return {
    orgUrl: origin,
    async call(run) {
      try {
        return await run(sdk);
      } catch (error) {
        throw errorFromSdk(error, settings.token);
      }
    },
  };
}

function checkedOrigin(settings: OktaClientSettings): string {
  let url: URL;
  try {
    url = new URL(settings.orgUrl);
  } catch {
    throw new FlopackError('CONFIG_INVALID', 'The Okta org URL is not a URL: give https://<your org>.okta.com.');
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.has(url.hostname)))
    throw new FlopackError('CONFIG_INVALID', `The Okta org URL has to start with https://, not ${url.protocol}//.`);
  if (settings.token.trim() === '' || /[^\x21-\x7e]/.test(settings.token))
    throw new FlopackError(
      'CONFIG_INVALID',
      'The Okta API token is empty or holds spaces or other unusable characters.',
    );
  return url.origin;
}

async function attemptOf(request: FetchRequest, url: URL, response: FetchResponse): Promise<Attempt> {
  const coded = response.status === 409 || response.status === 503;
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    status: response.status,
    errorCode: coded ? codeIn(await response.clone().text()) : null,
    header: (name) => response.headers.get(name),
  };
}

function codeIn(text: string): string | null {
  return /"errorCode"\s*:\s*"(E\d{7})"/.exec(text.slice(0, 4_096))?.[1] ?? null;
}
