import type { Behaviour } from '../../core/behaviour.ts';
import { groupIn, statusCall, userIn } from '../target.ts';

/** Okta "Add User to Group" (`okta/addNewUserToGroup`). A member already: 204 too (Okta page "Groups"). */
export const addUserToGroup: Behaviour = (inputs, context) =>
  statusCall(context, 'PUT', `/api/v1/groups/${groupIn(inputs)}/users/${userIn(inputs)}`);
