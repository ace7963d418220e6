import { methodIn, responseOutputs } from '../core/api-card.ts';
import type { Behaviour } from '../core/behaviour.ts';
import { responseError } from '../core/http-exchange.ts';
import { parseBody } from '../core/http-message.ts';
import { rulesOf } from '../core/rules.ts';
import { exchange, textOf } from './request.ts';

/**
 * API Connector "Raw Request" (`httpfunctions/raw`): the Body stays text in both directions. Whether it fails on an
 * answer outside 200..299 is not documented: the rule `connectorRawRaises` decides.
 */
export const rawRequest: Behaviour = async (inputs, context) => {
  const method = methodIn(inputs['Request/Method'], 'Method');
  const response = await exchange(method, inputs, context);
  const text = textOf(response);
  const raises = rulesOf(context).connectorRawRaises;
  if (raises && (response.status < 200 || response.status > 299)) throw responseError(response.status, parseBody(text));
  return responseOutputs(response, text);
};
