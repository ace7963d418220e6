import { describe, expect, it } from '@jest/globals';
import { orgForCards, person } from './helpers/org.ts';

const org = orgForCards({ settings: { customGroupAttributes: ['email', 'emailEnabled'] } });
const PROPERTIES = { 'Properties/ID': 'string', 'Properties/Created': 'Date' } as const;

async function made(name: string): Promise<string> {
  const out = await org.run('createGroup', { 'Group/Name': name, 'Group/Description': '' }, PROPERTIES);
  expect(out).toEqual({ 'Properties/ID': expect.stringMatching(/^00g/), 'Properties/Created': expect.any(Date) });
  return out['Properties/ID'] as string;
}

describe('Okta group cards against the org', () => {
  it('create, update, read and delete, custom attributes too', async () => {
    const id = await made('Staff');
    const update = {
      'Group/ID': id,
      'Group/Name': 'All staff',
      'Group/Description': 'Everyone',
      'Custom Properties/email': 'staff@b.test',
      'Custom Properties/emailEnabled': true,
    };
    await org.run('updateGroup', update, PROPERTIES);
    const out = await org.run(
      'readGroup',
      { 'Group/ID': id },
      {
        'Properties/Profile': { Name: 'string', Description: 'string' },
        'Properties/Object Class': 'string[]',
        'Properties/Type': 'string',
        'Properties/Last Membership Updated': 'string',
        'Custom Properties/email': 'string',
        'Custom Properties/emailEnabled': 'boolean',
        'Custom Properties/office_365_ID': 'string',
      },
    );
    expect(out).toEqual({
      'Properties/Profile': { Name: 'All staff', Description: 'Everyone' },
      'Properties/Object Class': ['okta:user_group'],
      'Properties/Type': 'OKTA_GROUP',
      'Properties/Last Membership Updated': expect.stringMatching(/Z$/),
      'Custom Properties/email': 'staff@b.test',
      'Custom Properties/emailEnabled': true,
      'Custom Properties/office_365_ID': null,
    });
    expect(await org.run('deleteGroup', { 'Group/id': id }, { 'Output/Status Code': 'number' })).toEqual({
      'Output/Status Code': 204,
    });
    expect((await org.failed('readGroup', { 'Group/ID': id })).fields).toMatchObject({ errorCode: 'E0000007' });
  });

  it('members come and go', async () => {
    const id = await made('Drivers');
    const user = await org.okta.addUser(person('ann@b.test'));
    const both = { 'Group/id': id, 'User/id': user.id };
    const status = { 'Result/status': 'number' } as const;
    expect(await org.run('addNewUserToGroup', both, status)).toEqual({ 'Result/status': 204 });
    expect(await org.run('addNewUserToGroup', both, status)).toEqual({ 'Result/status': 204 });
    const members = { 'parameters/resultSet': 'First 200 Records', 'Group/groupId': id };
    const shape = { 'Result/Users': [{ Login: 'string', 'First Name': 'string' }] } as const;
    expect(await org.run('listGroupMembers', members, shape)).toEqual({
      'Result/Users': [{ Login: 'ann@b.test', 'First Name': 'Ann' }],
    });
    const groups = await org.run(
      'getUsersGroups',
      { 'User/ID': user.id },
      { 'Output/Groups': [{ ID: 'string', 'Object Class': 'string[]', Profile: { Name: 'string' } }] },
    );
    expect(groups['Output/Groups']).toEqual([
      { ID: id, 'Object Class': ['okta:user_group'], Profile: { Name: 'Drivers' } },
    ]);
    await org.run('removeUserFromGroup', both, status);
    expect(await org.run('listGroupMembers', members, shape)).toEqual({ 'Result/Users': [] });
    const types = org.okta.log().map(({ eventType }) => eventType);
    expect(types.filter((type) => type.startsWith('group.user_membership'))).toEqual([
      'group.user_membership.add',
      'group.user_membership.remove',
    ]);
  });

  it('streams members and groups to a helper', async () => {
    const id = await made('Pilots');
    for (const n of [1, 2, 3]) {
      const user = await org.okta.addUser(person(`pilot${n}@b.test`));
      await org.run('addNewUserToGroup', { 'Group/id': id, 'User/id': user.id });
    }
    const { calls, callFlow } = org.helper();
    const streamed = { 'Result/Records Streamed': 'number', 'Output/Records Streamed': 'number' } as const;
    await org.run(
      'listGroupMembers',
      { 'parameters/resultSet': 'Stream Records', 'Group/groupId': id, 'Streaming/Flow': 'h', 'Streaming/note': 'x' },
      streamed,
      { callFlow },
    );
    const login = 'pilot3@b.test';
    await org.run(
      'getUsersGroups',
      { 'parameters/resultSet': 'Stream Records', 'User/ID': login, 'Streaming/Flow': 'h', 'List Criteria/Limit': 10 },
      streamed,
      { callFlow },
    );
    expect(calls.map(({ inputs }) => inputs.Record)).toMatchObject([
      { Login: 'pilot1@b.test', Status: 'STAGED' },
      { Login: 'pilot2@b.test' },
      { Login: 'pilot3@b.test' },
      { ID: id, Profile: { Name: 'Pilots' } },
    ]);
    expect(calls[0]!.inputs.State).toEqual({ note: 'x' });
  });

  it('searches by name, by query and by an expression', async () => {
    const id = await made('Nurses');
    const one = { 'Result/ID': 'string', 'Result/Profile': { Name: 'string' }, 'Result/Raw Object': 'object' } as const;
    const set = { 'parameters/resultSet': 'First Matching Record' };
    for (const inputs of [
      { 'Inputs/profile.name': 'Nurses', 'Inputs/type': 'OKTA_GROUP' },
      { 'Inputs/Query': 'nur' },
      { 'Inputs/Custom Search Criteria': 'profile.name sw "Nurs"' },
    ]) {
      const out = await org.run('searchGroups', { ...set, ...inputs }, one);
      expect(out).toMatchObject({ 'Result/ID': id, 'Result/Profile': { Name: 'Nurses' }, 'Result/Raw Object': { id } });
    }
    const all = await org.run('searchGroups', {}, { 'Result/Groups': [{ ID: 'string', Created: 'string' }] });
    expect((all['Result/Groups'] as unknown[]).length).toBeGreaterThan(2);
  });

  it.each([
    ['createGroup', { 'Group/Name': '' }, 400, 'E0000001'],
    ['updateGroup', { 'Group/ID': '00gnone', 'Group/Name': 'x' }, 404, 'E0000007'],
    ['createGroup', { 'Group/Name': 'x', 'Custom Properties/colour': 'red' }, 400, 'E0000001'],
    ['deleteGroup', { 'Group/ID': '00gnone' }, 404, 'E0000007'],
    ['addNewUserToGroup', { 'Group/id': '00gnone', 'User/id': '00u1' }, 404, 'E0000007'],
    ['removeUserFromGroup', { 'Group/id': '00gnone', 'User/id': '00u1' }, 404, 'E0000007'],
    ['listGroupMembers', { 'Group/groupId': '00gnone' }, 404, 'E0000007'],
    ['getUsersGroups', { 'User/ID': '00unone' }, 404, 'E0000007'],
    ['searchGroups', { 'Inputs/colour': 'red' }, 400, 'E0000031'],
  ])('%s %j raises %d %s', async (card, inputs, statusCode, errorCode) => {
    expect((await org.failed(card, inputs)).fields).toMatchObject({ statusCode, errorCode, body: { errorCode } });
  });

  it('asks for the id before it calls', async () => {
    expect((await org.failed('readGroup', { 'Group/ID': '' })).errorKind).toBe('Invalid Input');
  });
});
