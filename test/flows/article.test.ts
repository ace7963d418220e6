import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { corpusFile, hasCorpus } from '../support/corpus.ts';
import { type Migration, startMigration } from '../support/migration.ts';

const files = [
  '01-enable-password-hook.folder',
  '02-azure-ad-password-migration.folder',
  '03-sync-user-attributes.flow',
];

function read(name: string): Pack {
  const { pack } = parsePack(corpusFile(`article/${name}`));
  if (pack === null) throw new Error(`article/${name} cannot be read`);
  return pack;
}

/** The article's own exports, unmodified: token and ids are replaced while they are loaded. */
(hasCorpus ? describe : describe.skip)("the article's exports in the runtime", () => {
  let world: Migration;
  beforeAll(async () => {
    world = await startMigration({
      packs: files.map(read),
      connections: { okta: ['EbdenOIE', 'Okta'], httpfunctions: 'API Connector', office365admin: 'O365 SES TEST' },
      oktaOrigins: ['https://login.ebden.page'],
      hookFlow: 'AAD - Password Import Hook',
      replace: ({ okta, entra }) => [
        { find: '0oa1efssrk7kA3Cic697', with: okta.appId },
        { find: 'SSWS 00xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', with: `SSWS ${okta.token}` },
        { find: 'e1290ea4-eb94-4489-9044-4e188cd4fb5d', with: entra.tenantId },
        { find: '58f119bd-a9a9-4745-ba93-433c705f6eef', with: entra.clientId },
      ],
    });
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
