import type { Behaviour } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { bodyText, headerMap, withQuery } from '../core/http-message.ts';
import { oktaCall, orgUrlOf } from './call.ts';

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Okta "Custom API Action" (`okta/hTTPRequest`): any call to the org of the connection, which gives host and
 * authorization; an Authorization among the card's Headers is ignored (Okta page "Custom API Action").
 */
export const customApiAction: Behaviour = async (inputs, context) => {
  const method = String(inputs['parameters/requestType'] ?? 'GET').toUpperCase();
  if (!METHODS.has(method))
    throw new CardError(
      'Invalid Input',
      `Request Type ${JSON.stringify(method.slice(0, 20))} is not supported here: use ${[...METHODS].join(', ')}.`,
    );
  const relative = inputs['Request/Relative URL'];
  const url = orgUrlOf(context, typeof relative === 'string' ? relative.trim() : '');
  withQuery(url, inputs['Request/Query']);
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
