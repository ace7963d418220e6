import type { Behaviour } from '../../core/behaviour.ts';
import { statusCall, userIn } from '../target.ts';

/** Okta "Suspend User" (`okta/suspendUser`). A user who is not ACTIVE raises 400 with errorCode E0000001. */
export const suspendUser: Behaviour = (inputs, context) =>
  statusCall(context, 'POST', `/api/v1/users/${userIn(inputs)}/lifecycle/suspend`);
