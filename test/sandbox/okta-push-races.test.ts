import { describe, expect, it } from '@jest/globals';
import { keeper } from './keep.ts';
import { gate, memoryAgent } from './memory-agent.ts';
import { api, profileOf, signIn } from './okta-client.ts';
import {
  AD,
  ADA,
  appUser,
  assign,
  change,
  directoryOrg,
  events,
  FIRST,
  member,
  PUSHED,
  pushes,
  SECOND,
} from './okta-directory-org.ts';

const keep = keeper();
const THIRD = 'Third-Password-3';
const FOURTH = 'Fourth-Password-4';

describe('two passwords in a row', () => {
  it('go out one after the other, and one that still waits is dropped for a newer one', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    const door = gate();
    org.agent.gate = door.closed;
    await change(org.okta, id, FIRST, SECOND);
    await change(org.okta, id, SECOND, THIRD);
    await change(org.okta, id, THIRD, FOURTH);
    expect(await appUser(org.okta, id)).toMatchObject({ syncState: 'OUT_OF_SYNC' });
    door.open();
    await org.okta.idle();
    expect(org.agent.calls.slice(1)).toEqual([`${ADA} ${SECOND}`, `${ADA} ${FOURTH}`]);
    expect(org.agent.most.one).toBe(1);
    expect(org.agent.accounts.get(ADA)?.password).toBe(FOURTH);
    expect(pushes(org.okta)).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS']);
    expect(await appUser(org.okta, id)).toMatchObject({ syncState: 'SYNCHRONIZED' });
  });

  it('leave the last one in the directory, however many come at once', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    const all = Array.from({ length: 12 }, (_, n) => `Parallel-Password-${n}`);
    const set = (value: string) =>
      api(org.okta, 'POST', `/api/v1/users/${id}`, { credentials: { password: { value } } });
    await Promise.all(all.map(set));
    await org.okta.idle();
    const pushed = org.agent.accounts.get(ADA)?.password ?? '';
    expect((await signIn(org.okta, ADA, pushed)).body.status).toBe('SUCCESS');
    expect(org.agent.most.one).toBe(1);
  });

  it('of which the second is lost leave the user outstanding', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    const door = gate();
    org.agent.gate = door.closed;
    await change(org.okta, id, FIRST, SECOND);
    org.okta.pushFaults.add({ times: 1, lose: true });
    await change(org.okta, id, SECOND, THIRD);
    door.open();
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(SECOND);
    await signIn(org.okta, ADA, THIRD);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(THIRD);
  });

  it('a sign-in does not push over a push that is on its way, nor over a newer password', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    const door = gate();
    org.agent.gate = door.closed;
    await change(org.okta, id, FIRST, SECOND);
    await signIn(org.okta, ADA, SECOND);
    await signIn(org.okta, ADA, SECOND);
    door.open();
    await org.okta.idle();
    expect(org.agent.calls.slice(1)).toEqual([`${ADA} ${SECOND}`]);

    org.agent.answers.push({ ok: false, reason: 'no' });
    await change(org.okta, id, SECOND, THIRD);
    await org.okta.idle();
    // both know the third password; the fourth wins whichever ends first
    await Promise.all([signIn(org.okta, ADA, THIRD), change(org.okta, id, THIRD, FOURTH)]);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(FOURTH);
    expect(await appUser(org.okta, id)).toMatchObject({ syncState: 'SYNCHRONIZED' });
  });

  it('a sign-in that was checked against the older one pushes it no more, though the newer one got lost', async () => {
    const org = await keep(directoryOrg({ settings: { lockout: { maxAttempts: 100 } } }));
    const id = await member(org);
    org.okta.pushFaults.add({ times: 1, lose: true });
    // many at once, so that some are still being checked when the password is another one
    await Promise.all([
      change(org.okta, id, FIRST, SECOND),
      ...Array.from({ length: 24 }, () => signIn(org.okta, ADA, FIRST)),
    ]);
    await org.okta.idle();
    expect(org.agent.calls).toEqual([`${ADA} ${FIRST}`]);
    await signIn(org.okta, ADA, SECOND);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(SECOND);
  });

  it('a password that is being set is dropped when the directory takes the users over', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    const body = { credentials: { password: { value: SECOND } } };
    const set = () => api(org.okta, 'POST', `/api/v1/users/${id}`, body);
    // many at once, so that some are still being hashed when delegated authentication goes on
    const sets = Array.from({ length: 40 }, set);
    await Promise.race(sets);
    org.okta.setDelegatedAuthentication(AD, true);
    await Promise.all(sets);
    expect(org.okta.user(ADA)).toMatchObject({ provider: { type: 'ACTIVE_DIRECTORY' }, password: null });
  });
});

describe('many users', () => {
  it('go out a bounded number at a time, and nothing is kept of them', async () => {
    const org = await keep(directoryOrg({ settings: { pushesAtOnce: 3 } }));
    const ids: string[] = [];
    for (let n = 0; n < 25; n++) ids.push(await member(org, `user-${n}@nordwind.example`));
    const door = gate();
    org.agent.gate = door.closed;
    await Promise.all(ids.map((id) => change(org.okta, id, FIRST, SECOND)));
    expect(org.agent.calls).toHaveLength(25 + 3);
    door.open();
    await org.okta.idle();
    expect(org.agent.most.all).toBe(3);
    expect([...org.agent.accounts.values()].every(({ password }) => password === SECOND)).toBe(true);
    expect(pushes(org.okta)).toHaveLength(50);
  });

  it('who left and came back while they waited keep their password on its way', async () => {
    const org = await keep(directoryOrg({ settings: { pushesAtOnce: 1 } }));
    const first = await member(org);
    const back = await member(org, 'back@nordwind.example');
    const door = gate();
    org.agent.gate = door.closed;
    await change(org.okta, first, FIRST, SECOND);
    await change(org.okta, back, FIRST, SECOND);
    await api(org.okta, 'DELETE', `/api/v1/apps/${AD}/users/${back}`);
    await assign(org.okta, back);
    door.open();
    await org.okta.idle();
    expect(org.agent.accounts.get('back@nordwind.example')?.password).toBe(SECOND);
  });

  it('who went away while they waited get nothing', async () => {
    const org = await keep(directoryOrg({ settings: { pushesAtOnce: 1 } }));
    const first = await member(org);
    const gone = await member(org, 'gone@nordwind.example');
    const off = await member(org, 'off@nordwind.example');
    const door = gate();
    org.agent.gate = door.closed;
    const before = org.agent.calls.length;
    await change(org.okta, first, FIRST, SECOND);
    await change(org.okta, gone, FIRST, SECOND);
    await change(org.okta, off, FIRST, SECOND);
    await api(org.okta, 'DELETE', `/api/v1/apps/${AD}/users/${gone}`);
    await api(org.okta, 'POST', `/api/v1/users/${off}/lifecycle/deactivate`);
    door.open();
    await org.okta.idle();
    expect(org.agent.calls.slice(before)).toEqual([`${ADA} ${SECOND}`]);
    expect(events(org.okta, PUSHED)).toHaveLength(4);
  });
});

describe('agents', () => {
  it('take turns, and one that is gone is passed over', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    const second = memoryAgent();
    const connection = org.okta.addAgent(AD, second, { name: 'AGENT2' });
    org.connection.disconnect();
    for (const [from, to] of [
      [FIRST, SECOND],
      [SECOND, THIRD],
    ] as const) {
      await change(org.okta, id, from, to);
      await org.okta.idle();
    }
    expect(second.calls).toEqual([`${ADA} ${SECOND}`, `${ADA} ${THIRD}`]);
    org.connection.connect();
    for (const [from, to] of [
      [THIRD, FIRST],
      [FIRST, SECOND],
    ] as const) {
      await change(org.okta, id, from, to);
      await org.okta.idle();
    }
    expect([org.agent.calls.length, second.calls.length]).toEqual([2, 3]);
    connection.disconnect();
    org.connection.disconnect();
    await change(org.okta, id, SECOND, THIRD);
    await org.okta.idle();
    expect(pushes(org.okta).at(-1)).toBe('No connected Active Directory agents.');
  });

  it('that go away over their work never answer it', async () => {
    const org = await keep(directoryOrg({ settings: { agentTimeoutMs: 50 } }));
    const id = await member(org);
    const door = gate();
    org.agent.gate = door.closed;
    await change(org.okta, id, FIRST, SECOND);
    org.connection.disconnect();
    org.connection.connect();
    door.open();
    await org.okta.idle();
    expect(pushes(org.okta).at(-1)).toBe('Timed out waiting for the Active Directory agent.');
    expect(await appUser(org.okta, id)).toMatchObject({ syncState: 'ERROR' });
  });

  it('that hang do not keep the org from closing', async () => {
    const org = await directoryOrg({ settings: { agentTimeoutMs: 600_000 } });
    const id = await member(org);
    org.connection.hang();
    await change(org.okta, id, FIRST, SECOND);
    await org.close();
    await org.okta.idle();
  });
});

describe('planned faults', () => {
  it('lose a push without a word; the next sign-in makes up for it', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    const before = org.okta.log().length;
    org.okta.pushFaults.add({ appId: AD, login: ADA.toUpperCase(), times: 1, lose: true });
    await change(org.okta, id, FIRST, SECOND);
    await org.okta.idle();
    const types = org.okta
      .log()
      .slice(before)
      .map(({ eventType }) => eventType);
    expect(types).toEqual(['user.account.update_password']);
    expect(await appUser(org.okta, id)).toMatchObject({ syncState: 'OUT_OF_SYNC' });
    await signIn(org.okta, ADA, SECOND);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(SECOND);
  });

  it('delay a push, which a newer password replaces', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    org.okta.pushFaults.add({ times: 1, delayMs: 60 });
    await change(org.okta, id, FIRST, SECOND);
    await change(org.okta, id, SECOND, THIRD);
    await org.okta.idle();
    expect(org.agent.calls.slice(1)).toEqual([`${ADA} ${THIRD}`]);
    // making an account is no push
    org.okta.pushFaults.add({ times: 1, lose: true, login: 'late@nordwind.example' });
    const late = await org.okta.addUser({ profile: profileOf('late@nordwind.example'), password: FIRST });
    await assign(org.okta, late.id);
    await org.okta.idle();
    expect(org.agent.accounts.get('late@nordwind.example')?.mustChange).toBe(true);
    org.okta.pushFaults.clear();
    await change(org.okta, id, THIRD, FOURTH);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(FOURTH);
  });
});
