import type { Behaviour } from '../../core/behaviour.ts';
import { orgUrlOf } from '../call.ts';
import { groupIn, objectCall } from '../target.ts';
import { groupProfile } from './create-group.ts';
import { groupOutputs } from './read-group.ts';

/** Okta "Update Group" (`okta/updateGroup`): the whole profile is replaced (Okta page "Groups"). */
export const updateGroup: Behaviour = async (inputs, context) => {
  const url = orgUrlOf(context, `/api/v1/groups/${groupIn(inputs)}`);
  return groupOutputs(context, await objectCall(context, 'PUT', url, { profile: groupProfile(inputs) }));
};
