import type { Behaviour } from '../../core/behaviour.ts';
import { inputOf } from '../../core/shape.ts';
import { isYes, statusCall, userIn } from '../target.ts';

/** Okta "Clear User Sessions" (`okta/clearUserSessions`). */
export const clearUserSessions: Behaviour = (inputs, context) =>
  statusCall(context, 'DELETE', `/api/v1/users/${userIn(inputs)}/sessions`, {
    oauthTokens: String(isYes(inputOf(inputs, 'User', 'Revoke oauthTokens?'))),
  });
