import type { Behaviour } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { responseError } from '../core/http-exchange.ts';
import { parseBody } from '../core/http-message.ts';
import { rulesOf } from '../core/rules.ts';
import { exchange, outputsOf, textOf } from './request.ts';

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * API Connector "Raw Request" (`httpfunctions/raw`): the Body stays text in both directions. Whether it fails on an
 * answer outside 200..299 is not documented: the rule `rawRequestRaises` decides.
 */
export const rawRequest: Behaviour = async (inputs, context) => {
  const method = String(inputs['Request/Method'] ?? 'GET').toUpperCase();
  if (!METHODS.has(method)) {
    const allowed = [...METHODS].join(', ');
    throw new CardError('Invalid Input', `Method ${JSON.stringify(method.slice(0, 20))} is not one of ${allowed}.`);
  }
  const response = await exchange(method, inputs, context);
  const text = textOf(response);
  const raises = rulesOf(context).rawRequestRaises;
  if (raises && (response.status < 200 || response.status > 299)) throw responseError(response.status, parseBody(text));
  return outputsOf(response, text);
};
