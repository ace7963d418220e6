import type { Behaviour } from '../core/behaviour.ts';
import { groupIn, objectIdIn, statusCall } from './target.ts';

/** Office 365 Admin "Remove User from Group" (`office365admin/removeUserFromGroup`). */
export const removeUserFromGroup: Behaviour = async (inputs, context) => {
  const group = groupIn(inputs);
  return await statusCall(context, 'DELETE', `${group}/members/${await objectIdIn(inputs, context)}/$ref`);
};
