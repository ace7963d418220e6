import { beforeAll, describe, expect, it } from '@jest/globals';
import { defaultRules } from '../../../connector/core/rules.ts';
import { orgForCards, person } from './helpers/org.ts';

const org = orgForCards({ settings: { customAttributes: ['badge'] } });
const ids: string[] = [];

beforeAll(async () => {
  for (let n = 0; n < 7; n++) {
    const { id } = await org.okta.addUser(person(`p${n}@b.test`, { badge: n < 3 ? 'red "x"' : 'blue' }));
    ids.push(id);
  }
  await org.okta.addUser({ ...person('active@b.test', { firstName: 'Zoe' }), password: 'Long-Enough-1' });
}, 20_000);

const USERS = { 'Result/Users': [{ ID: 'string', Login: 'string' }] } as const;
const logins = (out: Record<string, unknown>) => (out['Result/Users'] as { Login: string }[]).map(({ Login }) => Login);

describe('Okta list cards against the org', () => {
  it.each([
    ['listUsersWithSearch', { 'Inputs/profile.badge': 'red "x"' }, ['p0@b.test', 'p1@b.test', 'p2@b.test']],
    ['listUsersWithSearch', { 'Inputs/status': 'ACTIVE', 'Inputs/id': '' }, ['active@b.test']],
    [
      'listUsersWithSearch',
      {
        'Inputs/profile.badge': 'blue',
        'Inputs/Custom Search Criteria': 'profile.login eq "p3@b.test" or profile.login eq "p1@b.test"',
      },
      ['p3@b.test'],
    ],
    [
      'listUsersWithSearch',
      { 'Inputs/profile.badge': 'blue', 'Sort/sortBy': 'profile.login', 'Sort/sortOrder': 'DESC' },
      ['p6@b.test', 'p5@b.test', 'p4@b.test', 'p3@b.test'],
    ],
    ['listUsersWithFilter', { 'Inputs/profile.email': 'p5@b.test', 'Inputs/status': 'STAGED' }, ['p5@b.test']],
    ['listUsersWithFilter', { 'Inputs/Custom Filters': 'status eq "ACTIVE"' }, ['active@b.test']],
    ['searchUsers', { 'Inputs/Query': 'zo' }, ['active@b.test']],
  ])('%s %j finds %j', async (card, inputs, found) => {
    const out = await org.run(card, { 'parameters/resultSet': 'First 200 Matching Records', ...inputs }, USERS);
    expect(logins(out)).toEqual(found);
  });

  it('items hold the keys that the port declares and no others', async () => {
    const keys = { 'Raw Output': 'object', ID: 'string', 'First Name': 'string', 'Last Login': 'Date' } as const;
    const inputs = { 'parameters/resultSet': 'First 200 Matching Records', 'Inputs/id': ids[0] };
    const out = await org.run('listUsersWithSearch', inputs, { 'Result/Users': [keys] });
    expect(out['Result/Users']).toEqual([
      {
        'Raw Output': expect.objectContaining({ id: ids[0], profile: expect.objectContaining({ badge: 'red "x"' }) }),
        ID: ids[0],
        'First Name': 'Ann',
        'Last Login': null,
      },
    ]);
    const plain = await org.run('listUsersWithSearch', inputs, { 'Result/Users': 'object[]' });
    expect(plain['Result/Users']).toEqual([
      expect.objectContaining({ Login: 'p0@b.test', Email: 'p0@b.test', 'Mobile Phone': null }),
    ]);
  });

  it('the first record fills its own ports; no match leaves them null or fails, as the rule says', async () => {
    const outputs = { 'Result/ID': 'string', 'Result/Status': 'string', 'Result/Raw Output': 'object' } as const;
    const set = { 'parameters/resultSet': 'First Matching Record' };
    const found = await org.run('searchUsers', { ...set, 'Inputs/Query': 'active@' }, outputs);
    expect(found).toMatchObject({ 'Result/Status': 'ACTIVE', 'Result/Raw Output': { status: 'ACTIVE' } });
    const none = { ...set, 'Inputs/Query': 'nobody' };
    expect(await org.run('searchUsers', none, outputs)).toEqual({
      'Result/ID': null,
      'Result/Status': null,
      'Result/Raw Output': null,
    });
    const rules = { ...defaultRules, noMatch: 'error' as const };
    expect((await org.failed('searchUsers', none, outputs, { rules })).errorKind).toBe('Not Found');
  });

  it('several fields all have to hold, or one, as the rule says', async () => {
    const inputs = {
      'parameters/resultSet': 'First 200 Matching Records',
      'Inputs/profile.login': 'p0@b.test',
      'Inputs/profile.email': 'p1@b.test',
    };
    expect(logins(await org.run('listUsersWithSearch', inputs, USERS))).toEqual([]);
    const rules = { ...defaultRules, searchFields: 'or' as const };
    expect(logins(await org.run('listUsersWithSearch', inputs, USERS, { rules }))).toHaveLength(2);
  });

  it('All Matching Records follows the pages and ends at the rule', async () => {
    const inputs = { 'parameters/resultSet': 'All Matching Records' };
    const rules = { ...defaultRules, allRecordsMax: 5 };
    expect(logins(await org.run('listUsersWithSearch', inputs, USERS, { rules }))).toHaveLength(5);
    expect(logins(await org.run('listUsersWithSearch', inputs, USERS))).toHaveLength(8);
  });

  it('streams every record to the helper, page by page, with the State of the card', async () => {
    const { calls, callFlow } = org.helper();
    const inputs = {
      'parameters/requestType': 'GET(Streaming)',
      'Request/Relative URL': '/api/v1/users',
      'Request/Query': { limit: 3, search: 'profile.badge pr' },
      'Streaming/Flow': 'helper-1',
      'Streaming/days': 30,
    };
    const before = org.exchanges.length;
    const outputs = { 'Response/Records Streamed': 'number' } as const;
    expect(await org.run('hTTPRequest', inputs, outputs, { callFlow })).toEqual({ 'Response/Records Streamed': 7 });
    expect(org.exchanges.slice(before).map(({ path, query }) => [path, query.limit])).toEqual([
      ['/api/v1/users', '3'],
      ['/api/v1/users', '3'],
      ['/api/v1/users', '3'],
    ]);
    expect(calls.map(({ inputs: given }) => (given.Record as { id: string }).id)).toEqual(ids);
    expect(calls[0]).toMatchObject({ flow: 'helper-1', inputs: { State: { days: 30 } } });
  });

  it('streams display keys and stops at the Record Limit without reading on', async () => {
    const { calls, callFlow } = org.helper();
    const inputs = {
      'parameters/resultSet': 'Stream Matching Records',
      'Inputs/status': 'STAGED',
      'Streaming/Flow': 'helper-2',
      'Search Criteria/Limit': 2,
    };
    const before = org.exchanges.length;
    const out = await org.run('listUsersWithSearch', inputs, { 'Result/Records Streamed': 'number' }, { callFlow });
    expect(out).toEqual({ 'Result/Records Streamed': 2 });
    expect(org.exchanges).toHaveLength(before + 1);
    expect(calls.map(({ inputs: given }) => (given.Record as { Login: string }).Login)).toEqual([
      'p0@b.test',
      'p1@b.test',
    ]);
  });

  it('GET(Streaming) of something without pages is one record', async () => {
    const { calls, callFlow } = org.helper();
    const inputs = {
      'parameters/requestType': 'GET(Streaming)',
      'Request/Relative URL': `/api/v1/users/${ids[0]}`,
      'Streaming/Flow': 'helper-3',
    };
    const out = await org.run('hTTPRequest', inputs, { 'Response/Records Streamed': 'number' }, { callFlow });
    expect(out).toEqual({ 'Response/Records Streamed': 1 });
    expect(calls[0]!.inputs.Record).toMatchObject({ id: ids[0] });
  });

  it.each([
    ['listUsersWithSearch', { 'Inputs/Custom Search Criteria': 'profile.login is "x"' }, 'E0000031'],
    ['listUsersWithFilter', { 'Inputs/profile.badge': 'blue' }, 'E0000031'],
  ])('%s %j raises 400 %s', async (card, inputs, errorCode) => {
    const error = await org.failed(card, { 'parameters/resultSet': 'First 200 Matching Records', ...inputs });
    expect(error.fields).toMatchObject({ statusCode: 400, errorCode });
  });
});
