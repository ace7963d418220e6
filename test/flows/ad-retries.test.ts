import { afterEach, describe, expect, it } from '@jest/globals';
import { directoryApp } from '../../sandbox/okta/directory-app.ts';
import { memoryAgent } from '../sandbox/memory-agent.ts';
import { api } from '../sandbox/okta-client.ts';
import { clearings, DOWN, failed } from './ad-failed.ts';
import { AD, type AdWorld, ANN, adWorld, FIRST, GOOGLE, SECOND, THIRD } from './ad-world.ts';

const open: AdWorld[] = [];
async function world(options?: Parameters<typeof adWorld>[0]): Promise<AdWorld> {
  const made = await adWorld(options);
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

describe('a push that does not come', () => {
  it('ends the sessions twice, a window apart, then fails, and turns to synced when it comes late', async () => {
    const w = await world();
    const id = await w.user();
    w.okta.pushFaults.add({ lose: true });
    await w.change(id, FIRST, SECOND);
    const timeline = new Map<string, number>();
    for (let at = 5; at <= 65; at += 5) {
      await w.minutes(4);
      await w.watch();
      const [state] = await w.states();
      const line = `${state} sessions ended ${clearings(w).length} mails ${w.mails().length}`;
      if (!timeline.has(line)) timeline.set(line, at);
    }
    expect([...timeline]).toEqual([
      ['Active Directory | changed | waiting sessions ended 0 mails 0', 5],
      ['Active Directory | changed | waiting | overdue | 1 sessions ended 1 mails 0', 20],
      ['Active Directory | changed | waiting | overdue | 2 sessions ended 2 mails 0', 35],
      ['Active Directory | changed | failed | overdue | 2 sessions ended 2 mails 1', 50],
    ]);
    expect(w.mails()[0]!.body).toContain('No push was seen within 15 minutes.');
    w.okta.pushFaults.clear();
    expect(await w.signIn(ANN, SECOND)).toBe('SUCCESS');
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | changed | synced | 2']);
    expect(w.mails()).toHaveLength(1);
  });

  it('is asked for no more once a later event is known, be it under way or settled', async () => {
    const w = await world();
    const id = await w.user();
    w.okta.pushFaults.add({ lose: true });
    await w.change(id, FIRST, SECOND);
    for (let run = 0; run < 5; run += 1) {
      await w.minutes(5);
      await w.watch();
    }
    expect([await w.states(), clearings(w).length]).toEqual([
      ['Active Directory | changed | waiting | overdue | 1'],
      1,
    ]);
    // The hook tells of an event that the log does not show yet, when the older one is due again.
    const later = async (ms: number) => {
      const user = { id, type: 'User', alternateId: ANN, displayName: 'Ann' };
      const event = {
        uuid: `later-${ms}`,
        eventType: 'user.account.update_password',
        published: new Date(ms).toISOString(),
        actor: user,
        target: [user],
        outcome: { result: 'SUCCESS' },
      };
      await w.runtime.deliver({ eventId: event.uuid, data: { events: [event] } } as never, {});
    };
    await w.minutes(10);
    const rows = await w.runtime.tables.exportCsv('Password Sync');
    await later(w.clock.now());
    await w.watch();
    expect([await w.states(), clearings(w).length]).toEqual([['Active Directory | changed | waiting'], 1]);

    await w.runtime.tables.importCsv('Password Sync', rows, { clear: true });
    await later(w.clock.now() - 20 * 60_000);
    w.push(id, ANN, {});
    await w.watch();
    expect([await w.states(), clearings(w).length]).toEqual([['Active Directory | changed | synced'], 1]);
  });

  it('is asked for no more once the user has left the application', async () => {
    const w = await world();
    const id = await w.user();
    w.okta.pushFaults.add({ lose: true });
    await w.change(id, FIRST, SECOND);
    await api(w.okta, 'DELETE', `/api/v1/apps/${AD}/users/${id}`);
    await w.minutes(20);
    await w.watch();
    expect(await w.states()).toEqual([]);
    expect([clearings(w).length, w.mails().length]).toEqual([0, 0]);
  });

  it('is found among however many that are settled', async () => {
    const w = await world();
    const id = await w.user();
    w.okta.pushFaults.add({ lose: true });
    await w.change(id, FIRST, SECOND);
    const day = new Date(w.clock.now() - 86_400_000).toISOString();
    const old = Array.from({ length: 2001 }, (_, n) => `k${n},${AD},synced,${day},${day},no`);
    await w.runtime.tables.importCsv(
      'Password Sync',
      `Key,Application ID,State,Event At,Due At,Tell\n${old.join('\n')}\n`,
    );
    await w.minutes(20);
    await w.watch();
    expect((await w.rows()).filter(({ State }) => State !== 'synced')).toMatchObject([{ Login: ANN, Attempts: 1 }]);
    expect(clearings(w)).toHaveLength(1);
  });

  it('counts an attempt although the sessions cannot be ended, and keeps no one else waiting', async () => {
    const w = await world();
    const ids = [await w.user(ANN), await w.user('ben@nordwind.example')];
    w.okta.pushFaults.add({ lose: true });
    for (const id of ids) await w.change(id, FIRST, SECOND);
    w.okta.faults.add({
      method: 'DELETE',
      path: `/api/v1/users/${ids[0]}/sessions`,
      status: 403,
      body: { errorCode: 'E0000006', errorSummary: 'You do not have permission' },
    });
    await w.minutes(20);
    expect(await w.watch()).toMatchObject({ status: 'success' });
    expect((await w.rows()).map((row) => [row.Attempts, String(row.Reason).includes('not ended')])).toEqual([
      [1, true],
      [1, false],
    ]);
  });
});

describe('agents that are gone', () => {
  it('are told once; nobody is asked to sign in before they are back', async () => {
    const w = await world();
    const id = await w.user();
    w.connection.disconnect();
    await w.change(id, FIRST, SECOND);
    for (let run = 0; run < 3; run += 1) {
      await w.minutes(10);
      await w.watch();
      expect(await w.states()).toEqual(['Active Directory | changed | waiting | agent']);
    }
    expect(clearings(w)).toEqual([]);
    expect(w.mails().map(({ body }) => body.includes('No agent of the directory is connected'))).toEqual([true]);
    w.connection.connect();
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | changed | waiting | agent | 1']);
    expect(clearings(w)).toHaveLength(1);
    await w.signIn(ANN, SECOND);
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | changed | synced | 1']);
    expect(w.mails()).toHaveLength(1);
    // They go once more: that is told once more.
    w.connection.disconnect();
    await w.change(id, SECOND, THIRD);
    await w.watch();
    await w.watch();
    expect(w.mails()).toHaveLength(2);
  });

  it('make no account for who is assigned late, which is told and made good like a push', async () => {
    const w = await world();
    const id = await w.user(ANN, []);
    w.connection.disconnect();
    await w.assign(id, AD);
    expect(await w.states()).toEqual(['Active Directory | provisioned | needs sign-in']);
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | provisioned | waiting | agent']);
    expect(w.mails()).toHaveLength(1);
    w.connection.connect();
    await w.watch();
    expect(clearings(w)).toHaveLength(1);
    expect(await w.signIn(ANN, FIRST)).toBe('SUCCESS');
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | provisioned | synced | 1']);
    expect(w.agent.accounts.get(ANN)?.password).toBe(FIRST);
  });

  it('do not keep other applications from a retry', async () => {
    const w = await world();
    const id = await w.user(ANN, [GOOGLE]);
    w.connection.disconnect();
    w.target.answers.push({ ok: false, reason: 'The request timed out' });
    await w.change(id, FIRST, SECOND);
    await w.watch();
    expect(await w.states()).toEqual(['Google Workspace | changed | waiting | timeout | 1']);
  });

  it('are not gone while one of several is there', async () => {
    const w = await world();
    w.okta.addAgent(AD, memoryAgent(), { name: 'AGENT2' }).disconnect();
    await failed(w, DOWN);
    expect(await w.states()).toEqual(['Active Directory | changed | waiting | directory | 1']);
    expect(w.mails()).toEqual([]);
  });

  it('are those of the directory itself, whatever those of another one do', async () => {
    const other = '0oaSECONDDIRECTORY00';
    const second = { id: other, name: 'Second Directory', directory: true };
    const w = await world({
      sync: { applications: [second] },
      // more than Okta lists without being asked
      apps: [
        ...Array.from({ length: 5 }, (_, n) =>
          directoryApp({ id: `0oaMORE${n}000000000000`, label: `more-${n}.example` }),
        ),
        directoryApp({ id: other, label: 'second.example' }),
      ],
    });
    const id = await w.user(ANN, [AD, other]);
    await w.change(id, FIRST, SECOND);
    await w.watch();
    expect(await w.states()).toEqual(['Second Directory | changed | waiting | agent']);
    expect(w.mails().map(({ body }) => body.includes('No agent of the directory is connected'))).toEqual([true]);
  });

  it('are not asked for while nothing is due', async () => {
    const w = await world();
    const id = await w.user();
    w.okta.pushFaults.add({ lose: true });
    await w.change(id, FIRST, SECOND);
    w.connection.disconnect();
    await w.watch();
    expect(w.calls.filter((call) => call.includes('agentPools'))).toEqual([]);
    expect(w.mails()).toEqual([]);
  });

  it('count as connected where the connection may not read them', async () => {
    const w = await world();
    w.okta.faults.add({ method: 'GET', path: '/api/v1/agentPools', status: 403, body: { errorCode: 'E0000006' } });
    await failed(w, DOWN);
    expect(await w.states()).toEqual(['Active Directory | changed | waiting | directory | 1']);
  });
});

describe('settings that keep passwords back', () => {
  const sync = 'PUSH_PASSWORD_UPDATES';
  it.each([
    ['delegated authentication is on', ['OUTBOUND_DEL_AUTH', sync], 'Delegated authentication is on'],
    ['Sync Password is off', ['PUSH_NEW_USERS'], 'Sync Password is off.'],
  ])('%s: told once, and no user is called overdue', async (_name, features, words) => {
    const w = await world({ features });
    const id = await w.user();
    await w.change(id, FIRST, SECOND);
    for (let run = 0; run < 4; run += 1) {
      await w.minutes(10);
      expect(await w.watch()).toMatchObject({ status: 'success' });
    }
    expect(await w.states()).toEqual(['Active Directory | changed | waiting']);
    expect(w.mails()).toHaveLength(1);
    for (const text of [`Active Directory (${AD})`, 'settings', words, 'all users'])
      expect(w.mails()[0]!.body).toContain(text);
    expect(clearings(w)).toEqual([]);
  });

  it.each([
    [403, 'success', 'Active Directory | changed | waiting | overdue | 1', 1],
    [500, 'error', 'Active Directory | changed | waiting', 0],
  ])(
    'answered %s: count as right where they may not be read, else the run ends and no session with it',
    async (status, run, state, ended) => {
      const w = await world();
      const id = await w.user();
      await w.watch();
      w.okta.pushFaults.add({ lose: true });
      await w.change(id, FIRST, SECOND);
      await w.minutes(20);
      w.okta.faults.add({
        method: 'GET',
        path: `/api/v1/apps/${AD}`,
        times: status === 403 ? 1 : 99,
        status,
        body: {},
      });
      expect(await w.watch()).toMatchObject({ status: run });
      expect([await w.states(), clearings(w).length, w.mails().length]).toEqual([[state], ended, 0]);
      // What comes after the settings is not even asked for.
      expect(w.calls.filter((call) => call.includes('agentPools'))).toHaveLength(ended);
    },
  );

  it('an application that does not exist is told once', async () => {
    const id = '0oaNOSUCHAPP00000000';
    const w = await world({ sync: { applications: [{ id, name: 'Old Directory', directory: true }] } });
    for (let run = 0; run < 3; run += 1) expect(await w.watch()).toMatchObject({ status: 'success' });
    expect(w.mails().map(({ body }) => body.includes('Okta has no application with this id.'))).toEqual([true]);
  });
});
