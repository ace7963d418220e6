import { type Flow, on } from '../../connector/core/flow.ts';
import { text } from '../../connector/core/types.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import { oktaRequest } from '../../connector/migration/okta-request.ts';
import { stageUserForPasswordImport } from '../../connector/migration/stage-user-for-password-import.ts';
import * as okta from '../../connector/okta/generated/cards.ts';
import { accessOf, type MigrationConfig } from '../configuration.ts';

/**
 * The article's second trigger: a user is created. The event names no application, so the flow looks up whether the
 * user is assigned to Office 365; a user who comes from elsewhere stays STAGED. Where the assignment is not there
 * yet (404), its own event starts the other flow; every other failure fails the execution.
 */
export function onCreation(config: MigrationConfig): Flow {
  return on(
    'on-creation',
    okta.userCreated,
    {
      name: '01 Office 365 - Enable Password Hook at User Creation',
      description: 'When a user of the Office 365 application is created: arm the password import hook and activate.',
      connection: config.connectionName,
      saveData: true,
    },
    (f) => {
      f.comment('setup', {
        title: 'Set-up',
        markdown: [
          'Optional: turn this flow on as well when users are created and assigned in one step.',
          'Both flows may be on: a user is armed and activated once.',
          `Only users of the application \`${config.applicationId}\` are touched.`,
        ].join('\n'),
      });
      const userId = f.event['Okta User'].ID;
      const access = accessOf(config);
      const member = f.try(
        'assigned',
        (block) => {
          const path = text`/api/v1/apps/${config.applicationId}/users/${userId}`;
          const appUser = oktaRequest(
            block,
            'app-user',
            { method: 'GET', path, title: 'Read application user' },
            access,
          );
          const id = block.card(
            'app-user-id',
            object.get,
            { object: appUser, path: 'id' },
            { outputs: { output: text } },
          );
          return { id: id.output };
        },
        (block) => {
          block.card('not-answered', control.throwIf, {
            'left-operand': block.error.statusCode,
            operator: '!=',
            'right-operand': 404,
            message: block.error.message,
            statusCode: 502,
          });
          return { id: block.text('not-assigned', '') };
        },
      );
      f.continueIf('is-assigned', member.id, 'is not empty', null, {
        message: 'Nothing to do: the user is not assigned to Office 365',
      });
      f.use('stage', stageUserForPasswordImport, { userId, access });
    },
  );
}
