import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { directoryAgent } from '../../../sandbox/active-directory/agent.ts';
import type { DomainController, ServiceRights } from '../../../sandbox/active-directory/model.ts';
import type { DirectoryAgent } from '../../../sandbox/okta/agent-model.ts';
import { as, change, outcome, quoted, swap, utf16 } from './client.ts';

const FULL: ServiceRights = { resetPassword: true, writePwdLastSet: true, writeLockoutTime: true, createUsers: true };
const DAY_MS = 86_400_000;

const POLICY = 'does not meet the password policy requirements';
const DENIED = 'Access is denied. (Exception from HRESULT: 0x80070005)';
const LOCKED = 'The referenced account is currently locked out';
const FLAG = 'Update of credentials failed';

/** Where Windows and Samba differ: reference table "Errors" of writing passwords to AD. */
export interface Differences {
  readonly unknownAccount: string;
  readonly weakReset: string;
  readonly notQuoted: string;
  readonly noResetRight: string;
  readonly emptyPassword: string;
  readonly missing: string;
}

/** What a domain controller does, Samba's or the fake: everything else of the sandbox and the product relies on it. */
export function describeController(start: () => Promise<DomainController>, words: Differences): void {
  let dc: DomainController;
  let ou: string;
  let agent: DirectoryAgent;
  let count = 0;
  const agents: DirectoryAgent[] = [];

  const agentWith = async (rights: ServiceRights, where = ou): Promise<DirectoryAgent> => {
    const account = await dc.admin.addServiceAccount(`svc-${++count}`, where, rights);
    const made = directoryAgent({ dc, ...account, ou: where });
    agents.push(made);
    return made;
  };
  const addUser = async (more: { mustChange?: boolean; enabled?: boolean } = {}) => {
    const account = `user${++count}`;
    const upn = `${account}@people.example.test`;
    const password = `First-${count}-Passw0rd`;
    const dn = await dc.admin.addUser({ account, upn, ou, password, ...more });
    return { account, upn, login: upn, dn, password, externalId: null };
  };
  const keep = { mustChange: false };
  const must = { mustChange: true };

  beforeAll(async () => {
    dc = await start();
    ou = await dc.admin.addOu('People');
    agent = await agentWith(FULL);
  });
  afterAll(async () => {
    for (const one of agents) await one.close();
    await dc.close();
  });

  describe('binds', () => {
    it('knows an account by DN, user principal name, name@realm and DOMAIN\\name', async () => {
      const user = await addUser();
      const names = [
        user.dn,
        user.dn.toUpperCase(),
        user.upn,
        `${user.account}@${dc.realm}`,
        `ADTEST\\${user.account}`,
      ];
      for (const name of names) expect([name, await dc.admin.bind(name, user.password)]).toEqual([name, 'ok']);
      for (const name of names) expect([name, await dc.admin.bind(name, 'wrong')]).toEqual([name, '52e']);
      expect(await dc.admin.bind(user.account, user.password)).toBe(words.unknownAccount);
      expect(await dc.admin.bind('nobody@people.example.test', user.password)).toBe(words.unknownAccount);
    });

    it('answers an empty password as its kind does', async () => {
      const user = await addUser();
      expect(await dc.admin.bind(user.upn, '')).toBe(words.emptyPassword);
    });

    it('tells must change, disabled and expired to those alone who know the password', async () => {
      const changer = await addUser({ mustChange: true });
      const disabled = await addUser({ enabled: false });
      const expired = await addUser();
      await as(dc, dc.administrator, (client) => client.modify(expired.dn, change('replace', 'accountExpires', '1')));
      const seen = async (user: { upn: string; password: string }) => [
        await dc.admin.bind(user.upn, user.password),
        await dc.admin.bind(user.upn, 'wrong'),
      ];
      expect(await seen(changer)).toEqual(['773', '52e']);
      expect(await seen(disabled)).toEqual(['533', '52e']);
      expect(await seen(expired)).toEqual(['701', '52e']);
      await dc.admin.setEnabled(disabled.dn, true);
      await dc.admin.setMustChange(changer.dn, false);
      expect(await dc.admin.bind(disabled.upn, disabled.password)).toBe('ok');
      expect(await dc.admin.bind(changer.upn, changer.password)).toBe('ok');
    });

    it('locks after the threshold: 775 for the right password too', async () => {
      const user = await addUser();
      await expect(dc.admin.lock(user.dn)).rejects.toThrow('set a lockoutThreshold');
      await dc.admin.setPolicy({ lockoutThreshold: 3 });
      try {
        const tries = [];
        for (let wrong = 0; wrong < 4; wrong++) tries.push(await dc.admin.bind(user.upn, `wrong-${wrong}`));
        expect(tries).toEqual(['52e', '52e', '52e', '775']);
        expect(await dc.admin.bind(user.upn, user.password)).toBe('775');
        expect(await dc.admin.read(user.dn)).toMatchObject({ locked: true, enabled: true, upn: user.upn });
      } finally {
        await dc.admin.setPolicy({ lockoutThreshold: 0 });
      }
    });

    it('lets nobody read or write without a bind', async () => {
      const user = await addUser();
      await as(dc, null, async (client) => {
        expect(await outcome(client.search(dc.baseDn, { scope: 'base' }))).toMatch(/^1 /);
        expect(
          await outcome(client.modify(user.dn, change('replace', 'unicodePwd', quoted('Other-Passw0rd')))),
        ).toMatch(/^1 /);
        const { searchEntries } = await client.search('', { scope: 'base', attributes: ['defaultNamingContext'] });
        expect(searchEntries[0]?.defaultNamingContext).toBe(dc.baseDn);
      });
      expect(await dc.admin.bind(user.upn, user.password)).toBe('ok');
    });
  });

  describe('resets', () => {
    it('sets the new password; the old one does not bind any more', async () => {
      const user = await addUser({ mustChange: true });
      expect(await agent.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
      expect(await dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
      expect(await dc.admin.bind(user.upn, user.password)).toBe('52e');
      const first = await dc.admin.read(user.dn);
      expect(Number(first?.pwdLastSet)).toBeGreaterThan(0);
      expect(await agent.setPassword(user, 'Third-Passw0rd', keep)).toEqual({ ok: true });
      const second = await dc.admin.read(user.dn);
      expect(BigInt(second?.pwdLastSet ?? 0)).toBeGreaterThan(BigInt(first?.pwdLastSet ?? 0));
    });

    it('takes any text: quotes, other scripts, signs outside of the basic plane', async () => {
      const user = await addUser();
      for (const password of ['"Quoted" Aa1', 'Пароль-Aa1-ß', '𝔓assw0rd-😀', 'Aa1\\,=*()\u0001x']) {
        expect(await agent.setPassword(user, password, keep)).toEqual({ ok: true });
        expect(await dc.admin.bind(user.upn, password)).toBe('ok');
      }
    });

    it('sets "must change at next logon" and clears it', async () => {
      const user = await addUser();
      expect(await agent.setPassword(user, 'Second-Passw0rd', must)).toEqual({ ok: true });
      expect(await dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('773');
      expect((await dc.admin.read(user.dn))?.pwdLastSet).toBe('0');
      expect(await agent.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
      expect(await dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
    });

    it('keeps the old password where the policy refuses the new one; history does not count', async () => {
      const user = await addUser();
      for (const weak of ['Ab1!', 'alllowercaseletters', '']) {
        expect(await agent.setPassword(user, weak, keep)).toEqual({
          ok: false,
          reason: expect.stringContaining(POLICY),
        });
      }
      const byHand = (password: string) =>
        as(dc, dc.administrator, (client) => client.modify(user.dn, change('replace', 'unicodePwd', quoted(password))));
      expect(await outcome(byHand('Ab1!'))).toBe(words.weakReset);
      expect(await dc.admin.bind(user.upn, user.password)).toBe('ok');
      expect(await agent.setPassword(user, user.password, keep)).toEqual({ ok: true });
      await dc.admin.setPolicy({ complexity: false, minLength: 3 });
      try {
        expect(await agent.setPassword(user, 'abc', keep)).toEqual({ ok: true });
        expect(await dc.admin.bind(user.upn, 'abc')).toBe('ok');
      } finally {
        await dc.admin.setPolicy({ complexity: true, minLength: 7 });
      }
    });

    it('refuses a value that is not in quotes, or not UTF-16LE', async () => {
      const user = await addUser();
      await as(dc, dc.administrator, async (client) => {
        const set = (value: Buffer) => outcome(client.modify(user.dn, change('replace', 'unicodePwd', value)));
        expect(await set(utf16('Other-Passw0rd'))).toBe(words.notQuoted);
        expect(await set(Buffer.from('"Other-Passw0rd"', 'utf8'))).toBe(words.notQuoted);
      });
      expect(await dc.admin.bind(user.upn, user.password)).toBe('ok');
    });

    it('never shows a password', async () => {
      const user = await addUser();
      const { searchEntries } = await as(dc, dc.administrator, (client) =>
        client.search(user.dn, { scope: 'base', attributes: ['*', 'unicodePwd'] }),
      );
      expect(searchEntries).toHaveLength(1);
      expect(searchEntries[0]?.unicodePwd).toEqual([]);
      expect(JSON.stringify(searchEntries)).not.toContain(user.password);
    });

    it('does twenty at once, each with its own password', async () => {
      const users = [];
      for (let index = 0; index < 20; index++) users.push(await addUser());
      const done = await Promise.all(
        users.map((user) => agent.setPassword(user, `Many-${user.dn.length}-${user.account.slice(4)}-Aa1`, keep)),
      );
      expect(done).toEqual(users.map(() => ({ ok: true })));
      const binds = await Promise.all(
        users.map((user) => dc.admin.bind(user.upn, `Many-${user.dn.length}-${user.account.slice(4)}-Aa1`)),
      );
      expect(binds).toEqual(users.map(() => 'ok'));
    });
  });

  describe('changes by the person', () => {
    it('need the old password, a time since the last one, and one that was not used', async () => {
      const user = await addUser();
      const swapAs = (old: string, next: string) =>
        outcome(as(dc, { account: user.upn, password: old }, (client) => client.modify(user.dn, swap(old, next))));
      await dc.admin.setPolicy({ minAgeMs: DAY_MS, history: 24 });
      expect(await swapAs(user.password, 'Second-Passw0rd')).toBe('19 0000052D');
      await dc.admin.setPolicy({ minAgeMs: 0 });
      expect(
        await outcome(
          as(dc, signedIn(user), (client) => client.modify(user.dn, swap('not-the-old-one', 'Second-Passw0rd'))),
        ),
      ).toBe('19 00000056');
      expect(await swapAs(user.password, 'Second-Passw0rd')).toBe('0');
      expect(await dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
      expect(await dc.admin.bind(user.upn, user.password)).toBe('52e');
      expect(await swapAs('Second-Passw0rd', user.password)).toBe('19 0000052D');
      expect(await swapAs('Second-Passw0rd', 'Ab1!')).toBe('19 0000052D');
      expect(await dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
    });

    it('is no reset: a person may not replace the own password', async () => {
      const user = await addUser();
      const reset = (client: { modify: (dn: string, one: ReturnType<typeof change>) => Promise<void> }) =>
        client.modify(user.dn, change('replace', 'unicodePwd', quoted('Second-Passw0rd')));
      expect(await outcome(as(dc, signedIn(user), reset))).toBe(words.noResetRight);
    });
  });

  describe('rights of the service account', () => {
    it('without Reset Password nothing is set', async () => {
      const poor = await agentWith({ ...FULL, resetPassword: false });
      const user = await addUser();
      expect(await poor.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: false, reason: DENIED });
      expect(await dc.admin.bind(user.upn, user.password)).toBe('ok');
    });

    it('without writing pwdLastSet the password is set, the flag is not', async () => {
      const poor = await agentWith({ ...FULL, writePwdLastSet: false });
      const user = await addUser();
      expect(await poor.setPassword(user, 'Second-Passw0rd', must)).toEqual({ ok: false, reason: FLAG });
      expect(await dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
      expect(await poor.setPassword(user, 'Third-Passw0rd', keep)).toEqual({ ok: true });
    });

    it('without writing lockoutTime the password is set, the account stays locked', async () => {
      const poor = await agentWith({ ...FULL, writeLockoutTime: false });
      const user = await addUser();
      expect(await poor.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
      await dc.admin.setPolicy({ lockoutThreshold: 2 });
      try {
        await dc.admin.lock(user.dn);
        const refused = { ok: false, reason: expect.stringContaining(LOCKED) };
        expect(await poor.setPassword(user, 'Third-Passw0rd', keep)).toEqual(refused);
        expect(await dc.admin.bind(user.upn, 'Third-Passw0rd')).toBe('775');
        expect(await agent.setPassword(user, 'Fourth-Passw0rd', keep)).toEqual({ ok: true });
        expect(await dc.admin.bind(user.upn, 'Fourth-Passw0rd')).toBe('ok');
      } finally {
        await dc.admin.setPolicy({ lockoutThreshold: 0 });
      }
    });

    it('end at the organizational unit and at protected accounts', async () => {
      const other = await agentWith(FULL, await dc.admin.addOu(`Other, "unit" ${++count}`));
      const user = await addUser();
      expect(await other.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: false, reason: DENIED });
      expect(await agent.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
      await dc.admin.protect(user.dn);
      expect(await agent.setPassword(user, 'Third-Passw0rd', keep)).toEqual({ ok: false, reason: DENIED });
      expect(await dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
    });

    it('reach no further than three attributes', async () => {
      const rights = { resetPassword: true, writePwdLastSet: true, writeLockoutTime: true };
      const account = await dc.admin.addServiceAccount(`svc-${++count}`, ou, rights);
      const user = await addUser();
      await as(dc, account, async (client) => {
        const set = (type: string, value: string) => outcome(client.modify(user.dn, change('replace', type, value)));
        expect(await set('displayName', 'Somebody Else')).toMatch(/^50/);
        expect(await set('userAccountControl', '514')).toMatch(/^50/);
        expect(await outcome(client.del(user.dn))).toMatch(/^50/);
        const added = client.add(`CN=more,${ou}`, { objectClass: 'user', sAMAccountName: 'more' });
        expect(await outcome(added)).toMatch(/^50/);
      });
    });
  });

  describe('new users', () => {
    const bob = (login: string) => ({ login, firstName: 'Bob', lastName: "O'Brien", displayName: "Bob O'Brien" });

    it('must change a password that nobody knows, until one is pushed', async () => {
      const made = await agent.createUser(bob('bob.o,brien+x@people.example.test'));
      if (!made.ok) throw new Error(made.reason);
      expect(made.externalId).toMatch(/^[A-Za-z0-9+/]{22}==$/);
      const user = { login: 'renamed@people.example.test', externalId: made.externalId };
      expect(await agent.setPassword(user, 'Temp-Passw0rd1', must)).toEqual({ ok: true });
      expect(await dc.admin.bind('bob.o,brien+x@people.example.test', 'Temp-Passw0rd1')).toBe('773');
      expect(await agent.setPassword(user, 'Okta-Passw0rd1', keep)).toEqual({ ok: true });
      expect(await dc.admin.bind('bob.o,brien+x@people.example.test', 'Okta-Passw0rd1')).toBe('ok');
    });

    it('are not made twice, nor without the right to make them', async () => {
      expect((await agent.createUser(bob('twice@people.example.test'))).ok).toBe(true);
      expect(await agent.createUser(bob('twice@people.example.test'))).toMatchObject({
        ok: false,
        reason: expect.stringContaining('already exists'),
      });
      const poor = await agentWith({ ...FULL, createUsers: false });
      expect(await poor.createUser(bob('thrice@people.example.test'))).toEqual({ ok: false, reason: DENIED });
    });

    it('are missing before they are made', async () => {
      const missing = { ok: false, reason: expect.stringContaining('There is no such object on the server.') };
      const nobody = { login: 'nobody@people.example.test', externalId: null };
      expect(await agent.setPassword(nobody, 'Okta-Passw0rd1', keep)).toEqual(missing);
      const gone = { login: 'nobody', externalId: Buffer.alloc(16, 7).toString('base64') };
      expect(await agent.setPassword(gone, 'Okta-Passw0rd1', keep)).toEqual(missing);
      expect(await dc.admin.read(`CN=nobody,${ou}`)).toBeNull();
      const byHand = (client: { modify: (dn: string, one: ReturnType<typeof change>) => Promise<void> }) =>
        client.modify(`CN=nobody,${ou}`, change('replace', 'unicodePwd', quoted('Okta-Passw0rd1')));
      expect(await outcome(as(dc, dc.administrator, byHand))).toBe(words.missing);
    });

    it('are found whatever their login holds', async () => {
      const logins = ['a*b@people.example.test', 'b(c)d@people.example.test', 'c\\d@people.example.test'];
      for (const login of logins) {
        const user = { login, externalId: null };
        expect(await agent.setPassword(user, 'Okta-Passw0rd1', keep)).toMatchObject({ ok: false });
        expect(await agent.createUser(bob(login))).toMatchObject({ ok: true });
        expect(await agent.setPassword(user, 'Okta-Passw0rd1', keep)).toEqual({ ok: true });
      }
      const anybody = { login: '*', externalId: null };
      expect(await agent.setPassword(anybody, 'Okta-Passw0rd1', keep)).toMatchObject({ ok: false });
    });
  });

  describe('when it is down', () => {
    it('is told so, and serves the same people at the same address afterwards', async () => {
      const user = await addUser();
      expect(await agent.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
      const { url } = dc;
      await dc.stop();
      expect(await dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('down');
      expect(await agent.setPassword(user, 'Third-Passw0rd', keep)).toEqual({
        ok: false,
        reason: 'The server is not operational. (Exception from HRESULT: 0x8007203A)',
      });
      await dc.stop();
      await dc.start();
      await dc.start();
      expect(dc.url).toBe(url);
      expect(await dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
      expect((await dc.admin.read(user.dn))?.upn).toBe(user.upn);
      expect(await agent.setPassword(user, 'Third-Passw0rd', keep)).toEqual({ ok: true });
      expect(await dc.admin.bind(user.upn, 'Third-Passw0rd')).toBe('ok');
    });

    it('says what an agent that signs in wrongly, or not at all, would say', async () => {
      const user = await addUser();
      const wrong = directoryAgent({ dc, account: user.upn, password: 'wrong', ou });
      expect(await wrong.setPassword(user, 'Second-Passw0rd', keep)).toMatchObject({
        ok: false,
        reason: expect.stringContaining('0x8007052E'),
      });
      await wrong.close();
      const reason = 'No connected Active Directory agents.';
      expect(await wrong.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: false, reason });
    });
  });
}

function signedIn(user: { readonly upn: string; readonly password: string }): { account: string; password: string } {
  return { account: user.upn, password: user.password };
}
