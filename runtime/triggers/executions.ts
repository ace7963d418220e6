import type { IncomingMessage, ServerResponse } from 'node:http';
import { FlopackError } from '../../connector/core/error.ts';
import { sameSecret } from '../../connector/core/secret.ts';
import type { StoredExecution } from '../history/model.ts';
import type { History, HistoryFilter } from '../model.ts';
import { sendError, sendJson } from './answer.ts';

/** Where the execution history is looked at over HTTP, and whose it is. */
export interface ExecutionsSettings {
  /** Without a slash at the end, e.g. `/executions`. */
  readonly path: string;
  /** Callers send it as `Authorization: Bearer <token>`. */
  readonly token: string;
  readonly history: History;
}

const LIMIT = 100;
const LIMIT_MAX = 10_000;
const RERUN = '/rerun';

/** true: the path is the history's own or below it. */
export function isExecutions(settings: ExecutionsSettings, path: string): boolean {
  return path === settings.path || path.startsWith(`${settings.path}/`);
}

/**
 * `GET <path>?status=error&flowId=...&limit=100` lists executions without their values, newest first; `GET <path>/<id>`
 * gives one with everything that was kept of it; `POST <path>/<id>/rerun` runs it again, 409 with the reason where that
 * cannot be. What the history holds is masked.
 */
export async function executions(
  settings: ExecutionsSettings,
  path: string,
  queryText: string,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const token = /^Bearer +(\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
  if (token === undefined) return sendError(res, 401, 'Send the token of the history: Authorization: Bearer <token>.');
  if (!sameSecret(token, settings.token)) return sendError(res, 403, 'The token is wrong.');
  const below = path.slice(settings.path.length + 1);
  const again = below.endsWith(RERUN);
  const method = again ? 'POST' : 'GET';
  if (req.method !== method) return sendError(res, 405, `Use ${method}.`, { headers: { allow: method } });
  if (again) return rerun(settings.history, below.slice(0, -RERUN.length), res);
  if (below === '') return list(settings.history, new URLSearchParams(queryText), res);
  const entry = settings.history.get(below);
  if (entry === null) return sendError(res, 404, 'The history does not hold this execution.', { kind: 'Not Found' });
  sendJson(res, 200, entry);
}

function list(history: History, query: URLSearchParams, res: ServerResponse): void {
  const flowId = query.get('flowId');
  const status = query.get('status');
  const limit = Number(query.get('limit') ?? LIMIT);
  if (status !== null && status !== 'success' && status !== 'error') {
    sendError(res, 400, 'status is success or error.');
    return;
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MAX) {
    sendError(res, 400, `limit is a whole number from 1 to ${LIMIT_MAX}.`);
    return;
  }
  const filter: HistoryFilter = {
    limit,
    ...(flowId === null ? {} : { flowId }),
    ...(status === null ? {} : { status }),
  };
  sendJson(res, 200, { executions: history.list(filter).map(row) });
}

/** An execution without its values. */
function row({ input: _input, output: _output, response: _response, trace: _trace, ...rest }: StoredExecution) {
  return rest;
}

async function rerun(history: History, id: string, res: ServerResponse): Promise<void> {
  try {
    const { id: newId, flowId, status, error } = await history.rerun(id);
    // The output is the flow's own and may hold secrets: the history has what may be shown.
    sendJson(res, 200, { id: newId, flowId, status, ...(error === undefined ? {} : { error }) });
  } catch (error) {
    if (!(error instanceof FlopackError)) throw error;
    sendError(res, 409, error.message);
  }
}
