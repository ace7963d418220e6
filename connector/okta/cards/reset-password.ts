import type { Behaviour } from '../../core/behaviour.ts';
import { isRecord } from '../../core/safe.ts';
import { statusOutputs } from '../../core/shape.ts';
import { oktaCall, orgUrlOf } from '../call.ts';
import { isYes, userIn } from '../target.ts';

/**
 * Okta "Reset Password" (`okta/resetPassword`): Okta mails the link, or with Send Email off the card puts it out.
 * Convert to Federated User changes the provider instead, without a link (Okta page "Users").
 */
export const resetPassword: Behaviour = async (inputs, context) => {
  const federate = isYes(inputs['parameters/convert']);
  const url = orgUrlOf(context, `/api/v1/users/${userIn(inputs)}/lifecycle/reset_password`);
  if (federate) url.searchParams.set('provider', 'FEDERATION');
  url.searchParams.set('sendEmail', String(!federate && isYes(inputs['parameters/email'] ?? true)));
  const { response, body } = await oktaCall(context, { method: 'POST', url });
  const link = isRecord(body) ? (body.resetPasswordUrl ?? null) : null;
  const out: Record<string, unknown> = Object.create(null);
  for (const { name, key } of context.card.outputs) if (/url$/i.test(key)) out[name] = link;
  return { ...statusOutputs(context.card, response.status), ...out };
};
