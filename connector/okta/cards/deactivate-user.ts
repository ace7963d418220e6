import type { Behaviour } from '../../core/behaviour.ts';
import { isYes, statusCall, userIn } from '../target.ts';

/** Okta "Deactivate User" (`okta/deactivateUser`). */
export const deactivateUser: Behaviour = (inputs, context) =>
  statusCall(context, 'POST', `/api/v1/users/${userIn(inputs)}/lifecycle/deactivate`, {
    sendEmail: String(isYes(inputs['parameters/sendEmail'])),
  });
