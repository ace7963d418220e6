import { connect as connectPlain } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Control } from 'ldapts';
import { directoryAgent } from '../../../sandbox/active-directory/agent.ts';
import { makeCertificate } from '../../../sandbox/active-directory/certificate.ts';
import type { DomainController } from '../../../sandbox/active-directory/model.ts';
import { startDomainController } from '../../../sandbox/active-directory/start.ts';
import type { Clock } from '../../../sandbox/clock.ts';
import { as, change, outcome, quoted, swap } from './client.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
let now = 1_800_000_000_000;
/** Called when the directory next asks for the time, as it does when it sets a password. */
let atNext: (() => void) | null = null;
const clock: Clock = {
  now: () => {
    const then = atNext;
    atNext = null;
    then?.();
    return now;
  },
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

let dc: DomainController;
let ou: string;
let service: { account: string; password: string };
let count = 0;
const keep = { mustChange: false };

beforeAll(async () => {
  dc = await startDomainController({ kind: 'fake', clock });
  ou = await dc.admin.addOu('People');
  const rights = { resetPassword: true, writePwdLastSet: true, writeLockoutTime: true, createUsers: true };
  service = await dc.admin.addServiceAccount('svc', ou, rights);
});
afterAll(() => dc.close());

async function addUser() {
  const login = `user${++count}@people.example.test`;
  const password = `First-Passw0rd-${count}`;
  const dn = await dc.admin.addUser({ account: `user${count}`, upn: login, ou, password });
  return { login, dn, password, externalId: null };
}

describe('faults of the fake', () => {
  const pushUnder = async (fault: Parameters<NonNullable<DomainController['setFault']>>[0]) => {
    const user = await addUser();
    const agent = directoryAgent({ dc, ...service, ou, timeoutMs: 400 });
    dc.setFault?.(fault);
    const answer = await agent.setPassword(user, 'Second-Passw0rd', keep);
    dc.setFault?.(null);
    const isSet = (await dc.admin.bind(user.login, 'Second-Passw0rd')) === 'ok';
    const again = await agent.setPassword(user, 'Third-Passw0rd', keep);
    await agent.close();
    return { reason: answer.ok ? 'none' : answer.reason, isSet, again: again.ok };
  };
  const down = 'The server is not operational. (Exception from HRESULT: 0x8007203A)';
  const late = 'Timed out waiting for the Active Directory agent.';

  it('a modify that hangs is a time-out; the next push works', async () => {
    expect(await pushUnder({ kind: 'hang', on: ['modify'] })).toEqual({ reason: late, isSet: false, again: true });
  });

  it('a lost answer is a time-out, though the password is set', async () => {
    const fault = { kind: 'hang', on: ['modify'], when: 'after' } as const;
    expect(await pushUnder(fault)).toEqual({ reason: late, isSet: true, again: true });
  });

  it('a connection that breaks once is made again, and bound again', async () => {
    for (const when of ['before', 'after'] as const) {
      const fault = { kind: 'drop', on: ['modify'], times: 1, when } as const;
      expect(await pushUnder(fault)).toEqual({ reason: 'none', isSet: true, again: true });
    }
  });

  it('a connection that always breaks is a directory that is down', async () => {
    expect(await pushUnder({ kind: 'drop', on: ['modify'] })).toEqual({ reason: down, isSet: false, again: true });
    expect(await pushUnder({ kind: 'drop' })).toEqual({ reason: down, isSet: false, again: true });
  });

  it('busy and unavailable are a directory that is down, too', async () => {
    for (const kind of ['busy', 'unavailable'] as const) {
      expect(await pushUnder({ kind, on: ['modify'] })).toEqual({ reason: down, isSet: false, again: true });
    }
    dc.setFault?.({ kind: 'busy', on: ['search'], times: 1 });
    expect(await outcome(as(dc, service, (client) => client.search(ou, { scope: 'base' })))).toBe('51 0000200E');
    expect(await outcome(as(dc, service, (client) => client.search(ou, { scope: 'base' })))).toBe('0');
  });
});

it('an agent sends nothing to a controller whose certificate it was not given', async () => {
  const user = await addUser();
  const { cert: ca } = await makeCertificate('127.0.0.1', 'dc1.ad.example.test');
  const agent = directoryAgent({ dc: { ...dc, ca }, ...service, ou });
  expect(await agent.setPassword(user, 'Second-Passw0rd', keep)).toMatchObject({ ok: false });
  await agent.close();
  expect(await dc.admin.bind(user.login, user.password)).toBe('ok');
});

it('an agent touches neither of two people with one login', async () => {
  const [one, other] = [await addUser(), await addUser()];
  await as(dc, dc.administrator, (client) =>
    client.modify(other.dn, change('replace', 'userPrincipalName', one.login)),
  );
  const agent = directoryAgent({ dc, ...service, ou });
  expect(await agent.setPassword(one, 'Second-Passw0rd', keep)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('0x80072030'),
  });
  await agent.close();
  expect([await dc.admin.bind(one.dn, one.password), await dc.admin.bind(other.dn, other.password)]).toEqual([
    'ok',
    'ok',
  ]);
});

// RFC 4513, section 4; Samba 4.17 keeps who was signed in (seen).
it("a connection is nobody's after a failed bind, whoever had it before", async () => {
  const user = await addUser();
  await as(dc, dc.administrator, async (client) => {
    expect(await outcome(client.search(user.dn, { scope: 'base' }))).toBe('0');
    expect(await outcome(client.bind(user.dn, 'wrong'))).toMatch(/^49/);
    const set = client.modify(user.dn, change('replace', 'unicodePwd', quoted('Second-Passw0rd')));
    expect(await outcome(set)).not.toBe('0');
  });
  expect(await dc.admin.bind(user.login, user.password)).toBe('ok');
});

it('an agent blames its rights for nothing else: a directory that is away after the password was set', async () => {
  const user = await addUser();
  const agent = directoryAgent({ dc, ...service, ou });
  expect(await agent.setPassword(user, 'Second-Passw0rd', keep)).toEqual({ ok: true });
  atNext = () => dc.setFault?.({ kind: 'busy', on: ['modify'] });
  const answer = await agent.setPassword(user, 'Third-Passw0rd', { mustChange: true });
  dc.setFault?.(null);
  expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('0x8007203A') });
  expect(await dc.admin.bind(user.login, 'Third-Passw0rd')).toBe('ok');
  await agent.close();
});

describe('time in the fake', () => {
  it('a password is too young for a day, and too old after 42', async () => {
    const user = await addUser();
    const own = { account: user.login, password: user.password };
    const change = () =>
      outcome(as(dc, own, (client) => client.modify(user.dn, swap(user.password, 'Other-Passw0rd'))));
    expect(await change()).toBe('19 0000052D');
    now += DAY_MS + 1;
    expect(await change()).toBe('0');
    now += 42 * DAY_MS + 1;
    expect(await dc.admin.bind(user.login, 'Other-Passw0rd')).toBe('532');
    expect(await dc.admin.bind(user.login, 'wrong')).toBe('52e');
  });

  it('a lock ends after half an hour; slow wrong tries never lock', async () => {
    const user = await addUser();
    await dc.admin.setPolicy({ lockoutThreshold: 2 });
    await dc.admin.lock(user.dn);
    now += 29 * MINUTE_MS;
    expect(await dc.admin.bind(user.login, user.password)).toBe('775');
    now += 2 * MINUTE_MS;
    expect(await dc.admin.bind(user.login, user.password)).toBe('ok');
    for (let wrong = 0; wrong < 4; wrong++) {
      expect(await dc.admin.bind(user.login, 'wrong')).toBe('52e');
      now += 31 * MINUTE_MS;
    }
  });

  it('earlier passwords of the same person count as no wrong try', async () => {
    const user = await addUser();
    const agent = directoryAgent({ dc, ...service, ou });
    await agent.setPassword(user, 'Second-Passw0rd', keep);
    await dc.admin.setPolicy({ lockoutThreshold: 2 });
    for (let old = 0; old < 4; old++) expect(await dc.admin.bind(user.login, user.password)).toBe('52e');
    expect(await dc.admin.bind(user.login, 'Second-Passw0rd')).toBe('ok');
    await agent.close();
  });
});

describe('what the fake is asked', () => {
  it('finds by any filter, in any scope, with a limit', async () => {
    const part = await dc.admin.addOu('Searched');
    const add = (account: string, firstName: string) =>
      dc.admin.addUser({ account, upn: `${account}@s.example.test`, ou: part, firstName, enabled: account !== 'sue' });
    await add('sam', 'Sam');
    await add('sue', 'Sue');
    await add('tim', 'Tim');
    await as(dc, dc.administrator, async (client) => {
      const find = async (filter: string, scope: 'base' | 'one' | 'sub' = 'sub', base = dc.baseDn) =>
        (await client.search(base, { scope, filter, attributes: ['sAMAccountName'] })).searchEntries
          .map((entry) => String(entry.sAMAccountName))
          .sort();
      expect(await find('(sAMAccountName=SAM)')).toEqual(['sam']);
      expect(await find('(&(objectClass=user)(givenName=*))', 'one', part)).toEqual(['sam', 'sue', 'tim']);
      expect(await find('(objectClass=user)', 'one')).toEqual([]);
      expect(await find('(|(givenName=tim)(userPrincipalName=sue@s.example.test))', 'sub', part)).toEqual([
        'sue',
        'tim',
      ]);
      expect(await find('(&(objectClass=user)(!(givenName=S*)))', 'sub', part)).toEqual(['tim']);
      expect(await find('(givenName=*u*)', 'sub', part)).toEqual(['sue']);
      expect(await find('(userAccountControl:1.2.840.113556.1.4.803:=2)', 'sub', part)).toEqual(['sue']);
      expect(await find('(userPrincipalName=sam@s.example.test)', 'sub', ou)).toEqual([]);
      expect(await find('(givenName=\\2a)', 'sub', part)).toEqual([]);
      expect(await find('(givenName:1.2.3:=x)', 'sub', part)).toEqual([]);
      const limited = await client.search(part, { scope: 'one', sizeLimit: 2 });
      expect(limited.searchEntries).toHaveLength(2);
      expect(await outcome(client.search(`OU=none,${dc.baseDn}`, { scope: 'sub' }))).toBe('32 00002030');
      expect(await outcome(client.search('none', { scope: 'sub' }))).toMatch(/^34/);
    });
  });

  it('refuses what it does not have', async () => {
    const user = await addUser();
    await as(dc, dc.administrator, async (client) => {
      const set = (type: string, value: string) => outcome(client.modify(user.dn, change('replace', type, value)));
      expect(await set('favouriteDrink', 'tea')).toBe('16');
      expect(await set('pwdLastSet', '5')).toMatch(/^80/);
      expect(await set('objectSid', 'x')).toMatch(/^53/);
      expect(await set('nTSecurityDescriptor', 'x')).toMatch(/^53/);
      const both = [change('replace', 'displayName', 'New'), change('replace', 'pwdLastSet', '7')];
      expect(await outcome(client.modify(user.dn, both))).toMatch(/^80/);
      const { searchEntries } = await client.search(user.dn, { scope: 'base', attributes: ['displayName'] });
      expect(searchEntries[0]?.displayName).toBe(`user${count}`);
      const control = new Control('1.2.3.4', { critical: true });
      expect(await outcome(client.search(user.dn, { scope: 'base' }, control))).toMatch(/^12/);
      expect(await outcome(client.compare(user.dn, 'cn', 'x'))).toMatch(/^53/);
      expect(await outcome(client.exop('1.3.6.1.4.1.4203.1.11.3'))).toMatch(/^2/);
      expect(await outcome(client.del(ou))).toMatch(/^66/);
      await client.del(user.dn);
      expect(await outcome(client.del(user.dn))).toBe('32 00002030');
    });
    expect(await dc.admin.bind(user.login, user.password)).toBe('52e');
  });
});

describe('hostile bytes', () => {
  const port = (): number => Number(new URL(dc.url).port);
  /** What comes back before the other side ends the connection; null: it is still open after a while. */
  const send = (bytes: Buffer): Promise<number | null> =>
    new Promise((resolve) => {
      let received = 0;
      const socket: TLSSocket = connect({ host: '127.0.0.1', port: port(), ca: [dc.ca] }, () => socket.write(bytes));
      socket.on('data', (part) => {
        received += part.length;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(received));
      socket.setTimeout(300, () => {
        resolve(null);
        socket.destroy();
      });
    });

  it('end the connection and nothing else', async () => {
    const deep = (depth: number): Buffer => {
      let filter = Buffer.from([0x87, 2, 0x63, 0x6e]);
      for (let level = 0; level < depth; level++) {
        const head = Buffer.from([0xa2, 0x84, 0, 0, 0, 0]);
        head.writeUInt32BE(filter.length, 2);
        filter = Buffer.concat([head, filter]);
      }
      const wrap = (tag: number, ...parts: Buffer[]): Buffer => {
        const body = Buffer.concat(parts);
        const head = Buffer.from([tag, 0x84, 0, 0, 0, 0]);
        head.writeUInt32BE(body.length, 2);
        return Buffer.concat([head, body]);
      };
      const fixed = Buffer.from([0x04, 0, 0x0a, 1, 0, 0x0a, 1, 0, 0x02, 1, 0, 0x02, 1, 0, 0x01, 1, 0]);
      return wrap(0x30, Buffer.from([0x02, 1, 1]), wrap(0x63, fixed, filter, Buffer.from([0x30, 0])));
    };
    expect(await send(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toBe(0);
    expect(await send(Buffer.from([0x30, 0x84, 0x7f, 0xff, 0xff, 0xff]))).toBe(0);
    expect(await send(Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff]))).toBe(0);
    expect(await send(Buffer.from([0x30, 0x80, 0, 0]))).toBe(0);
    expect(await send(Buffer.from([0x30, 5, 0x02, 1, 1, 0x60, 9]))).toBe(0);
    expect(await send(Buffer.from([0x30, 3, 0x02, 1, 1]))).toBe(0);
    expect(await send(deep(40))).toBe(0);
    expect(await send(deep(3))).toBeNull();
    expect(await send(Buffer.from([0x30]))).toBeNull();
    expect(await dc.admin.bind(dc.administrator.account, dc.administrator.password)).toBe('ok');
  });

  it('without TLS are not answered', async () => {
    const bind = Buffer.from([0x30, 12, 0x02, 1, 1, 0x60, 7, 0x02, 1, 3, 0x04, 0, 0x80, 0]);
    const answer = await new Promise<number>((resolve) => {
      let ldap = 0;
      const socket = connectPlain(port(), '127.0.0.1', () => socket.write(bind));
      // A TLS alert may come; a bind response (0x61) never.
      socket.on('data', (part) => {
        if (part.includes(0x61)) ldap++;
      });
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(ldap));
    });
    expect(answer).toBe(0);
  });

  it('that are no text of quotes set no password', async () => {
    const user = await addUser();
    await as(dc, dc.administrator, async (client) => {
      for (const value of [Buffer.alloc(0), Buffer.from([0x22]), Buffer.from([0x22, 0]), quoted('x').subarray(0, 5)]) {
        expect(await outcome(client.modify(user.dn, change('replace', 'unicodePwd', value)))).toBe('53 00002035');
      }
    });
    expect(await dc.admin.bind(user.login, user.password)).toBe('ok');
  });
});
