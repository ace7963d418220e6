import { type ApiAnswer, type ApiCall, describedError } from '../core/api-card.ts';
import type { CardContext, ConnectionSettings, HttpRequest } from '../core/behaviour.ts';
import { CardError, FlopackError } from '../core/error.ts';
import { responseError, send } from '../core/http-exchange.ts';
import { headerMap, parseBody } from '../core/http-message.ts';
import { type Attempt, defaultRetryPolicy, retrying } from './retry.ts';

/** An Okta error object's code, or null where the body is none. */
export function errorCodeOf(body: unknown): string | null {
  const code = typeof body === 'object' && body !== null ? (body as { errorCode?: unknown }).errorCode : null;
  return typeof code === 'string' ? code : null;
}

/** The card error of an Okta error answer. */
export function oktaError(status: number, body: unknown): CardError {
  const errorCode = errorCodeOf(body);
  if (errorCode === null) return responseError(status, body);
  const { errorSummary, errorId } = body as { errorSummary?: unknown; errorId?: unknown };
  const id = typeof errorId === 'string' ? errorId : null;
  return describedError(status, body, { errorCode, summary: errorSummary, errorId: id });
}

function connectionOf(context: CardContext): ConnectionSettings & { readonly baseUrl: string } {
  const connection = context.connection;
  if (connection?.baseUrl === undefined || connection.authorization === undefined)
    throw new FlopackError(
      'CONNECTION_MISSING',
      `Card ${JSON.stringify(context.card.title)} needs an Okta connection: configure its org URL and authorization.`,
      { card: context.card.id, connection: connection?.name ?? null },
    );
  return { ...connection, baseUrl: connection.baseUrl };
}

/**
 * Resolves a path inside the org of a connection. It has to begin with one `/` and cannot lead to another host.
 * Throws CardError `URL Error`.
 */
export function orgUrl(baseUrl: string, path: string): URL {
  if (!/^\/(?![/\\])/.test(path))
    throw new CardError('URL Error', 'The Relative URL has to start with one / and hold no host.');
  const base = new URL(baseUrl);
  const url = new URL(path, base);
  // a backslash counts as / in URLs, so `/\host` would be another host too
  if (url.origin !== base.origin || url.username !== '')
    throw new CardError('URL Error', 'The Relative URL leads away from the Okta org.');
  url.hash = '';
  return url;
}

/** An id or login as one segment of a path. Throws CardError `Invalid Input` for what would name another path. */
export function segment(id: unknown): string {
  const text = typeof id === 'string' ? id.trim() : '';
  if (text === '' || text === '.' || text === '..' || text.length > 200)
    throw new CardError('Invalid Input', 'An id or login is empty or not one.');
  return encodeURIComponent(text);
}

/** `/api/v1/users/{id}` and what follows it. */
export function userPath(id: unknown, rest = ''): string {
  return `/api/v1/users/${segment(id)}${rest}`;
}

/**
 * One call to the org of the card's connection: authorization added, failed calls repeated as `defaultRetryPolicy`
 * says, errors of 400 and above thrown as `oktaError`.
 */
export async function oktaCall(context: CardContext, call: ApiCall): Promise<ApiAnswer> {
  const connection = connectionOf(context);
  const headers = headerMap({ accept: 'application/json' }, connection.headers, call.headers, {
    authorization: connection.authorization,
  });
  if (call.body !== undefined) headers['content-type'] ??= 'application/json';
  const request: HttpRequest = { method: call.method, url: call.url.href, headers };
  const full = call.body === undefined ? request : { ...request, body: call.body };
  const again = retrying(defaultRetryPolicy, context.clock);
  for (;;) {
    const outcome = await attempt(context, full, call.url.pathname);
    if ('answer' in outcome && outcome.answer.response.status < 400) return outcome.answer;
    if (await again(outcome.tried)) continue;
    if ('failure' in outcome) throw outcome.failure;
    throw oktaError(outcome.answer.response.status, outcome.answer.body);
  }
}

async function attempt(
  context: CardContext,
  request: HttpRequest,
  path: string,
): Promise<{ readonly tried: Attempt } & ({ readonly answer: ApiAnswer } | { readonly failure: unknown })> {
  const method = request.method;
  try {
    const response = await send(context, request);
    const body = parseBody(response.body);
    const tried: Attempt = {
      method,
      path,
      status: response.status,
      errorCode: errorCodeOf(body),
      header: (name) => response.headers[name],
    };
    return { answer: { response, body }, tried };
  } catch (failure) {
    // only a lost answer is worth another try; anything else is a defect and shows at once
    const lost = failure instanceof CardError;
    return { failure, tried: { method, path, status: lost ? 0 : 400, errorCode: null, header: () => null } };
  }
}

/** The org's URL for a path of the card's connection. */
export function orgUrlOf(context: CardContext, path: string): URL {
  return orgUrl(connectionOf(context).baseUrl, path);
}
