import { describe, expect, it } from '@jest/globals';
import { openDirectory } from '../../../connector/active-directory/directory.ts';
import type { DirectorySettings } from '../../../connector/active-directory/settings.ts';

const good: DirectorySettings = {
  url: 'ldaps://dc1.corp.example.com',
  account: 'CORP\\svc',
  password: 'Not-A-Real-1',
  baseDn: 'DC=corp,DC=example,DC=com',
};

function wrong(settings: Partial<Record<keyof DirectorySettings, unknown>>): string {
  try {
    openDirectory({ ...good, ...settings } as DirectorySettings);
    return '';
  } catch (error) {
    const { code, message } = error as Error & { code: string };
    expect(code).toBe('CONFIG_INVALID');
    return message;
  }
}

describe('settings of a directory', () => {
  it('take what is right, and open nothing yet', async () => {
    for (const url of ['ldaps://dc1.corp.example.com', 'LDAPS://10.0.0.1:1636/', 'ldaps://[fd00::1]:636'])
      expect(wrong({ url })).toBe('');
    await openDirectory(good).close();
  });

  it.each([
    'ldap://dc1.corp.example.com',
    'ldapi://%2Frun%2Fldap',
    'https://dc1.corp.example.com',
    'dc1.corp.example.com',
    'ldaps://',
    'ldaps://svc:pw@dc1.corp.example.com',
    'ldaps://dc1.corp.example.com/DC=corp',
    'ldaps://dc1.corp.example.com?x',
    '',
  ])('refuse the URL %s', (url) => {
    expect(wrong({ url })).toMatch(/^Active Directory settings: url must be ldaps:\/\/HOST/);
  });

  it('name everything that is wrong, and no value', () => {
    const values = {
      url: 'ldap://secret-host',
      account: ' ',
      password: 'Secret-Value\0',
      baseDn: 'secret base',
      ca: 'secret pem',
      servername: 'secret name',
      timeoutMs: 0,
      connectMs: Number.NaN,
      connections: 1.5,
    };
    const message = wrong(values);
    for (const name of Object.keys(values)) expect(message).toContain(name);
    expect(message).not.toMatch(/secret/i);
  });

  it('refuse an empty password and a missing one', () => {
    for (const password of ['', undefined, null]) expect(wrong({ password })).toContain('password is missing');
  });
});
