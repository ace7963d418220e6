import { describe, expect, it } from '@jest/globals';
import { placeholders, readMigrationConfig } from '../../connector/migration/config.ts';
import { schemas } from './shared.ts';

const [{ schema }] = schemas('config') as [ReturnType<typeof schemas>[number]];
const [minimal, full] = schema.examples as [Record<string, unknown>, Record<string, unknown>];

describe('migration settings', () => {
  it('fill in what is not said', () => {
    expect(readMigrationConfig(minimal)).toEqual({
      problems: [],
      config: {
        ...minimal,
        connectionName: 'Okta',
        office365ConnectionName: 'Office 365 Admin',
        apiConnectionName: 'API Connector',
        auth: 'connection',
        policy: { mfaRequired: 'verified', blockedByPolicy: 'denied', passwordExpired: 'wrong' },
        loginHost: 'login.microsoftonline.com',
        scope: 'openid profile',
        mailConnectionName: 'Office 365 Mail',
      },
    });
    const watched = { applications: [{ id: '0oa1ab2cd3EF4gh5I1x7' }], administrator: 'it@example.com' };
    expect(readMigrationConfig({ ...minimal, passwordSync: watched }).config?.passwordSync).toEqual({
      applications: [{ id: '0oa1ab2cd3EF4gh5I1x7', name: 'Active Directory', directory: true }],
      administrator: 'it@example.com',
      windowMinutes: 15,
      retry: 'sign-in',
    });
    expect(readMigrationConfig({ ...minimal, policy: { mfaRequired: 'denied' } }).config?.policy).toEqual({
      mfaRequired: 'denied',
      blockedByPolicy: 'denied',
      passwordExpired: 'wrong',
    });
  });

  it('keep what is said, and leave the given object alone', () => {
    expect(readMigrationConfig(full)).toEqual({ problems: [], config: full });
    const given = Object.freeze({ ...minimal });
    readMigrationConfig(given);
    expect(given).toEqual(minimal);
  });

  it('have placeholders that are valid and complete', () => {
    expect(readMigrationConfig(placeholders)).toEqual({ config: placeholders, problems: [] });
  });

  it('refuse each counter-example of the schema', () => {
    for (const { example, reason } of schema['x-counterExamples']!) {
      expect({ reason, config: readMigrationConfig(example).config }).toEqual({ reason, config: null });
    }
  });

  it('report every mistake with its place and what to do', () => {
    const { config, problems } = readMigrationConfig({
      tenantId: 'contoso',
      clientId: minimal.clientId,
      oktaDomain: 'https://example.okta.com',
      auth: 'basic',
      policy: { mfaRequired: 'yes' },
      tenantid: '',
    });
    expect(config).toBeNull();
    expect(problems.map((p) => p.pointer).sort()).toEqual([
      '/applicationId',
      '/auth',
      '/oktaDomain',
      '/policy/mfaRequired',
      '/tenantId',
      '/tenantid',
    ]);
    expect(problems.find((p) => p.pointer === '/oktaDomain')!.advice).toMatch(/without https:\/\//);
    expect(problems.find((p) => p.pointer === '/auth')!.advice).toBe('Choose one of: connection, ssws.');
    expect(problems.find((p) => p.pointer === '/tenantid')!.advice).toBe('Write tenantId.');
    for (const problem of problems) expect(`${problem.message} ${problem.advice}`).not.toMatch(/\n|undefined/);
  });

  it.each(['clientSecret', 'client_secret', 'apiToken', 'password', 'adminPassword', 'oktaApiKey', 'SSWS token'])(
    'refuse the secret %s and never repeat its value',
    (key) => {
      const { config, problems } = readMigrationConfig({ ...minimal, [key]: 'c4nary-value' });
      expect(config).toBeNull();
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({
        pointer: `/${key}`,
        message: 'looks like a secret, and this file must not hold one',
      });
      expect(JSON.stringify(problems)).not.toContain('c4nary');
    },
  );

  it('report mistakes in the apps that passwords shall reach', () => {
    const id = '0oa1ab2cd3EF4gh5I1x7';
    const { config, problems } = readMigrationConfig({
      ...minimal,
      passwordsync: {},
      passwordSync: {
        applications: [
          { id },
          { id, name: 'Another' },
          { id: 'ad', directory: 'yes' },
          { ID: id, name: 'Third' },
          { id, name: `00${'a'.repeat(40)}` },
        ],
        windowMinutes: 2.5,
        administrator: 'IT',
        retry: 'often',
        token: 'c4nary',
      },
    });
    expect(config).toBeNull();
    expect(problems.map(({ pointer, message }) => `${pointer.replace('/passwordSync', '')} ${message}`).sort()).toEqual(
      [
        '/administrator does not have the right form',
        '/applications/1/id stands there twice',
        '/applications/2/directory has to be true or false',
        '/applications/2/id does not have the right form',
        '/applications/2/name stands there twice',
        '/applications/3/ID is not a setting',
        '/applications/3/id is missing',
        '/applications/4/id stands there twice',
        '/applications/4/name holds what looks like a secret',
        '/passwordsync is not a setting',
        '/retry is not one of the choices',
        '/token looks like a secret, and this file must not hold one',
        '/windowMinutes has to be a whole number',
      ],
    );
    expect(problems.find(({ pointer }) => pointer === '/passwordsync')!.advice).toBe('Write passwordSync.');
    expect(problems.find(({ pointer }) => pointer.endsWith('/2/id'))!.advice).toMatch(/^Write 0oa and 17 letters/);
    for (const { message, advice } of problems) expect(`${message} ${advice}`).not.toMatch(/\n|undefined|c4nary/);
  });

  it('refuse what is no object', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    for (const value of [null, undefined, [], 'x', 7, () => 1, cycle]) {
      expect(readMigrationConfig(value)).toMatchObject({ config: null, problems: [{ pointer: '' }] });
    }
    expect(readMigrationConfig(JSON.parse(`{"__proto__":{"tenantId":"x"}}`)).config).toBeNull();
  });

  it('take only hosts, ids and scopes of the right form', () => {
    for (const oktaDomain of [
      'example',
      'EXAMPLE.okta.com',
      'example.okta.com/',
      'example.okta.com:443',
      '-a.okta.com',
      'a..com',
      ' example.okta.com',
      'example.okta.com\n',
      `${'a'.repeat(64)}.com`,
    ]) {
      expect([oktaDomain, readMigrationConfig({ ...minimal, oktaDomain }).config]).toEqual([oktaDomain, null]);
    }
    for (const oktaDomain of [
      'example.okta.com',
      'dev-123.oktapreview.com',
      'login.example.co.uk',
      'example.okta-emea.com',
    ]) {
      expect(readMigrationConfig({ ...minimal, oktaDomain }).problems).toEqual([]);
    }
    for (const loginHost of ['login.windows.net', 'example.com', 'https://login.microsoftonline.com']) {
      expect(readMigrationConfig({ ...minimal, loginHost }).config).toBeNull();
    }
    for (const scope of ['', ' openid profile', 'openid\tprofile', 'openid', 'openid profiles', 'openid profile a"b'])
      expect(readMigrationConfig({ ...minimal, scope }).config).toBeNull();
  });
});
