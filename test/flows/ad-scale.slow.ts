import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { api, profileOf } from '../sandbox/okta-client.ts';
import { AD, type AdWorld, adWorld } from './ad-world.ts';

const USERS = 2000;
const POLICY = 'The password does not meet the password policy requirements. (Exception from HRESULT: 0x800708C5)';

describe(`${USERS} passwords that change before one run`, () => {
  let w: AdWorld;
  const ids: string[] = [];
  beforeAll(async () => {
    w = await adWorld({
      hooks: false,
      sync: { applications: [{ id: AD, name: 'Active Directory', directory: true }] },
      // A tenth of what Okta lets one execution do, for the run and all that it calls.
      runtime: { historySize: 20_000, tracesKept: 1, limits: { steps: 200_000, runSteps: 200_000 } },
    });
    for (let n = 0; n < USERS; n += 1) {
      const login = `user${n}@nordwind.example`;
      const { id } = await w.okta.addUser({ profile: profileOf(login) });
      const { status } = await api(w.okta, 'POST', `/api/v1/apps/${AD}/users`, { id });
      expect(status).toBe(200);
      ids.push(id);
    }
    for (const id of ids) {
      const user = {
        id,
        type: 'User',
        alternateId: w.okta.user(id)?.profile.login as string,
        displayName: '',
        detailEntry: null,
      };
      w.okta.emit({ eventType: 'user.account.update_password', displayMessage: '', actor: user, target: [user] });
    }
    // Half of them arrive, a quarter is refused, and of the rest nothing is heard.
    for (const [n, id] of ids.entries()) {
      const login = `user${n}@nordwind.example`;
      if (n % 4 < 2) w.push(id, login, {});
      if (n % 4 === 2) w.push(id, login, { reason: POLICY });
    }
  }, 120_000);
  afterAll(() => w.close());

  const counts = async () => {
    const all: Record<string, number> = {};
    for (const state of await w.states()) all[state] = (all[state] ?? 0) + 1;
    return all;
  };

  it('are all noted in one run, within the limits of an execution', async () => {
    expect((await w.watch()).error).toBeUndefined();
    expect(await counts()).toEqual({
      'Active Directory | changed | synced': USERS / 2,
      'Active Directory | changed | failed | policy': USERS / 4,
      'Active Directory | changed | waiting': USERS / 4,
    });
    const [mail, ...more] = w.mails();
    expect(more).toEqual([]);
    expect(mail!.subject).toBe(`Okta passwords that did not arrive: ${USERS / 4}`);
    expect(mail!.body.match(/<tr>/g)).toHaveLength(201);
    const executions = w.runtime.history.list({ limit: 100_000 });
    expect(executions.filter(({ status }) => status === 'error')).toEqual([]);
    expect(executions.length).toBeLessThan(6 * USERS);
  }, 120_000);

  it('are read again by the next run without a change, and are overdue together a window later', async () => {
    const before = await w.rows();
    await w.watch();
    expect(await w.rows()).toEqual(before);
    await w.minutes(15);
    expect(await w.watch()).toMatchObject({ status: 'success' });
    expect(await counts()).toEqual({
      'Active Directory | changed | synced': USERS / 2,
      'Active Directory | changed | failed | policy': USERS / 4,
      'Active Directory | changed | waiting | overdue | 1': USERS / 4,
    });
    expect(w.calls.filter((call) => call.endsWith('/sessions'))).toHaveLength(USERS / 4);
    expect(w.mails()).toHaveLength(1);
  }, 120_000);
});
