import { describe, expect, it } from '@jest/globals';
import { defaultRules } from '../../../connector/core/rules.ts';
import { orgForCards } from './helpers/org.ts';

const SOURCE = '0oahr000000000000001';
const org = orgForCards({
  apps: [
    { id: SOURCE, name: 'custom_identity_source', label: 'HR' },
    { id: '0oahr000000000000002', name: 'custom_identity_source', label: 'HR 2' },
  ],
});
const APP = { 'parameters/application': SOURCE };
const SESSION = { 'Session/id': 'string', 'Session/status': 'string', 'Session/importType': 'string' } as const;
const IMPORTED = { 'Response/recordsImported': 'number' } as const;
const PROFILE = {
  userName: 'string',
  firstName: 'string',
  lastName: 'string',
  email: 'string',
  mobilePhone: 'string',
} as const;
const staff = (n: number) => ({
  id: n,
  username: `w${n}@b.test`,
  'First Name': 'W',
  lastName: String(n),
  email: `w${n}@b.test`,
  salary: 9,
});

async function session(): Promise<string> {
  return (await org.run('createAnImportSession', APP, SESSION))['Session/id'] as string;
}

async function mapped(users: unknown[], operation = 'UPSERT') {
  const inputs = {
    'Import Data/externalIdKey': 'id',
    'Import Data/users': users,
    'parameters/importOperation': operation,
  };
  const out = await org.run('mapProfileSourceAttributes', inputs, {
    'Result/Users': [{ externalId: 'string', profile: PROFILE }],
  });
  return out['Result/Users'];
}

describe('Okta import session cards against the org', () => {
  it('maps, imports and triggers; users come with their external ids, and go', async () => {
    const users = await mapped([staff(1), staff(2)]);
    expect(users).toEqual([
      {
        externalId: '1',
        profile: { userName: 'w1@b.test', firstName: 'W', lastName: '1', email: 'w1@b.test' },
      },
      expect.objectContaining({ externalId: '2' }),
    ]);
    const id = await session();
    const sessions = await org.run('listImportSessions', APP, {
      'Result/Sessions': [{ id: 'string', identitySourceId: 'string', status: 'string' }],
    });
    expect(sessions).toEqual({ 'Result/Sessions': [{ id, identitySourceId: SOURCE, status: 'CREATED' }] });
    const inputs = { ...APP, 'Application/sessionId': id, 'parameters/importOperation': 'upsert' };
    const done = await org.run('bulkUserImport', { ...inputs, 'Data/Users': users }, IMPORTED);
    expect(done).toEqual({ 'Response/recordsImported': 2 });
    expect(await org.run('triggerImportSession', inputs, SESSION)).toEqual({
      'Session/id': id,
      'Session/status': 'TRIGGERED',
      'Session/importType': 'INCREMENTAL',
    });
    await org.okta.idle();
    expect(org.okta.user('w2@b.test')).toMatchObject({ status: 'STAGED', profile: { firstName: 'W', lastName: '2' } });

    const second = { ...APP, 'Application/sessionId': await session(), 'parameters/importOperation': 'delete' };
    expect(await mapped([staff(1)], 'DELETE')).toEqual([{ externalId: '1' }]);
    await org.run('bulkUserImport', { ...second, 'Data/Users': await mapped([staff(1)], 'DELETE') });
    await org.run('triggerImportSession', second);
    await org.okta.idle();
    expect(org.okta.user('w1@b.test')?.status).toBe('DEPROVISIONED');
    expect(org.okta.user('w2@b.test')?.status).toBe('STAGED');
  });

  it('sends at most 200 users a request', async () => {
    const id = await session();
    const users = Array.from({ length: 450 }, (_, n) => ({
      externalId: `b${n}`,
      profile: { userName: `b${n}@b.test` },
    }));
    const inputs = { ...APP, 'Application/sessionId': id, 'parameters/importOperation': 'upsert', 'Data/Users': users };
    const before = org.exchanges.length;
    await org.run('bulkUserImport', inputs, IMPORTED);
    const sizes = org.exchanges.slice(before).map(({ requestBody }) => JSON.parse(requestBody).profiles.length);
    expect(sizes).toEqual([200, 200, 50]);
    const pages = { ...inputs, 'Bulk Import/Users Per Page': 1 };
    expect((await org.failed('bulkUserImport', pages)).errorKind).toBe('Invalid Input');
    expect(await org.run('deleteImportSession', inputs, { 'Response/statusCode': 'number' })).toEqual({
      'Response/statusCode': 204,
    });
  });

  it('attributes are matched in any spelling, or letter by letter, as the rule says', async () => {
    const rules = { ...defaultRules, sourceAttributes: 'exact' as const };
    const out = await org.run(
      'mapProfileSourceAttributes',
      { 'Import Data/users': [staff(3)], 'parameters/importOperation': 'UPSERT' },
      { 'Result/Users': [{ externalId: 'string', profile: PROFILE }] },
      { rules },
    );
    expect(out['Result/Users']).toEqual([{ externalId: '3', profile: { lastName: '3', email: 'w3@b.test' } }]);
    const untyped = await org.run(
      'mapProfileSourceAttributes',
      { 'Import Data/users': [{ id: 'x', a: 1 }] },
      { 'Result/Users': 'object[]' },
    );
    expect(untyped['Result/Users']).toEqual([{ externalId: 'x', profile: { a: 1 } }]);
    const error = await org.failed('mapProfileSourceAttributes', { 'Import Data/users': [{ name: 'no id' }] });
    expect(error.message).toContain('"id"');
  });

  it('errors of the API: unknown source, second session, nothing to import, unknown session', async () => {
    const unknown = { 'parameters/application': '0oanone' };
    expect((await org.failed('listImportSessions', unknown)).fields).toMatchObject({ errorCode: 'E0000007' });
    const id = await session();
    expect((await org.failed('createAnImportSession', APP)).fields).toMatchObject({
      statusCode: 400,
      errorCode: 'E0000001',
    });
    const inputs = { ...APP, 'Application/sessionId': id };
    expect((await org.failed('triggerImportSession', inputs)).fields).toMatchObject({ errorCode: 'E0000001' });
    const bad = { ...inputs, 'parameters/importOperation': 'upsert', 'Data/Users': [{ profile: { userName: 'x' } }] };
    expect((await org.failed('bulkUserImport', bad)).fields).toMatchObject({ errorCode: 'E0000001' });
    await org.run('deleteImportSession', inputs);
    expect((await org.failed('deleteImportSession', inputs)).fields).toMatchObject({ errorCode: 'E0000007' });
  });
});
