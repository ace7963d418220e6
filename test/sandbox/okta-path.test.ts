import { describe, expect, it } from '@jest/globals';
import { type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import { keeper } from './keep.ts';
import { ARM, api, eventHook, passwordHook, signIn } from './okta-client.ts';
import { answerWith, type Service, startService, verdict } from './service.ts';

const keep = keeper();

const ANNA = {
  externalId: '7d0b9a4e-0000-4000-8000-000000000001',
  userName: 'Anna.Berg@nordwind.example',
  givenName: 'Anna',
  surname: null,
  displayName: 'Anna Berg',
  mail: null,
};

async function events(
  okta: OktaSandbox,
  service: Service,
): Promise<{ eventType: string; target: { type: string }[] }[]> {
  await okta.idle();
  return service.received.filter(({ method }) => method === 'POST').flatMap(({ body }) => JSON.parse(body).data.events);
}

describe('the migration path through the org', () => {
  it('imports, stages, arms, activates, signs in over the hook, then without it', async () => {
    const hook = await keep(startService(answerWith(verdict('VERIFIED'))));
    const sink = await keep(startService(answerWith('')));
    const okta = await keep(startOkta({ importSource: () => [ANNA] }));
    const inline = await api(okta, 'POST', '/api/v1/inlineHooks', passwordHook(hook.url));
    expect(inline.status).toBe(200);
    const types = ['user.lifecycle.create', 'application.user_membership.add', 'user.lifecycle.activate'];
    const made = await api(okta, 'POST', '/api/v1/eventHooks', eventHook(sink.url, types));
    expect(made.body.verificationStatus).toBe('UNVERIFIED');
    const verified = await api(okta, 'POST', `/api/v1/eventHooks/${made.body.id}/lifecycle/verify`);
    expect(verified.body.verificationStatus).toBe('VERIFIED');

    const listed = await api(okta, 'POST', `/sandbox/apps/${okta.appId}/import`);
    expect(listed.body.users).toEqual([
      { externalId: ANNA.externalId, userName: ANNA.userName, status: 'NEW', userId: null },
    ]);
    const confirmed = await api(okta, 'POST', `/sandbox/apps/${okta.appId}/confirm`);
    expect(confirmed.body.failed).toEqual([]);
    const id = confirmed.body.confirmed[0].id as string;
    expect((await api(okta, 'GET', `/api/v1/users/${id}`)).body).toMatchObject({
      status: 'STAGED',
      profile: { login: ANNA.userName, email: ANNA.userName, firstName: 'Anna', lastName: 'Berg' },
      credentials: { provider: { type: 'OKTA', name: 'OKTA' } },
    });
    const staged = await events(okta, sink);
    const added = staged.find(({ eventType }) => eventType === 'application.user_membership.add');
    expect(added?.target.map(({ type }) => type).sort()).toEqual(['AppInstance', 'AppUser', 'User']);

    const before = await signIn(okta, ANNA.userName, 'Right-1');
    expect([before.status, hook.received.length]).toEqual([401, 0]);
    const armed = await api(okta, 'POST', `/api/v1/users/${id}`, ARM);
    expect(armed.body.credentials).toEqual({ password: {}, provider: { type: 'IMPORT', name: 'IMPORT' } });
    const activated = await api(okta, 'POST', `/api/v1/users/${id}/lifecycle/activate?sendEmail=false`);
    expect(Object.keys(activated.body).sort()).toEqual(['activationToken', 'activationUrl']);
    const again = await api(okta, 'POST', `/api/v1/users/${id}/lifecycle/activate?sendEmail=false`);
    expect([again.status, again.body.errorCode]).toEqual([403, 'E0000016']);
    expect((await events(okta, sink)).map(({ eventType }) => eventType)).toContain('user.lifecycle.activate');

    const first = await signIn(okta, 'ANNA.berg@nordwind.example', 'Right-1');
    expect([first.status, first.body.status]).toEqual([200, 'SUCCESS']);
    expect(hook.received[0]?.headers).toMatchObject({ authorization: 'hook-secret', 'x-extra': 'more' });
    expect(JSON.parse(hook.received[0]?.body ?? '')).toMatchObject({
      eventType: 'com.okta.user.credential.password.import',
      source: `${okta.url}/api/v1/inlineHooks/${inline.body.id}`,
      data: {
        context: { credential: { username: 'ANNA.berg@nordwind.example', password: 'Right-1' } },
        action: { credential: 'UNVERIFIED' },
      },
    });
    expect((await api(okta, 'GET', `/api/v1/users/${id}`)).body.credentials.provider.type).toBe('OKTA');
    expect((await signIn(okta, ANNA.userName, 'Right-1')).body.status).toBe('SUCCESS');
    expect((await signIn(okta, ANNA.userName, 'Right-2')).status).toBe(401);
    expect(hook.received).toHaveLength(1);
    expect(okta.hookCount(ANNA.userName)).toMatchObject({ signIns: 1, requests: 1, last: 'VERIFIED' });

    const logs = await api(
      okta,
      'GET',
      `/api/v1/logs?filter=${encodeURIComponent('eventType eq "user.import.password"')}`,
    );
    expect(logs.body).toHaveLength(1);
    expect(logs.body[0].outcome.result).toBe('SUCCESS');
    expect(JSON.stringify(okta.log())).not.toContain('Right-');
  });
});
