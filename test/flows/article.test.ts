import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hasCorpus } from '../support/corpus.ts';
import { type Migration, startMigration } from '../support/migration.ts';
import { articleSetUp } from './article-set-up.ts';

(hasCorpus ? describe : describe.skip)("the article's exports in the runtime", () => {
  let world: Migration;
  beforeAll(async () => {
    world = await startMigration(articleSetUp());
    await world.importAll();
  });
  afterAll(() => world.close());

  it('arms and activates imported users', () => {
    const person = world.people[0]!;
    expect(world.okta.user(person.login)).toMatchObject({ status: 'ACTIVE', provider: { type: 'IMPORT' } });
  });

  it('migrates a user: first sign-in asks Entra, the second does not', async () => {
    const person = world.people.find(({ kind }) => kind === 'right')!;
    expect(await world.signIn(person.login, person.passwords[0]!)).toBe('SUCCESS');
    expect(world.okta.user(person.login)?.provider.type).toBe('OKTA');
    expect(world.okta.hookCount(person.login).requests).toBe(1);
    expect(await world.signIn(person.login, person.passwords[0]!)).toBe('SUCCESS');
    expect(world.okta.hookCount(person.login).requests).toBe(1);
  });

  it('rejects a wrong password and takes the right one after', async () => {
    const person = world.people.find(({ kind }) => kind === 'wrong-then-right')!;
    expect(await world.signIn(person.login, person.passwords[0]!)).toBe('E0000004');
    expect(await world.signIn(person.login, person.passwords[1]!)).toBe('SUCCESS');
  });

  it('copies the profile', () => {
    const person = world.people.find(({ profile }) => profile.department !== null && profile.jobTitle !== null)!;
    expect(world.okta.user(person.login)?.profile).toMatchObject({
      department: person.profile.department,
      title: person.profile.jobTitle,
      displayName: person.profile.displayName,
    });
  });
});
