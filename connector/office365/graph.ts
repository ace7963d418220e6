import { type ApiAnswer, type ApiCall, describedError } from '../core/api-card.ts';
import type { CardContext, ConnectionSettings, HttpRequest, HttpResponse } from '../core/behaviour.ts';
import { CardError, FlopackError } from '../core/error.ts';
import { authHeaders, dropToken } from '../core/http-auth.ts';
import { responseError, send } from '../core/http-exchange.ts';
import { headerMap, parseBody, percentEncode } from '../core/http-message.ts';
import { pageWatch } from '../core/page-watch.ts';
import { isRecord } from '../core/safe.ts';
import type { Source } from '../core/shape.ts';

const GRAPH = 'https://graph.microsoft.com';

/** The card error of Graph's error object. */
export function graphError(status: number, body: unknown): CardError {
  const error = isRecord(body) && isRecord(body.error) ? body.error : null;
  if (error === null || typeof error.code !== 'string') return responseError(status, body);
  return describedError(status, body, { errorCode: error.code, summary: error.message });
}

function connectionOf(context: CardContext): ConnectionSettings {
  const { connection, card } = context;
  if (connection === null || (connection.authorization === undefined && connection.auth === undefined))
    throw new FlopackError(
      'CONNECTION_MISSING',
      `Card ${JSON.stringify(card.title)} needs an Office 365 connection: configure its authorization.`,
      { card: card.id, connection: connection?.name ?? null },
    );
  return connection;
}

/** Where the connection's Graph is, without a slash at its end. */
export function graphBase(context: CardContext): string {
  return `${(connectionOf(context).baseUrl ?? GRAPH).replace(/\/+$/, '')}/v1.0`;
}

/** `graphBase` and a path that begins with one `/`. Throws CardError `URL Error`. */
export function graphUrl(context: CardContext, path: string): URL {
  if (!/^\/(?![/\\])/.test(path))
    throw new CardError('URL Error', 'The Relative URL has to start with one / and hold no host.');
  const base = new URL(graphBase(context));
  const url = new URL(`${base.href}${path}`);
  if (url.origin !== base.origin) throw new CardError('URL Error', 'The Relative URL leads away from Microsoft Graph.');
  url.hash = '';
  return url;
}

const ATTEMPTS = 5;
const TOTAL_WAIT_MS = 90_000;

/**
 * Milliseconds until the next try; null: none. Only throttled calls are repeated: they did nothing and say how long to
 * wait (Microsoft page "Microsoft Graph throttling guidance"); other failures are the flow's to handle (Okta page
 * "Error handling": retries happen for HTTP 429).
 */
function delay(response: HttpResponse, made: number): number | null {
  if (response.status !== 429) return null;
  const after = /^\d{1,6}$/.exec(response.headers['retry-after']?.trim() ?? '')?.[0];
  return after === undefined ? Math.min(1_000 * 2 ** (made - 1), 16_000) : Number(after) * 1_000;
}

/** One call to Graph with the connection's authorization; 400 and above are thrown as `graphError`. */
export async function graphCall(context: CardContext, call: ApiCall): Promise<ApiAnswer> {
  const connection = connectionOf(context);
  const headersNow = async () =>
    headerMap({ accept: 'application/json' }, connection.headers, call.headers, await authHeaders(context));
  let headers = await headersNow();
  if (call.body !== undefined) headers['content-type'] ??= 'application/json';
  const typed = headers['content-type'];
  let waited = 0;
  for (let made = 1; ; made++) {
    const request: HttpRequest = { method: call.method, url: call.url.href, headers };
    const response = await send(context, call.body === undefined ? request : { ...request, body: call.body });
    const body = parseBody(response.body);
    if (response.status < 400) return { response, body };
    if (response.status === 401 && made === 1 && dropToken(connection)) {
      headers = await headersNow();
      if (typed !== undefined) headers['content-type'] = typed;
      continue;
    }
    const wait = made >= ATTEMPTS ? null : delay(response, made);
    if (wait === null || waited + wait > TOTAL_WAIT_MS) throw graphError(response.status, body);
    waited += wait;
    await context.clock.sleep(wait);
  }
}

/** The answer's object. Throws CardError `Parse Error` for anything else. */
export async function graphObject(
  context: CardContext,
  method: string,
  url: URL,
  body?: unknown,
): Promise<{ readonly status: number; readonly body: Source }> {
  const call = body === undefined ? { method, url } : { method, url, body: JSON.stringify(body) };
  const answer = await graphCall(context, call);
  if (!isRecord(answer.body))
    throw new CardError('Parse Error', 'Graph answered something that is no object.', {
      statusCode: answer.response.status,
    });
  return { status: answer.response.status, body: answer.body };
}

/** The records of a list, page by page along `@odata.nextLink`, which may not lead to another host. */
export async function* graphRecords(context: CardContext, first: URL): AsyncGenerator<Source> {
  const watch = pageWatch();
  let at: URL | null = first;
  while (at !== null) {
    const { body } = await graphObject(context, 'GET', at);
    const records: Source[] = Array.isArray(body.value) ? body.value.filter(isRecord) : [];
    yield* records;
    at = watch(at, nextPage(body['@odata.nextLink'], first), records.length);
  }
}

function nextPage(link: unknown, first: URL): URL | null {
  if (typeof link !== 'string') return null;
  const next = URL.canParse(link) ? new URL(link) : null;
  // national clouds and tests name the host of the service, the connection its own: the path counts
  if (next === null) throw new CardError('Parse Error', 'Graph answered with a link to a next page that is no URL.');
  const url = new URL(first);
  url.pathname = next.pathname;
  url.search = next.search;
  return url;
}

/** An id or user name as a path: `$` at the beginning goes in quotes, `#` is encoded (Microsoft page "Get a user"). */
export function keyed(collection: string, id: unknown): string {
  const text = typeof id === 'string' ? id.trim() : '';
  if (text === '' || text === '.' || text === '..' || text.length > 256)
    throw new CardError('Invalid Input', `The id of ${collection} is empty or not one.`);
  return text.startsWith('$')
    ? `/${collection}('${percentEncode(text.replaceAll("'", "''"))}')`
    : `/${collection}/${percentEncode(text)}`;
}
