import type { Behaviour } from '../../core/behaviour.ts';
import { groupIn, statusCall } from '../target.ts';

/** Okta "Delete Group" (`okta/deleteGroup`). */
export const deleteGroup: Behaviour = (inputs, context) =>
  statusCall(context, 'DELETE', `/api/v1/groups/${groupIn(inputs)}`);
