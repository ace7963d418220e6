import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Attribute, Change, Client } from 'ldapts';
import type { Directory } from '../../../connector/active-directory/directory.ts';
import { writeThrough } from '../../../connector/active-directory/write-through.ts';
import { ALL_RIGHTS, describeControllers, FIRST, failure, type TestDomain } from './controllers.ts';

describeControllers('Active Directory', (start, kind) => {
  let domain: TestDomain;
  let directory: Directory;

  beforeAll(async () => {
    domain = await start();
    directory = domain.open(await domain.service());
  }, 60_000);
  afterAll(() => domain?.close());

  /** As a domain administrator. */
  const set = async (dn: string, type: string, value: string) => {
    const client = new Client({ url: domain.dc.url, tlsOptions: { ca: domain.dc.ca } });
    await client.bind(domain.dc.administrator.account, domain.dc.administrator.password);
    const modification = new Attribute({ type, values: [value] });
    await client.modify(dn, new Change({ operation: 'replace', modification }));
    await client.unbind();
  };
  const login = (account: string) => `${account}@ad.example.test`;
  const verdict = async (account: string, password: string) => {
    const { right, reason, data } = await directory.verify(login(account), password);
    return [right, reason, data];
  };

  it('finds a user by login, whatever its capital letters', async () => {
    const dn = await domain.user('ada');
    const found = await directory.findUser('ADA@ad.EXAMPLE.test');
    expect(found).toMatchObject({ dn, sAMAccountName: 'ada', userPrincipalName: login('ada'), enabled: true });
    expect(found!.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(await directory.findUser('ada', 'sAMAccountName')).toEqual(found);
    expect(await directory.findUser('ada', 'mail')).toBeNull();
  });

  it('finds nobody by what is no login', async () => {
    for (const hostile of [
      '*',
      '*)(uid=*',
      'a*',
      'ada@ad.example.test)(cn=*',
      '\\2a',
      '(|(cn=*))',
      '',
      ' ',
      '\0',
      'ä'.repeat(2000),
    ])
      expect([hostile.slice(0, 20), await directory.findUser(hostile)]).toEqual([hostile.slice(0, 20), null]);
    // computers have a sAMAccountName too
    expect(await directory.findUser('DC1$', 'sAMAccountName')).toBeNull();
  });

  it('reads a login as text: it finds the user who has it exactly, or nobody', async () => {
    await domain.user('tea');
    const piece = fc.oneof(
      fc.constantFrom('*', '(', ')', '&', '|', '!', '=', '\\', '\\2a', '\0', 'tea', '@ad.example.test', ' ', '*)(cn=*'),
      fc.string({ maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 5 }), async (pieces) => {
        const hostile = pieces.join('');
        const found = await directory.findUser(hostile);
        if (found !== null) expect(found.userPrincipalName!.toLowerCase()).toBe(hostile.toLowerCase());
      }),
      { numRuns: 100 },
    );
  });

  it('gives nobody the user of a login that a directory takes for the same', async () => {
    await domain.user('mike.jose');
    for (const like of [' mike.jose', 'mike.jose', 'mike.josé', 'mike.jose\u0301', 'ｍike.jose', 'mi\u212ae.jose'])
      for (const blank of ['', ' ']) {
        const asked = `${like}@ad.example.test${blank}`;
        const exact = asked === 'mike.jose@ad.example.test';
        expect([asked, (await directory.findUser(asked)) !== null]).toEqual([asked, exact]);
      }
  });

  it('refuses a login that two users have, and takes neither', async () => {
    const twins = [await domain.user('una'), await domain.user('uno')];
    for (const dn of twins) await set(dn, 'mail', 'twin@example.test');
    expect(await failure(directory.findUser('twin@example.test', 'mail'))).toMatchObject({
      code: 'AD_REFUSED',
      reason: 'ambiguous',
      retry: false,
    });
    await set(twins[1]!, 'mail', 'single@example.test');
    expect(await directory.findUser('TWIN@example.test', 'mail')).toMatchObject({
      dn: twins[0],
      mail: 'twin@example.test',
    });
  });

  it('knows an account that has expired, and that the password was right', async () => {
    const dn = await domain.user('van');
    // 2020-01-01 in 100 ns since 1601
    await set(dn, 'accountExpires', '132223104000000000');
    expect(await verdict('van', FIRST)).toEqual([true, 'account-expired', '701']);
    expect(await verdict('van', 'Not-The-One-1')).toEqual([false, 'wrong-password', '52e']);
    expect(await directory.passwordState(dn)).toMatchObject({ accountExpires: '2020-01-01T00:00:00.000Z' });
  });

  it('resets a password: the new one is right and the old one is not', async () => {
    const dn = await domain.user('ben');
    await directory.setPassword(dn, 'Zweites-Paßwort "2" 🗝');
    expect(await verdict('ben', 'Zweites-Paßwort "2" 🗝')).toEqual([true, 'ok', null]);
    expect(await verdict('ben', FIRST)).toEqual([false, 'wrong-password', '52e']);
  });

  it('writes a verified password through with the right Reset Password alone', async () => {
    await domain.user('wim');
    const rights = { resetPassword: true, writePwdLastSet: false, writeLockoutTime: false };
    const results: string[] = [];
    const writes = writeThrough({
      directory: domain.open(await domain.service(rights)),
      now: () => 0,
      onResult: ({ outcome }) => results.push(outcome),
    });
    writes.passwordVerified('wim@ad.example.test', 'Through-Pass-1');
    await writes.settle();
    expect(results).toEqual(['set']);
    expect(await verdict('wim', 'Through-Pass-1')).toEqual([true, 'ok', null]);
  });

  it('resets, requires a change and unlocks at once', async () => {
    const dn = await domain.user('cat');
    await directory.setPassword(dn, 'Second-Pass-2', { mustChange: true, unlock: true });
    expect(await verdict('cat', 'Second-Pass-2')).toEqual([true, 'must-change', '773']);
    expect(await directory.passwordState(dn)).toMatchObject({ mustChange: true, passwordSet: null, locked: false });
    await directory.setPassword(dn, 'Third-Pass-3', { mustChange: false });
    expect(await verdict('cat', 'Third-Pass-3')).toEqual([true, 'ok', null]);
    await directory.requireChange(dn, true);
    expect(await verdict('cat', 'Third-Pass-3')).toEqual([true, 'must-change', '773']);
    await directory.requireChange(dn, false);
    expect(await verdict('cat', 'Third-Pass-3')).toEqual([true, 'ok', null]);
  });

  it('changes a password with the old one, and refuses a wrong old one', async () => {
    const dn = await domain.user('dan');
    const rightless = domain.open(
      await domain.service({ resetPassword: false, writePwdLastSet: false, writeLockoutTime: false }),
    );
    expect(await failure(rightless.changePassword(dn, 'Not-The-One-1', 'Second-Pass-2'))).toMatchObject({
      code: 'AD_REFUSED',
      reason: 'old-password-wrong',
      hex: '00000056',
      retry: false,
    });
    await rightless.changePassword(dn, FIRST, 'Second-Pass-2');
    expect(await verdict('dan', 'Second-Pass-2')).toEqual([true, 'ok', null]);
    // history counts for a change alone
    expect(await failure(rightless.changePassword(dn, 'Second-Pass-2', FIRST))).toMatchObject({
      reason: 'password-policy',
      hex: '0000052D',
    });
    await directory.setPassword(dn, FIRST);
    expect(await verdict('dan', FIRST)).toEqual([true, 'ok', null]);
  });

  it('refuses what the domain policy forbids, and sets nothing', async () => {
    const dn = await domain.user('eve');
    for (const weak of ['short', 'allinsmallletters'])
      expect(await failure(directory.setPassword(dn, weak, { mustChange: true }))).toMatchObject({
        code: 'AD_REFUSED',
        reason: 'password-policy',
        hex: '0000052D',
        retry: false,
      });
    expect(await verdict('eve', FIRST)).toEqual([true, 'ok', null]);
  });

  it('says which rights are missing, and then changes nothing', async () => {
    const dn = await domain.user('fay');
    const only = domain.open(await domain.service({ ...ALL_RIGHTS, writePwdLastSet: false, writeLockoutTime: false }));
    const denied = { code: 'AD_REFUSED', reason: 'access-denied', retry: false };
    expect(await failure(only.setPassword(dn, 'Second-Pass-2', { mustChange: true }))).toMatchObject(denied);
    expect(await failure(only.setPassword(dn, 'Second-Pass-2', { unlock: true }))).toMatchObject(denied);
    expect(await failure(only.unlock(dn))).toMatchObject(denied);
    expect(await failure(only.requireChange(dn, true))).toMatchObject(denied);
    expect(await verdict('fay', FIRST)).toEqual([true, 'ok', null]);
    await only.setPassword(dn, 'Second-Pass-2');
    expect(await verdict('fay', 'Second-Pass-2')).toEqual([true, 'ok', null]);
  });

  it('knows privileged users, whom delegated rights do not reach', async () => {
    const dn = await domain.user('gus');
    await domain.dc.admin.protect(dn);
    expect(await directory.findUser(login('gus'))).toMatchObject({ protected: true });
    expect(await failure(directory.setPassword(dn, 'Second-Pass-2'))).toMatchObject({ reason: 'access-denied' });
  });

  it('refuses users that are not there, or not below the base DN', async () => {
    const missing = `CN=Nobody,${domain.ou}`;
    expect(await failure(directory.setPassword(missing, 'Second-Pass-2'))).toMatchObject({ reason: 'no-such-object' });
    expect(await failure(directory.passwordState(missing))).toMatchObject({ reason: 'no-such-object' });
    const narrow = domain.open({ ...(await domain.service()), baseDn: `OU=Other,${domain.dc.baseDn}` });
    for (const dn of [await domain.user('hal'), domain.dc.baseDn, 'CN=x', '', 'no dn', '<GUID=00>'])
      expect(await failure(narrow.setPassword(dn, 'Second-Pass-2'))).toMatchObject({
        code: 'AD_REFUSED',
        reason: 'outside-base',
      });
    expect(await verdict('hal', FIRST)).toEqual([true, 'ok', null]);
  });

  it('tells a disabled account from a wrong password, to those who know it', async () => {
    const dn = await domain.user('ida');
    await domain.dc.admin.setEnabled(dn, false);
    expect(await verdict('ida', FIRST)).toEqual([true, 'account-disabled', '533']);
    expect(await verdict('ida', 'Not-The-One-1')).toEqual([false, 'wrong-password', '52e']);
    expect(await directory.passwordState(dn)).toMatchObject({ enabled: false });
    expect((await directory.findUser(login('ida')))!.enabled).toBe(false);
  });

  it('locks and unlocks', async () => {
    const dn = await domain.user('joe');
    await domain.dc.admin.setPolicy({ lockoutThreshold: 3 });
    try {
      await domain.dc.admin.lock(dn);
      expect(await verdict('joe', FIRST)).toEqual([null, 'account-locked', '775']);
      const state = await directory.passwordState(dn);
      expect(state).toMatchObject({ locked: true });
      expect(state.lockedSince).toMatch(/^20\d\d-\d\d-\d\dT/);
      // a reset alone does not unlock
      await directory.setPassword(dn, 'Second-Pass-2');
      expect(await verdict('joe', 'Second-Pass-2')).toEqual([null, 'account-locked', '775']);
      await directory.unlock(dn);
      expect(await verdict('joe', 'Second-Pass-2')).toEqual([true, 'ok', null]);
      expect(await directory.passwordState(dn)).toMatchObject({ locked: false, lockedSince: null });
    } finally {
      await domain.dc.admin.setPolicy({ lockoutThreshold: 0 });
    }
  });

  it('reads when a password was set and expires', async () => {
    const dn = await domain.user('kim');
    const state = await directory.passwordState(dn);
    expect(state).toMatchObject({ dn, enabled: true, mustChange: false, passwordExpired: false, accountExpires: null });
    const age = Date.now() - Date.parse(state.passwordSet!);
    expect(Math.abs(age)).toBeLessThan(60_000);
    expect(Date.parse(state.passwordExpires!)).toBeGreaterThan(Date.parse(state.passwordSet!));
  });

  it('sends no empty password, and takes none as right', async () => {
    const dn = await domain.user('leo');
    for (const none of ['', null as unknown as string]) {
      expect(await directory.verify(login('leo'), none)).toEqual({
        right: false,
        reason: 'empty-password',
        data: null,
      });
      expect(await directory.verify(dn, none)).toMatchObject({ right: false });
      expect(await failure(directory.setPassword(dn, none))).toMatchObject({ reason: 'empty-password' });
    }
    for (const account of ['', ' ', '\0'])
      expect(await directory.verify(account, FIRST)).toEqual({ right: false, reason: 'no-such-user', data: null });
    for (const unusable of [`${FIRST}\0`, '\0', 'x'.repeat(257), 'half \ud83d'])
      expect(await directory.verify(login('leo'), unusable)).toMatchObject({
        right: false,
        reason: 'unusable-password',
      });
    expect(await verdict('leo', FIRST)).toEqual([true, 'ok', null]);
  });

  it('tells a service account that cannot sign in from a user with a wrong password, and spares it further tries', async () => {
    const settings = await domain.service();
    const wrong = domain.open({ ...settings, password: 'Not-The-One-1' });
    await domain.dc.admin.setPolicy({ lockoutThreshold: 3 });
    try {
      const all = await Promise.all(Array.from({ length: 20 }, () => failure(wrong.findUser(login('ada')))));
      expect(new Set(all.map((one) => `${one!['code']} ${one!['reason']} ${one!['data']} ${one!['retry']}`))).toEqual(
        new Set(['AD_REFUSED service-account 52e false']),
      );
      for (let i = 0; i < 5; i++)
        expect(await failure(wrong.findUser(login('ada')))).toMatchObject({ reason: 'service-account' });
      const svc = (await directory.findUser(settings.account))!;
      expect((await directory.passwordState(svc.dn)).locked).toBe(false);
      expect(await directory.verify(settings.account, settings.password)).toMatchObject({ right: true });
    } finally {
      await domain.dc.admin.setPolicy({ lockoutThreshold: 0 });
    }
  });

  it('is unavailable while the controller is down, and signs in again when it is back', async () => {
    const dn = await domain.user('max');
    await Promise.all([1, 2, 3, 4].map(() => directory.findUser(login('max'))));
    await domain.dc.stop();
    const down = { code: 'AD_UNAVAILABLE', reason: 'unreachable', retry: true };
    expect(await failure(directory.findUser(login('max')))).toMatchObject(down);
    expect(await failure(directory.setPassword(dn, 'Second-Pass-2'))).toMatchObject(down);
    expect(await directory.verify(login('max'), FIRST)).toEqual({ right: null, reason: 'unreachable', data: null });
    await domain.dc.start();
    // an unauthenticated connection could not do this
    await directory.setPassword(dn, 'Third-Pass-3');
    expect(await verdict('max', 'Third-Pass-3')).toEqual([true, 'ok', null]);
  });

  it('signs in again when the controller has come and gone between two calls', async () => {
    const dn = await domain.user('ned');
    for (let round = 0; round < 3; round++) {
      await Promise.all([1, 2, 3, 4].map(() => directory.findUser(login('ned'))));
      await domain.dc.stop();
      await domain.dc.start();
      // the ends of the old connections are on their way in this very process
      await new Promise((resolve) => setTimeout(resolve, 50));
      await directory.setPassword(dn, `Password-No-${round}`);
      expect(await verdict('ned', `Password-No-${round}`)).toEqual([true, 'ok', null]);
    }
  });

  it('never tells a password', async () => {
    const canary = 'Canary-7f3a9c';
    const dn = await domain.user('oda');
    const texts: string[] = [];
    const tell = async (work: Promise<unknown>) => {
      try {
        texts.push(JSON.stringify((await work) ?? null));
      } catch (error) {
        const { message, stack, details, cause } = error as Error & { details: unknown };
        texts.push(JSON.stringify([message, stack, details, String(cause)]));
      }
    };
    await tell(directory.changePassword(dn, canary, `${canary}-new`));
    await tell(directory.setPassword(`CN=${canary},DC=other`, canary));
    await tell(directory.setPassword(`CN=Nobody,${domain.ou}`, canary));
    await tell(directory.verify(login('oda'), canary));
    const wrong = domain.open({ ...(await domain.service()), password: canary });
    await tell(wrong.findUser(login('oda')));
    expect(texts).toHaveLength(5);
    expect(texts.join('\n')).not.toContain(canary.slice(3));
  });

  it('is closed for good', async () => {
    const other = domain.open(await domain.service());
    const running = other.findUser(login('ada'));
    const closing = other.close();
    expect(await running.then((user) => user?.sAMAccountName ?? null).catch(() => 'closed')).toMatch(/^(ada|closed)$/);
    await closing;
    expect(await failure(other.findUser(login('ada')))).toMatchObject({ code: 'AD_UNAVAILABLE', reason: 'closed' });
    expect(await other.verify(login('ada'), FIRST)).toEqual({ right: null, reason: 'closed', data: null });
    await other.close();
  });

  if (kind === 'fake') {
    it('makes a read once more when the connection breaks, and a change that may have been made never', async () => {
      const dn = await domain.user('pam');
      const one = domain.open({ ...(await domain.service()), connections: 1 });
      await one.findUser(login('pam'));
      domain.dc.setFault!({ kind: 'drop', on: ['search'], times: 1 });
      expect((await one.findUser(login('pam')))!.dn).toBe(dn);
      domain.dc.setFault!({ kind: 'drop', on: ['modify'], times: 1, when: 'after' });
      expect(await failure(one.setPassword(dn, 'Second-Pass-2'))).toMatchObject({
        code: 'AD_UNAVAILABLE',
        reason: 'disconnected',
        retry: true,
      });
      // it was made, and once: the answer alone was lost
      domain.dc.setFault!(null);
      expect(await verdict('pam', 'Second-Pass-2')).toEqual([true, 'ok', null]);
      domain.dc.setFault!({ kind: 'drop', on: ['search'] });
      expect(await failure(one.findUser(login('pam')))).toMatchObject({ reason: 'disconnected' });
      domain.dc.setFault!(null);
    });

    it('is unavailable when the controller is busy or does not answer', async () => {
      const dn = await domain.user('quy');
      const hasty = domain.open({ ...(await domain.service()), timeoutMs: 200, connectMs: 200 });
      for (const busy of ['busy', 'unavailable'] as const) {
        domain.dc.setFault!({ kind: busy });
        expect(await failure(hasty.findUser(login('quy')))).toMatchObject({
          code: 'AD_UNAVAILABLE',
          reason: 'busy',
          retry: true,
        });
      }
      domain.dc.setFault!({ kind: 'hang' });
      expect(await hasty.verify(login('quy'), FIRST)).toEqual({ right: null, reason: 'timeout', data: null });
      domain.dc.setFault!(null);
      await hasty.findUser(login('quy'));
      domain.dc.setFault!({ kind: 'hang', on: ['search', 'modify'] });
      const since = performance.now();
      const waiting = Array.from({ length: 8 }, () => failure(hasty.setPassword(dn, 'Second-Pass-2')));
      for (const one of await Promise.all(waiting))
        expect(one).toMatchObject({ code: 'AD_UNAVAILABLE', reason: 'timeout' });
      expect(performance.now() - since).toBeLessThan(3_000);
      domain.dc.setFault!(null);
      await hasty.setPassword(dn, 'Third-Pass-3');
      expect(await verdict('quy', 'Third-Pass-3')).toEqual([true, 'ok', null]);
    });
  }
});
