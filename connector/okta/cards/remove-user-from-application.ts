import type { Behaviour } from '../../core/behaviour.ts';
import { inputOf } from '../../core/shape.ts';
import { appIn, isYes, statusCall, userIn } from '../target.ts';

/** Okta "Remove User from Application" (`okta/removeUserFromApplication`). */
export const removeUserFromApplication: Behaviour = (inputs, context) =>
  statusCall(context, 'DELETE', `/api/v1/apps/${appIn(inputs)}/users/${userIn(inputs)}`, {
    sendEmail: String(isYes(inputOf(inputs, 'User', 'Send Email?'))),
  });
