import { responseOutputs } from '../core/api-card.ts';
import type { CardContext, HttpRequest, HttpResponse, Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { isFile } from '../core/file.ts';
import { authHeaders, authQuery, dropToken, signsIn } from '../core/http-auth.ts';
import { responseError, send } from '../core/http-exchange.ts';
import { bodyText, type HeaderMap, headerMap, parseBody, parseUrl, withQuery } from '../core/http-message.ts';
import { rulesOf } from '../core/rules.ts';
import { parseJson } from '../core/safe.ts';

/** A connection with a base URL signs in at that host alone: a URL out of data must not take its secrets elsewhere. */
function isHome(url: URL, context: CardContext): boolean {
  const base = context.connection?.baseUrl;
  return base === undefined || (URL.canParse(base) && new URL(base).origin === url.origin);
}

/** The card's headers and those of its connection; whose wins is the rule `headerWins`. */
function headersOf(inputs: Values, context: CardContext, auth: HeaderMap | null): HeaderMap {
  const own = headerMap(inputs['Request/Headers']);
  const configured = context.connection?.headers;
  if (auth === null && configured === undefined) return own;
  const given = headerMap(auth, configured);
  for (const name of Object.keys(given))
    if (name in own) return rulesOf(context).headerWins === 'card' ? { ...given, ...own } : { ...own, ...given };
  return Object.assign(own, given);
}

/** The request that an API Connector card describes. */
async function requestOf(method: string, inputs: Values, context: CardContext): Promise<HttpRequest> {
  const url = parseUrl(inputs['Request/URL']);
  return built(method, inputs, context, url, await authHeaders(context));
}

function built(method: string, inputs: Values, context: CardContext, url: URL, auth: HeaderMap | null): HttpRequest {
  const home = isHome(url, context);
  const headers = home ? headersOf(inputs, context, auth) : headerMap(inputs['Request/Headers']);
  const keyed = home ? authQuery(context.connection) : null;
  if (keyed !== null) withQuery(url, keyed);
  const request = { method, url: withQuery(url, inputs['Request/Query']), headers, binary: true };
  const body = method === 'GET' ? undefined : sentBody(method, inputs['Request/Body']);
  if (isFile(body)) {
    headers['content-type'] ??= body.contentType;
    return { ...request, bytes: body.bytes };
  }
  const text = bodyText(body, headers);
  return text === undefined ? request : { method, url: request.url, headers, binary: true, body: text };
}

/** Delete cards carry a Body whose untouched value is `{}`: that is no body. */
function sentBody(method: string, body: unknown): unknown {
  const empty = typeof body === 'object' && body !== null && !isFile(body) && Object.keys(body).length === 0;
  return method === 'DELETE' && empty ? undefined : body;
}

/** Sends; where the connection's token was refused, once more with a new one. */
export async function exchange(method: string, inputs: Values, context: CardContext): Promise<HttpResponse> {
  // Without anything to sign in with there is nothing to wait for: each promise on this path is paid by every call.
  const first = signsIn(context.connection)
    ? await requestOf(method, inputs, context)
    : built(method, inputs, context, parseUrl(inputs['Request/URL']), null);
  const response = await send(context, first);
  if (response.status !== 401 || !dropToken(context.connection)) return response;
  return await send(context, await requestOf(method, inputs, context));
}

const CHARSET = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i;

/** The answer's body as text in the charset that its Content-Type names; UTF-8 where it names none, or one nobody knows. */
export function textOf(response: HttpResponse): string {
  const type = response.headers['content-type'] ?? '';
  if (type === 'application/json' || type === 'application/json; charset=utf-8') return response.body;
  const charset = CHARSET.exec(type)?.[1];
  if (charset === undefined || response.bytes === undefined || /^utf-?8$/i.test(charset)) return response.body;
  try {
    return new TextDecoder(charset).decode(response.bytes);
  } catch {
    return response.body;
  }
}

/** What Get, Post, Put, Patch and Delete do: 400 and above raise (Okta page "HTTP errors"); JSON is parsed. */
export async function callJson(method: string, inputs: Values, context: CardContext): Promise<Values> {
  const response = await exchange(method, inputs, context);
  const text = textOf(response);
  if (response.status >= 400) throw responseError(response.status, parseBody(text));
  return responseOutputs(response, parsed(text, context));
}

function parsed(text: string, context: CardContext): unknown {
  if (text === '') return null;
  try {
    return parseJson(text);
  } catch {
    if (rulesOf(context).plainAnswer === 'text') return text;
    throw new CardError('Parse Error', 'The answer is no JSON.', { statusCode: 200, body: text });
  }
}
