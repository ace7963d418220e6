import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Exchange } from '../../sandbox/okta/server.ts';
import { type ContractChecker, createContractChecker, loadContract } from '../sandbox/contract.ts';
import { type Migration, startMigration } from '../support/migration.ts';
import { ourSetUp } from './article-set-up.ts';

const contract = loadContract();

/** What the packs and the client send to Okta in a whole migration, against Okta's published API description. */
(contract === null ? describe.skip : describe)('the migration', () => {
  let checker: ContractChecker;
  let world: Migration;
  beforeAll(async () => {
    // Not in the body of describe: that runs where the description is absent, too.
    checker = createContractChecker(contract!);
    world = await startMigration(ourSetUp());
    await world.importAll();
    for (const person of world.people) {
      if (person.kind !== 'entra-hang' && person.kind !== 'hook-retry')
        await world.signIn(person.login, person.passwords[0]!);
    }
  });
  afterAll(() => world.close());

  const managed = (): Exchange[] =>
    world.exchanges.filter(({ path }) => path.startsWith('/api/v1/') && path !== '/api/v1/authn');
  const parsed = ({ requestBody }: Exchange): { body?: unknown } =>
    requestBody === '' ? {} : { body: JSON.parse(requestBody) };

  it('sends what the API description takes', () => {
    const kinds = new Set(
      managed().map(({ method, path }) => `${method} ${path.replace(/\/(00u|0oa|who|cal)\w+/g, '/{id}')}`),
    );
    expect([...kinds].sort()).toEqual([
      'GET /api/v1/apps/{id}/users/{id}',
      'GET /api/v1/users/{id}',
      'POST /api/v1/eventHooks',
      'POST /api/v1/eventHooks/{id}/lifecycle/verify',
      'POST /api/v1/inlineHooks',
      'POST /api/v1/users/{id}',
      'POST /api/v1/users/{id}/lifecycle/activate',
    ]);
    const problems = managed().flatMap((exchange) => checker.checkRequest({ ...exchange, ...parsed(exchange) }));
    expect([...new Set(problems)]).toEqual([]);
  });

  it('gets answers that the API description gives', () => {
    const answers = managed().map((exchange) => ({ ...exchange, body: exchange.responseBody }));
    expect([...new Set(answers.flatMap(checker.checkResponse))]).toEqual([]);
  });
});
