import { describe, expect, it } from '@jest/globals';
import { as, change, outcome, quoted } from './client.ts';
import type { Fixture } from './contract-fixture.ts';

/** Who may sign in, and what others are told. */
export function describeBinds(at: Fixture): void {
  describe('binds', () => {
    it('knows an account by DN, user principal name, name@realm and DOMAIN\\name', async () => {
      const user = await at.addUser();
      const names = [
        user.dn,
        user.dn.toUpperCase(),
        user.upn,
        `${user.account}@${at.dc.realm}`,
        `ADTEST\\${user.account}`,
      ];
      for (const name of names) expect([name, await at.dc.admin.bind(name, user.password)]).toEqual([name, 'ok']);
      for (const name of names) expect([name, await at.dc.admin.bind(name, 'wrong')]).toEqual([name, '52e']);
      expect(await at.dc.admin.bind(user.account, user.password)).toBe(at.words.unknownAccount);
      expect(await at.dc.admin.bind('nobody@people.example.test', user.password)).toBe(at.words.unknownAccount);
    });

    it('answers an empty password as its kind does', async () => {
      const user = await at.addUser();
      expect(await at.dc.admin.bind(user.upn, '')).toBe(at.words.emptyPassword);
    });

    it('tells must change, disabled and expired to those alone who know the password', async () => {
      const changer = await at.addUser({ mustChange: true });
      const disabled = await at.addUser({ enabled: false });
      const expired = await at.addUser();
      await as(at.dc, at.dc.administrator, (client) =>
        client.modify(expired.dn, change('replace', 'accountExpires', '1')),
      );
      const seen = async (user: { upn: string; password: string }) => [
        await at.dc.admin.bind(user.upn, user.password),
        await at.dc.admin.bind(user.upn, 'wrong'),
      ];
      expect(await seen(changer)).toEqual(['773', '52e']);
      expect(await seen(disabled)).toEqual(['533', '52e']);
      expect(await seen(expired)).toEqual(['701', '52e']);
      await at.dc.admin.setEnabled(disabled.dn, true);
      await at.dc.admin.setMustChange(changer.dn, false);
      expect(await at.dc.admin.bind(disabled.upn, disabled.password)).toBe('ok');
      expect(await at.dc.admin.bind(changer.upn, changer.password)).toBe('ok');
    });

    it('locks after the threshold: 775 for the right password too', async () => {
      const user = await at.addUser();
      await expect(at.dc.admin.lock(user.dn)).rejects.toThrow('set a lockoutThreshold');
      await at.dc.admin.setPolicy({ lockoutThreshold: 3 });
      try {
        const tries = [];
        for (let wrong = 0; wrong < 4; wrong++) tries.push(await at.dc.admin.bind(user.upn, `wrong-${wrong}`));
        expect(tries).toEqual(['52e', '52e', '52e', '775']);
        expect(await at.dc.admin.bind(user.upn, user.password)).toBe('775');
        expect(await at.dc.admin.read(user.dn)).toMatchObject({ locked: true, enabled: true, upn: user.upn });
      } finally {
        await at.dc.admin.setPolicy({ lockoutThreshold: 0 });
      }
    });

    it('lets nobody read or write without a bind', async () => {
      const user = await at.addUser();
      await as(at.dc, null, async (client) => {
        expect(await outcome(client.search(at.dc.baseDn, { scope: 'base' }))).toMatch(/^1 /);
        expect(
          await outcome(client.modify(user.dn, change('replace', 'unicodePwd', quoted('Other-Passw0rd')))),
        ).toMatch(/^1 /);
        const { searchEntries } = await client.search('', { scope: 'base', attributes: ['defaultNamingContext'] });
        expect(searchEntries[0]?.defaultNamingContext).toBe(at.dc.baseDn);
      });
      expect(await at.dc.admin.bind(user.upn, user.password)).toBe('ok');
    });
  });
}
