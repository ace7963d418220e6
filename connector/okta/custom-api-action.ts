import type { Behaviour, CardContext, Values } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { bodyText, headerMap, withQuery } from '../core/http-message.ts';
import { isRecord } from '../core/safe.ts';
import { streamRecords } from '../core/stream.ts';
import { oktaCall, orgUrlOf } from './call.ts';
import { recordLimit } from './list.ts';
import { nextPage } from './pages.ts';

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * GET(Streaming): the items of a list one by one, page by page along the `link` header; anything else is one record
 * (Okta page "Custom API Action": 200 a page unless Query says less).
 */
async function* streamed(context: CardContext, first: URL, headers: unknown): AsyncGenerator<unknown> {
  let at: URL | null = first;
  while (at !== null) {
    const { response, body } = await oktaCall(context, { method: 'GET', url: at, headers });
    if (!Array.isArray(body)) {
      if (isRecord(body)) yield body;
      return;
    }
    yield* body;
    at = body.length === 0 ? null : nextPage(context, response.headers.link);
  }
}

async function stream(inputs: Values, context: CardContext): Promise<Values> {
  const url = relativeUrl(inputs, context);
  if (!url.searchParams.has('limit')) url.searchParams.set('limit', '200');
  const limit = recordLimit(inputs);
  const records = streamed(context, url, headerMap(inputs['Request/Headers']));
  return await streamRecords(
    limit === null ? inputs : { ...inputs, 'Streaming/Record Limit': limit },
    context,
    records,
  );
}

function relativeUrl(inputs: Values, context: CardContext): URL {
  const relative = inputs['Request/Relative URL'];
  const url = orgUrlOf(context, typeof relative === 'string' ? relative.trim() : '');
  withQuery(url, inputs['Request/Query']);
  return url;
}

/**
 * Okta "Custom API Action" (`okta/hTTPRequest`): any call to the org of the connection, which gives host and
 * authorization; an Authorization among the card's Headers is ignored (Okta page "Custom API Action").
 */
export const customApiAction: Behaviour = async (inputs, context) => {
  const method = String(inputs['parameters/requestType'] ?? 'GET').toUpperCase();
  if (/^GET ?\(STREAMING\)$/.test(method)) return await stream(inputs, context);
  if (!METHODS.has(method))
    throw new CardError(
      'Invalid Input',
      `Request Type ${JSON.stringify(method.slice(0, 20))} is not supported here: use ${[...METHODS].join(', ')}.`,
    );
  const url = relativeUrl(inputs, context);
  const headers = headerMap(inputs['Request/Headers']);
  const body = method === 'GET' ? undefined : bodyText(inputs['Request/Body'], headers);
  // text bodies are JSON here, whatever they begin with
  if (headers['content-type']?.startsWith('text/plain') === true) headers['content-type'] = 'application/json';
  const answer = await oktaCall(
    context,
    body === undefined ? { method, url, headers } : { method, url, headers, body },
  );
  return {
    'Response/Status Code': answer.response.status,
    'Response/Headers': answer.response.headers,
    'Response/Body': answer.body,
  };
};
