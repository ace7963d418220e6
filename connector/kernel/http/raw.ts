import { methodIn } from '../../core/api-card.ts';
import type { Behaviour } from '../../core/behaviour.ts';
import { toText } from '../../core/convert.ts';
import { CardError } from '../../core/error.ts';
import { responseError, send } from '../../core/http-exchange.ts';
import { bodyText, headerMap, parseBody, parseUrl, withQuery } from '../../core/http-message.ts';
import { rulesOf } from '../../core/rules.ts';

/**
 * Raw Request: any HTTP request without a connection; the body is text in both directions and every status goes to the
 * flow (seen in exports: flows branch on it) unless the rules say else.
 */
export const raw: Behaviour = async (inputs, context) => {
  const method = methodIn(toText(inputs.method), 'Method');
  for (const part of ['cert', 'key', 'ca', 'passphrase'])
    if ((toText(inputs[`ssl/${part}`]) ?? '') !== '')
      throw new CardError('Invalid Input', 'Invalid Input: client certificates are not used here: mock the card.');
  const headers = headerMap(inputs.headers);
  const body = bodyText(toText(inputs.body), headers);
  const response = await send(context, {
    method,
    url: withQuery(parseUrl(inputs.url), inputs.query),
    headers,
    ...(body === undefined ? {} : { body }),
  });
  if ((response.status < 200 || response.status > 299) && rulesOf(context).kernelRawRaises)
    throw responseError(response.status, parseBody(response.body));
  return { statusCode: response.status, headers: { ...response.headers }, body: response.body };
};
