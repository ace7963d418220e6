import { afterEach, describe, expect, it } from '@jest/globals';
import { PUSH_REASONS } from '../../connector/migration/push-reasons.ts';
import { ok } from '../../runtime/engine/mocks.ts';
import { api } from '../sandbox/okta-client.ts';
import { clearings, DOWN, failed, POLICY } from './ad-failed.ts';
import { type AdWorld, ANN, adWorld, FIRST, SECOND, THIRD } from './ad-world.ts';

const open: AdWorld[] = [];
async function world(options?: Parameters<typeof adWorld>[0]): Promise<AdWorld> {
  const made = await adWorld(options);
  open.push(made);
  return made;
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

describe('a push that failed', () => {
  it.each([
    ['policy', POLICY],
    ['rights', 'Access is denied. (Exception from HRESULT: 0x80070005)'],
    ['flag', 'Update of credentials failed'],
    // The first row of the table that fits: the password is set, the flag alone was refused.
    ['flag', 'Update of credentials failed: Access is denied. (Exception from HRESULT: 0x80070005)'],
    [
      'locked',
      'The referenced account is currently locked out and may not be logged on to. (Exception from HRESULT: 0x80070775)',
    ],
    ['missing', 'There is no such object on the server. (Exception from HRESULT: 0x80072030)'],
    ['other', 'Something new (0x80004005)'],
  ])('for the reason %s fails at once, and is told with advice', async (cause, reason) => {
    const w = await world();
    await failed(w, reason);
    const advice = PUSH_REASONS.find((row) => row.cause === cause)!.advice;
    expect(await w.rows()).toEqual([
      expect.objectContaining({
        State: 'failed',
        Cause: cause,
        Reason: reason,
        Advice: advice,
        Attempts: 0,
        Tell: 'no',
      }),
    ]);
    const [mail, ...more] = w.mails();
    expect(more).toEqual([]);
    expect(mail!.to).toEqual(['it@nordwind.example']);
    expect(mail!.subject).toBe('Okta passwords that did not arrive: 1');
    for (const text of [ANN, 'Active Directory', 'changed', reason, advice])
      expect(mail!.body).toContain(text.replaceAll('"', '&quot;'));
    expect(clearings(w)).toEqual([]);
  });

  it.each([
    ['directory', DOWN],
    ['agent', 'No connected Active Directory agents.'],
    ['timeout', 'Timed out waiting for the Active Directory agent.'],
  ])('for the reason %s ends the sessions, so that the next sign-in pushes again', async (cause, reason) => {
    const w = await world();
    await failed(w, reason);
    expect(await w.states()).toEqual([`Active Directory | changed | waiting | ${cause} | 1`]);
    expect(clearings(w)).toHaveLength(1);
    expect(w.mails()).toEqual([]);
    expect(await w.signIn(ANN, SECOND)).toBe('SUCCESS');
    await w.watch();
    expect(await w.rows()).toEqual([
      expect.objectContaining({ State: 'synced', Cause: '', Reason: '', Advice: '', Attempts: 1 }),
    ]);
    expect(w.agent.accounts.get(ANN)?.password).toBe(SECOND);
  });

  it('only tells where nothing is to be retried', async () => {
    const w = await world({ sync: { retry: 'none' } });
    await failed(w, DOWN);
    expect(await w.states()).toEqual(['Active Directory | changed | failed | directory']);
    expect([clearings(w).length, w.mails().length]).toEqual([0, 1]);
    w.okta.pushFaults.add({ lose: true });
    await w.change(w.okta.user(ANN)!.id, SECOND, THIRD);
    await w.minutes(20);
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | changed | failed | overdue']);
    expect([clearings(w).length, w.mails().length]).toEqual([0, 2]);
    expect(w.calls.filter((call) => call.includes('agentPools'))).toEqual([]);
  });

  it('is settled by a later push, and told anew only for the next event or another cause', async () => {
    const w = await world();
    const id = await failed(w, POLICY);
    w.push(id, ANN, { reason: POLICY });
    await w.watch();
    expect([await w.states(), w.mails().length]).toEqual([['Active Directory | changed | failed | policy'], 1]);
    w.push(id, ANN, { reason: 'Access is denied.' });
    await w.watch();
    expect([await w.states(), w.mails().length]).toEqual([['Active Directory | changed | failed | rights'], 2]);
    w.push(id, ANN, {});
    await w.watch();
    expect([await w.states(), w.mails().length]).toEqual([['Active Directory | changed | synced'], 2]);
    // what had been told is over: the same cause after it is news
    w.push(id, ANN, { reason: 'Access is denied.' });
    await w.watch();
    expect([await w.states(), w.mails().length]).toEqual([['Active Directory | changed | failed | rights'], 3]);
    w.push(id, ANN, {});
    await w.watch();
    w.agent.answers.push({ ok: false, reason: 'Access is denied.' });
    await w.change(id, SECOND, THIRD);
    await w.watch();
    expect([await w.states(), w.mails().length]).toEqual([['Active Directory | changed | failed | rights'], 4]);
  });

  it('a second time, after an attempt, waits until the window of the attempt is over', async () => {
    const w = await world();
    await failed(w, DOWN);
    w.agent.answers.push({ ok: false, reason: DOWN });
    expect(await w.signIn(ANN, SECOND)).toBe('SUCCESS');
    for (let run = 0; run < 3; run += 1) {
      await w.watch();
      expect(await w.states()).toEqual(['Active Directory | changed | waiting | directory | 1']);
    }
    expect(clearings(w)).toHaveLength(1);
    await w.minutes(12);
    await w.watch();
    expect(clearings(w)).toHaveLength(2);
  });

  it('at every sign-in while the directory is away is told once', async () => {
    const w = await world();
    await failed(w, DOWN);
    for (let run = 0; run < 2; run += 1) {
      await w.minutes(15);
      await w.watch();
    }
    const given = 'Active Directory | changed | failed | directory | 2';
    expect([await w.states(), w.mails().length, clearings(w).length]).toEqual([[given], 1, 2]);
    for (let run = 0; run < 3; run += 1) {
      w.agent.answers.push({ ok: false, reason: DOWN });
      expect(await w.signIn(ANN, SECOND)).toBe('SUCCESS');
      await w.watch();
    }
    expect([await w.states(), w.mails().length, clearings(w).length]).toEqual([[given], 1, 2]);
  });

  it('of which no event is known is noted too', async () => {
    const w = await world();
    const id = await w.user();
    w.push(id, ANN, { reason: 'Access is denied.', eventType: 'application.provision.user.password' });
    w.push(id, ANN, { reason: 'x', app: '0oaSOMETHINGELSE0000' });
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | pushed | failed | rights']);
    expect(w.mails()).toHaveLength(1);
  });

  it('of which no event is known is one row, whatever else failed beside it', async () => {
    const w = await world();
    const id = await w.user();
    for (const reason of ['Access is denied.', POLICY, 'Access is denied.', POLICY]) w.push(id, ANN, { reason });
    await w.watch();
    expect(await w.rows()).toHaveLength(1);
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | pushed | failed | policy']);
    // they are read again while they are in the window, and are no news
    const mails = w.mails().length;
    for (let run = 0; run < 3; run += 1) await w.watch();
    expect([await w.states(), w.mails().length]).toEqual([['Active Directory | pushed | failed | policy'], mails]);
    w.push(id, ANN, {});
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | pushed | synced']);
  });

  it('is told where only the start of a reset is known', async () => {
    const w = await world();
    const id = await w.user();
    await api(w.okta, 'POST', `/api/v1/users/${id}/lifecycle/reset_password?sendEmail=false`);
    await w.watch();
    w.push(id, ANN, { reason: POLICY });
    await w.watch();
    expect([await w.states(), w.mails().length]).toEqual([['Active Directory | reset | failed | policy'], 1]);
  });

  it('is not made good by a push of a random password', async () => {
    const w = await world();
    const id = await failed(w, POLICY);
    w.push(id, ANN, { eventType: 'application.provision.user.push_password' });
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | changed | failed | policy']);
  });
});

describe('a run', () => {
  it('that fails is repeated, and nothing is told twice', async () => {
    const w = await world();
    const id = await w.user();
    await w.watch();
    const cursor = (await w.state('watch'))?.Cursor;
    w.agent.answers.push({ ok: false, reason: POLICY });
    await w.change(id, FIRST, SECOND);
    // The mail is the last thing before the cursor.
    w.entra.setGraphFault({ kind: 'unavailable-503' });
    expect(await w.watch()).toMatchObject({ status: 'error' });
    expect(await w.state('watch')).toMatchObject({ Cursor: cursor, Running: 'no' });
    expect(await w.rows()).toEqual([expect.objectContaining({ State: 'failed', Tell: 'yes' })]);
    w.entra.setGraphFault(null);
    expect(await w.watch()).toMatchObject({ status: 'success' });
    await w.watch();
    expect(w.mails()).toHaveLength(1);
    expect(await w.states()).toEqual(['Active Directory | changed | failed | policy']);
  });

  it('that cannot read the log moves nothing', async () => {
    const w = await world({ hooks: false });
    const id = await w.user();
    await w.change(id, FIRST, SECOND);
    w.okta.faults.add({ method: 'GET', path: '/api/v1/logs', status: 500, body: { errorCode: 'E0000009' } });
    expect(await w.watch()).toMatchObject({ status: 'error' });
    expect((await w.state('watch'))?.Cursor).toBeNull();
    w.okta.faults.clear();
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | changed | synced']);
  });

  it('leaves the work to a run that is under way, for half an hour', async () => {
    const w = await world();
    const now = new Date(w.clock.now()).toISOString();
    await w.runtime.tables.importCsv('Password Sync State', `Name,Running,Run At\nwatch,yes,${now}\n`);
    await w.minutes(20);
    expect(await w.watch()).toMatchObject({ status: 'success', stoppedBy: expect.anything() });
    expect((await w.state('watch'))?.Cursor).toBeNull();
    await w.minutes(15);
    await w.watch();
    expect((await w.state('watch'))?.Cursor).not.toBeNull();
  });

  it.each([
    ['one text', '<{0}/api/v1/logs?a=1>; rel="self", <{0}/api/v1/logs?after=2%2C3&b=%22>; rel="next"'],
    ['a list', ['<{0}/api/v1/logs?a=1>; rel="self"', '<{0}/api/v1/logs?after=2%2C3&b=%22>; rel="next"']],
    ['the next page first', '<{0}/api/v1/logs?after=2%2C3&b=%22>; rel="next", <{0}/api/v1/logs?a=1>; rel="self"'],
  ])('finds the next page in links that are %s', async (_name, links) => {
    const w = await world({ hooks: false });
    const link = JSON.parse(JSON.stringify(links).replaceAll('{0}', 'https://example.okta.com'));
    for (const [name, next] of [
      ['link', '/api/v1/logs?after=2%2C3&b=%22'],
      ['Link', '/api/v1/logs?after=2%2C3&b=%22'],
      ['x', ''],
    ]) {
      const page = { 'Response/Status Code': 200, 'Response/Headers': { [name!]: link }, 'Response/Body': [] };
      const id = w.runtime.flows.find((flow) => flow.name === '04 AD - Read Log Page')!.id;
      const mocks = { 'Read the System Log': [ok(page)] };
      expect(await w.runtime.run(id, { path: '/api/v1/logs' }, { mocks })).toMatchObject({ output: { next } });
    }
  });

  it('stops where a full page has no links, which would lose what follows', async () => {
    const w = await world({ hooks: false });
    const id = w.runtime.flows.find((flow) => flow.name === '04 AD - Read Log Page')!.id;
    const page = (entries: number) => ({
      'Response/Status Code': 200,
      'Response/Headers': {},
      'Response/Body': Array.from({ length: entries }, () => ({ target: [] })),
    });
    for (const [entries, status] of [
      [499, 'success'],
      [500, 'error'],
    ] as const) {
      const mocks = { 'Read the System Log': [ok(page(entries))] };
      expect(await w.runtime.run(id, { path: '/api/v1/logs' }, { mocks })).toMatchObject({ status });
    }
  });

  it('is due every five minutes', async () => {
    const w = await world();
    const schedules = w.runtime.startSchedules();
    const runs = () => w.runtime.history.list().filter(({ flowName }) => flowName === '04 AD - Watch Pushes');
    const after: number[] = [];
    for (let minute = 1; minute <= 11; minute += 1) {
      await w.minutes(1);
      await w.quiet();
      after.push(runs().length);
    }
    schedules.stop();
    expect(after).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2]);
    expect(runs().map(({ status }) => status)).toEqual(['success', 'success']);
  });
});

describe('the mail', () => {
  it('tells once of an event that five deliveries wrote at the same moment', async () => {
    const w = await world({ hooks: false });
    const id = await w.user();
    w.agent.answers.push({ ok: false, reason: POLICY });
    await w.change(id, FIRST, SECOND);
    const event = w.okta.log().find(({ eventType }) => eventType === 'user.account.update_password');
    const body = { eventType: 'com.okta.event_hook', eventId: 'd', data: { events: [event] } };
    await Promise.all(Array.from({ length: 5 }, () => w.runtime.deliver(body as never, {})));
    expect((await w.rows()).length).toBeGreaterThan(1);
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | changed | failed | policy']);
    await Promise.all(Array.from({ length: 5 }, () => w.runtime.deliver(body as never, {})));
    await w.watch();
    expect(await w.states()).toEqual(['Active Directory | changed | failed | policy']);
    expect(w.mails().map(({ subject }) => subject)).toEqual(['Okta passwords that did not arrive: 1']);
  });

  it('is one for many failures, with names that are text, not HTML', async () => {
    const w = await world();
    const evil = `"><img src=x onerror=alert(1)>&'`;
    const users = [`${evil}@nordwind.example`, 'o\u241fhara@nordwind.example', ANN];
    for (const login of users) w.push(`00u${users.indexOf(login)}`, login, { reason: `Access is denied. ${evil}` });
    await w.watch();
    const [mail, ...more] = w.mails();
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('Okta passwords that did not arrive: 3');
    expect(mail!.body).not.toContain('<img');
    expect(mail!.body).toContain(`&quot;&gt;&lt;img src=x onerror=alert(1)&gt;&amp;'@nordwind.example`);
    expect(mail!.body.match(/<tr>/g)).toHaveLength(4);
  });

  it('shows two hundred at most, and names nobody a second time', async () => {
    const w = await world();
    const rows = Array.from({ length: 205 }, (_, n) => `k${n},user-${n}@nordwind.example,Active Directory,failed,yes`);
    await w.runtime.tables.importCsv('Password Sync', `Key,Login,Application,State,Tell\n${rows.join('\n')}\n`);
    await w.watch();
    await w.watch();
    const [mail, ...more] = w.mails();
    expect(more).toEqual([]);
    expect(mail!.subject).toBe('Okta passwords that did not arrive: 205');
    expect(mail!.body.match(/<tr><td>/g)).toHaveLength(200);
    expect((await w.rows()).filter((row) => row.Tell !== 'no')).toEqual([]);
  });
});
