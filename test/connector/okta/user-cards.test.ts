import { describe, expect, it } from '@jest/globals';
import { orgForCards, person } from './helpers/org.ts';

const org = orgForCards({ settings: { customAttributes: ['badge', 'floors'] } });
const RESULT = { 'Results/ID': 'string', 'Results/Status': 'string', 'Results/Activated': 'boolean' } as const;
const STATUS = { 'Response/statusCode': 'number' } as const;
const profile = (login: string) => ({
  'Profile/login': login,
  'Profile/email': login,
  'Profile/firstName': 'Cy',
  'Profile/lastName': 'Ra',
});

describe('Okta user cards against the org', () => {
  it('Create User without credentials stays STAGED and puts out what its ports declare', async () => {
    const out = await org.run(
      'createUser',
      {
        'parameters/option': 'getInputsnoCreds',
        ...profile('cy@b.test'),
        'Profile/title': '',
        'Profile/badge': '77',
        'Activate/Activate': false,
      },
      {
        ...RESULT,
        'Results/Created': 'Date',
        'Results/Raw Body': 'object',
        'Results/Credentials': {
          Password: 'boolean',
          'Recovery Question': 'string',
          Provider: { Name: 'string', Type: 'string' },
        },
        'Profile Properties/badge': 'string',
      },
    );
    expect(out).toEqual({
      'Results/ID': expect.stringMatching(/^00u/),
      'Results/Status': 'STAGED',
      'Results/Activated': null,
      'Results/Created': expect.any(Date),
      'Results/Raw Body': expect.objectContaining({ status: 'STAGED' }),
      'Results/Credentials': {
        Password: false,
        'Recovery Question': null,
        Provider: { Name: 'OKTA', Type: 'OKTA' },
      },
      'Profile Properties/badge': '77',
    });
    expect(org.okta.user('cy@b.test')?.profile).not.toHaveProperty('title');
  });

  it('Create User with password and recovery question activates; in a group it is a member', async () => {
    const group = await org.run('createGroup', { 'Group/Name': 'New people' }, { 'Properties/ID': 'string' });
    const out = await org.run(
      'createUser',
      {
        'parameters/option': 'getInputsPWRecoveryQ',
        ...profile('dee@b.test'),
        'Credentials/Password': 'Long-Enough-1',
        'Credentials/Recovery Question': 'Pet?',
        'Credentials/Recovery Answer': 'Rex the cat',
        'Activate/Activate': true,
        'Group/Group ID': group['Properties/ID'],
      },
      { ...RESULT, 'Results/Credentials': { Password: 'boolean', 'Recovery Question': 'string' } },
    );
    expect(out).toMatchObject({
      'Results/Status': 'ACTIVE',
      'Results/Activated': true,
      'Results/Credentials': { Password: true, 'Recovery Question': 'Pet?' },
    });
    const groups = await org.run(
      'getUsersGroups',
      { 'User/ID': out['Results/ID'] },
      { 'Output/Groups': [{ Name: 'string' }] },
    );
    expect(groups).toEqual({ 'Output/Groups': [{ Name: 'New people' }] });
  });

  it('Update User changes custom attributes, and clears blank ones where it passes them', async () => {
    const { id } = await org.okta.addUser(person('eve@b.test', { title: 'Boss', badge: '1' }));
    const inputs = { 'User/ID': id, 'Profile/title': '', 'Profile/badge': '2', 'Profile/floors': ['a', 'b'] };
    await org.run('updateUser', inputs);
    expect(org.okta.user(id)?.profile).toMatchObject({ title: 'Boss', badge: '2', floors: ['a', 'b'] });
    await org.run('updateUser', { ...inputs, 'Option/Pass Empty Values?': 'Yes' });
    expect(org.okta.user(id)?.profile).not.toHaveProperty('title');
    const strict = { 'User/ID': id, 'parameters/updateSemantics': 'PUT', ...profile('eve@b.test') };
    const out = await org.run('updateUser', strict);
    expect(out['Profile Properties/firstName']).toBe('Cy');
    expect(org.okta.user(id)?.profile).not.toHaveProperty('badge');
  });

  it('suspends, clears sessions, resets, deactivates and deletes', async () => {
    const { id } = await org.okta.addUser({ ...person('fay@b.test'), password: 'Long-Enough-1' });
    expect(await org.run('suspendUser', { 'User/id': 'fay@b.test' }, STATUS)).toEqual({ 'Response/statusCode': 200 });
    expect(org.okta.user(id)?.status).toBe('SUSPENDED');
    const revoke = { 'User/ID': id, 'User/Revoke oauthTokens?': true };
    expect(await org.run('clearUserSessions', revoke, { 'Output/Status Code': 'number' })).toEqual({
      'Output/Status Code': 204,
    });
    expect(org.okta.log().at(-1)).toMatchObject({
      eventType: 'user.session.clear',
      debugContext: { debugData: { oauthTokens: 'true' } },
    });
    const off = { 'User/id': id, 'parameters/sendEmail': 'No' };
    expect(await org.run('deactivateUser', off, STATUS)).toEqual({ 'Response/statusCode': 200 });
    expect(org.okta.user(id)?.status).toBe('DEPROVISIONED');
    const gone = { 'User/ID': id, 'User/Send Email?': false };
    expect(await org.run('deleteUser', gone, { 'Output/Status Code': 'number' })).toEqual({
      'Output/Status Code': 204,
    });
    expect(org.okta.user(id)).toBeUndefined();
  });

  it('Reset Password mails, or puts out the link; a converted user becomes federated', async () => {
    const { id } = await org.okta.addUser({ ...person('gus@b.test'), password: 'Long-Enough-1' });
    const inputs = { 'User/userID': id, 'parameters/convert': 'No', 'parameters/email': true };
    const code = { 'Response/Status Code': 'number' } as const;
    expect(await org.run('resetPassword', inputs, code)).toEqual({ 'Response/Status Code': 200 });
    const link = { ...inputs, 'parameters/email': false };
    const out = await org.run('resetPassword', link, { 'Reset Password/URL': 'string' });
    expect(out['Reset Password/URL']).toContain('/reset_password/');
    await org.run('resetPassword', { ...inputs, 'parameters/convert': 'Yes' }, code);
    expect(org.okta.user(id)?.provider.type).toBe('FEDERATION');
  });

  it.each([
    ['createUser', { ...profile('cy@b.test') }, 400, 'E0000001'],
    ['createUser', { ...profile('zed@b.test'), 'Profile/shoeSize': '9' }, 400, 'E0000001'],
    ['suspendUser', { 'User/id': 'cy@b.test' }, 400, 'E0000001'],
    ['updateUser', { 'User/ID': '00unobody', 'Profile/title': 'x' }, 404, 'E0000007'],
    ['clearUserSessions', { 'User/ID': '00unobody' }, 404, 'E0000007'],
    ['deactivateUser', { 'User/id': '00unobody' }, 404, 'E0000007'],
    ['deleteUser', { 'User/ID': '00unobody' }, 404, 'E0000007'],
    ['resetPassword', { 'User/userID': 'cy@b.test' }, 403, 'E0000038'],
    ['readUser', { 'User/ID or Login': 'nobody@b.test' }, 404, 'E0000007'],
    ['activateUser', { 'User/id': 'dee@b.test' }, 403, 'E0000016'],
  ])('%s %j raises %d %s', async (card, inputs, statusCode, errorCode) => {
    const error = await org.failed(card, inputs);
    expect(error.fields).toMatchObject({ statusCode, errorCode, body: { errorCode } });
    expect(error.errorKind).toBe('HTTP Request Error');
  });

  it('a wrong token raises 401, a used up bucket is waited for', async () => {
    const connection = { name: 'x', module: 'okta', baseUrl: org.okta.url, authorization: 'SSWS wrong' };
    const error = await org.failed('suspendUser', { 'User/id': 'x' }, {}, { connection });
    expect(error.fields).toMatchObject({ statusCode: 401, errorCode: 'E0000011' });
    org.okta.faults.add({
      path: '/api/v1/users/cy@b.test',
      times: 1,
      status: 429,
      body: { errorCode: 'E0000047', errorSummary: 'API call exceeded rate limit due to too many requests.' },
    });
    const out = await org.run('readUser', { 'User/ID or Login': 'cy@b.test' });
    expect(out['System Properties/Status']).toBe('STAGED');
  });
});
