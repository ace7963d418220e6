import type { Behaviour, Values } from '../../core/behaviour.ts';
import { filled, inputOf } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { objectCall } from '../target.ts';
import { groupOutputs } from './read-group.ts';

/** A group's profile from the card's fields; attributes of the org's own stand in Custom Properties (seen in exports). */
export function groupProfile(inputs: Values): Record<string, unknown> {
  const description = inputOf(inputs, 'Group', 'Description');
  return {
    name: inputOf(inputs, 'Group', 'Name') ?? '',
    ...(description === undefined ? {} : { description }),
    ...filled(inputs, 'Custom Properties'),
  };
}

/** Okta "Create Group" (`okta/createGroup`). A name that is taken raises 400 with errorCode E0000001. */
export const createGroup: Behaviour = async (inputs, context) => {
  const profile = groupProfile(inputs);
  return groupOutputs(context, await objectCall(context, 'POST', orgUrlOf(context, '/api/v1/groups'), { profile }));
};
