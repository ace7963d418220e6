import { type Flow, on } from '../../connector/core/flow.ts';
import { stageUserForPasswordImport } from '../../connector/migration/stage-user-for-password-import.ts';
import * as okta from '../../connector/okta/generated/cards.ts';
import { accessOf, type MigrationConfig } from '../configuration.ts';

/** The article's main trigger: an imported user is assigned to the Office 365 application. */
export function onAssignment(config: MigrationConfig): Flow {
  return on(
    'on-assignment',
    okta.userAddedToApplicationMembership,
    {
      name: "01 Office 365 - Enable Password Hook at App User's Assignment",
      description: 'When a user is assigned to the Office 365 application: arm the password import hook and activate.',
      connection: config.connectionName,
      options: { useId: 'Yes', appId: config.applicationId },
      saveData: true,
    },
    (f) => {
      f.comment('setup', {
        title: 'Set-up',
        markdown: [
          `1. The trigger card holds the application id of Office 365: \`${config.applicationId}\`.`,
          '2. Choose your Okta connection on each Okta card.',
          '3. Import users without "Auto-activate": this flow works on STAGED users only.',
          '4. Turn the flow on before you confirm assignments.',
        ].join('\n'),
      });
      f.use('stage', stageUserForPasswordImport, { userId: f.event['Okta User'].ID, access: accessOf(config) });
    },
  );
}
