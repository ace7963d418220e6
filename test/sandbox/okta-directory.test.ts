import { describe, expect, it } from '@jest/globals';
import { type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import { keeper } from './keep.ts';
import { api, profileOf } from './okta-client.ts';

const keep = keeper();
const SOURCE = '0oahr000000000000001';
const SESSIONS = `/api/v1/identity-sources/${SOURCE}/sessions`;

const start = (): Promise<OktaSandbox> =>
  keep(startOkta({ apps: [{ id: SOURCE, name: 'custom_identity_source', label: 'HR' }] }));

describe('the simulated org refuses what Okta refuses', () => {
  it.each([
    ['POST', '/api/v1/users', { profil: {} }, 400, 'E0000003'],
    ['POST', '/api/v1/users', { profile: profileOf('a@b.test'), groupIds: ['00gnone'] }, 404, 'E0000007'],
    ['POST', '/api/v1/groups', { profile: { name: 'x' }, colour: 'red' }, 400, 'E0000003'],
    ['POST', '/api/v1/groups', { profile: { name: 'x', colour: 'red' } }, 400, 'E0000001'],
    ['PUT', `/api/v1/apps/${SOURCE}/groups/00gnone`, {}, 404, 'E0000007'],
    ['POST', `/api/v1/apps/${SOURCE}/users`, { id: '00u1', scopes: 'USER' }, 400, 'E0000003'],
    ['DELETE', '/api/v1/users/00unone/sessions', undefined, 404, 'E0000007'],
    ['POST', SESSIONS.replace(SOURCE, '0oanone'), undefined, 404, 'E0000007'],
    ['DELETE', SESSIONS, undefined, 405, 'E0000022'],
  ])('%s %s %j: %d %s', async (method, path, body, status, errorCode) => {
    const okta = await start();
    const answered = await api(okta, method, path, body);
    expect([answered.status, answered.body.errorCode]).toEqual([status, errorCode]);
  });

  it('a user is not made when one of its groups is unknown', async () => {
    const okta = await start();
    await api(okta, 'POST', '/api/v1/users', { profile: profileOf('a@b.test'), groupIds: ['00gnone'] });
    expect(okta.user('a@b.test')).toBeUndefined();
  });

  it('holds the limits of import sessions', async () => {
    const okta = await start();
    const { id } = (await api(okta, 'POST', SESSIONS)).body;
    const bulk = (count: number, entityType = 'USERS') =>
      api(okta, 'POST', `${SESSIONS}/${id}/bulk-upsert`, {
        entityType,
        profiles: Array.from({ length: count }, (_, n) => ({
          externalId: `e${n}`,
          profile: profileOf(`e${n}@b.test`),
        })),
      });
    expect((await bulk(201)).status).toBe(400);
    expect((await bulk(0)).status).toBe(400);
    expect((await bulk(1, 'GROUPS')).status).toBe(400);
    for (let n = 0; n < 50; n++) expect((await bulk(1)).status).toBe(202);
    expect((await bulk(1)).status).toBe(400);
    expect((await api(okta, 'POST', SESSIONS)).status).toBe(400);
    await api(okta, 'POST', `${SESSIONS}/${id}/start-import`);
    await okta.idle();
    expect((await api(okta, 'GET', `${SESSIONS}/${id}`)).body).toMatchObject({
      status: 'COMPLETED',
      importType: 'INCREMENTAL',
    });
    expect((await bulk(1)).status).toBe(400);
    expect((await api(okta, 'POST', SESSIONS)).status).toBe(200);
  });

  it('an update of a group that changes nothing logs nothing', async () => {
    const okta = await start();
    const { id } = (await api(okta, 'POST', '/api/v1/groups', { profile: { name: 'Staff', description: '' } })).body;
    await api(okta, 'PUT', `/api/v1/groups/${id}`, { profile: { name: 'Staff' } });
    await api(okta, 'PUT', `/api/v1/groups/${id}`, { profile: { name: 'Staff', description: 'All' } });
    const updates = okta.log().filter(({ eventType }) => eventType === 'group.profile.update');
    expect(updates.map(({ debugContext }) => debugContext.debugData.changedAttributes)).toEqual(['description']);
  });
});
