import type { Behaviour } from '../../core/behaviour.ts';
import { filled, inputOf } from '../../core/shape.ts';
import { orgUrlOf } from '../call.ts';
import { appIn, objectCall, userIn } from '../target.ts';
import { appUserOutputs } from './get-user-of-application.ts';

/** Okta "Assign User to Application for SSO" (`okta/assignUserToApplicationForSSO`). */
export const assignUserToApplication: Behaviour = async (inputs, context) => {
  const userName = inputOf(inputs, 'Credentials', 'Username');
  const password = inputOf(inputs, 'Credentials', 'Password');
  const profile = { ...filled(inputs, 'Profile'), ...filled(inputs, 'Profile Properties') };
  const credentials = {
    ...(userName === undefined ? {} : { userName }),
    ...(password === undefined ? {} : { password: { value: password } }),
  };
  const user = await objectCall(context, 'POST', orgUrlOf(context, `/api/v1/apps/${appIn(inputs)}/users`), {
    id: decodeURIComponent(userIn(inputs)),
    scope: inputOf(inputs, 'User', 'Scope') ?? 'USER',
    ...(Object.keys(credentials).length === 0 ? {} : { credentials }),
    ...(Object.keys(profile).length === 0 ? {} : { profile }),
  });
  return appUserOutputs(context, user);
};
