import { STATUS_CODES } from 'node:http';
import type { CardContext, HttpRequest, HttpResponse } from './behaviour.ts';
import { CardError, FlopackError } from './error.ts';

/** Standard reason of an HTTP status, e.g. `Bad Request`. */
export function reasonOf(status: number): string {
  return STATUS_CODES[status] ?? `HTTP ${status}`;
}

/**
 * The error of an answer that a card does not take: `HTTP Request Error` where the body describes it, else `HTTP Error`
 * (Okta page "Error types in flows"). The flow's error object gets statusCode and body.
 */
export function responseError(status: number, body: unknown): CardError {
  const described = typeof body === 'object' && body !== null && Object.keys(body).length > 0;
  return new CardError(described ? 'HTTP Request Error' : 'HTTP Error', reasonOf(status), {
    statusCode: status,
    body: body ?? '',
  });
}

/** Sends through the context's port. A request that got no answer is CardError `Timeout` or `Connection Error`. */
export function send(context: CardContext, request: HttpRequest): Promise<HttpResponse> {
  return context.http.request(request).catch((error: unknown) => {
    throw cardError(error, request);
  });
}

function cardError(error: unknown, request: HttpRequest): unknown {
  if (error instanceof CardError || !(error instanceof FlopackError)) return error;
  const host = new URL(request.url).host;
  if (error.code === 'HTTP_TIMEOUT') return new CardError('Timeout', `${host} did not answer in time.`, {}, error);
  if (error.code === 'HTTP_NETWORK')
    return new CardError('Connection Error', `${host} could not be reached.`, {}, error);
  return error;
}
