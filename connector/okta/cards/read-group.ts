import type { Behaviour, CardContext, Values } from '../../core/behaviour.ts';
import { outputsFrom, type Source } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { findInOkta } from '../records.ts';
import { groupIn, objectCall } from '../target.ts';

/** Properties and, by attribute name, Custom Properties of a group (seen in exports). */
export function groupOutputs(context: CardContext, group: Source): Values {
  return outputsFrom(context.card, { Properties: group, 'Custom Properties': group }, findInOkta);
}

/** Okta "Read Group" (`okta/readGroup`). An unknown group raises 404 with errorCode E0000007. */
export const readGroup: Behaviour = async (inputs, context) =>
  groupOutputs(context, await objectCall(context, 'GET', orgUrlOf(context, `/api/v1/groups/${groupIn(inputs)}`)));
