import type { Behaviour } from '../../core/behaviour.ts';
import { filled, inputOf, outputsFrom } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { findInOkta } from '../records.ts';
import { appIn, groupIn, objectCall } from '../target.ts';

/** Okta "Assign Group to Application" (`okta/assignGroupToApplication`). */
export const assignGroupToApplication: Behaviour = async (inputs, context) => {
  const priority = inputOf(inputs, 'Group', 'Priority');
  const profile = filled(inputs, 'Profile');
  const url = orgUrlOf(context, `/api/v1/apps/${appIn(inputs)}/groups/${groupIn(inputs)}`);
  const assigned = await objectCall(context, 'PUT', url, {
    ...(priority === undefined ? {} : { priority: Number(priority) }),
    ...(Object.keys(profile).length === 0 ? {} : { profile }),
  });
  return outputsFrom(context.card, { Group: assigned }, findInOkta);
};
