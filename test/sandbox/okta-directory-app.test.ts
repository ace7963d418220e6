import { describe, expect, it } from '@jest/globals';
import { directoryApp } from '../../sandbox/okta/directory-app.ts';
import type { OktaSandbox } from '../../sandbox/okta/server.ts';
import { createContractChecker, loadContract } from './contract.ts';
import { keeper } from './keep.ts';
import { memoryAgent } from './memory-agent.ts';
import { ARM, api, profileOf, signIn } from './okta-client.ts';
import {
  AD,
  ADA,
  appUser,
  assign,
  authn,
  change,
  type DirectoryOrg,
  directoryOrg,
  events,
  FIRST,
  member,
  PUSHED,
  SECOND,
} from './okta-directory-org.ts';

const keep = keeper();
const contract = loadContract();
const delegated = directoryApp({ id: AD, label: 'ad.nordwind.example', delegatedAuthentication: true });
const features = async (okta: OktaSandbox): Promise<string[]> =>
  (await api(okta, 'GET', `/api/v1/apps/${AD}`)).body.features;
const control = (okta: OktaSandbox, path: string, body?: unknown) => api(okta, 'POST', `/sandbox${path}`, body);

describe('an Active Directory app', () => {
  it('tells by its features how it is set, and has no features API', async () => {
    const org = await keep(directoryOrg());
    const found = await api(org.okta, 'GET', `/api/v1/apps?filter=${encodeURIComponent('name eq "active_directory"')}`);
    expect(found.body[0].features).toEqual(expect.arrayContaining(['PUSH_NEW_USERS', 'PUSH_PASSWORD_UPDATES']));
    expect(found.body[0].features).not.toContain('OUTBOUND_DEL_AUTH');
    for (const path of ['features', 'features/USER_PROVISIONING']) {
      const answer = await api(org.okta, 'GET', `/api/v1/apps/${AD}/${path}`);
      expect([answer.status, answer.body.errorCode]).toEqual([400, 'E0000001']);
    }
  });

  it('takes Sync Password only while delegated authentication is off', async () => {
    const org = await keep(directoryOrg({ apps: [delegated] }));
    expect(() => org.okta.setSyncPassword(AD, true)).toThrow(/E0000001/);
    expect((await control(org.okta, `/apps/${AD}/sync-password`, { enabled: true })).status).toBe(400);
    expect(await features(org.okta)).not.toContain('PUSH_PASSWORD_UPDATES');
    await control(org.okta, `/apps/${AD}/delegated-authentication`, { enabled: false, createOktaPassword: false });
    expect((await control(org.okta, `/apps/${AD}/sync-password`, { enabled: true })).status).toBe(204);
    expect(await features(org.okta)).toContain('PUSH_PASSWORD_UPDATES');
    org.okta.setDelegatedAuthentication(AD, true);
    expect(await features(org.okta)).not.toContain('PUSH_PASSWORD_UPDATES');
    const types = ['enable', 'disable'].map((word) => `application.configuration.${word}_delauth_outbound`);
    expect(types.map((type) => events(org.okta, type).length)).toEqual([1, 1]);
    org.okta.setDelegatedAuthentication(AD, true);
    expect(events(org.okta, types[0] as string)).toHaveLength(1);
  });
});

describe('delegated authentication', () => {
  async function delegatedUser(org: DirectoryOrg, login = ADA): Promise<string> {
    const { body } = await api(org.okta, 'POST', '/api/v1/users?activate=false', { profile: profileOf(login) });
    await assign(org.okta, body.id);
    await api(org.okta, 'POST', `/api/v1/users/${body.id}/lifecycle/activate?sendEmail=true`);
    return body.id;
  }

  it('keeps the passwords in the directory: no sign-in with Okta, no hook, no reset', async () => {
    const org = await keep(directoryOrg({ apps: [delegated] }));
    const id = await delegatedUser(org);
    expect(org.okta.user(id)).toMatchObject({ status: 'ACTIVE', provider: { type: 'ACTIVE_DIRECTORY' } });
    expect((await signIn(org.okta, ADA, FIRST)).status).toBe(401);
    expect(events(org.okta, 'user.authentication.auth_via_AD_agent')[0]?.outcome.result).toBe('FAILURE');
    expect((await api(org.okta, 'POST', `/api/v1/users/${id}`, ARM)).body.errorCode).toBe('E0000014');
    const reset = await api(org.okta, 'POST', `/api/v1/users/${id}/lifecycle/reset_password?sendEmail=true`);
    expect(reset.body.errorCode).toBe('E0000017');
    expect(await change(org.okta, id, '', SECOND)).toBe(403);
  });

  it('goes off with a reset mail to every delegated user, which leads to a push', async () => {
    const org = await keep(directoryOrg({ apps: [delegated] }));
    const ids = [await delegatedUser(org), await delegatedUser(org, 'bo@nordwind.example')];
    await org.okta.addUser({ profile: profileOf('not-delegated@nordwind.example'), password: FIRST });
    const staged = profileOf('staged@nordwind.example');
    const { body } = await api(org.okta, 'POST', '/api/v1/users?activate=false', { profile: staged });
    await assign(org.okta, body.id);
    org.okta.setDelegatedAuthentication(AD, false);
    const mailed = events(org.okta, 'user.account.reset_password').map(({ target }) => target[0]?.id);
    expect(mailed.sort()).toEqual([...ids].sort());
    // who is not activated yet stays so, and can be armed
    expect(org.okta.user(body.id)).toMatchObject({ status: 'STAGED', provider: { type: 'OKTA' } });
    expect(org.okta.user(ADA)).toMatchObject({ status: 'RECOVERY', provider: { type: 'OKTA' } });
    org.okta.setSyncPassword(AD, true);
    const opened = await authn(org.okta, '/recovery/token', { recoveryToken: org.okta.recoveryToken(ADA) });
    const { stateToken } = opened.body;
    await authn(org.okta, '/credentials/reset_password', { stateToken, newPassword: SECOND });
    await org.okta.idle();
    expect(org.agent.accounts.get(ADA)?.password).toBe(SECOND);
  });

  it('goes off without a mail: the users have no password and can be armed', async () => {
    const org = await keep(directoryOrg({ apps: [delegated] }));
    const id = await delegatedUser(org);
    org.okta.setDelegatedAuthentication(AD, false, { createOktaPassword: false });
    expect(events(org.okta, 'user.account.reset_password')).toHaveLength(0);
    expect(org.okta.recoveryToken(ADA)).toBeUndefined();
    expect((await api(org.okta, 'POST', `/api/v1/users/${id}`, ARM)).body).toMatchObject({
      status: 'ACTIVE',
      credentials: { provider: { type: 'IMPORT' } },
    });
  });

  it('comes on for the users of the app alone', async () => {
    const org = await keep(directoryOrg());
    const id = await member(org);
    await org.okta.addUser({ profile: profileOf('bo@nordwind.example'), password: FIRST });
    org.okta.setDelegatedAuthentication(AD, true);
    expect(org.okta.user(id)?.provider.type).toBe('ACTIVE_DIRECTORY');
    expect((await signIn(org.okta, ADA, FIRST)).status).toBe(401);
    expect((await signIn(org.okta, 'bo@nordwind.example', FIRST)).body.status).toBe('SUCCESS');
  });
});

describe('agent pools', () => {
  const pool = async (okta: OktaSandbox): Promise<Record<string, unknown>> =>
    (await api(okta, 'GET', '/api/v1/agentPools?poolType=AD&limitPerPoolType=10')).body[0];

  it('tell from their agents how they stand', async () => {
    const org = await keep(directoryOrg());
    expect(await pool(org.okta)).toMatchObject({ id: AD, type: 'AD', operationalStatus: 'OPERATIONAL' });
    const second = org.okta.addAgent(AD, memoryAgent(), { name: 'AGENT2', version: '3.20.0' });
    org.connection.disconnect();
    const degraded = await pool(org.okta);
    expect(degraded).toMatchObject({ operationalStatus: 'DEGRADED', disruptedAgents: 1 });
    expect(degraded.agents).toMatchObject([
      { name: 'AGENT1', operationalStatus: 'DISRUPTED' },
      { name: 'AGENT2', operationalStatus: 'OPERATIONAL', version: '3.20.0' },
    ]);
    // an agent that hangs still polls
    await control(org.okta, `/agents/${second.id}/hang`);
    expect((await pool(org.okta)).operationalStatus).toBe('DEGRADED');
    expect((await control(org.okta, `/agents/${second.id}/disconnect`)).status).toBe(204);
    expect((await pool(org.okta)).operationalStatus).toBe('DISRUPTED');
    expect((await control(org.okta, `/agents/${second.id}/explode`)).status).toBe(400);
    expect((await control(org.okta, '/agents/nobody/hang')).status).toBe(404);
  });

  it('come in pages, and of the type asked for', async () => {
    const apps = [AD, '0oaDIRECTORY00000002'].map((id) => directoryApp({ id, label: id }));
    const org = await keep(directoryOrg({ apps }));
    const first = await api(org.okta, 'GET', '/api/v1/agentPools?limitPerPoolType=1');
    expect(first.body).toHaveLength(1);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = await api(org.okta, 'GET', next);
    expect(second.body).toMatchObject([{ id: '0oaDIRECTORY00000002', operationalStatus: 'INACTIVE', agents: [] }]);
    expect((await api(org.okta, 'GET', '/api/v1/agentPools?poolType=LDAP')).body).toEqual([]);
    expect((await api(org.okta, 'GET', '/api/v1/agentPools?poolType=NONE')).status).toBe(400);
  });
});

it('faults of pushes are planned over the control routes too', async () => {
  const org = await keep(directoryOrg());
  const id = await member(org);
  expect((await control(org.okta, '/push-faults', { lose: true })).status).toBe(204);
  await change(org.okta, id, FIRST, SECOND);
  await org.okta.idle();
  expect(events(org.okta, PUSHED)).toHaveLength(1);
  expect((await api(org.okta, 'DELETE', '/sandbox/push-faults')).status).toBe(204);
  expect((await control(org.okta, '/push-faults', { unknown: 1 })).status).toBe(400);
  expect((await control(org.okta, '/settings', { agentTimeoutMs: 5 })).status).toBe(204);
  expect(org.okta.settings.agentTimeoutMs).toBe(5);
});

(contract === null ? describe.skip : describe)('the published API description', () => {
  it('fits what is asked and answered about passwords, pools and app users', async () => {
    const problems: string[] = [];
    const checker = contract === null ? null : createContractChecker(contract);
    const org = await keep(
      directoryOrg({
        onExchange: ({ method, path, query, requestBody, status, responseBody }) => {
          if (!path.startsWith('/api/v1/') || path.startsWith('/api/v1/authn')) return;
          const body = requestBody === '' ? undefined : (JSON.parse(requestBody) as unknown);
          const at = `${method} ${path} ${status}`;
          const sent = status < 400 ? (checker?.checkRequest({ method, path, query, body }) ?? []) : [];
          const got = checker?.checkResponse({ method, path, status, body: responseBody }) ?? [];
          problems.push(...[...sent, ...got].map((one) => `${at}: ${one}`));
        },
      }),
    );
    const id = await member(org);
    const user = `/api/v1/users/${id}`;
    org.agent.answers.push({ ok: false, reason: 'no' });
    await change(org.okta, id, FIRST, SECOND);
    await change(org.okta, id, 'Other-Password-9', SECOND);
    await org.okta.idle();
    await appUser(org.okta, id);
    await api(org.okta, 'GET', `/api/v1/apps/${AD}/users`);
    await api(org.okta, 'GET', '/api/v1/apps');
    await api(org.okta, 'GET', '/api/v1/agentPools?poolType=AD');
    await api(org.okta, 'POST', `${user}/credentials/forgot_password?sendEmail=false`);
    await api(org.okta, 'POST', `${user}/credentials/forgot_password?sendEmail=true`);
    await api(org.okta, 'POST', `${user}/lifecycle/expire_password_with_temp_password?revokeSessions=true`);
    await api(org.okta, 'POST', `${user}/lifecycle/reset_password?sendEmail=false&revokeSessions=true`);
    await api(org.okta, 'POST', `${user}/lifecycle/expire_password`);
    await api(org.okta, 'GET', '/api/v1/logs?limit=1000');
    await org.okta.idle();
    expect(problems).toEqual([]);
  });
});
