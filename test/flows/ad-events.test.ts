import { afterEach, describe, expect, it } from '@jest/globals';
import { api, signIn } from '../sandbox/okta-client.ts';
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

const CHANGED = 'Active Directory | changed | waiting';
const SYNCED = 'Active Directory | changed | synced';

describe('each event waits and is synced by the push that follows it', () => {
  it('changed by the user, for each application that the user is assigned to', async () => {
    const w = await world();
    const both = await w.user(ANN, [AD, GOOGLE]);
    const one = await w.user('ben@nordwind.example', [GOOGLE]);
    const none = await w.user('cid@nordwind.example', []);
    expect(await w.watch()).toMatchObject({ status: 'success' });
    expect(await w.rows()).toEqual([]);
    for (const id of [both, one, none]) await w.change(id, FIRST, SECOND);
    const named = async () => (await w.rows()).map((row) => `${row.Login} ${row.Application} ${row.State}`);
    expect(await named()).toEqual([
      `${ANN} Active Directory waiting`,
      `${ANN} Google Workspace waiting`,
      'ben@nordwind.example Google Workspace waiting',
    ]);
    expect(await w.watch()).toMatchObject({ status: 'success' });
    expect((await named()).map((row) => row.split(' ').at(-1))).toEqual(['synced', 'synced', 'synced']);
    const [row] = await w.rows();
    expect(row).toMatchObject({ 'User ID': both, 'Application ID': AD, Event: 'changed', Attempts: 0, Tell: 'no' });
    expect(Number(row!['Push At'])).toBeGreaterThanOrEqual(Number(row!['Event At']));
    expect(w.agent.accounts.get(ANN)?.password).toBe(SECOND);
    expect(w.mails()).toEqual([]);
    const executions = w.runtime.history.list({ limit: 1000 });
    expect(executions.filter(({ status }) => status === 'error')).toEqual([]);
    // No flow of this pack sees a password, although all save what passes through them.
    const kept = JSON.stringify([executions, await w.rows()]);
    expect(kept).toContain(ANN);
    for (const password of [FIRST, SECOND]) expect(kept).not.toContain(password);
  });

  it('set by an administrator', async () => {
    const w = await world();
    const id = await w.user();
    await api(w.okta, 'POST', `/api/v1/users/${id}`, { credentials: { password: { value: SECOND } } });
    await w.quiet();
    expect(await w.states()).toEqual(['Active Directory | reset | waiting']);
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | reset | synced']);
  });

  it('reset by an administrator: not overdue until there is a new password', async () => {
    const w = await world();
    const id = await w.user();
    const reset = await api(w.okta, 'POST', `/api/v1/users/${id}/lifecycle/reset_password?sendEmail=false`);
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | reset | reset started']);
    await w.minutes(40);
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | reset | reset started']);
    expect(w.mails()).toEqual([]);
    await newPassword(w, String(reset.body.resetPasswordUrl).split('/').at(-1)!);
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | reset | synced']);
  });

  it('recovered by the user, whether or not the start of it was seen first', async () => {
    const w = await world();
    const id = await w.user();
    const user = { id, type: 'User', alternateId: ANN, displayName: 'Ann', detailEntry: null };
    const event = (eventType: string) => w.okta.emit({ eventType, displayMessage: '', actor: user, target: [user] });
    event('user.account.reset_password');
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | recovered | reset started']);
    event('user.account.update_password');
    await w.quiet();
    w.push(id, ANN, {});
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | recovered | synced']);

    await w.minutes(60);
    event('user.account.reset_password');
    event('user.account.update_password');
    await w.quiet();
    expect((await w.states()).at(-1)).toBe(CHANGED);
    w.push(id, ANN, {});
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | recovered | synced']);
  });

  it('imported at the first sign-in, which no hook tells', async () => {
    const w = await world();
    const id = await w.user();
    const user = { id, type: 'User', alternateId: ANN, displayName: 'Ann', detailEntry: null };
    const imported = (result: string) =>
      w.okta.emit({
        eventType: 'user.import.password',
        displayMessage: '',
        actor: user,
        target: [user],
        outcome: { result },
      });
    imported('FAILURE');
    await w.watch();
    expect(await w.states()).toEqual([]);
    // A recovery that was begun before it says nothing of it.
    w.okta.emit({ eventType: 'user.account.reset_password', displayMessage: '', actor: user, target: [user] });
    imported('SUCCESS');
    for (let run = 0; run < 2; run += 1) {
      await w.watch();
      expect(await w.states()).toEqual(['Active Directory | imported | waiting']);
    }
    w.push(id, ANN, {});
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | imported | synced']);
  });

  it('provisioned late: a sign-in is needed, however long it takes', async () => {
    const w = await world();
    const id = await w.user(ANN, []);
    await w.minutes(60);
    await w.assign(id, AD);
    expect(await w.states()).toEqual(['Active Directory | provisioned | needs sign-in']);
    expect(w.agent.accounts.get(ANN)).toEqual({ password: null, mustChange: true });
    await w.minutes(240);
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | provisioned | needs sign-in']);
    expect((await signIn(w.okta, ANN, FIRST)).body.status).toBe('SUCCESS');
    await w.quiet();
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | provisioned | synced']);
    expect(w.agent.accounts.get(ANN)?.password).toBe(FIRST);
    expect(w.mails()).toEqual([]);
  });

  it('nothing for who is assigned before activation, or to another application', async () => {
    const w = await world();
    await w.user(ANN, [AD]);
    const ben = await w.user('ben@nordwind.example', []);
    await w.assign(ben, GOOGLE);
    // who signs in elsewhere has no password that a sign-in could push
    const cid = await w.user('cid@nordwind.example', []);
    const federate = 'lifecycle/reset_password?provider=FEDERATION&sendEmail=false';
    expect((await api(w.okta, 'POST', `/api/v1/users/${cid}/${federate}`)).status).toBe(200);
    expect(w.okta.user(cid)).toMatchObject({ status: 'ACTIVE', password: null });
    await w.assign(cid, AD);
    expect(await w.states()).toEqual([]);
    expect(w.runtime.history.list({ status: 'error' })).toEqual([]);
  });
});

async function newPassword(w: AdWorld, recoveryToken: string): Promise<void> {
  const post = async (path: string, body: object) => {
    const answer = await fetch(`${w.okta.url}/api/v1/authn/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Record<string, string>;
  };
  const { stateToken } = await post('recovery/token', { recoveryToken });
  const done = await post('credentials/reset_password', { stateToken, newPassword: SECOND });
  expect(done.status).toBe('SUCCESS');
  await w.quiet();
}

describe('events that are missed, late, repeated or out of order', () => {
  it('are found in the log where no hook tells of them', async () => {
    const w = await world({ hooks: false });
    const id = await w.user();
    await w.change(id, FIRST, SECOND);
    expect(await w.states()).toEqual([]);
    await w.watch();
    expect(await w.states()).toEqual([SYNCED]);
  });

  it('a run reads from the last one on, and the first one from a window back', async () => {
    const w = await world({ hooks: false });
    const id = await w.user();
    await w.change(id, FIRST, SECOND);
    await w.minutes(20);
    await w.watch();
    expect(await w.states()).toEqual([]);
    await w.minutes(200);
    await w.change(id, SECOND, THIRD);
    await w.minutes(120);
    await w.watch();
    expect(await w.states()).toEqual([SYNCED]);
    expect((await w.state('watch'))?.Running).toBe('no');
    expect(Number((await w.state('watch'))?.Cursor)).toBe(w.clock.now());
  });

  it('a cursor of long ago is caught up with six hours by six hours', async () => {
    const w = await world({ hooks: false });
    await w.watch();
    const id = await w.user();
    await w.minutes(6 * 60 + 30);
    await w.change(id, FIRST, SECOND);
    await w.minutes(6 * 60);
    for (const states of [[], [SYNCED], [SYNCED]]) {
      await w.watch();
      expect(await w.states()).toEqual(states);
    }
    expect(w.mails()).toEqual([]);
  });

  it('one event that comes twice is one row', async () => {
    const w = await world();
    const id = await w.user();
    await w.change(id, FIRST, SECOND);
    const event = w.okta.log().find(({ eventType }) => eventType === 'user.account.update_password')!;
    const body = { eventType: 'com.okta.event_hook', eventId: 'd-2', data: { events: [event, event] } };
    await w.runtime.deliver(body as never, {});
    expect(await w.states()).toEqual([CHANGED]);
    await w.watch();
    await w.runtime.deliver(body as never, {});
    await w.watch();
    expect(await w.states()).toEqual([SYNCED]);
  });

  it('an older event that comes later changes nothing', async () => {
    const w = await world();
    const id = await w.user();
    await w.change(id, FIRST, SECOND);
    await w.minutes(5);
    await w.change(id, SECOND, THIRD);
    await w.watch();
    expect(await w.states()).toEqual([SYNCED]);
    const [first] = w.okta.log().filter(({ eventType }) => eventType === 'user.account.update_password');
    await w.runtime.deliver({ eventId: 'late', data: { events: [first] } } as never, {});
    expect(await w.states()).toEqual([SYNCED]);
  });

  it('a newer event waits beside the row that is synced, until the run that makes one of both', async () => {
    const w = await world();
    const id = await w.user();
    await w.change(id, FIRST, SECOND);
    await w.watch();
    w.okta.pushFaults.add({ lose: true });
    await w.minutes(5);
    await w.change(id, SECOND, THIRD);
    expect(await w.states()).toEqual([SYNCED, CHANGED]);
    const again = w.okta.log().filter(({ eventType }) => eventType === 'user.account.update_password');
    await w.runtime.deliver({ eventId: 'again', data: { events: again } } as never, {});
    expect(await w.states()).toEqual([SYNCED, CHANGED]);
    await w.watch();
    expect(await w.states()).toEqual([CHANGED]);
  });

  it('a push that is older than the event does not settle it', async () => {
    const w = await world();
    const id = await w.user();
    w.push(id, ANN, {});
    w.okta.pushFaults.add({ lose: true });
    await w.change(id, FIRST, SECOND);
    for (let run = 0; run < 3; run += 1) {
      await w.watch();
      expect(await w.states()).toEqual([CHANGED]);
    }
    w.push(id, ANN, {});
    await w.watch();
    expect(await w.states()).toEqual([SYNCED]);
  });

  it('a push that is seen before its event settles it as well', async () => {
    const w = await world({ hooks: false });
    const id = await w.user();
    await w.watch();
    const published = new Date(w.clock.now()).toISOString();
    w.push(id, ANN, {});
    await w.watch();
    expect(await w.states()).toEqual([]);
    const target = [{ id, type: 'User', alternateId: ANN, displayName: 'Ann' }];
    const event = {
      uuid: 'e',
      eventType: 'user.account.update_password',
      published,
      actor: target[0],
      target,
      outcome: { result: 'SUCCESS' },
    };
    await w.runtime.deliver({ eventId: 'late', data: { events: [event] } } as never, {});
    expect(await w.states()).toEqual([CHANGED]);
    await w.watch();
    expect(await w.states()).toEqual([SYNCED]);
  });

  it('a password that could not be changed is no event', async () => {
    const w = await world();
    const id = await w.user();
    const user = { id, type: 'User', alternateId: ANN, displayName: 'Ann', detailEntry: null };
    w.okta.emit({
      eventType: 'user.account.update_password',
      displayMessage: '',
      actor: user,
      target: [user],
      outcome: { result: 'FAILURE' },
    });
    await w.quiet();
    await w.watch();
    expect(await w.states()).toEqual([]);
  });

  it('two rows that two flows wrote at the same moment become one, the settled one', async () => {
    const w = await world();
    const id = await w.user();
    await w.change(id, FIRST, SECOND);
    await w.watch();
    const csv = await w.runtime.tables.exportCsv('Password Sync');
    const [head, row] = csv.split('\n');
    const twin = row!.replace('synced', 'waiting');
    for (const rows of [`${head}\n${twin}\n${row}`, `${head}\n${row}\n${twin}`]) {
      await w.runtime.tables.importCsv('Password Sync', rows, { clear: true });
      expect(await w.rows()).toHaveLength(2);
      await w.watch();
      expect(await w.states()).toEqual([SYNCED]);
    }
  });
});
