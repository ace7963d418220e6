import type { Behaviour } from '../core/behaviour.ts';
import { graphBase } from './graph.ts';
import { groupIn, objectIdIn, statusCall } from './target.ts';

/** Office 365 Admin "Add User to Group" (`office365admin/addUserToGroup`). A member already raises 400. */
export const addUserToGroup: Behaviour = async (inputs, context) => {
  const group = groupIn(inputs);
  const id = await objectIdIn(inputs, context);
  return await statusCall(context, 'POST', `${group}/members/$ref`, {
    '@odata.id': `${graphBase(context)}/directoryObjects/${id}`,
  });
};
