import type { Behaviour, CardContext, Values } from '../../core/behaviour.ts';
import { isRecord } from '../../core/safe.ts';
import { outputsFrom, type Source } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { findInOkta } from '../records.ts';
import { appIn, objectCall, userIn } from '../target.ts';

/** System Properties and Profile Properties of an app user (seen in exports). */
export function appUserOutputs(context: CardContext, user: Source): Values {
  const profile = isRecord(user.profile) ? user.profile : {};
  return outputsFrom(context.card, { 'System Properties': user, 'Profile Properties': profile }, findInOkta);
}

/** Okta "Get Assigned User for Application" (`okta/getAssignedUserForApplication`). Not assigned raises 404 E0000007. */
export const getUserOfApplication: Behaviour = async (inputs, context) => {
  const url = orgUrlOf(context, `/api/v1/apps/${appIn(inputs)}/users/${userIn(inputs)}`);
  return appUserOutputs(context, await objectCall(context, 'GET', url));
};
