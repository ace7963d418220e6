import { type Flow, on } from '../../connector/core/flow.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as office365 from '../../connector/office365/generated/cards.ts';
import * as okta from '../../connector/okta/generated/cards.ts';
import type { MigrationConfig } from '../configuration.ts';

/**
 * Reads the Office 365 user by the Okta login and updates the Okta profile. A user whom Office 365 does not know (404)
 * came from elsewhere and is left alone; every other failure fails the execution.
 */
export function onActivation(config: MigrationConfig): Flow {
  return on(
    'on-activation',
    okta.userActivated,
    {
      name: '03 AAD - Sync User Attributes',
      description: 'When a user is activated: read the Office 365 user, update the Okta profile.',
      connection: config.connectionName,
      saveData: true,
    },
    (f) => {
      f.comment('setup', {
        title: 'Set-up',
        markdown: [
          '1. Read User: choose your Office 365 Admin connection. Update User: your Okta connection.',
          '2. Wire more attributes, or remove some: empty values leave the Okta profile as it is.',
        ].join('\n'),
      });
      const user = f.event['Okta User'];
      f.try(
        'copy',
        (block) => {
          const source = block.card('read-office-365-user', office365.readUser, {
            'ID or Email': user['Alternate ID'],
          });
          block.card('update-okta-user', okta.updateUser, {
            ID: user.ID,
            updateSemantics: 'POST',
            'Pass Empty Values?': 'No',
            displayName: source.displayName,
            title: source.jobTitle,
            department: source.department,
            organization: source.companyName,
            employeeNumber: source.employeeId,
            userType: source.userType,
            mobilePhone: source.mobilePhone,
            streetAddress: source.streetAddress,
            city: source.city,
            state: source.state,
            zipCode: source.postalCode,
            countryCode: source.usageLocation,
            postalAddress: source.officeLocation,
          });
        },
        (block) => {
          block.card('not-in-office-365', control.throwIf, {
            'left-operand': block.error.statusCode,
            operator: '!=',
            'right-operand': 404,
            message: block.error.message,
            statusCode: 502,
          });
        },
      );
    },
  );
}
