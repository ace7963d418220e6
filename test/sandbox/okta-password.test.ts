import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../../sandbox/clock.ts';
import { type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import { keeper } from './keep.ts';
import { api, profileOf, signIn } from './okta-client.ts';
import { ADA, authn, change, events, FIRST, SECOND } from './okta-directory-org.ts';

const keep = keeper();

function movableClock(): Clock & { move: (ms: number) => void } {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    move: (ms) => {
      ahead += ms;
    },
  };
}

async function withAda(options: Parameters<typeof startOkta>[0] = {}): Promise<{ okta: OktaSandbox; id: string }> {
  const okta = await keep(startOkta(options));
  const { id } = await okta.addUser({ profile: profileOf(ADA), password: FIRST });
  return { okta, id };
}

const works = async (okta: OktaSandbox, password: string): Promise<string | undefined> =>
  (await signIn(okta, ADA, password)).body.status;

describe("a user's own change", () => {
  it('wants the old password and a new one that the policy lets pass', async () => {
    const { okta, id } = await withAda({ settings: { passwordPolicy: { minNumber: 1, minUpperCase: 1 } } });
    const path = `/api/v1/users/${id}/credentials/change_password`;
    const ask = (from: string, to: string) =>
      api(okta, 'POST', path, { oldPassword: { value: from }, newPassword: { value: to } });
    const wrong = await ask('Other-Password-9', SECOND);
    expect([wrong.status, wrong.body.errorCode]).toEqual([403, 'E0000014']);
    expect(wrong.body.errorCauses[0].errorSummary).toBe('oldPassword: The credentials provided were incorrect.');
    for (const weak of ['Short-1', 'no-upper-case-1', 'No-Number-Here', `A1${'x'.repeat(71)}`]) {
      expect((await ask(FIRST, weak)).body.errorCode).toBe('E0000014');
    }
    expect(events(okta, 'user.account.update_password')).toHaveLength(0);
    const right = await ask(FIRST, SECOND);
    expect([right.status, right.body]).toEqual([200, { password: {}, provider: { type: 'OKTA', name: 'OKTA' } }]);
    expect(await works(okta, SECOND)).toBe('SUCCESS');
    expect(await works(okta, FIRST)).toBeUndefined();
    const [event] = events(okta, 'user.account.update_password');
    expect([event?.actor.id, event?.target[0]?.id]).toEqual([id, id]);
  });

  it('keeps the minimum age only when strict, and can end the sessions', async () => {
    const { okta, id } = await withAda({ settings: { passwordPolicy: { minAgeMinutes: 60 } } });
    await works(okta, FIRST);
    const path = `/api/v1/users/${id}/credentials/change_password`;
    const body = { oldPassword: { value: FIRST }, newPassword: { value: SECOND }, revokeSessions: true };
    expect((await api(okta, 'POST', `${path}?strict=true`, body)).body.errorCode).toBe('E0000014');
    expect(okta.user(id)?.sessions).toBe(1);
    expect((await api(okta, 'POST', path, body)).status).toBe(200);
    expect(okta.user(id)?.sessions).toBe(0);
  });

  it('is old enough for another strict one after the minimum age, and not a minute sooner', async () => {
    const clock = movableClock();
    const { okta, id } = await withAda({ clock, settings: { passwordPolicy: { minAgeMinutes: 60 } } });
    const body = { oldPassword: { value: FIRST }, newPassword: { value: SECOND } };
    const ask = () => api(okta, 'POST', `/api/v1/users/${id}/credentials/change_password?strict=true`, body);
    clock.move(59 * 60_000);
    expect((await ask()).status).toBe(403);
    clock.move(60_000);
    expect((await ask()).status).toBe(200);
  });

  it('is refused to users without a password of their own in Okta, and in the wrong status', async () => {
    const { okta, id } = await withAda();
    expect(await change(okta, id, FIRST, SECOND)).toBe(200);
    await api(okta, 'POST', `/api/v1/users/${id}/lifecycle/suspend`);
    expect(await change(okta, id, SECOND, FIRST)).toBe(403);
    const armed = await api(okta, 'POST', '/api/v1/users', {
      profile: profileOf('armed@nordwind.example'),
      credentials: { password: { hook: { type: 'default' } } },
    });
    expect(await change(okta, armed.body.id, '', SECOND)).toBe(403);
    expect(okta.user(armed.body.id)?.provider.type).toBe('IMPORT');
  });

  it('takes one of several changes at the same time, and refuses the others', async () => {
    const { okta, id } = await withAda();
    const all = await Promise.all([1, 2, 3, 4].map((n) => change(okta, id, FIRST, `Parallel-Password-${n}`)));
    expect(all.filter((status) => status === 200)).toHaveLength(1);
    const right = [];
    for (const n of [1, 2, 3, 4]) if ((await works(okta, `Parallel-Password-${n}`)) === 'SUCCESS') right.push(n);
    expect(right).toHaveLength(1);
  });
});

describe('recovery', () => {
  it('by mail: the old password works until there is a new one, and the link is good once', async () => {
    const { okta, id } = await withAda();
    const asked = await authn(okta, '/recovery/password', { username: ADA, factorType: 'EMAIL' });
    expect(asked.body).toEqual({
      status: 'RECOVERY_CHALLENGE',
      factorResult: 'WAITING',
      factorType: 'EMAIL',
      recoveryType: 'PASSWORD',
    });
    const [started] = events(okta, 'user.account.reset_password');
    expect([started?.actor.id, started?.target[0]?.id]).toEqual([id, id]);
    expect([okta.user(id)?.status, await works(okta, FIRST)]).toEqual(['ACTIVE', 'SUCCESS']);

    const recoveryToken = okta.recoveryToken(ADA) ?? '';
    const opened = await authn(okta, '/recovery/token', { recoveryToken });
    expect([opened.status, opened.body.status]).toEqual([200, 'PASSWORD_RESET']);
    expect(okta.recoveryToken(ADA)).toBeUndefined();
    expect((await authn(okta, '/recovery/token', { recoveryToken })).body.errorCode).toBe('E0000105');

    const stateToken = opened.body.stateToken;
    const weak = await authn(okta, '/credentials/reset_password', { stateToken, newPassword: 'short' });
    expect([weak.status, weak.body.errorCode]).toEqual([403, 'E0000080']);
    const set = await authn(okta, '/credentials/reset_password', { stateToken, newPassword: SECOND });
    expect([set.status, set.body.status]).toEqual([200, 'SUCCESS']);
    expect(set.body.sessionToken).toEqual(expect.any(String));
    const again = await authn(okta, '/credentials/reset_password', { stateToken, newPassword: FIRST });
    expect([again.status, again.body.errorCode]).toEqual([401, 'E0000011']);
    expect([await works(okta, SECOND), await works(okta, FIRST)]).toEqual(['SUCCESS', undefined]);
    expect(events(okta, 'user.account.update_password').map(({ actor }) => actor.id)).toEqual([id]);
  });

  it('says the same of users that are not there, and of those that cannot recover', async () => {
    const { okta, id } = await withAda();
    await api(okta, 'POST', `/api/v1/users/${id}/lifecycle/suspend`);
    for (const username of [ADA, 'nobody@nordwind.example']) {
      const asked = await authn(okta, '/recovery/password', { username, factorType: 'EMAIL' });
      expect([asked.status, asked.body.status]).toEqual([200, 'RECOVERY_CHALLENGE']);
    }
    expect(okta.recoveryToken(ADA)).toBeUndefined();
    expect(events(okta, 'user.account.reset_password')).toHaveLength(0);
    const forgot = await api(okta, 'POST', `/api/v1/users/${id}/credentials/forgot_password`);
    expect([forgot.status, forgot.body.errorCode]).toEqual([403, 'E0000034']);
    expect((await authn(okta, '/recovery/password', { username: ADA })).status).toBe(400);
    expect((await authn(okta, '/recovery/password', { username: ADA, factorType: 'SMS' })).status).toBe(400);
  });

  it('ends with its time: the link after an hour, the state after five minutes', async () => {
    const clock = movableClock();
    const { okta } = await withAda({ clock });
    await authn(okta, '/recovery/password', { username: ADA, factorType: 'EMAIL' });
    const late = okta.recoveryToken(ADA);
    clock.move(3600_001);
    expect((await authn(okta, '/recovery/token', { recoveryToken: late })).body.errorCode).toBe('E0000105');
    await authn(okta, '/recovery/password', { username: ADA, factorType: 'EMAIL' });
    const opened = await authn(okta, '/recovery/token', { recoveryToken: okta.recoveryToken(ADA) });
    clock.move(300_001);
    const reset = await authn(okta, '/credentials/reset_password', {
      stateToken: opened.body.stateToken,
      newPassword: SECOND,
    });
    expect(reset.body.errorCode).toBe('E0000011');
    expect(await works(okta, FIRST)).toBe('SUCCESS');
  });

  it('sets one of several passwords that come with one state at the same time', async () => {
    const { okta } = await withAda();
    await authn(okta, '/recovery/password', { username: ADA, factorType: 'EMAIL' });
    const { stateToken } = (await authn(okta, '/recovery/token', { recoveryToken: okta.recoveryToken(ADA) })).body;
    const set = (_: unknown, n: number) =>
      authn(okta, '/credentials/reset_password', { stateToken, newPassword: `Parallel-Password-${n}` });
    const all = await Promise.all(Array.from({ length: 12 }, set));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(events(okta, 'user.account.update_password')).toHaveLength(1);
  });

  it('voids the older link of the user', async () => {
    const { okta, id } = await withAda();
    const path = `/api/v1/users/${id}/credentials/forgot_password?sendEmail=false`;
    const tokenOf = async (): Promise<string> =>
      String((await api(okta, 'POST', path)).body.resetPasswordUrl)
        .split('/')
        .at(-1) ?? '';
    const older = await tokenOf();
    const newer = await tokenOf();
    expect((await authn(okta, '/recovery/token', { recoveryToken: older })).status).toBe(403);
    expect((await authn(okta, '/recovery/token', { recoveryToken: newer })).status).toBe(200);
    expect(events(okta, 'user.account.reset_password').map(({ actor }) => actor.id)).toEqual([id, id]);
  });

  it('gives a trusted application the token itself', async () => {
    const { okta } = await withAda();
    const asked = await api(okta, 'POST', '/api/v1/authn/recovery/password', { username: ADA });
    expect(asked.body).toMatchObject({ status: 'RECOVERY', recoveryType: 'PASSWORD' });
    expect(okta.recoveryToken(ADA)).toBeUndefined();
    const opened = await authn(okta, '/recovery/token', { recoveryToken: asked.body.recoveryToken });
    expect(opened.body.status).toBe('PASSWORD_RESET');
  });

  it('does not let in who was suspended or deactivated since', async () => {
    const { okta, id } = await withAda();
    await authn(okta, '/recovery/password', { username: ADA, factorType: 'EMAIL' });
    const opened = await authn(okta, '/recovery/token', { recoveryToken: okta.recoveryToken(ADA) });
    await api(okta, 'POST', `/api/v1/users/${id}/lifecycle/deactivate`);
    const reset = await authn(okta, '/credentials/reset_password', {
      stateToken: opened.body.stateToken,
      newPassword: SECOND,
    });
    expect([reset.status, reset.body.errorCode]).toEqual([403, 'E0000079']);
    expect(okta.user(id)?.status).toBe('DEPROVISIONED');
  });
});

describe("an admin's work", () => {
  it('resets: the old password is gone, the link sets a new one, the admin is the actor', async () => {
    const { okta, id } = await withAda();
    const path = `/api/v1/users/${id}/lifecycle/reset_password`;
    const { body } = await api(okta, 'POST', `${path}?sendEmail=false`);
    const recoveryToken = String(body.resetPasswordUrl).split('/').at(-1);
    expect([okta.user(id)?.status, await works(okta, FIRST)]).toEqual(['RECOVERY', undefined]);
    // nor is it good for a change any more
    expect(await change(okta, id, FIRST, SECOND)).toBe(403);
    expect(events(okta, 'user.account.reset_password')[0]?.actor.alternateId).toBe('admin@sandbox.example');
    const opened = await authn(okta, '/recovery/token', { recoveryToken });
    const stateToken = opened.body.stateToken;
    expect((await authn(okta, '/credentials/reset_password', { stateToken, newPassword: SECOND })).status).toBe(200);
    expect([okta.user(id)?.status, await works(okta, SECOND)]).toEqual(['ACTIVE', 'SUCCESS']);
    // a link that goes out by mail is told to nobody else
    for (const mailed of [`${path}?sendEmail=true`, path, `/api/v1/users/${id}/credentials/forgot_password`]) {
      expect((await api(okta, 'POST', mailed)).body).toEqual({});
      expect(okta.recoveryToken(ADA)).toEqual(expect.any(String));
    }
  });

  it.each(['expire_password_with_temp_password', 'expire_password?tempPassword=true'])(
    'sets a temporary password with %s, which must be changed at sign-in',
    async (name) => {
      const { okta, id } = await withAda();
      const { body } = await api(okta, 'POST', `/api/v1/users/${id}/lifecycle/${name}`);
      expect(Object.keys(body)).toEqual(['tempPassword']);
      expect(okta.user(id)?.status).toBe('PASSWORD_EXPIRED');
      expect(events(okta, 'user.account.expire_password')).toHaveLength(1);
      expect(JSON.stringify(okta.log())).not.toContain(body.tempPassword);
      expect(await works(okta, FIRST)).toBeUndefined();
      const { stateToken, status } = (await authn(okta, '', { username: ADA, password: body.tempPassword })).body;
      expect(status).toBe('PASSWORD_EXPIRED');
      const set = (oldPassword: string) =>
        authn(okta, '/credentials/change_password', { stateToken, oldPassword, newPassword: SECOND });
      expect((await set('Other-Password-9')).body.errorCode).toBe('E0000014');
      expect((await set(body.tempPassword)).body.status).toBe('SUCCESS');
      expect((await set(SECOND)).body.errorCode).toBe('E0000011');
      expect([okta.user(id)?.status, await works(okta, SECOND)]).toEqual(['ACTIVE', 'SUCCESS']);
    },
  );

  it('expires a password, which the user changes at sign-in', async () => {
    const { okta, id } = await withAda();
    await api(okta, 'POST', `/api/v1/users/${id}/lifecycle/expire_password`);
    const { stateToken } = (await authn(okta, '', { username: ADA, password: FIRST })).body;
    // its state asks for the old password: it is none that sets a new one without it
    const without = await authn(okta, '/credentials/reset_password', { stateToken, newPassword: SECOND });
    expect([without.status, without.body.errorCode]).toEqual([401, 'E0000011']);
    const used = await Promise.all(
      [SECOND, 'Third-Password-3'].map((newPassword) =>
        authn(okta, '/credentials/change_password', { stateToken, oldPassword: FIRST, newPassword }),
      ),
    );
    expect(used.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(okta.user(id)?.status).toBe('ACTIVE');
  });

  it('sets a password directly, within the policy, and keeps a lock', async () => {
    const { okta, id } = await withAda({ settings: { lockout: { maxAttempts: 1 } } });
    const path = `/api/v1/users/${id}`;
    const set = (value: string) => api(okta, 'POST', path, { credentials: { password: { value } } });
    expect((await set('short')).body.errorCode).toBe('E0000001');
    await api(okta, 'POST', `${path}/lifecycle/reset_password?sendEmail=true`);
    expect((await set(SECOND)).body.status).toBe('ACTIVE');
    // the mail's link is void once there is a password
    expect(okta.recoveryToken(ADA)).toBeUndefined();
    expect(events(okta, 'user.account.update_password')[0]?.actor.alternateId).toBe('admin@sandbox.example');
    await signIn(okta, ADA, 'Other-Password-9');
    expect((await set(FIRST)).body.status).toBe('LOCKED_OUT');
  });

  it('sets no password on a user who is deactivated at the same time', async () => {
    const { okta, id } = await withAda();
    const path = `/api/v1/users/${id}`;
    const set = () => api(okta, 'POST', path, { credentials: { password: { value: SECOND } } });
    // many at once, so that some are still being hashed when the user goes
    const sets = Array.from({ length: 40 }, set);
    await Promise.race(sets);
    await api(okta, 'POST', `${path}/lifecycle/deactivate`);
    await Promise.all(sets);
    expect(okta.user(id)).toMatchObject({ status: 'DEPROVISIONED', password: null });
  });

  it('activates without a password: the link leads to the first one', async () => {
    const okta = await keep(startOkta());
    const { id } = await okta.addUser({ profile: profileOf(ADA) });
    const { body } = await api(okta, 'POST', `/api/v1/users/${id}/lifecycle/activate?sendEmail=false`);
    // it is no link of a recovery
    const asRecovery = await authn(okta, '/recovery/token', { recoveryToken: body.activationToken });
    expect([asRecovery.status, asRecovery.body.errorCode]).toEqual([403, 'E0000105']);
    const opened = await authn(okta, '', { token: body.activationToken });
    expect([opened.body.status, okta.user(id)?.status]).toEqual(['PASSWORD_RESET', 'PROVISIONED']);
    const stateToken = opened.body.stateToken;
    expect((await authn(okta, '/credentials/reset_password', { stateToken, newPassword: FIRST })).status).toBe(200);
    expect([okta.user(id)?.status, await works(okta, FIRST)]).toEqual(['ACTIVE', 'SUCCESS']);
    expect((await authn(okta, '', { token: body.activationToken })).body.errorCode).toBe('E0000011');
  });
});

it('changes nothing in read-only mode', async () => {
  const { okta, id } = await withAda();
  await authn(okta, '/recovery/password', { username: ADA, factorType: 'EMAIL' });
  const opened = await authn(okta, '/recovery/token', { recoveryToken: okta.recoveryToken(ADA) });
  okta.settings.readOnly = true;
  expect(await change(okta, id, FIRST, SECOND)).toBe(503);
  const body = { stateToken: opened.body.stateToken, newPassword: SECOND };
  expect((await authn(okta, '/credentials/reset_password', body)).body.errorCode).toBe('E0000010');
  expect(await works(okta, FIRST)).toBe('SUCCESS');
  okta.settings.readOnly = false;
  expect((await authn(okta, '/credentials/reset_password', body)).status).toBe(200);
});

it('needs the token for what is not the Authentication API', async () => {
  const { okta, id } = await withAda();
  const post = (path: string) => fetch(`${okta.url}${path}`, { method: 'POST', body: '{}' });
  expect((await post(`/api/v1/users/${id}/credentials/forgot_password`)).status).toBe(401);
  expect((await post('/api/v1/authn-other')).status).toBe(401);
  expect((await fetch(`${okta.url}/api/v1/agentPools`)).status).toBe(401);
});
