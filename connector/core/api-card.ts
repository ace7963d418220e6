import type { HttpResponse, Values } from './behaviour.ts';
import { CardError } from './error.ts';
import { reasonOf } from './http-exchange.ts';
import { bodyText, headerMap } from './http-message.ts';

/** A call to the API of a connector. */
export interface ApiCall {
  readonly method: string;
  readonly url: URL;
  readonly headers?: unknown;
  readonly body?: string;
}

/** An answer with its body as JSON where it is, else as text. */
export interface ApiAnswer {
  readonly response: HttpResponse;
  readonly body: unknown;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The HTTP method that a card's field names; GET where it is null. Throws CardError `Invalid Input`. */
export function methodIn(value: unknown, field: string): string {
  const method = String(value ?? 'GET').toUpperCase();
  if (METHODS.includes(method)) return method;
  const given = JSON.stringify(method.slice(0, 20));
  throw new CardError('Invalid Input', `${field} ${given} is not supported here: use one of ${METHODS.join(', ')}.`);
}

/** The Relative URL of a Custom API Action. */
export function relativeUrl(inputs: Values): string {
  const relative = inputs['Request/Relative URL'];
  return typeof relative === 'string' ? relative.trim() : '';
}

/** What a Custom API Action sends: its Headers and Body, where text is JSON whatever it begins with (Okta page "Custom API Action"). */
export function actionCall(method: string, url: URL, inputs: Values): ApiCall {
  const headers = headerMap(inputs['Request/Headers']);
  const body = method === 'GET' ? undefined : bodyText(inputs['Request/Body'], headers);
  if (headers['content-type']?.startsWith('text/plain') === true) headers['content-type'] = 'application/json';
  return body === undefined ? { method, url, headers } : { method, url, headers, body };
}

/** The outputs of cards that give the whole answer: API Connector, Custom API Action. */
export function responseOutputs({ status, headers }: HttpResponse, body: unknown): Values {
  return { 'Response/Status Code': status, 'Response/Headers': headers, 'Response/Body': body };
}

/** The error of an API that describes it: flows read errorCode and errorSummary beside statusCode and body (assumed). */
export function describedError(
  status: number,
  body: unknown,
  error: { readonly errorCode: string; readonly summary: unknown; readonly errorId?: string | null },
): CardError {
  const { summary, ...fields } = error;
  const errorSummary = typeof summary === 'string' ? summary.slice(0, 300) : '';
  const message = errorSummary === '' ? reasonOf(status) : `${reasonOf(status)}: ${errorSummary}`;
  return new CardError('HTTP Request Error', message, { statusCode: status, body, errorSummary, ...fields });
}
