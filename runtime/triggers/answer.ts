import type { ServerResponse } from 'node:http';
import type { FlowResponse } from '../engine/model.ts';
import type { Outcome } from './target.ts';

/** The body of every answer that is not the flow's own: `{"error":{"message":...}}`. Never a verdict of a hook. */
export interface ErrorBody {
  readonly error: { readonly message: string; readonly kind?: string; readonly problems?: readonly unknown[] };
}

const JSON_TYPE = 'application/json; charset=utf-8';
/** Node writes these itself; a flow's copy could split or cut the answer. */
const OWN_HEADERS = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

export function sendJson(res: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  if (res.headersSent || res.destroyed) return;
  res.writeHead(status, {
    'content-type': JSON_TYPE,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  res.end(text);
}

export function sendError(
  res: ServerResponse,
  status: number,
  message: string,
  more: {
    readonly kind?: string;
    readonly problems?: readonly unknown[];
    readonly headers?: Record<string, string>;
  } = {},
): void {
  if (res.headersSent || res.destroyed) return;
  const { headers, ...rest } = more;
  for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
  const body: ErrorBody = { error: { message, ...rest } };
  sendJson(res, status, body);
}

/** Headers of a flow as Node takes them: names and values in turn. */
interface Allowed {
  readonly list: readonly string[];
  /** They hold a Content-Type. */
  readonly typed: boolean;
}

/** By the flow's headers: those of a literal are the same object in every run. */
const known = new WeakMap<object, Allowed>();

/** Lower-case names, each once, without those that Node writes itself. */
function allowed(headers: FlowResponse['headers']): Allowed {
  const before = known.get(headers);
  if (before !== undefined) return before;
  const byName = new Map<string, string>();
  for (const [name, value] of Object.entries(headers)) {
    const key = name.toLowerCase();
    if (!OWN_HEADERS.has(key)) byName.set(key, value);
  }
  const made = { list: [...byName].flat(), typed: byName.has('content-type') };
  if (Object.isFrozen(headers)) known.set(headers, made);
  return made;
}

/**
 * A Return Raw or Close response, exactly. Where the flow names no Content-Type it is guessed from the body (assumed).
 * A status or header that HTTP cannot carry is a 500 with an error body.
 */
export function sendFlowResponse(res: ServerResponse, response: FlowResponse): void {
  if (res.headersSent || res.destroyed) return;
  const status = response.statusCode;
  if (!Number.isInteger(status) || status < 200 || status > 599) {
    sendError(res, 500, 'The flow answered with a status code outside 200 to 599.', { kind: 'Invalid Input' });
    return;
  }
  const { list, typed } = allowed(response.headers);
  const empty = response.body === '' || status === 204 || status === 304;
  const headers = [...list];
  if (!empty && !typed)
    headers.push('content-type', /^\s*[[{]/.test(response.body) ? JSON_TYPE : 'text/plain; charset=utf-8');
  if (status !== 204 && status !== 304) headers.push('content-length', String(Buffer.byteLength(response.body)));
  try {
    res.writeHead(status, headers);
  } catch {
    // Node has put down the words of the flow's own status.
    res.statusMessage = '';
    sendError(res, 500, 'The flow answered with a header that HTTP does not allow.', { kind: 'Invalid Input' });
    return;
  }
  res.end(empty ? undefined : response.body);
}

/** What the caller of a flow that ended gets: Return Raw, Return as JSON, `{}` without either, or the error. */
export function sendOutcome(res: ServerResponse, outcome: Outcome): void {
  if (outcome.status === 'error') {
    const error = outcome.error;
    // only Return Error cards choose a status; a failed call inside the flow is the endpoint's own failure (assumed)
    const chosen = error?.kind === 'User Error' ? error.statusCode : null;
    const own = chosen !== null && Number.isInteger(chosen) && chosen >= 400 && chosen <= 599 ? chosen : 500;
    const status = outcome.errorStatus ?? own;
    sendError(res, status, error?.message ?? 'The flow failed.', error ? { kind: error.kind } : {});
    return;
  }
  if (outcome.response) sendFlowResponse(res, outcome.response);
  else sendJson(res, 200, outcome.output ?? {});
}
