import { describe, expect, it } from '@jest/globals';
import { type EntraSandbox, startEntra } from '../../sandbox/entra/server.ts';
import { entraUsersOf, makePeople } from '../../sandbox/people.ts';
import { keeper } from './keep.ts';

const keep = keeper();
const people = makePeople(30, 'graph');
const some = people[0] as (typeof people)[number];

// biome-ignore lint/suspicious/noExplicitAny: read by tests only
type Asked = { status: number; body: any };

async function get(entra: EntraSandbox, path: string, token: string | null = entra.graphToken()): Promise<Asked> {
  const response = await fetch(path.startsWith('http') ? path : entra.url + path, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
  return { status: response.status, body: await response.json() };
}

function start(): Promise<EntraSandbox> {
  return keep(startEntra({ users: entraUsersOf(people) }));
}

describe('Graph users', () => {
  it('gives the default properties without $select and only the selected ones with it', async () => {
    const entra = await start();
    const byName = await get(entra, `/v1.0/users/${some.login.toUpperCase()}`);
    expect(Object.keys(byName.body).sort()).toEqual([
      '@odata.context',
      'businessPhones',
      'displayName',
      'givenName',
      'id',
      'jobTitle',
      'mail',
      'mobilePhone',
      'officeLocation',
      'preferredLanguage',
      'surname',
      'userPrincipalName',
    ]);
    const selected = await get(entra, `/v1.0/users/${some.objectId}?$select=id,department,accountEnabled,notKnown`);
    expect(selected.body).toEqual({
      '@odata.context': expect.any(String),
      id: some.objectId,
      department: some.profile.department ?? null,
      accountEnabled: true,
    });
    expect((await get(entra, `/v1.0/users('${some.login}')?$select=id`)).body.id).toBe(some.objectId);
  });

  it('pages by @odata.nextLink, filters by name and expands the manager', async () => {
    const entra = await start();
    const names: string[] = [];
    let next: string | undefined = '/v1.0/users?$top=7&$select=userPrincipalName';
    while (next !== undefined) {
      const { body }: Asked = await get(entra, next);
      names.push(...body.value.map((user: { userPrincipalName: string }) => user.userPrincipalName));
      next = body['@odata.nextLink'];
    }
    expect(names).toEqual(entraUsersOf(people).map(({ userPrincipalName }) => userPrincipalName));
    const filter = encodeURIComponent(`userPrincipalName eq '${some.login.toUpperCase()}'`);
    expect((await get(entra, `/v1.0/users?$filter=${filter}`)).body.value).toHaveLength(1);
    const managed = people.find(({ profile, entra: seed }) => seed !== null && profile.managerId != null);
    const expanded = await get(
      entra,
      `/v1.0/users/${managed?.objectId}?$select=id&$expand=manager($select=id,displayName)`,
    );
    expect(expanded.body.manager).toMatchObject({ id: some.objectId, displayName: some.profile.displayName });
  });

  it('wants a token of its own with the permission', async () => {
    const entra = await start();
    const path = `/v1.0/users/${some.login}`;
    for (const token of [null, 'x.y.z', `${entra.graphToken()}x`, (await start()).graphToken()]) {
      const refused = await get(entra, path, token);
      expect([refused.status, refused.body.error.code]).toEqual([401, 'InvalidAuthenticationToken']);
    }
    const tokenFor = async (scope: string): Promise<string> => {
      const [password = ''] = some.passwords;
      const body = new URLSearchParams({
        client_id: entra.clientId,
        grant_type: 'password',
        username: some.login,
        password,
        scope,
      });
      const answered = await fetch(`${entra.url}/${entra.tenantId}/oauth2/v2.0/token`, { method: 'POST', body });
      return ((await answered.json()) as { access_token: string }).access_token;
    };
    const own = await tokenFor('openid');
    expect((await get(entra, '/v1.0/me', await tokenFor('openid Mail.Read'))).status).toBe(403);
    expect((await get(entra, '/v1.0/me', own)).body.id).toBe(some.objectId);
    expect((await get(entra, path, own)).status).toBe(200);
    const other = people.find(({ kind }) => kind === 'mfa-required')?.login;
    const refused = await get(entra, `/v1.0/users/${other}`, own);
    expect([refused.status, refused.body.error.code]).toEqual([403, 'Authorization_RequestDenied']);
    const missing = await get(entra, '/v1.0/users/nobody@nordwind.example');
    expect([missing.status, missing.body.error.code]).toEqual([404, 'Request_ResourceNotFound']);
  });

  it('gives its token for client credentials with the right secret only', async () => {
    const entra = await start();
    const ask = async (secret: string | null): Promise<Asked> => {
      const form = new URLSearchParams({
        client_id: entra.graphClientId,
        grant_type: 'client_credentials',
        scope: 'https://graph.microsoft.com/.default',
      });
      if (secret !== null) form.set('client_secret', secret);
      const response = await fetch(`${entra.url}/${entra.tenantId}/oauth2/v2.0/token`, { method: 'POST', body: form });
      return { status: response.status, body: await response.json() };
    };
    const right = await ask(entra.graphClientSecret);
    expect((await get(entra, '/v1.0/users?$top=1', right.body.access_token)).status).toBe(200);
    expect((await ask('wrong')).body.error_codes).toEqual([7000215]);
    expect((await ask(null)).body.error_codes).toEqual([7000218]);
  });

  it('serves the OpenID configuration of its tenant', async () => {
    const entra = await start();
    const found = await get(entra, `/${entra.tenantId}/v2.0/.well-known/openid-configuration`, null);
    expect(found.body).toMatchObject({
      token_endpoint: `${entra.url}/${entra.tenantId}/oauth2/v2.0/token`,
      issuer: `https://login.microsoftonline.com/${entra.tenantId}/v2.0`,
    });
  });
});
