import type { Behaviour, CardContext } from '../core/behaviour.ts';
import { CardError } from '../core/error.ts';
import { oktaCall, orgUrlOf, userPath } from './call.ts';
import type { OktaClient } from './client.ts';
import { oktaErrorCode } from './client-error.ts';
import { type StagingCalls, stageUser } from './stage-user.ts';
import type { OktaUser } from './user.ts';
import { activateWithoutEmail, armPasswordHook, readUser } from './users.ts';

const ARM = JSON.stringify({ credentials: { password: { hook: { type: 'default' } } } });

/** The staging calls over an Okta client. */
export function stagingOverClient(client: OktaClient): StagingCalls {
  return {
    async read(userId) {
      try {
        return await readUser(client, userId);
      } catch (error) {
        if (oktaErrorCode(error) === 'E0000007') return null;
        throw error;
      }
    },
    async arm(userId) {
      await armPasswordHook(client, userId);
    },
    activate: (userId) => activateWithoutEmail(client, userId),
  };
}

/** The staging calls over a card's connection. */
export function stagingOverConnection(context: CardContext): StagingCalls {
  const failedWith = (error: unknown, code: string) => error instanceof CardError && error.fields.errorCode === code;
  return {
    async read(userId) {
      try {
        const { body } = await oktaCall(context, { method: 'GET', url: orgUrlOf(context, userPath(userId)) });
        return body as OktaUser;
      } catch (error) {
        if (failedWith(error, 'E0000007')) return null;
        throw error;
      }
    },
    async arm(userId) {
      await oktaCall(context, { method: 'POST', url: orgUrlOf(context, userPath(userId)), body: ARM });
    },
    async activate(userId) {
      const url = orgUrlOf(context, userPath(userId, '/lifecycle/activate?sendEmail=false'));
      try {
        await oktaCall(context, { method: 'POST', url });
        return { alreadyActive: false };
      } catch (error) {
        if (failedWith(error, 'E0000016')) return { alreadyActive: true };
        throw error;
      }
    },
  };
}

/**
 * "Stage user for password import" (`okta/stageUserForPasswordImport`), a card of this project: what `stageUser` does,
 * over the card's Okta connection. Any other error of Okta raises.
 */
export const stageUserForPasswordImport: Behaviour = async (inputs, context) => {
  const userId = inputs['User/ID'] ?? inputs['User ID'];
  const org = context.connection?.baseUrl ?? '';
  const done = await stageUser(stagingOverConnection(context), org, typeof userId === 'string' ? userId : '');
  const group = context.card.outputs.find((field) => field.key === 'Status')?.group ?? null;
  const name = (key: string) => (group === null ? key : `${group}/${key}`);
  return {
    [name('Status')]: done.status,
    [name('Armed')]: done.armed,
    [name('Activated')]: done.activated,
    [name('Reason')]: done.reason,
  };
};
