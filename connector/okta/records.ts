import type { FieldType } from '../core/field.ts';
import { isRecord } from '../core/safe.ts';
import { finder, type Source } from '../core/shape.ts';

const text: FieldType = { type: 'string', collection: false };
const texts: FieldType = { type: 'string', collection: true };
const date: FieldType = { type: 'Date', collection: false };
const object: FieldType = { type: 'object', collection: false };
const objects: FieldType = { type: 'object', collection: true };
const number: FieldType = { type: 'number', collection: false };
const bool: FieldType = { type: 'boolean', collection: false };
const typed = (type: Readonly<Record<string, FieldType>>): FieldType => ({ type, collection: false });
const textFields = (...keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, text]));

function inside(record: Source, key: string): Source {
  const value = record[key];
  return isRecord(value) ? value : {};
}

/** Keys of Okta's cards that are spelled otherwise than the API's fields (seen in exports). */
export const findInOkta = finder({
  'Raw Output': (record) => record,
  'Raw Object': (record) => record,
  'Raw Body': (record) => record,
  'System Properties': (record) => record,
  'Profile Properties': (record) => inside(record, 'profile'),
  'User ID': (record) => record.id,
  Emails: (record) => record.emails ?? [],
  // Okta never sends the password: an empty object says that there is one
  Password: (record) => record.password !== undefined && record.password !== null,
  'Recovery Question': (record) => inside(record, 'recovery_question').question,
});

/** What list items and streamed records look like where the card declares no keys (seen in exports). */
export const userRecord = typed({
  'Raw Output': object,
  ...textFields('ID', 'Status', 'Created', 'Activated', 'Status Changed', 'Last Login', 'Last Updated'),
  ...textFields('Password Changed', 'First Name', 'Last Name', 'Mobile Phone', 'Second Email', 'Login', 'Email'),
});

export const groupRecord = typed({
  ...textFields('ID', 'Created', 'Last Updated', 'Last Membership Updated', 'Type', 'Name', 'Description'),
  'Object Class': texts,
  Profile: typed(textFields('Name', 'Description')),
  'Raw Object': object,
});

export const appRecord = typed({
  ...textFields('ID', 'Name', 'Label', 'Status', 'SignOn Mode', 'Request Object Signing Algorithm'),
  'Last Updated': date,
  Created: date,
  Accessibility: typed({ ...textFields('Error Redirect URL', 'Login Redirect URL'), 'Self Service': bool }),
  Visibility: typed({ 'App Links': object, 'Auto Launch': bool, 'Auto Submit Toolbar': bool, Hide: object }),
  Features: texts,
  Profile: object,
  Credentials: object,
  Settings: object,
  Links: object,
});

export const appUserRecord = typed({
  'Profile Properties': object,
  'System Properties': typed({
    ...textFields('User ID', 'External ID', 'Created', 'Last Updated', 'Scope', 'Status', 'Status Changed'),
    ...textFields('Password Changed', 'Sync State', 'Last Sync'),
    Credentials: typed({ Username: text, Password: bool }),
  }),
});

export const appGroupRecord = typed({
  ID: text,
  'Last Updated': date,
  Priority: number,
  Links: object,
  Profile: object,
});

export const logRecord = typed({
  ...textFields('UUID', 'Event Type', 'Version', 'Severity', 'Legacy Event Type', 'Display Message'),
  Published: date,
  Actor: typed(textFields('ID', 'Type', 'Alternate ID', 'Display Name')),
  Target: objects,
  Client: typed({
    ...textFields('ID', 'Zone', 'IP Address', 'Device'),
    'User Agent': object,
    'Geographical Context': object,
  }),
  Request: typed({ 'IP Chain': objects }),
  Outcome: typed(textFields('Result', 'Reason')),
  Transaction: object,
  'Debug Context': object,
  'Authentication Context': object,
  'Security Context': object,
  'Raw Output': object,
});

export const sessionRecord = typed(textFields('id', 'identitySourceId', 'status', 'importType'));
