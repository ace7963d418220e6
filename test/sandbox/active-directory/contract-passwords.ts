import { describe, expect, it } from '@jest/globals';
import { as, change, outcome, quoted, swap, utf16 } from './client.ts';
import { type Fixture, keep, must, signedIn } from './contract-fixture.ts';

const DAY_MS = 86_400_000;
const POLICY = 'does not meet the password policy requirements';

/** Resets by an agent, and changes by the person. */
export function describePasswords(at: Fixture): void {
  describe('resets', () => {
    it('sets the new password; the old one does not bind any more', async () => {
      const user = await at.addUser({ mustChange: true });
      expect(await at.agent.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
      expect(await at.dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
      expect(await at.dc.admin.bind(user.upn, user.password)).toBe('52e');
      const first = await at.dc.admin.read(user.dn);
      expect(Number(first?.pwdLastSet)).toBeGreaterThan(0);
      expect(await at.agent.setPassword(user, 'Third-Passw0rd', keep)).toEqual({ ok: true });
      const second = await at.dc.admin.read(user.dn);
      expect(BigInt(second?.pwdLastSet ?? 0)).toBeGreaterThan(BigInt(first?.pwdLastSet ?? 0));
    });

    it('takes any text: quotes, other scripts, signs outside of the basic plane', async () => {
      const user = await at.addUser();
      for (const password of ['"Quoted" Aa1', 'Пароль-Aa1-ß', '𝔓assw0rd-😀', 'Aa1\\,=*()\u0001x']) {
        expect(await at.agent.setPassword(user, password, keep)).toEqual({ ok: true });
        expect(await at.dc.admin.bind(user.upn, password)).toBe('ok');
      }
    });

    it('sets "must change at next logon" and clears it', async () => {
      const user = await at.addUser();
      expect(await at.agent.setPassword(user, 'Second-Passw0rd', must)).toEqual({ ok: true });
      expect(await at.dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('773');
      expect((await at.dc.admin.read(user.dn))?.pwdLastSet).toBe('0');
      expect(await at.agent.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
      expect(await at.dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
    });

    it('keeps the old password where the policy refuses the new one; history does not count', async () => {
      const user = await at.addUser();
      for (const weak of ['Ab1!', 'alllowercaseletters', '']) {
        expect(await at.agent.setPassword(user, weak, keep)).toEqual({
          ok: false,
          reason: expect.stringContaining(POLICY),
        });
      }
      const byHand = (password: string) =>
        as(at.dc, at.dc.administrator, (client) =>
          client.modify(user.dn, change('replace', 'unicodePwd', quoted(password))),
        );
      expect(await outcome(byHand('Ab1!'))).toBe(at.words.weakReset);
      expect(await at.dc.admin.bind(user.upn, user.password)).toBe('ok');
      expect(await at.agent.setPassword(user, user.password, keep)).toEqual({ ok: true });
      await at.dc.admin.setPolicy({ complexity: false, minLength: 3 });
      try {
        expect(await at.agent.setPassword(user, 'abc', keep)).toEqual({ ok: true });
        expect(await at.dc.admin.bind(user.upn, 'abc')).toBe('ok');
      } finally {
        await at.dc.admin.setPolicy({ complexity: true, minLength: 7 });
      }
    });

    it('refuses a value that is not in quotes, or not UTF-16LE', async () => {
      const user = await at.addUser();
      await as(at.dc, at.dc.administrator, async (client) => {
        const set = (value: Buffer) => outcome(client.modify(user.dn, change('replace', 'unicodePwd', value)));
        expect(await set(utf16('Other-Passw0rd'))).toBe(at.words.notQuoted);
        expect(await set(Buffer.from('"Other-Passw0rd"', 'utf8'))).toBe(at.words.notQuoted);
      });
      expect(await at.dc.admin.bind(user.upn, user.password)).toBe('ok');
    });

    it('never shows a password', async () => {
      const user = await at.addUser();
      const { searchEntries } = await as(at.dc, at.dc.administrator, (client) =>
        client.search(user.dn, { scope: 'base', attributes: ['*', 'unicodePwd'] }),
      );
      expect(searchEntries).toHaveLength(1);
      expect(searchEntries[0]?.unicodePwd).toEqual([]);
      expect(JSON.stringify(searchEntries)).not.toContain(user.password);
    });

    it('does twenty at once, each with its own password', async () => {
      const users = [];
      for (let index = 0; index < 20; index++) users.push(await at.addUser());
      const done = await Promise.all(
        users.map((user) => at.agent.setPassword(user, `Many-${user.dn.length}-${user.account.slice(4)}-Aa1`, keep)),
      );
      expect(done).toEqual(users.map(() => ({ ok: true })));
      const binds = await Promise.all(
        users.map((user) => at.dc.admin.bind(user.upn, `Many-${user.dn.length}-${user.account.slice(4)}-Aa1`)),
      );
      expect(binds).toEqual(users.map(() => 'ok'));
    });
  });

  describe('changes by the person', () => {
    it('need the old password, a time since the last one, and one that was not used', async () => {
      const user = await at.addUser();
      const swapAs = (old: string, next: string) =>
        outcome(as(at.dc, { account: user.upn, password: old }, (client) => client.modify(user.dn, swap(old, next))));
      await at.dc.admin.setPolicy({ minAgeMs: DAY_MS, history: 24 });
      expect(await swapAs(user.password, 'Second-Passw0rd')).toBe('19 0000052D');
      await at.dc.admin.setPolicy({ minAgeMs: 0 });
      expect(
        await outcome(
          as(at.dc, signedIn(user), (client) => client.modify(user.dn, swap('not-the-old-one', 'Second-Passw0rd'))),
        ),
      ).toBe('19 00000056');
      expect(await swapAs(user.password, 'Second-Passw0rd')).toBe('0');
      expect(await at.dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
      expect(await at.dc.admin.bind(user.upn, user.password)).toBe('52e');
      expect(await swapAs('Second-Passw0rd', user.password)).toBe('19 0000052D');
      expect(await swapAs('Second-Passw0rd', 'Ab1!')).toBe('19 0000052D');
      expect(await at.dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
    });

    it('is no reset: a person may not replace the own password', async () => {
      const user = await at.addUser();
      const reset = (client: { modify: (dn: string, one: ReturnType<typeof change>) => Promise<void> }) =>
        client.modify(user.dn, change('replace', 'unicodePwd', quoted('Second-Passw0rd')));
      expect(await outcome(as(at.dc, signedIn(user), reset))).toBe(at.words.noResetRight);
    });
  });
}
