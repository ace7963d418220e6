import type { Behaviour } from '../../core/behaviour.ts';
import { inputOf } from '../../core/shape.ts';
import { isYes, statusCall, userIn } from '../target.ts';

/** Okta "Delete User" (`okta/deleteUser`): one call, which only deactivates a user who is not DEPROVISIONED (Okta page "Users"). */
export const deleteUser: Behaviour = (inputs, context) =>
  statusCall(context, 'DELETE', `/api/v1/users/${userIn(inputs)}`, {
    sendEmail: String(isYes(inputOf(inputs, 'User', 'Send Email?'))),
  });
