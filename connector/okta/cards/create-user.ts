import type { Behaviour, Values } from '../../core/behaviour.ts';
import { filled, inputOf, outputsFrom } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { findInOkta } from '../records.ts';
import { isYes, objectCall } from '../target.ts';

/** The fields of the option's Credentials and Authentication Provider groups. */
function credentialsOf(inputs: Values): Record<string, unknown> {
  const password = inputOf(inputs, 'Credentials', 'Password');
  const question = inputOf(inputs, 'Credentials', 'Recovery Question', 'Question');
  const answer = inputOf(inputs, 'Credentials', 'Recovery Answer', 'Answer');
  const type = inputOf(inputs, 'Credentials', 'Provider Type', 'Type');
  const name = inputOf(inputs, 'Credentials', 'Provider Name', 'Name');
  return {
    ...(password === undefined ? {} : { password: { value: password } }),
    ...(question === undefined ? {} : { recovery_question: { question, answer: answer ?? '' } }),
    ...(type === undefined ? {} : { provider: { type, name: name ?? type } }),
  };
}

/**
 * Okta "Create User" (`okta/createUser`): without credentials, with a password, a recovery question, a provider or in a
 * group, as its Option says; blank profile fields are left out. A login that is taken raises 400 E0000001.
 */
export const createUser: Behaviour = async (inputs, context) => {
  const url = orgUrlOf(context, '/api/v1/users');
  url.searchParams.set('activate', isYes(inputOf(inputs, 'Activate', 'Activate')) ? 'true' : 'false');
  const credentials = credentialsOf(inputs);
  if (credentials.provider !== undefined) url.searchParams.set('provider', 'true');
  const group = inputOf(inputs, 'Group', 'id', 'groupId', 'groupIds') ?? inputOf(inputs, 'Groups', 'groupIds', 'ids');
  const user = await objectCall(context, 'POST', url, {
    profile: filled(inputs, 'Profile'),
    ...(Object.keys(credentials).length === 0 ? {} : { credentials }),
    ...(group === undefined ? {} : { groupIds: Array.isArray(group) ? group : [group] }),
  });
  const profile = user.profile as Record<string, unknown> | undefined;
  const groups = { Results: user, 'System Properties': user, 'Profile Properties': profile ?? {} };
  return outputsFrom(context.card, groups, findInOkta);
};
