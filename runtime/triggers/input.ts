import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Values } from '../../connector/core/behaviour.ts';
import { parseJson } from '../../connector/core/safe.ts';
import { isJson } from './body.ts';
import { type BodyCheck, type BodyProblem, checkBody } from './check-body.ts';
import type { ApiFlow } from './target.ts';

export const TOKEN_QUERY = 'clientToken';
export const TOKEN_HEADER = 'x-api-client-token';

/** The query of a URL: what the flow may see, and the client token, which it may not. */
export interface Query {
  readonly token: string | null;
  readonly text: string;
  readonly params: URLSearchParams | null;
}

const TOKEN_ALONE = /^clientToken=[0-9A-Za-z]+$/;
const NO_QUERY: Query = { token: null, text: '', params: null };

/** `text` is everything after the `?`. */
export function parseQuery(text: string): Query {
  if (text === '') return NO_QUERY;
  // As Okta's own hook set-up has it: the token alone, which is hexadecimal.
  if (TOKEN_ALONE.test(text)) return { ...NO_QUERY, token: text.slice(TOKEN_QUERY.length + 1) };
  const params = new URLSearchParams(text);
  const token = params.get(TOKEN_QUERY);
  if (token === null) return { token, text, params };
  params.delete(TOKEN_QUERY);
  const visible = text.split('&').filter((pair) => !new URLSearchParams(pair).has(TOKEN_QUERY));
  return { token, text: visible.join('&'), params };
}

/**
 * The headers that a flow or its history may see: no client token, no OAuth token of the endpoint itself; `secretHeader`
 * is one more to leave out. Null-prototype.
 */
export function visibleHeaders(headers: IncomingHttpHeaders, hidden: string | null): Record<string, string> {
  const out: Record<string, string> = Object.create(null);
  for (const name in headers) {
    if (name === TOKEN_HEADER || name === hidden || name === '__proto__') continue;
    const value = headers[name];
    if (value !== undefined) out[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return out;
}

/** The API Endpoint card's fields, or why there are none. */
export type FlowInput =
  | { readonly values: Values }
  | { readonly status: 400 | 415; readonly message: string; readonly problems?: readonly BodyProblem[] };

/**
 * Fields of the API Endpoint card: `raw/headers` (lower-case names), `raw/body` and `raw/query` as text, `body/<key>` of
 * a JSON object or a form, `query/<key>`, `headers/<key>` (Okta page "API Endpoint"). A key that comes twice in a form
 * or query keeps its first value (assumed). Bodies of other types are refused unless `anyType`. Fields that the flow
 * does not read may be left out.
 */
export function flowInput(
  flow: ApiFlow,
  req: IncomingMessage,
  query: Query,
  body: string,
  type: string,
  anyType: boolean,
  check?: BodyCheck,
): FlowInput {
  const values: Record<string, unknown> = Object.create(null);
  const reads = flow.reads ?? null;
  if (reads === null || reads.some(ofHeaders)) headerFields(flow, req, reads, values);
  values['raw/body'] = body;
  values['raw/query'] = query.text;
  if (query.params !== null) spread('query/', query.params, values);
  if (body === '') return { values };
  if (isJson(type)) return jsonBody(flow, body, values, check);
  if (type === 'application/x-www-form-urlencoded') spread('body/', new URLSearchParams(body), values);
  else if (!anyType)
    return { status: 415, message: 'Send the body as application/json or application/x-www-form-urlencoded.' };
  return { values };
}

const HEADERS = 'headers/';
const RAW_HEADERS = 'raw/headers';

function ofHeaders(name: string): boolean {
  return name === RAW_HEADERS || name.startsWith(HEADERS);
}

function headerFields(
  flow: ApiFlow,
  req: IncomingMessage,
  reads: readonly string[] | null,
  values: Record<string, unknown>,
): void {
  const headers = visibleHeaders(req.headers, flow.security === 'high' ? 'authorization' : null);
  values[RAW_HEADERS] = headers;
  for (const name of reads ?? Object.keys(headers).map((key) => HEADERS + key)) {
    const value = name.startsWith(HEADERS) ? headers[name.slice(HEADERS.length)] : undefined;
    if (value !== undefined) values[name] = value;
  }
}

function jsonBody(flow: ApiFlow, text: string, values: Record<string, unknown>, check?: BodyCheck): FlowInput {
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    return { status: 400, message: 'The body is not JSON.' };
  }
  const wrong = check === undefined ? [] : check(body);
  if (wrong.length > 0) return { status: 400, message: 'The body is not what this endpoint takes.', problems: wrong };
  const reads = flow.inputs?.some((field) => field.group === 'body') ?? false;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    if (reads) return { status: 400, message: 'The body has to be a JSON object.' };
    return { values };
  }
  const fields = body as Record<string, unknown>;
  if (reads && flow.inputs !== undefined) {
    const problems = checkBody(flow.inputs, fields);
    if (problems.length > 0) return { status: 400, message: 'The body does not fit the fields of the flow.', problems };
  }
  if (flow.reads === undefined || flow.reads === null)
    for (const key of Object.keys(fields)) values[BODY + key] = fields[key];
  else
    for (const name of flow.reads) {
      const key = name.startsWith(BODY) ? name.slice(BODY.length) : null;
      if (key !== null && Object.hasOwn(fields, key)) values[name] = fields[key];
    }
  return { values };
}

const BODY = 'body/';

function spread(prefix: string, params: URLSearchParams, values: Record<string, unknown>): void {
  for (const [key, value] of params) if (values[prefix + key] === undefined) values[prefix + key] = value;
}
