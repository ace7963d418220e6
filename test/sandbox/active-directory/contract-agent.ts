import { describe, expect, it } from '@jest/globals';
import { EqualityFilter } from 'ldapts';
import { directoryAgent } from '../../../sandbox/active-directory/agent.ts';
import { as, change, outcome, quoted } from './client.ts';
import { DENIED, type Fixture, FULL, keep, must } from './contract-fixture.ts';

const LOCKED = 'The referenced account is currently locked out';
const FLAG = 'Update of credentials failed';

/** What the agent may do, makes, and says when the controller is gone. */
export function describeAgent(at: Fixture): void {
  describe('rights of the service account', () => {
    it('without Reset Password nothing is set', async () => {
      const poor = await at.agentWith({ ...FULL, resetPassword: false });
      const user = await at.addUser();
      expect(await poor.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: false, reason: DENIED });
      expect(await at.dc.admin.bind(user.upn, user.password)).toBe('ok');
    });

    it('without writing pwdLastSet the password is set, the flag is not', async () => {
      const poor = await at.agentWith({ ...FULL, writePwdLastSet: false });
      const user = await at.addUser();
      expect(await poor.setPassword(user, 'Second-Passw0rd', must)).toEqual({ ok: false, reason: FLAG });
      expect(await at.dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
      expect(await poor.setPassword(user, 'Third-Passw0rd', keep)).toEqual({ ok: true });
    });

    it('without writing lockoutTime the password is set, the account stays locked', async () => {
      const poor = await at.agentWith({ ...FULL, writeLockoutTime: false });
      const user = await at.addUser();
      expect(await poor.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
      await at.dc.admin.setPolicy({ lockoutThreshold: 2 });
      try {
        await at.dc.admin.lock(user.dn);
        const refused = { ok: false, reason: expect.stringContaining(LOCKED) };
        expect(await poor.setPassword(user, 'Third-Passw0rd', keep)).toEqual(refused);
        expect(await at.dc.admin.bind(user.upn, 'Third-Passw0rd')).toBe('775');
        expect(await at.agent.setPassword(user, 'Fourth-Passw0rd', keep)).toEqual({ ok: true });
        expect(await at.dc.admin.bind(user.upn, 'Fourth-Passw0rd')).toBe('ok');
      } finally {
        await at.dc.admin.setPolicy({ lockoutThreshold: 0 });
      }
    });

    it('end at the organizational unit and at protected accounts', async () => {
      const other = await at.agentWith(FULL, await at.dc.admin.addOu(`Other, "unit" ${at.next()}`));
      const user = await at.addUser();
      expect(await other.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: false, reason: DENIED });
      expect(await at.agent.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
      await at.dc.admin.protect(user.dn);
      expect(await at.agent.setPassword(user, 'Third-Passw0rd', keep)).toEqual({ ok: false, reason: DENIED });
      expect(await at.dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
    });

    it('reach no further than three attributes', async () => {
      const rights = { resetPassword: true, writePwdLastSet: true, writeLockoutTime: true };
      const account = await at.dc.admin.addServiceAccount(`svc-${at.next()}`, at.ou, rights);
      const user = await at.addUser();
      await as(at.dc, account, async (client) => {
        const set = (type: string, value: string) => outcome(client.modify(user.dn, change('replace', type, value)));
        expect(await set('displayName', 'Somebody Else')).toMatch(/^50/);
        expect(await set('userAccountControl', '514')).toMatch(/^50/);
        expect(await outcome(client.del(user.dn))).toMatch(/^50/);
        const added = client.add(`CN=more,${at.ou}`, { objectClass: 'user', sAMAccountName: 'more' });
        expect(await outcome(added)).toMatch(/^50/);
      });
    });
  });

  describe('new users', () => {
    const bob = (login: string) => ({ login, firstName: 'Bob', lastName: "O'Brien", displayName: "Bob O'Brien" });

    it('must change a password that nobody knows, until one is pushed', async () => {
      const made = await at.agent.createUser(bob('bob.o,brien+x@people.example.test'));
      if (!made.ok) throw new Error(made.reason);
      expect(made.externalId).toMatch(/^[A-Za-z0-9+/]{22}==$/);
      const entry = await at.dc.admin.read(`CN=bob.o\\,brien\\+x@people.example.test,${at.ou}`);
      expect(entry).toMatchObject({ pwdLastSet: '0', enabled: true, guid: made.externalId });
      const user = { login: 'renamed@people.example.test', externalId: made.externalId };
      expect(await at.agent.setPassword(user, 'Temp-Passw0rd1', must)).toEqual({ ok: true });
      expect(await at.dc.admin.bind('bob.o,brien+x@people.example.test', 'Temp-Passw0rd1')).toBe('773');
      expect(await at.agent.setPassword(user, 'Okta-Passw0rd1', keep)).toEqual({ ok: true });
      expect(await at.dc.admin.bind('bob.o,brien+x@people.example.test', 'Okta-Passw0rd1')).toBe('ok');
    });

    it('have an account name that AD takes, whatever the login is', async () => {
      const login = 'a;very+long "name", longer:than[twenty]@people.example.test';
      expect(await at.agent.createUser(bob(login))).toMatchObject({ ok: true });
      const filter = new EqualityFilter({ attribute: 'userPrincipalName', value: login });
      const found = await as(at.dc, at.dc.administrator, (client) =>
        client.search(at.ou, { filter, attributes: ['sAMAccountName'] }),
      );
      expect(found.searchEntries.map((entry) => entry.sAMAccountName)).toEqual(['a_very_long__name___']);
    });

    it('are not made twice, nor without the right to make them', async () => {
      expect((await at.agent.createUser(bob('twice@people.example.test'))).ok).toBe(true);
      expect(await at.agent.createUser(bob('twice@people.example.test'))).toMatchObject({
        ok: false,
        reason: expect.stringContaining('already exists'),
      });
      const poor = await at.agentWith({ ...FULL, createUsers: false });
      expect(await poor.createUser(bob('thrice@people.example.test'))).toEqual({ ok: false, reason: DENIED });
    });

    it('are missing before they are made', async () => {
      const missing = { ok: false, reason: expect.stringContaining('There is no such object on the server.') };
      const nobody = { login: 'nobody@people.example.test', externalId: null };
      expect(await at.agent.setPassword(nobody, 'Okta-Passw0rd1', keep)).toEqual(missing);
      const gone = { login: 'nobody', externalId: Buffer.alloc(16, 7).toString('base64') };
      expect(await at.agent.setPassword(gone, 'Okta-Passw0rd1', keep)).toEqual(missing);
      expect(await at.dc.admin.read(`CN=nobody,${at.ou}`)).toBeNull();
      const byHand = (client: { modify: (dn: string, one: ReturnType<typeof change>) => Promise<void> }) =>
        client.modify(`CN=nobody,${at.ou}`, change('replace', 'unicodePwd', quoted('Okta-Passw0rd1')));
      expect(await outcome(as(at.dc, at.dc.administrator, byHand))).toBe(at.words.missing);
    });

    it('are found whatever their login holds', async () => {
      const logins = ['a*b@people.example.test', 'b(c)d@people.example.test', 'c\\d@people.example.test'];
      for (const login of logins) {
        const user = { login, externalId: null };
        expect(await at.agent.setPassword(user, 'Okta-Passw0rd1', keep)).toMatchObject({ ok: false });
        expect(await at.agent.createUser(bob(login))).toMatchObject({ ok: true });
        expect(await at.agent.setPassword(user, 'Okta-Passw0rd1', keep)).toEqual({ ok: true });
      }
      const anybody = { login: '*', externalId: null };
      expect(await at.agent.setPassword(anybody, 'Okta-Passw0rd1', keep)).toMatchObject({ ok: false });
    });
  });

  describe('when it is down', () => {
    it('is told so, and serves the same people at the same address afterwards', async () => {
      const user = await at.addUser();
      expect(await at.agent.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
      const { url } = at.dc;
      await at.dc.stop();
      expect(await at.dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('down');
      expect(await at.agent.setPassword(user, 'Third-Passw0rd', keep)).toEqual({
        ok: false,
        reason: 'The server is not operational. (Exception from HRESULT: 0x8007203A)',
      });
      await at.dc.stop();
      await at.dc.start();
      await at.dc.start();
      expect(at.dc.url).toBe(url);
      expect(await at.dc.admin.bind(user.upn, 'Second-Passw0rd')).toBe('ok');
      expect((await at.dc.admin.read(user.dn))?.upn).toBe(user.upn);
      expect(await at.agent.setPassword(user, 'Third-Passw0rd', keep)).toEqual({ ok: true });
      expect(await at.dc.admin.bind(user.upn, 'Third-Passw0rd')).toBe('ok');
    });

    it('says what an agent that signs in wrongly, or not at all, would say', async () => {
      const user = await at.addUser();
      const wrong = directoryAgent({ dc: at.dc, account: user.upn, password: 'wrong', ou: at.ou });
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
