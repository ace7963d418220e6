import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonObject } from '../../connector/core/field.ts';
import { isRecord, parseJson } from '../../connector/core/safe.ts';
import { sameSecret } from '../../connector/core/secret.ts';
import { sendError, sendJson } from './answer.ts';
import { isJson, mediaType, readBody } from './body.ts';
import { visibleHeaders } from './input.ts';
import type { TriggerTarget } from './target.ts';

const CHALLENGE = 'x-okta-verification-challenge';
const EVENT_TYPE = 'com.okta.event_hook';

export interface EventHookSettings {
  readonly path: string;
  /** Header that proves that Okta calls, any case, and its secret value. */
  readonly header: string;
  readonly secret: string;
}

export interface EventHook extends EventHookSettings {
  readonly target: TriggerTarget;
  readonly bodyLimit: number;
  /** Deliveries being worked on; `close` waits for them. */
  readonly pending: Set<Promise<unknown>>;
  readonly maxPending: number;
  readonly onError: (error: unknown) => void;
}

/**
 * Okta's event hook: GET answers the one-time challenge; POST is answered 204 at once and worked on afterwards, because
 * Okta waits 3 s and tries once more (Okta page "Event hooks").
 */
export async function eventHook(hook: EventHook, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.method === 'GET') return verify(req, res);
  if (req.method !== 'POST') return sendError(res, 405, 'Use GET or POST.', { headers: { allow: 'GET, POST' } });
  const header = hook.header.toLowerCase();
  const given = req.headers[header];
  if (typeof given !== 'string') return sendError(res, 401, `Send the secret in the header ${hook.header}.`);
  if (!sameSecret(given, hook.secret)) return sendError(res, 403, 'The secret is wrong.');
  if (!isJson(mediaType(req))) return sendError(res, 415, 'Send application/json.');
  const read = readBody(req, hook.bodyLimit);
  const body = read instanceof Promise ? await read : read;
  if ('status' in body) return sendError(res, body.status, body.message, { headers: { connection: 'close' } });
  const envelope = parseEnvelope(body.text);
  if ('message' in envelope) return sendError(res, 400, envelope.message, { problems: envelope.problems });
  // 503 makes Okta try again; the history could not hold more anyway
  if (hook.pending.size >= hook.maxPending) return sendError(res, 503, 'Too many deliveries are waiting.');
  res.writeHead(204).end();
  const work = Promise.resolve(hook.target.deliver(envelope.body, visibleHeaders(req.headers, header)));
  hook.pending.add(work);
  work.catch(hook.onError).finally(() => hook.pending.delete(work));
}

function verify(req: IncomingMessage, res: ServerResponse): void {
  const challenge = req.headers[CHALLENGE];
  if (typeof challenge !== 'string' || challenge === '') sendError(res, 400, `Send the header ${CHALLENGE}.`);
  else sendJson(res, 200, { verification: challenge });
}

interface EnvelopeProblem {
  readonly pointer: string;
  readonly message: string;
}

/** The envelope alone: an event that is wrong inside fails by itself, in the history. */
export function parseEnvelope(
  text: string,
): { readonly body: JsonObject } | { readonly message: string; readonly problems: readonly EnvelopeProblem[] } {
  const problems: EnvelopeProblem[] = [];
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    return { message: 'The body is not JSON.', problems };
  }
  if (!isRecord(body)) return { message: 'The body has to be a JSON object.', problems };
  if (body.eventType !== EVENT_TYPE) problems.push({ pointer: '/eventType', message: `has to be ${EVENT_TYPE}` });
  if (typeof body.eventId !== 'string' || body.eventId === '')
    problems.push({ pointer: '/eventId', message: 'has to be a text' });
  const events = isRecord(body.data) ? body.data.events : undefined;
  if (!Array.isArray(events)) problems.push({ pointer: '/data/events', message: 'has to be a list' });
  if (problems.length > 0) return { message: 'The body is no event hook call.', problems };
  return { body: body as JsonObject };
}
