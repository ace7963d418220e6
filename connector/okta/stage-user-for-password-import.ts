import type { Behaviour, CardContext } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { oktaCall, orgUrlOf, segment, userPath } from './call.ts';
import type { OktaClient } from './client.ts';
import { oktaErrorCode } from './client-error.ts';
import type { StageUserForPasswordImportInput, StageUserForPasswordImportOutput } from './generated/native-cards.ts';
import { type StagingCalls, stageUser } from './stage-user.ts';
import { userOf } from './user.ts';
import { activateUser, armPasswordHook, isAssigned, readUser } from './users.ts';

const ARM = JSON.stringify({ credentials: { password: { hook: { type: 'default' } } } });
const NOT_FOUND = 'E0000007';
const ALREADY_ACTIVE = 'E0000016';

/** The staging calls over an Okta client. */
export function stagingOverClient(client: OktaClient): StagingCalls {
  return {
    read: (userId) => orElse(readUser(client, userId), (error) => oktaErrorCode(error) === NOT_FOUND, null),
    isAssigned: (appId, userId) => isAssigned(client, appId, userId),
    async arm(userId) {
      await armPasswordHook(client, userId);
    },
    activate: (userId, sendEmail) => activateUser(client, userId, sendEmail),
  };
}

/** The staging calls over a card's connection. */
export function stagingOverConnection(context: CardContext): StagingCalls {
  const call = (method: string, path: string, body?: string) =>
    oktaCall(context, { method, url: orgUrlOf(context, path), ...(body === undefined ? {} : { body }) });
  const failedWith = (code: string) => (error: unknown) =>
    error instanceof CardError && error.fields.errorCode === code;
  return {
    async read(userId) {
      const answer = await orElse(call('GET', userPath(userId)), failedWith(NOT_FOUND), null);
      return answer === null ? null : userOf(answer.body);
    },
    async isAssigned(appId, userId) {
      const path = `/api/v1/apps/${segment(appId)}/users/${segment(userId)}`;
      return (await orElse(call('GET', path), failedWith(NOT_FOUND), null)) !== null;
    },
    async arm(userId) {
      await call('POST', userPath(userId), ARM);
    },
    async activate(userId, sendEmail) {
      const path = userPath(userId, `/lifecycle/activate?sendEmail=${sendEmail}`);
      const answer = await orElse(call('POST', path), failedWith(ALREADY_ACTIVE), null);
      return { alreadyActive: answer === null };
    },
  };
}

/** `instead` for the errors that `expected` knows; all others go on. */
async function orElse<T, U>(call: Promise<T>, expected: (error: unknown) => boolean, instead: U): Promise<T | U> {
  try {
    return await call;
  } catch (error) {
    if (expected(error)) return instead;
    throw error;
  }
}

/**
 * "Stage user for password import", a card of this project: what `stageUser` does, over the card's Okta connection.
 * Any other error of Okta raises.
 */
export const stageUserForPasswordImport: Behaviour = async (inputs, context) => {
  const text = (name: keyof StageUserForPasswordImportInput) => {
    const value = inputs[name];
    return typeof value === 'string' ? value : '';
  };
  const done = await stageUser(stagingOverConnection(context), context.connection?.baseUrl ?? '', text('User ID'), {
    appId: text('App Instance ID'),
    sendEmail: text('Send Email?') === 'Yes',
  });
  const outputs: StageUserForPasswordImportOutput = {
    Status: done.status ?? '',
    Armed: done.armed,
    Activated: done.activated,
    Reason: done.reason,
  };
  return { ...outputs };
};
