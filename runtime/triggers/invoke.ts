import type { IncomingMessage, ServerResponse } from 'node:http';
import { sameSecret } from '../../connector/core/secret.ts';
import type { FlowResponse } from '../engine/model.ts';
import { sendError, sendFlowResponse, sendOutcome } from './answer.ts';
import { mediaType, readBody } from './body.ts';
import type { BodyCheck } from './check-body.ts';
import { flowInput, parseQuery, type Query, TOKEN_HEADER } from './input.ts';
import type { ApiFlow, Outcome, TriggerTarget } from './target.ts';

/** What the invoke endpoint is set to. */
export interface InvokeSettings {
  readonly target: TriggerTarget;
  /** Bytes of a request body. */
  readonly bodyLimit: number;
  /** Milliseconds after which the caller is answered 504; the flow goes on (Okta: 60 s). */
  readonly connectionMs: number;
  /** true: bodies that are neither JSON nor a form reach the flow as `raw/body`. */
  readonly anyType: boolean;
  /** By flow name: what JSON bodies have to pass before the flow runs. */
  readonly checks: ReadonlyMap<string, BodyCheck>;
  /** By flow name: who is told of its answers. */
  readonly answered: ReadonlyMap<string, Answered>;
  readonly onError: (error: unknown) => void;
  /** Checks the OAuth token of flows on level `high`; absent: they refuse everybody. */
  readonly bearer: ((token: string, flow: ApiFlow) => boolean | Promise<boolean>) | null;
  /** false: too many invocations of the flow in this second. */
  readonly admit: ((flowId: string) => boolean) | null;
}

/**
 * Told of a flow's own answer (Return Raw, Close) right after it went out: the caller does not wait for it. Both texts may
 * hold secrets: keep them in memory only.
 */
export type Answered = (requestBody: string, response: FlowResponse) => void;

const ALIAS = /^[A-Za-z0-9_-]{1,64}$/;
const PREFIX = '/api/flo/';
const SUFFIX = '/invoke';

/** The alias in `/api/flo/<alias>/invoke`, or null for any other path. */
export function aliasIn(path: string): string | null {
  if (!path.startsWith(PREFIX) || !path.endsWith(SUFFIX)) return null;
  const alias = path.slice(PREFIX.length, path.length - SUFFIX.length);
  return ALIAS.test(alias) ? alias : null;
}

/** One invocation: method, flow, caller, body, run, answer. */
export async function invoke(
  settings: InvokeSettings,
  alias: string,
  queryText: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (req.method !== 'POST' && req.method !== 'GET') {
    sendError(res, 405, 'Use GET or POST.', { headers: { allow: 'GET, POST' } });
    return;
  }
  const flow = settings.target.apiFlow(alias);
  if (flow === null) {
    sendError(res, 404, 'No flow has this alias.', { kind: 'Not Found' });
    return;
  }
  const query = parseQuery(queryText);
  const decision = refusal(settings, flow, query, req);
  const refused = decision instanceof Promise ? await decision : decision;
  if (refused !== null) {
    sendError(res, refused.status, refused.message, { kind: refused.kind });
    return;
  }
  const read = readBody(req, settings.bodyLimit);
  const body = read instanceof Promise ? await read : read;
  if ('status' in body) {
    sendError(res, body.status, body.message, { headers: { connection: 'close' } });
    return;
  }
  const input = flowInput(
    flow,
    req,
    query,
    body.text,
    mediaType(req),
    settings.anyType,
    settings.checks.get(flow.name),
  );
  if ('status' in input) {
    sendError(res, input.status, input.message, input.problems === undefined ? {} : { problems: input.problems });
    return;
  }
  const tell = settings.answered.get(flow.name);
  const running = settings.target.invoke(flow.id, input.values, (response) => {
    sendTold(res, response, () => sendFlowResponse(res, response), body.text, tell, settings.onError);
  });
  const end = (outcome: Outcome): void =>
    sendTold(res, outcome.response, () => sendOutcome(res, outcome), body.text, tell, settings.onError);
  if (!(running instanceof Promise)) {
    end(running);
    return;
  }
  const timer = setTimeout(sendLate, settings.connectionMs, res).unref();
  try {
    end(await running);
  } finally {
    clearTimeout(timer);
  }
}

/** Sends, then tells; nobody is told where the caller has an answer already, has gone, or got a 500 instead. */
function sendTold(
  res: ServerResponse,
  response: FlowResponse | null | undefined,
  send: () => void,
  requestBody: string,
  tell: Answered | undefined,
  onError: (error: unknown) => void,
): void {
  const reaches = !res.headersSent && !res.destroyed;
  send();
  if (tell === undefined || !reaches || !response || res.statusCode !== response.statusCode) return;
  try {
    tell(requestBody, response);
  } catch (error) {
    onError(error);
  }
}

function sendLate(res: ServerResponse): void {
  sendError(res, 504, 'The flow is still running; the connection is closed.', { kind: 'Timeout' });
}

interface Refusal {
  readonly status: 401 | 403 | 404 | 429;
  readonly message: string;
  readonly kind: string;
}

function refusal(
  settings: InvokeSettings,
  flow: ApiFlow,
  query: Query,
  req: IncomingMessage,
): Refusal | null | Promise<Refusal | null> {
  if (flow.security === 'medium') {
    const given = req.headers[TOKEN_HEADER] ?? query.token;
    const token = typeof given === 'string' ? given : null;
    if (token === null) return { status: 401, message: 'Send the client token.', kind: 'Forbidden' };
    if (flow.token === null || !sameSecret(token, flow.token))
      return { status: 403, message: 'The client token is wrong.', kind: 'Forbidden' };
  } else if (flow.security === 'high') return oauthRefusal(settings, flow, req);
  else if (flow.security !== 'open') return { status: 403, message: 'The flow takes no calls.', kind: 'Forbidden' };
  return notNow(settings, flow);
}

async function oauthRefusal(settings: InvokeSettings, flow: ApiFlow, req: IncomingMessage): Promise<Refusal | null> {
  const token = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
  if (token === undefined) return { status: 401, message: 'Send an OAuth access token.', kind: 'Forbidden' };
  if (settings.bearer === null || (await settings.bearer(token, flow)) !== true)
    return { status: 403, message: 'The access token is not accepted.', kind: 'Forbidden' };
  return notNow(settings, flow);
}

/** Told to those only who may call the flow. */
function notNow(settings: InvokeSettings, flow: ApiFlow): Refusal | null {
  if (!flow.on) return { status: 404, message: 'The flow is off: turn it on.', kind: 'Not Active' };
  if (settings.admit !== null && !settings.admit(flow.id))
    return { status: 429, message: 'Too many invocations of this flow in one second.', kind: 'Rate Limit' };
  return null;
}
