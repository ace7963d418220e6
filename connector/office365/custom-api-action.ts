import type { Behaviour } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { bodyText, headerMap, withQuery } from '../core/http-message.ts';
import { graphCall, graphUrl } from './graph.ts';

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Office 365 "Custom API Action": any call to Microsoft Graph v1.0 with the connection's authorization; the Relative URL
 * is what follows `https://graph.microsoft.com/v1.0` (Okta page "Custom API Action").
 */
export const customApiAction: Behaviour = async (inputs, context) => {
  const method = String(inputs['parameters/requestType'] ?? 'GET').toUpperCase();
  if (!METHODS.has(method))
    throw new CardError(
      'Invalid Input',
      `Request Type ${JSON.stringify(method.slice(0, 20))} is not supported here: use ${[...METHODS].join(', ')}.`,
    );
  const relative = inputs['Request/Relative URL'];
  const url = graphUrl(context, typeof relative === 'string' ? relative.trim() : '');
  withQuery(url, inputs['Request/Query']);
  const headers = headerMap(inputs['Request/Headers']);
  const body = method === 'GET' ? undefined : bodyText(inputs['Request/Body'], headers);
  if (headers['content-type']?.startsWith('text/plain') === true) headers['content-type'] = 'application/json';
  const answer = await graphCall(
    context,
    body === undefined ? { method, url, headers } : { method, url, headers, body },
  );
  return {
    'Response/Status Code': answer.response.status,
    'Response/Headers': answer.response.headers,
    'Response/Body': answer.body,
  };
};
