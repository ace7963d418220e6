import { type Flow, on } from '../../connector/core/flow.ts';
import type { CardPins } from '../../connector/core/input.ts';
import * as control from '../../connector/kernel/control/generated/cards.ts';
import * as office365 from '../../connector/office365/generated/cards.ts';
import * as okta from '../../connector/okta/generated/cards.ts';
import type { MigrationConfig } from '../configuration.ts';

type Source = CardPins<office365.Office365AdminReadUserOutput, Record<never, never>>;

/** Okta's attribute by name, from the one of Office 365. */
function attributesOf(user: Source) {
  return {
    displayName: user.displayName,
    title: user.jobTitle,
    department: user.department,
    organization: user.companyName,
    employeeNumber: user.employeeId,
    userType: user.userType,
    mobilePhone: user.mobilePhone,
    streetAddress: user.streetAddress,
    city: user.city,
    state: user.state,
    zipCode: user.postalCode,
    countryCode: user.usageLocation,
    postalAddress: user.officeLocation,
  };
}

const NOT_FOUND = {
  found: '',
  displayName: '',
  title: '',
  department: '',
  organization: '',
  employeeNumber: '',
  userType: '',
  mobilePhone: '',
  streetAddress: '',
  city: '',
  state: '',
  zipCode: '',
  countryCode: '',
  postalAddress: '',
};

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
      const source = f.try(
        'read',
        (block) => {
          const read = block.card('read-office-365-user', office365.readUser, { 'ID or Email': user['Alternate ID'] });
          return { found: 'yes', ...attributesOf(read) };
        },
        (block) => {
          // Only the read may end quietly, and only with a 404: the user came from elsewhere.
          block.card('not-in-office-365', control.throwIf, {
            'left-operand': block.error.statusCode,
            operator: '!=',
            'right-operand': 404,
            message: block.error.message,
            statusCode: 502,
          });
          return NOT_FOUND;
        },
      );
      f.continueIf('is-in-office-365', source.found, 'is not empty', null, {
        message: 'Nothing to do: Office 365 does not know the user',
      });
      const { found: _, ...attributes } = source;
      f.card('update-okta-user', okta.updateUser, {
        ID: user.ID,
        updateSemantics: 'POST',
        'Pass Empty Values?': 'No',
        ...attributes,
      });
    },
  );
}
