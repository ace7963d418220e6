import type { CardContext, HttpRequest, HttpResponse, Values } from '../core/behaviour.ts';
import { sendJson } from '../core/http-exchange.ts';
import { bodyText, headerMap, parseUrl, withQuery } from '../core/http-message.ts';

/** The request that an API Connector card describes; the card's own headers win over those of its connection (assumed). */
export function requestOf(method: string, inputs: Values, context: CardContext): HttpRequest {
  const connection = context.connection;
  const headers = headerMap(
    connection?.authorization === undefined ? null : { authorization: connection.authorization },
    connection?.headers,
    inputs['Request/Headers'],
  );
  const body = method === 'GET' ? undefined : bodyText(sentBody(method, inputs['Request/Body']), headers);
  const url = withQuery(parseUrl(inputs['Request/URL']), inputs['Request/Query']);
  return body === undefined ? { method, url, headers } : { method, url, headers, body };
}

/** Delete cards carry a Body whose untouched value is `{}`: that is no body. */
function sentBody(method: string, body: unknown): unknown {
  const empty = typeof body === 'object' && body !== null && Object.keys(body).length === 0;
  return method === 'DELETE' && empty ? undefined : body;
}

export function outputsOf(response: HttpResponse, body: unknown): Values {
  return { 'Response/Status Code': response.status, 'Response/Headers': response.headers, 'Response/Body': body };
}

/** What Get, Post, Put, Patch and Delete do: 400 and above raise (Okta page "HTTP errors"). */
export async function callJson(method: string, inputs: Values, context: CardContext): Promise<Values> {
  const { response, body } = await sendJson(context, requestOf(method, inputs, context));
  return outputsOf(response, body);
}
