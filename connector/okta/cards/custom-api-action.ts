import { actionCall, methodIn, relativeUrl, responseOutputs } from '../../core/api-card.ts';
import type { Behaviour, CardContext, Values } from '../../core/behaviour.ts';
import { headerMap, withQuery } from '../../core/http-message.ts';
import { pageWatch } from '../../core/page-watch.ts';
import { isRecord } from '../../core/safe.ts';
import { streamRecords } from '../../core/stream.ts';
import { oktaCall, orgUrlOf } from '../call.ts';
import { recordLimit } from '../list.ts';
import { nextPage } from '../pages.ts';

/**
 * GET(Streaming): the items of a list one by one, page by page along the `link` header; anything else is one record
 * (Okta page "Custom API Action": 200 a page unless Query says less).
 */
async function* streamed(context: CardContext, first: URL, headers: unknown): AsyncGenerator<unknown> {
  const watch = pageWatch();
  let at: URL | null = first;
  while (at !== null) {
    const { response, body } = await oktaCall(context, { method: 'GET', url: at, headers });
    if (!Array.isArray(body)) {
      if (isRecord(body)) yield body;
      return;
    }
    yield* body;
    at = watch(at, body.length === 0 ? null : nextPage(context, response.headers.link), body.length);
  }
}

async function stream(inputs: Values, context: CardContext): Promise<Values> {
  const url = urlOf(inputs, context);
  if (!url.searchParams.has('limit')) url.searchParams.set('limit', '200');
  const limit = recordLimit(inputs);
  const records = streamed(context, url, headerMap(inputs['Request/Headers']));
  return await streamRecords(
    limit === null ? inputs : { ...inputs, 'Streaming/Record Limit': limit },
    context,
    records,
  );
}

function urlOf(inputs: Values, context: CardContext): URL {
  const url = orgUrlOf(context, relativeUrl(inputs));
  withQuery(url, inputs['Request/Query']);
  return url;
}

/**
 * Okta "Custom API Action" (`okta/hTTPRequest`): any call to the org of the connection, which gives host and
 * authorization; an Authorization among the card's Headers is ignored (Okta page "Custom API Action").
 */
export const customApiAction: Behaviour = async (inputs, context) => {
  const type = inputs['parameters/requestType'];
  if (/^GET ?\(STREAMING\)$/i.test(String(type))) return await stream(inputs, context);
  const method = methodIn(type, 'Request Type');
  const { response, body } = await oktaCall(context, actionCall(method, urlOf(inputs, context), inputs));
  return responseOutputs(response, body);
};
