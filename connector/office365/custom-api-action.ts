import { actionCall, methodIn, relativeUrl, responseOutputs } from '../core/api-card.ts';
import type { Behaviour } from '../core/behaviour.ts';
import { withQuery } from '../core/http-message.ts';
import { graphCall, graphUrl } from './graph.ts';

/**
 * Office 365 "Custom API Action": any call to Microsoft Graph v1.0 with the connection's authorization; the Relative URL
 * is what follows `https://graph.microsoft.com/v1.0` (Okta page "Custom API Action").
 */
export const customApiAction: Behaviour = async (inputs, context) => {
  const method = methodIn(inputs['parameters/requestType'], 'Request Type');
  const url = graphUrl(context, relativeUrl(inputs));
  withQuery(url, inputs['Request/Query']);
  const { response, body } = await graphCall(context, actionCall(method, url, inputs));
  return responseOutputs(response, body);
};
