import { describe, expect, it } from '@jest/globals';
import { logEvent } from '../../connector/okta/generated/validate-messages.js';
import { directoryApp } from '../../sandbox/okta/directory-app.ts';
import { keeper } from './keep.ts';
import { memoryTarget } from './memory-agent.ts';
import { api, armedUser, eventHook, passwordHook, profileOf, signIn } from './okta-client.ts';
import {
  AD,
  ADA,
  appUser,
  assign,
  authn,
  change,
  directoryOrg,
  events,
  FIRST,
  member,
  PUSHED,
  pushes,
  SECOND,
} from './okta-directory-org.ts';
import { answerWith, startService, verdict } from './service.ts';

const keep = keeper();
const LOCKED =
  'The referenced account is currently locked out and may not be logged on to. (Exception from HRESULT: 0x80070775)';

describe('what makes Okta push to the directory', () => {
  it('the user changes the password', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    expect(await change(org.okta, id, FIRST, SECOND)).toBe(200);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)).toEqual({ password: SECOND, mustChange: false });
    expect(pushes(org.okta).at(-1)).toBe('SUCCESS');
    const event = events(org.okta, PUSHED).at(-1);
    expect(event?.legacyEventType).toBe('app.user_management.push_okta_password_update');
    const targets = new Map(event?.target.map((one) => [one.type, one]));
    expect([...targets.keys()].sort()).toEqual(['AppInstance', 'AppUser', 'User']);
    expect(targets.get('User')).toMatchObject({ id, alternateId: ADA });
    expect(targets.get('AppInstance')).toMatchObject({ id: AD, alternateId: 'ad.nordwind.example' });
    const agentEvent = events(org.okta, 'system.agent.ad.reset_user_password').at(-1);
    expect(agentEvent).toMatchObject({ outcome: { result: 'SUCCESS' }, actor: { type: 'SystemPrincipal' } });
    expect(await appUser(org.okta, id)).toMatchObject({
      externalId: `guid-${ADA}`,
      syncState: 'SYNCHRONIZED',
      passwordChanged: expect.any(String),
    });
    expect(JSON.stringify(org.okta.log())).not.toMatch(/First-Password|Second-Password/);
    for (const one of org.okta.log()) expect([one.eventType, logEvent(one)]).toEqual([one.eventType, true]);
  });

  it('the user recovers it: nothing goes out before there is a new password', async () => {
    const org = await keep(directoryOrg());
    await member(org);
    await authn(org.okta, '/recovery/password', { username: ADA, factorType: 'EMAIL' });
    const opened = await authn(org.okta, '/recovery/token', { recoveryToken: org.okta.recoveryToken(ADA) });
    await org.okta.idle();
    expect(org.agent.calls).toEqual([`${ADA} ${FIRST}`]);
    await authn(org.okta, '/credentials/reset_password', { ...pick(opened.body), newPassword: SECOND });
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(SECOND);
  });

  it('an admin resets it, sets it, or sets a temporary one', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    const path = `/api/v1/users/${id}`;
    const { body } = await api(org.okta, 'POST', `${path}/lifecycle/reset_password?sendEmail=false`);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(FIRST);
    const opened = await authn(org.okta, '/recovery/token', {
      recoveryToken: String(body.resetPasswordUrl).split('/').at(-1),
    });
    await authn(org.okta, '/credentials/reset_password', { ...pick(opened.body), newPassword: SECOND });
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(SECOND);
    await api(org.okta, 'POST', path, { credentials: { password: { value: 'Third-Password-3' } } });
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)).toEqual({ password: 'Third-Password-3', mustChange: false });
    const { tempPassword } = (await api(org.okta, 'POST', `${path}/lifecycle/expire_password?tempPassword=true`)).body;
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)).toEqual({ password: tempPassword, mustChange: true });
  });

  it('the password import hook verifies it, and activation of a user who was staged when assigned', async () => {
    const service = await keep(startService(answerWith(verdict('VERIFIED'))));
    const org = await keep(directoryOrg());
    await api(org.okta, 'POST', '/api/v1/inlineHooks', passwordHook(service.url));
    const staged = await org.okta.addUser({ profile: profileOf('staged@nordwind.example') });
    await assign(org.okta, staged.id);
    const id = await armedUser(org.okta, ADA);
    await assign(org.okta, id);
    await org.okta.idle();
    // the account of the active user is there and waits for the first sign-in; the staged user has none
    expect([...org.agent.accounts]).toEqual([[ADA, { password: null, mustChange: true }]]);
    await signIn(org.okta, ADA, FIRST);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)).toEqual({ password: FIRST, mustChange: false });
    expect(org.agent.calls).toHaveLength(1);

    const { body } = await api(org.okta, 'POST', `/api/v1/users/${staged.id}/lifecycle/activate?sendEmail=false`);
    await org.okta.idle();
    expect(org.agent.accounts.get('staged@nordwind.example')).toEqual({ password: null, mustChange: true });
    const opened = await authn(org.okta, '', { token: body.activationToken });
    await authn(org.okta, '/credentials/reset_password', { ...pick(opened.body), newPassword: SECOND });
    await org.okta.idle();
    expect(org.agent.accounts.get('staged@nordwind.example')).toEqual({ password: SECOND, mustChange: false });
  });

  it('never a sign-in while nothing is outstanding, and never one with a wrong password', async () => {
    const org = await keep(directoryOrg());
    await member(org);
    const before = org.agent.calls.length;
    await signIn(org.okta, ADA, FIRST);
    org.agent.answers.push({ ok: false, reason: LOCKED });
    await change(org.okta, org.okta.user(ADA)?.id ?? '', FIRST, SECOND);
    await org.okta.idle();
    await signIn(org.okta, ADA, 'Other-Password-9');
    await org.okta.idle();
    expect(org.agent.calls.slice(before)).toEqual([`${ADA} ${SECOND}`]);
  });
});

describe('a user provisioned late', () => {
  it('must change at the next logon until the next sign-in in Okta', async () => {
    const org = await keep(directoryOrg());
    const { id } = await org.okta.addUser({ profile: profileOf(ADA), password: FIRST });
    await assign(org.okta, id);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)).toEqual({ password: null, mustChange: true });
    expect(events(org.okta, 'application.provision.user.push')[0]?.outcome.result).toBe('SUCCESS');
    expect(pushes(org.okta)).toEqual([]);
    expect(await appUser(org.okta, id)).toMatchObject({ externalId: `guid-${ADA}`, syncState: 'OUT_OF_SYNC' });
    await signIn(org.okta, ADA, FIRST);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)).toEqual({ password: FIRST, mustChange: false });
    expect(await appUser(org.okta, id)).toMatchObject({ syncState: 'SYNCHRONIZED' });
    await signIn(org.okta, ADA, FIRST);
    await org.okta.idle();
    expect(org.agent.calls).toHaveLength(1);
  });

  it('is made at the next sign-in where the directory failed', async () => {
    const org = await keep(directoryOrg());
    const reason = 'Access is denied. (Exception from HRESULT: 0x80070005)';
    org.agent.answers.push({ ok: false, reason });
    const { id } = await org.okta.addUser({ profile: profileOf(ADA), password: FIRST });
    await assign(org.okta, id);
    await org.okta.idle();
    expect(events(org.okta, 'application.provision.user.push')[0]?.outcome).toEqual({ result: 'FAILURE', reason });
    const failed = await appUser(org.okta, id);
    expect([failed.externalId, failed.syncState]).toEqual([undefined, 'ERROR']);
    await signIn(org.okta, ADA, FIRST);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)).toEqual({ password: FIRST, mustChange: false });
    expect(await appUser(org.okta, id)).toMatchObject({ externalId: `guid-${ADA}`, syncState: 'SYNCHRONIZED' });
  });
});

describe('a push that failed', () => {
  it('is logged with its reason and done again at the next sign-in with the new password', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    org.agent.answers.push({ ok: false, reason: LOCKED });
    await change(org.okta, id, FIRST, SECOND);
    await org.okta.idle();
    expect(pushes(org.okta)).toEqual(['SUCCESS', LOCKED]);
    const event = events(org.okta, PUSHED).at(-1);
    expect(event?.outcome).toEqual({ result: 'FAILURE', reason: LOCKED });
    expect(events(org.okta, 'system.agent.ad.reset_user_password').at(-1)).toMatchObject({
      outcome: { reason: LOCKED },
      legacyEventType: 'app.ad.password.reset.unlock-failed',
    });
    expect(await appUser(org.okta, id)).toMatchObject({ syncState: 'ERROR' });
    await signIn(org.okta, ADA, SECOND);
    await org.okta.idle();
    expect(pushes(org.okta)).toEqual(['SUCCESS', LOCKED, 'SUCCESS']);
    expect(await appUser(org.okta, id)).toMatchObject({ syncState: 'SYNCHRONIZED' });
  });

  it('for want of an agent, or of its answer', async () => {
    const org = await keep(directoryOrg({ settings: { agentTimeoutMs: 30 } }));
    const id = await member(org);
    org.connection.disconnect();
    await change(org.okta, id, FIRST, SECOND);
    await org.okta.idle();
    org.connection.hang();
    await signIn(org.okta, ADA, SECOND);
    await org.okta.idle();
    expect(pushes(org.okta).slice(1)).toEqual([
      'No connected Active Directory agents.',
      'Timed out waiting for the Active Directory agent.',
    ]);
    expect(org.agent.accounts.get(ADA)?.password).toBe(FIRST);
    // no agent did anything, so none logged anything
    expect(events(org.okta, 'system.agent.ad.reset_user_password')).toHaveLength(1);
    org.connection.connect();
    await signIn(org.okta, ADA, SECOND);
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(SECOND);
  });

  it('by an exception says nothing of it', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    org.agent.setPassword = async (_user, password) => {
      throw new Error(`cannot set ${password}`);
    };
    await change(org.okta, id, FIRST, SECOND);
    await org.okta.idle();
    expect(pushes(org.okta).at(-1)).toBe('The Active Directory agent failed.');
    expect(JSON.stringify(org.okta.log())).not.toContain(SECOND);
  });
});

describe('who gets nothing', () => {
  it('users that are unassigned, deactivated or suspended, and apps without Sync Password', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    const other = await member(org, 'bo@nordwind.example');
    const before = org.agent.calls.length;
    await api(org.okta, 'DELETE', `/api/v1/apps/${AD}/users/${id}`);
    await change(org.okta, id, FIRST, SECOND);
    await api(org.okta, 'POST', `/api/v1/users/${other}/lifecycle/deactivate`);
    const fourth = await member(org, 'di@nordwind.example');
    await api(org.okta, 'POST', `/api/v1/users/${fourth}/lifecycle/suspend`);
    await api(org.okta, 'POST', `/api/v1/users/${fourth}`, { credentials: { password: { value: SECOND } } });
    const third = await member(org, 'cy@nordwind.example');
    org.okta.setSyncPassword(AD, false);
    await change(org.okta, third, FIRST, SECOND);
    await org.okta.idle();
    expect(org.agent.calls.slice(before)).toEqual([`di@nordwind.example ${FIRST}`, `cy@nordwind.example ${FIRST}`]);
    // the switch comes back on: the next sign-in brings the directory up to date
    org.okta.setSyncPassword(AD, true);
    await signIn(org.okta, 'cy@nordwind.example', SECOND);
    await org.okta.idle();
    expect(org.agent.accounts.get('cy@nordwind.example')?.password).toBe(SECOND);
    // and so does the sign-in of who was suspended
    await api(org.okta, 'POST', `/api/v1/users/${fourth}/lifecycle/unsuspend`);
    await signIn(org.okta, 'di@nordwind.example', SECOND);
    await org.okta.idle();
    expect(org.agent.accounts.get('di@nordwind.example')?.password).toBe(SECOND);
  });

  it('a directory with delegated authentication, whatever else is set', async () => {
    const app = directoryApp({ id: AD, label: 'ad.nordwind.example', delegatedAuthentication: true });
    const features = [...(app.features ?? []), 'PUSH_PASSWORD_UPDATES'];
    const org = await keep(directoryOrg({ apps: [{ ...app, features }] }));
    await member(org);
    expect([org.agent.calls, pushes(org.okta)]).toEqual([[], []]);
  });

  it('an org in read-only mode: the sign-in works, the push waits', async () => {
    const org = await keep(directoryOrg());
    const { id } = await org.okta.addUser({ profile: profileOf(ADA), password: FIRST });
    await assign(org.okta, id);
    await org.okta.idle();
    org.okta.settings.readOnly = true;
    expect((await signIn(org.okta, ADA, FIRST)).body.status).toBe('SUCCESS');
    await org.okta.idle();
    expect(org.agent.calls).toEqual([]);
    org.okta.settings.readOnly = false;
    await signIn(org.okta, ADA, FIRST);
    await org.okta.idle();
    expect(org.agent.calls).toEqual([`${ADA} ${FIRST}`]);
  });
});

describe('other apps with provisioning', () => {
  const slack = { id: '0oaSLACK000000000000', name: 'slack', label: 'Slack' };
  const apps = [directoryApp({ id: AD, label: 'ad.nordwind.example' }), slack];
  const password = (settings: Record<string, string>) => ({ update: { password: { status: 'ENABLED', ...settings } } });

  it('get the Okta password where the features say so, each by itself', async () => {
    const org = await keep(directoryOrg({ apps }));
    const target = memoryTarget();
    org.okta.setPushTarget(slack.id, target);
    const id = await member(org);
    await assign(org.okta, id, slack.id);
    await change(org.okta, id, FIRST, SECOND);
    await org.okta.idle();
    expect(target.passwords.size).toBe(0);
    await api(org.okta, 'PUT', `/api/v1/apps/${slack.id}/features/USER_PROVISIONING`, {
      ...password({ seed: 'OKTA', change: 'CHANGE' }),
    });
    expect((await api(org.okta, 'GET', `/api/v1/apps/${slack.id}`)).body.features).toEqual(['PUSH_PASSWORD_UPDATES']);
    target.answers.push({ ok: false, reason: 'Slack is down.' });
    await change(org.okta, id, SECOND, FIRST);
    await org.okta.idle();
    expect(pushes(org.okta).slice(-2).sort()).toEqual(['SUCCESS', 'Slack is down.']);
    const directoryCalls = org.agent.calls.length;
    await signIn(org.okta, ADA, FIRST);
    await org.okta.idle();
    expect(target.passwords.get(ADA)).toBe(FIRST);
    expect(org.agent.calls).toHaveLength(directoryCalls);
    expect(await appUser(org.okta, id, slack.id)).toMatchObject({ syncState: 'SYNCHRONIZED' });
  });

  it('keep their first password with KEEP_EXISTING, and get one of their own with RANDOM', async () => {
    const google = { id: '0oaGOOGLE00000000000', name: 'google', label: 'Google' };
    const org = await keep(directoryOrg({ apps: [...apps, google] }));
    const [kept, own] = [memoryTarget(), memoryTarget()];
    org.okta.setPushTarget(slack.id, kept);
    org.okta.setPushTarget(google.id, own);
    for (const [appId, settings] of [
      [slack.id, { seed: 'OKTA', change: 'KEEP_EXISTING' }],
      [google.id, { seed: 'RANDOM', change: 'CHANGE' }],
    ] as const) {
      await api(org.okta, 'PUT', `/api/v1/apps/${appId}/features/USER_PROVISIONING`, password(settings));
    }
    const id = await member(org);
    await assign(org.okta, id, slack.id);
    await assign(org.okta, id, google.id);
    await org.okta.idle();
    const random = own.passwords.get(ADA) ?? '';
    expect(random.length).toBeGreaterThan(20);
    await change(org.okta, id, FIRST, SECOND);
    await org.okta.idle();
    await change(org.okta, id, SECOND, FIRST);
    await org.okta.idle();
    // nor does a sign-in bring the one that it does not follow
    await signIn(org.okta, ADA, FIRST);
    await org.okta.idle();
    expect(kept.passwords.get(ADA)).toBe(SECOND);
    expect([random, FIRST, SECOND]).not.toContain(own.passwords.get(ADA));
    expect(events(org.okta, 'application.provision.user.push_password').length).toBeGreaterThan(1);
    const okta = events(org.okta, PUSHED).flatMap(({ target }) => target.filter(({ type }) => type === 'AppInstance'));
    expect(okta.map(({ id: appId }) => appId)).not.toContain(google.id);
    expect(JSON.stringify(org.okta.log())).not.toContain(own.passwords.get(ADA));
  });

  it('fail in the log where nothing is at the other end', async () => {
    const org = await keep(
      directoryOrg({
        apps: [
          ...apps,
          { ...slack, id: '0oaSCIM0000000000000', name: 'scim', label: 'Payroll', features: ['PUSH_PASSWORD_UPDATES'] },
        ],
      }),
    );
    const id = await member(org);
    await assign(org.okta, id, '0oaSCIM0000000000000');
    await change(org.okta, id, FIRST, SECOND);
    await org.okta.idle();
    expect(pushes(org.okta)).toContain('Payroll has no provisioning target in this sandbox.');
  });
});

it('no push event reaches an event hook', async () => {
  const service = await keep(startService(answerWith('{}')));
  const org = await keep(directoryOrg());
  for (const type of [PUSHED, 'system.agent.ad.reset_user_password']) {
    expect((await api(org.okta, 'POST', '/api/v1/eventHooks', eventHook(service.url, [type]))).status).toBe(400);
  }
});

function pick(body: Readonly<Record<string, string>>): { stateToken: string | undefined } {
  return { stateToken: body.stateToken };
}
