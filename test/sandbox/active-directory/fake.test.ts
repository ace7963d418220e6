import { describe, expect, it } from '@jest/globals';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';
import { as, change, outcome, quoted } from './client.ts';
import { describeController } from './contract.ts';
import type { Differences } from './contract-fixture.ts';
import { SAMBA_WORDS } from './samba-words.ts';

const WINDOWS_WORDS: Differences = {
  unknownAccount: '525',
  weakReset: '53 0000052D',
  notQuoted: '53 0000001F',
  noResetRight: '50 00000005',
  emptyPassword: 'ok',
  missing: '32 0000208D',
};

describe('where Windows is stricter than Samba', () => {
  for (const words of ['samba', 'windows'] as const) {
    const refused = words === 'windows' ? '53 0000052D' : '0';

    it(`${words}: a password with the name of its account, an account enabled without a password`, async () => {
      const dc = await startDomainController({ kind: 'fake', words });
      try {
        const ou = await dc.admin.addOu('People');
        const dn = await dc.admin.addUser({ account: 'grace', upn: 'grace@people.example.test', ou });
        await as(dc, dc.administrator, async (client) => {
          const named = change('replace', 'unicodePwd', quoted('My-Grace-Passw0rd'));
          expect(await outcome(client.modify(dn, named))).toBe(refused);
          const bare = `CN=bare,${ou}`;
          await client.add(bare, { objectClass: 'user', sAMAccountName: 'bare', userAccountControl: '514' });
          expect(await outcome(client.modify(bare, change('replace', 'userAccountControl', '512')))).toBe(refused);
        });
      } finally {
        await dc.close();
      }
    });
  }

  it('its texts end with a NUL, which clients have to bear', async () => {
    const dc = await startDomainController({ kind: 'fake', words: 'windows' });
    const wrong = { account: dc.administrator.account, password: 'wrong' };
    await expect(as(dc, wrong, async () => undefined)).rejects.toThrow('data 52e, v4563\0');
    await dc.close();
  });
});

describe("a fake domain controller in Samba's words", () => {
  describeController(() => startDomainController({ kind: 'fake', words: 'samba' }), SAMBA_WORDS);
});

describe("a fake domain controller in Windows' words", () => {
  describeController(() => startDomainController({ kind: 'fake', words: 'windows' }), WINDOWS_WORDS);
});
