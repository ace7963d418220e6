import { type Flow, on } from '../../connector/core/flow.ts';
import { text } from '../../connector/core/types.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as object from '../../connector/kernel/object/generated/cards.ts';
import * as okta from '../../connector/okta/generated/cards.ts';
import type { MigrationConfig } from '../configuration.ts';
import type { noteEvent } from './note-event.flow.ts';
import type { PasswordSync } from './settings.ts';

/**
 * A password was changed, by the user or by an administrator: notes it for each application. `Watch Pushes` finds the
 * same event in the System Log where the hook missed it.
 */
export function onPasswordChanged(
  config: MigrationConfig,
  sync: PasswordSync,
  note: ReturnType<typeof noteEvent>,
): Flow {
  return on(
    'on-password-changed',
    okta.oktaUserPasswordUpdated,
    {
      name: '04 AD - Password Changed',
      description: 'When a user has a new Okta password: note that it has to reach each application.',
      connection: config.connectionName,
      saveData: true,
    },
    (f) => {
      f.comment('setup', {
        title: 'Set-up',
        markdown: [
          'Choose your Okta connection on the trigger card. No password passes through this flow.',
          'It may stay off: Watch Pushes finds the events in the System Log, up to five minutes later.',
        ].join('\n'),
      });
      const user = f.event['Okta User'];
      const outcome = f.card(
        'outcome',
        object.get,
        { object: f.event['Event Details'], path: 'outcome.result' },
        { title: 'Outcome', outputs: { output: text } },
      );
      f.continueIf('done', outcome.output, '==', 'SUCCESS', {
        title: 'Continue if it was changed',
        message: 'Nothing to do: the password was not changed',
      });
      const how = f.card(
        'how',
        control.assignIf,
        {
          'left-operand': f.event.Actor.ID,
          operator: '==',
          'right-operand': user.ID,
          valueIfTrue: 'changed',
          valueIfFalse: 'reset',
        },
        { title: 'Changed, or reset', outputs: { output: text } },
      );
      for (const [at, application] of sync.applications.entries()) {
        f.call(
          `note-${at + 1}`,
          note,
          {
            userId: user.ID,
            login: user['Alternate ID'],
            applicationId: application.id,
            application: application.name,
            event: how.output,
            at: f.event['Date and Time'],
            state: 'waiting',
            tidy: false,
          },
          { title: `Note for ${application.name}` },
        );
      }
    },
  );
}
