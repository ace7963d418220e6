import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compilePacks } from '../../cli/packs.ts';
import { TOKEN_PLACEHOLDER } from '../../connector/migration/okta-request.ts';
import { placeholders } from '../../flows/configuration.ts';
import { type Migration, startMigration } from '../support/migration.ts';
import { ourSetUp } from './article-set-up.ts';

const FLOW = '01 Office 365 - Enable Password Hook at User Creation';

describe.each(['connection', 'ssws'] as const)('01 at user creation, reading who is assigned by %s', (auth) => {
  let world: Migration;
  beforeAll(async () => {
    world = await startMigration({
      ...ourSetUp(),
      packs: compilePacks({ ...placeholders, auth }, {}).packs.map(({ pack }) => pack),
      oktaOrigins: [`https://${placeholders.oktaDomain}`],
      replace: ({ okta }) => (auth === 'ssws' ? [{ find: TOKEN_PLACEHOLDER, with: `SSWS ${okta.token}` }] : []),
    });
  });
  afterAll(() => world.close());

  async function created(login: string) {
    await world.okta.addUser({ profile: { login, email: login, firstName: 'A', lastName: 'B' } });
    await world.okta.idle();
    await world.runtime.settled();
    return world.runtime.history.list().find(({ flowName }) => flowName === FLOW)!;
  }

  it('ends in order for a user who is not assigned', async () => {
    const execution = await created('one@nordwind.example');
    expect(execution).toMatchObject({ status: 'success', error: null });
    expect(execution.stoppedBy?.message).toMatch(/not assigned/);
  });

  it.each([401, 403])('fails, to be run again, where Okta answers %d', async (status) => {
    world.okta.faults.add({ path: '/api/v1/apps', times: 1, status, body: { errorCode: 'E0000006' } });
    const failed = await created(`two${status}@nordwind.example`);
    expect(failed.status).toBe('error');
    const again = await world.runtime.history.rerun(failed.id);
    expect([again.status, again.stoppedBy?.message]).toEqual(['success', expect.stringMatching(/not assigned/)]);
  });
});
