import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CompiledPack, compilePacks } from '../../cli/packs.ts';
import { readMigrationConfig } from '../../connector/migration/config.ts';
import { TOKEN_PLACEHOLDER } from '../../connector/migration/okta-request.ts';
import { placeholders } from '../../flows/configuration.ts';
import { checkPack } from '../../format/check.ts';
import { allGraphs, functionOf } from '../../format/graph.ts';
import { type Migration, startMigration } from '../support/migration.ts';
import { ourSetUp } from './article-set-up.ts';

const env = {};

function packs(config = placeholders): readonly CompiledPack[] {
  const { packs: made, problems } = compilePacks(config, env);
  expect(problems).toEqual([]);
  return made;
}

describe('the packs', () => {
  it('pass the check that every foreign file goes through, in both ways of reaching Okta', () => {
    for (const auth of ['connection', 'ssws'] as const) {
      for (const { text } of packs({ ...placeholders, auth })) {
        expect(checkPack(text)).toMatchObject({ problems: [], identical: true });
      }
    }
  });

  it('are the same bytes each time, and dated by SOURCE_DATE_EPOCH', () => {
    expect(packs().map(({ text }) => text)).toEqual(packs().map(({ text }) => text));
    const dated = compilePacks(placeholders, { SOURCE_DATE_EPOCH: '86400' }).packs;
    expect(dated.map(({ pack }) => pack.created)).toEqual(Array(4).fill('1970-01-02T00:00:00.000Z'));
    expect(() => compilePacks(placeholders, { SOURCE_DATE_EPOCH: 'today' })).toThrow('SOURCE_DATE_EPOCH');
  });

  it('hold the configured values where a builder looks for them', () => {
    const { config } = readMigrationConfig({
      tenantId: '11111111-2222-4333-8444-555555555555',
      clientId: '66666666-7777-4888-9999-aaaaaaaaaaaa',
      applicationId: '0oa1abcdefGHIJKLM0x7',
      oktaDomain: 'example.okta.com',
      connectionName: 'My Okta',
      loginHost: 'login.microsoftonline.us',
    });
    const [first, second, third] = packs(config!) as [CompiledPack, CompiledPack, CompiledPack];
    expect(first.text).toContain('"data":"0oa1abcdefGHIJKLM0x7"');
    expect(second.text).toContain('"data":"11111111-2222-4333-8444-555555555555"');
    expect(second.text).toContain('"data":"66666666-7777-4888-9999-aaaaaaaaaaaa"');
    expect(second.text).toContain('https://login.microsoftonline.us/');
    for (const { pack } of [first, third]) expect(pack.connections.map(({ name }) => name)).toContain('My Okta');
  });

  it('hold a token placeholder only where asked for, and never a token', () => {
    const [connection] = packs();
    const [ssws] = packs({ ...placeholders, auth: 'ssws' });
    expect(connection!.text).not.toContain('SSWS');
    expect(ssws!.text).toContain(TOKEN_PLACEHOLDER);
    expect(ssws!.text.replaceAll(TOKEN_PLACEHOLDER, '')).not.toMatch(/SSWS|Bearer/);
  });

  it('save no data where passwords flow, or whole users', () => {
    const saved = packs().map(({ pack }) => pack.flows.map((flow) => flow.graph?.log));
    expect(saved.slice(0, 3)).toEqual([[true, true], [false, false], [true]]);
    const flows = packs()[3]!.pack.flows;
    expect(flows.filter((flow) => flow.graph?.log !== true).map(({ name }) => name)).toEqual([
      '04 AD - Assigned to Active Directory',
    ]);
  });

  it('have 04 only where applications are named, with a flow a directory and no card of an invented kind', () => {
    const { passwordSync: _, ...without } = placeholders;
    expect(packs(without).map(({ file }) => file.slice(0, 2))).toEqual(['01', '02', '03']);
    const directory = { id: '0oa1abcdefGHIJKLM0x7', name: 'West', directory: true };
    const google = { id: '0oa2abcdefGHIJKLM0x7', name: 'Google', directory: false };
    const sync = { ...placeholders.passwordSync!, applications: [directory, google] };
    for (const retry of ['sign-in', 'none'] as const) {
      const made = packs({ ...placeholders, mailConnectionName: 'Post', passwordSync: { ...sync, retry } })[3]!;
      expect(checkPack(made.text)).toMatchObject({ problems: [], identical: true });
      expect(made.pack.flows.map(({ name }) => name).filter((name) => name.includes('Assigned'))).toEqual([
        '04 AD - Assigned to West',
      ]);
      expect(made.pack.connections.map(({ name }) => name).sort()).toEqual(['Okta', 'Post']);
      const addresses = allGraphs(made.pack).flatMap(({ graph }) => graph.cards.map(({ address }) => address));
      expect(
        addresses.filter((address) => !/^root:(kernel|channels:http:(okta|stash|office365mail)):/.test(address)),
      ).toEqual([]);
    }
  });

  it('explain their set-up in a comment card each', () => {
    for (const { pack } of packs()) {
      for (const flow of pack.flows) {
        const graphs = allGraphs(pack).filter((place) => place.flow === flow);
        const comments = graphs.flatMap(({ graph }) =>
          graph.cards.filter((card) => functionOf(card) === 'control:comment'),
        );
        expect([flow.name, comments.length > 0]).toEqual([flow.name, true]);
      }
    }
  });

  /** Okta page "About low-latency mode": what sends a flow to standard mode. */
  it('keep 02 eligible for low-latency mode', () => {
    const slow = /control\/(run|wait|until|pause)|list\/(each|asyncEach|map|filter|reduce)|Streaming|stash\//;
    const kinds = allGraphs(packs()[1]!.pack).flatMap(({ graph }) => graph.cards.map((card) => card.address));
    expect(kinds.length).toBeGreaterThan(40);
    expect(kinds.filter((address) => slow.test(address.replace(/:0\.0\.1:/, '/')))).toEqual([]);
  });
});

describe('pack 01 with an API token in a header', () => {
  let world: Migration;
  beforeAll(async () => {
    const config = { ...placeholders, auth: 'ssws' as const };
    world = await startMigration({
      ...ourSetUp(),
      packs: packs(config).map(({ pack }) => pack),
      oktaOrigins: [`https://${config.oktaDomain}`],
      replace: ({ okta }) => [{ find: TOKEN_PLACEHOLDER, with: `SSWS ${okta.token}` }],
    });
    await world.importAll();
  });
  afterAll(() => world.close());

  it('arms, activates and migrates', async () => {
    const person = world.people.find(({ kind }) => kind === 'right')!;
    expect(world.okta.user(person.login)).toMatchObject({ status: 'ACTIVE', provider: { type: 'IMPORT' } });
    expect(await world.signIn(person.login, person.passwords[0]!)).toBe('SUCCESS');
    expect(world.runtime.history.list({ status: 'error' })).toEqual([]);
  });

  it('leaves users of other directories and users with a password alone', async () => {
    const before = world.oktaCalls.length;
    const user = await world.okta.addUser({
      profile: { login: 'hr@nordwind.example', email: 'hr@nordwind.example', firstName: 'H', lastName: 'R' },
    });
    await world.okta.idle();
    await world.runtime.settled();
    expect(world.okta.user(user.id)).toMatchObject({ status: 'STAGED', provider: { type: 'OKTA' } });
    expect(world.oktaCalls.slice(before).filter((call) => call.startsWith('POST'))).toEqual([]);
  });
});
