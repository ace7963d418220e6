import type { Behaviour } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { responseError, send } from '../core/http-exchange.ts';
import { parseBody } from '../core/http-message.ts';
import { outputsOf, requestOf } from './request.ts';

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * API Connector "Raw Request" (`httpfunctions/raw`): the Body stays text in both directions. Whether it raises on an
 * answer outside 200..299 is not documented: `raise` false hands such answers to the flow.
 */
export function rawRequest(options: { readonly raise: boolean }): Behaviour {
  return async (inputs, context) => {
    const method = String(inputs['Request/Method'] ?? 'GET').toUpperCase();
    if (!METHODS.has(method))
      throw new CardError(
        'Invalid Input',
        `Method ${JSON.stringify(method.slice(0, 20))} is not one of ${[...METHODS].join(', ')}.`,
      );
    const response = await send(context, requestOf(method, inputs, context));
    if (options.raise && (response.status < 200 || response.status > 299))
      throw responseError(response.status, parseBody(response.body));
    return outputsOf(response, response.body);
  };
}
