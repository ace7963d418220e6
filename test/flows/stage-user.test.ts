import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Migration, startMigration } from '../support/migration.ts';
import { ourSetUp } from './article-set-up.ts';

const ARM = 'POST /api/v1/users/{user} {"credentials":{"password":{"hook":{"type":"default"}}}}';
const ACTIVATE = 'POST /api/v1/users/{user}/lifecycle/activate?sendEmail=false';

/** Each check of flow 01 by a user whom only that check holds back. */
describe('01, for a user who is assigned to the application', () => {
  let world: Migration;
  let number = 0;
  beforeAll(async () => {
    world = await startMigration(ourSetUp());
  });
  afterAll(() => world.close());

  async function api(path: string, body?: unknown): Promise<{ id: string }> {
    const answer = await fetch(`${world.okta.url}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `SSWS ${world.okta.token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    expect([path, answer.status]).toEqual([path, 200]);
    return (await answer.json()) as { id: string };
  }

  async function create(credentials?: unknown): Promise<string> {
    const login = `user${++number}@nordwind.example`;
    const profile = { login, email: login, firstName: 'F', lastName: 'L' };
    const user = await api('/users?activate=false', { profile, ...(credentials === undefined ? {} : { credentials }) });
    return user.id;
  }

  /** Assigns the user; gives what the flows wrote to Okta. */
  async function assign(id: string): Promise<string[]> {
    await world.okta.idle();
    await world.runtime.settled();
    const before = world.oktaCalls.length;
    await api(`/apps/${world.okta.appId}/users`, { id, scope: 'USER' });
    await world.okta.idle();
    await world.runtime.settled();
    const calls = world.oktaCalls.slice(before).filter((call) => call.startsWith('POST') && call.includes('{user}'));
    return calls.filter((call) => !call.includes('"profile"'));
  }

  it('arms and activates a STAGED user without an e-mail', async () => {
    const id = await create();
    expect(await assign(id)).toEqual([ARM, ACTIVATE]);
    expect(world.okta.user(id)).toMatchObject({ status: 'ACTIVE', provider: { type: 'IMPORT' } });
  });

  it('activates a STAGED user whom it armed before', async () => {
    const id = await create({ password: { hook: { type: 'default' } } });
    expect(await assign(id)).toEqual([ARM, ACTIVATE]);
    expect(world.okta.user(id)).toMatchObject({ status: 'ACTIVE', provider: { type: 'IMPORT' } });
  });

  it('leaves a user alone who is not STAGED, also without a password', async () => {
    const id = await create();
    await api(`/users/${id}/lifecycle/activate?sendEmail=false`);
    expect(world.okta.user(id)?.status).toBe('PROVISIONED');
    expect(await assign(id)).toEqual([]);
  });

  it('leaves a STAGED user alone who has an Okta password', async () => {
    const id = await create({ password: { value: 'Their-0wn-Pass!' } });
    expect(world.okta.user(id)?.status).toBe('STAGED');
    expect(await assign(id)).toEqual([]);
    expect(world.okta.user(id)).toMatchObject({ status: 'STAGED', provider: { type: 'OKTA' } });
  });

  it('leaves a STAGED user alone whose password another directory holds', async () => {
    const id = await create({ provider: { type: 'FEDERATION', name: 'FEDERATION' } });
    expect(world.okta.user(id)?.provider.type).toBe('FEDERATION');
    expect(await assign(id)).toEqual([]);
  });
});
