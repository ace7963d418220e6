import type { Behaviour } from '../../core/behaviour.ts';
import { oktaCall, orgUrlOf, userPath } from '../call.ts';

/**
 * Okta "Activate User" (`okta/activateUser`). Already active raises 403 with errorCode E0000016 (Okta page "Error
 * codes"). The activation link that Okta answers with when no e-mail is sent (Okta page "Users") is dropped.
 */
export const activateUser: Behaviour = async (inputs, context) => {
  const url = orgUrlOf(context, userPath(inputs['User/id'], '/lifecycle/activate'));
  url.searchParams.set('sendEmail', inputs['parameters/sendEmail'] === 'No' ? 'false' : 'true');
  const { response } = await oktaCall(context, { method: 'POST', url });
  return { 'Response/statusCode': response.status };
};
