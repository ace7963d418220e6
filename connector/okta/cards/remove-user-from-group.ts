import type { Behaviour } from '../../core/behaviour.ts';
import { groupIn, statusCall, userIn } from '../target.ts';

/** Okta "Remove User from Group" (`okta/removeUserFromGroup`). */
export const removeUserFromGroup: Behaviour = (inputs, context) =>
  statusCall(context, 'DELETE', `/api/v1/groups/${groupIn(inputs)}/users/${userIn(inputs)}`);
