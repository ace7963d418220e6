import { describe, expect, it } from '@jest/globals';
import { orgForCards, person } from './helpers/org.ts';

const SALES = '0oasales000000000001';
const org = orgForCards({
  apps: [
    { id: SALES, name: 'salesforce', label: 'Sales Force' },
    { id: '0oawiki0000000000002', name: 'oidc_client', label: 'Wiki', features: ['PUSH_NEW_USERS'] },
  ],
});
const SYSTEM = {
  'System Properties/User ID': 'string',
  'System Properties/Scope': 'string',
  'System Properties/External ID': 'string',
  'System Properties/Credentials': { Username: 'string', Password: 'boolean' },
  'Profile Properties/role': 'string',
} as const;
const ENTER = { 'parameters/application': '-- Enter Application ID --', 'Application/applicationID': SALES };

describe('Okta application cards against the org', () => {
  it('reads and searches applications', async () => {
    const one = { 'Application/ID': 'string', 'Application/Name': 'string', 'Application/Label': 'string' } as const;
    expect(await org.run('readApplication', ENTER, one)).toEqual({
      'Application/ID': SALES,
      'Application/Name': 'salesforce',
      'Application/Label': 'Sales Force',
    });
    const first = { 'parameters/resultSet': 'First Matching Record', 'Search/Query': 'wik' };
    expect(await org.run('searchApplications', first, { 'Result/ID': 'string', 'Result/Name': 'string' })).toEqual({
      'Result/ID': '0oawiki0000000000002',
      'Result/Name': 'oidc_client',
    });
    const many = { 'parameters/resultSet': 'First 200 Matching Records', 'Search/Query': '' };
    const item = { ID: 'string', Features: 'string[]', Settings: 'object', 'SignOn Mode': 'string' } as const;
    const out = await org.run('searchApplications', many, { 'Result/Applications': [item] });
    expect(out['Result/Applications']).toMatchObject([
      { ID: SALES, Features: [], 'SignOn Mode': 'SAML_1_1' },
      { Features: ['PUSH_NEW_USERS'], Settings: { app: {} } },
    ]);
  });

  it('assigns a user, finds the assignment from both ends, and removes it', async () => {
    const { id } = await org.okta.addUser(person('ann@b.test'));
    const inputs = {
      'parameters/application': SALES,
      'User/id': id,
      'User/Scope': 'USER',
      'Credentials/Username': 'ann.sales',
      'Credentials/Password': 'Long-Enough-1',
      'Profile/role': 'Chef',
    };
    const assigned = await org.run('assignUserToApplicationForSSO', inputs, SYSTEM);
    expect(assigned).toEqual({
      'System Properties/User ID': id,
      'System Properties/Scope': 'USER',
      'System Properties/External ID': null,
      'System Properties/Credentials': { Username: 'ann.sales', Password: true },
      'Profile Properties/role': 'Chef',
    });
    expect(await org.run('getAssignedUserForApplication', inputs, SYSTEM)).toEqual(assigned);
    const apps = await org.run(
      'listApplicationsAssignedToUser',
      { 'parameters/resultSet': 'First 200 Records', 'User/userID': id },
      { 'Result/Applications': [{ ID: 'string', Created: 'Date', Visibility: { 'Auto Submit Toolbar': 'boolean' } }] },
    );
    expect(apps['Result/Applications']).toEqual([
      { ID: SALES, Created: expect.any(Date), Visibility: { 'Auto Submit Toolbar': false } },
    ]);
    const users = await org.run(
      'listUsersAssignedToApplication',
      { ...ENTER, 'parameters/resultSet': 'First 500 Records' },
      { 'Result/Users': [{ 'Profile Properties': { role: 'string' }, 'System Properties': { 'User ID': 'string' } }] },
    );
    expect(users['Result/Users']).toEqual([
      { 'Profile Properties': { role: 'Chef' }, 'System Properties': { 'User ID': id } },
    ]);
    const remove = { ...ENTER, 'User/id': id, 'User/Send Email?': false };
    expect(await org.run('removeUserFromApplication', remove, { 'Result/status': 'number' })).toEqual({
      'Result/status': 204,
    });
    expect((await org.failed('getAssignedUserForApplication', inputs)).fields).toMatchObject({
      statusCode: 404,
      errorCode: 'E0000007',
    });
  });

  it('streams the users of an application', async () => {
    for (const n of [1, 2]) {
      const { id } = await org.okta.addUser(person(`s${n}@b.test`));
      await org.run('assignUserToApplicationForSSO', { 'parameters/application': SALES, 'User/id': id });
    }
    const { calls, callFlow } = org.helper();
    const inputs = {
      ...ENTER,
      'parameters/resultSet': 'Stream Records',
      'Streaming/Flow': 'h',
      'Streaming/AppID': SALES,
    };
    const out = await org.run(
      'listUsersAssignedToApplication',
      inputs,
      { 'Result/Records Streamed': 'number' },
      { callFlow },
    );
    expect(out).toEqual({ 'Result/Records Streamed': 2 });
    expect(calls[0]!.inputs).toMatchObject({
      Record: { 'System Properties': { Scope: 'USER', Status: 'ACTIVE', Credentials: { Username: 's1@b.test' } } },
      State: { AppID: SALES },
    });
  });

  it('assigns groups and lists them', async () => {
    const { 'Properties/ID': group } = await org.run(
      'createGroup',
      { 'Group/Name': 'Sales' },
      { 'Properties/ID': 'string' },
    );
    const shape = { 'Group/ID': 'string', 'Group/Last Updated': 'Date', 'Group/Priority': 'number' } as const;
    const assigned = await org.run('assignGroupToApplication', { ...ENTER, 'Group/groupID': group }, shape);
    expect(assigned).toEqual({ 'Group/ID': group, 'Group/Last Updated': expect.any(Date), 'Group/Priority': 0 });
    const list = { ...ENTER, 'parameters/resultSet': 'First 200 Records' };
    const item = { ID: 'string', Links: 'object', Profile: 'object' } as const;
    const out = await org.run('listGroupsAssignedToApplication', list, { 'Result/Groups': [item] });
    expect(out['Result/Groups']).toMatchObject([{ ID: group, Links: { self: {} }, Profile: {} }]);
  });

  it.each([
    ['readApplication', { 'parameters/application': '0oanone' }, 404, 'E0000007'],
    ['listUsersAssignedToApplication', { 'parameters/application': '0oanone' }, 404, 'E0000007'],
    ['listGroupsAssignedToApplication', { 'parameters/application': '0oanone' }, 404, 'E0000007'],
    ['assignGroupToApplication', { ...ENTER, 'Group/groupID': '00gnone' }, 404, 'E0000007'],
    ['assignUserToApplicationForSSO', { ...ENTER, 'User/id': '00unone' }, 404, 'E0000007'],
    ['assignUserToApplicationForSSO', { ...ENTER, 'User/id': 's1@b.test' }, 409, 'E0000062'],
    ['assignUserToApplicationForSSO', { ...ENTER, 'User/id': 'ann@b.test', 'User/Scope': 'ADMIN' }, 400, 'E0000001'],
    ['removeUserFromApplication', { ...ENTER, 'User/id': '00unone' }, 404, 'E0000007'],
  ])('%s %j raises %d %s', async (card, inputs, statusCode, errorCode) => {
    expect((await org.failed(card, inputs)).fields).toMatchObject({ statusCode, errorCode, body: { errorCode } });
  });

  it('a card whose application nobody chose does not call', async () => {
    const inputs = { 'parameters/application': '-- Enter Application ID --', 'Application/applicationID': '' };
    expect((await org.failed('readApplication', inputs)).errorKind).toBe('Invalid Input');
  });
});
