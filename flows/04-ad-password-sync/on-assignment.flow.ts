import { type Flow, on } from '../../connector/core/flow.ts';
import * as okta from '../../connector/okta/generated/cards.ts';
import type { MigrationConfig } from '../configuration.ts';
import type { noteEvent } from './note-event.flow.ts';
import type { PasswordSync } from './settings.ts';

/**
 * A user who is ACTIVE already is assigned to the directory: Okta makes the AD user now, without the password, with
 * "User must change password at next logon", until the next sign-in to Okta pushes it (Okta page "Synchronize passwords
 * from Okta to Active Directory").
 */
export function onAssignment(
  config: MigrationConfig,
  application: PasswordSync['applications'][number],
  key: string,
  note: ReturnType<typeof noteEvent>,
): Flow {
  return on(
    key,
    okta.userAddedToApplicationMembership,
    {
      name: `04 AD - Assigned to ${application.name}`,
      description: 'When an active user is assigned to the directory: note that a sign-in to Okta has to follow.',
      connection: config.connectionName,
      options: { useId: 'Yes', appId: application.id },
      // Read User gives the recovery question too.
      saveData: false,
    },
    (f) => {
      f.comment('setup', {
        title: 'Set-up',
        markdown: [
          `1. The trigger card holds the application id of the directory: \`${application.id}\`.`,
          '2. Choose your Okta connection on each Okta card.',
        ].join('\n'),
      });
      const user = f.event['Okta User'];
      const read = f.card('read-user', okta.readUser, { 'ID or Login': user.ID }, { title: 'Read User' });
      f.continueIf('is-active', read.Status, '==', 'ACTIVE', {
        title: 'Continue if ACTIVE',
        message: 'Nothing to do: the password is pushed when the user is activated',
      });
      f.continueIf('has-password', read.Credentials.Password, '==', true, {
        title: 'Continue if there is a password',
        message: 'Nothing to do: the user has no password in Okta',
      });
      f.call(
        'note',
        note,
        {
          userId: user.ID,
          login: user['Alternate ID'],
          applicationId: application.id,
          application: application.name,
          event: 'provisioned',
          at: f.event['Date and Time'],
          state: 'needs sign-in',
          tidy: false,
        },
        { title: 'Note that a sign-in is needed' },
      );
    },
  );
}
