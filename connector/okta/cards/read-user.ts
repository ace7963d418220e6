import type { Behaviour } from '../../core/behaviour.ts';
import { oktaCall, orgUrlOf, userPath } from '../call.ts';
import { userOf, userOutputs } from '../user.ts';

/** Okta "Read User" (`okta/readUser`). An unknown user raises 404 with errorCode E0000007 (Okta page "Error codes"). */
export const readUser: Behaviour = async (inputs, context) => {
  const url = orgUrlOf(context, userPath(inputs['User/ID or Login']));
  const { body } = await oktaCall(context, { method: 'GET', url });
  return userOutputs(userOf(body));
};
