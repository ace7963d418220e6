import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Exchange, type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import { createContractChecker, loadContract } from './contract.ts';
import { ARM, api, armedUser, eventHook, passwordHook, profileOf, signIn } from './okta-client.ts';
import { answerWith, type Service, startService, verdict } from './service.ts';

const contract = loadContract();
const inContract = contract === null ? describe.skip : describe;

inContract('every answer of the org fits the published API description', () => {
  const checker = contract === null ? null : createContractChecker(contract);
  const exchanges: Exchange[] = [];
  let okta: OktaSandbox;
  let hook: Service;
  beforeAll(async () => {
    hook = await startService(answerWith(verdict('VERIFIED')));
    okta = await startOkta({
      onExchange: (exchange) => exchanges.push(exchange),
      importSource: () => [
        {
          externalId: 'e-1',
          userName: 'one@nordwind.example',
          givenName: 'O',
          surname: 'Ne',
          displayName: 'O Ne',
          mail: null,
        },
      ],
    });
  });
  afterAll(async () => {
    await okta.close();
    await hook.close();
  });

  function problems(): string[] {
    return exchanges
      .filter(({ path }) => path.startsWith('/api/v1/') && path !== '/api/v1/authn')
      .flatMap((exchange) => {
        const body = exchange.requestBody === '' ? undefined : (JSON.parse(exchange.requestBody) as unknown);
        const call = { method: exchange.method, path: exchange.path, query: exchange.query };
        const at = `${exchange.method} ${exchange.path} ${exchange.status}`;
        const sent = exchange.status < 400 ? (checker?.checkRequest({ ...call, body }) ?? []) : [];
        const got = checker?.checkResponse({ ...call, status: exchange.status, body: exchange.responseBody }) ?? [];
        return [...sent.map((one) => `${at} sent: ${one}`), ...got.map((one) => `${at} got: ${one}`)];
      });
  }

  it('users, lifecycle and credentials', async () => {
    const id = await armedUser(okta, 'a@nordwind.example');
    const staged = (
      await api(okta, 'POST', '/api/v1/users?activate=false', { profile: profileOf('b@nordwind.example') })
    ).body;
    await api(okta, 'GET', '/api/v1/users/A@nordwind.example');
    await api(okta, 'GET', '/api/v1/users?limit=1');
    await api(okta, 'GET', `/api/v1/users?search=${encodeURIComponent('status eq "STAGED"')}`);
    await api(okta, 'POST', `/api/v1/users/${staged.id}`, { profile: { department: 'Sales', title: null } });
    await api(okta, 'PUT', `/api/v1/users/${staged.id}`, { profile: profileOf('c@nordwind.example') });
    await api(okta, 'POST', `/api/v1/users/${staged.id}`, ARM);
    await api(okta, 'POST', `/api/v1/users/${staged.id}`, {
      credentials: { recovery_question: { question: 'Pet?', answer: 'Rex the cat' } },
    });
    for (const [name, user] of [
      ['activate?sendEmail=false', staged.id],
      ['suspend', id],
      ['unsuspend', id],
      ['expire_password', id],
      ['reset_password?sendEmail=false', id],
      ['reactivate?sendEmail=false', id],
      ['unlock', id],
      ['deactivate', id],
      ['activate?sendEmail=true', id],
    ]) {
      await api(okta, 'POST', `/api/v1/users/${user}/lifecycle/${name}`);
    }
    await api(okta, 'DELETE', `/api/v1/users/${staged.id}`);
    await api(okta, 'DELETE', `/api/v1/users/${staged.id}`);
    await api(okta, 'GET', `/api/v1/users/${staged.id}`);
    expect(problems()).toEqual([]);
  });

  it('apps, app users, features, groups', async () => {
    await okta.importNow(okta.appId);
    const { confirmed } = await okta.confirmAssignments(okta.appId, ['e-1']);
    const user = confirmed[0]?.id ?? '';
    const app = `/api/v1/apps/${okta.appId}`;
    for (const path of [
      '/api/v1/apps',
      app,
      `${app}/users`,
      `${app}/users/${user}`,
      `${app}/users/00unobody`,
      `${app}/features`,
    ]) {
      await api(okta, 'GET', path);
    }
    await api(okta, 'GET', `${app}/features/USER_PROVISIONING`);
    await api(okta, 'PUT', `${app}/features/USER_PROVISIONING`, {
      update: { password: { status: 'ENABLED', seed: 'OKTA', change: 'CHANGE' } },
    });
    const own = (await okta.addUser({ profile: profileOf('hand@nordwind.example') })).id;
    expect((await api(okta, 'POST', `${app}/users`, { id: own, scope: 'USER' })).status).toBe(200);
    expect((await api(okta, 'POST', `${app}/users`, { id: own })).body.errorCode).toBe('E0000062');
    expect((await api(okta, 'DELETE', `${app}/users/${own}`)).status).toBe(204);
    const membership = okta.log().filter(({ eventType }) => eventType.startsWith('application.user_membership.'));
    expect(membership.map(({ eventType }) => eventType.split('.').at(-1))).toEqual(['add', 'add', 'remove']);
    const group = (await api(okta, 'POST', '/api/v1/groups', { profile: { name: 'Staff' } })).body.id;
    await api(okta, 'PUT', `/api/v1/groups/${group}/users/${user}`);
    await api(okta, 'GET', `/api/v1/groups/${group}/users`);
    await api(okta, 'GET', `/api/v1/users/${user}/groups`);
    await api(okta, 'GET', '/api/v1/groups?q=Sta');
    await api(okta, 'GET', `/api/v1/groups?search=${encodeURIComponent('profile.name sw "Sta"')}&limit=1`);
    await api(okta, 'PUT', `/api/v1/groups/${group}`, { profile: { name: 'All staff', description: 'x' } });
    await api(okta, 'PUT', `/api/v1/groups/${group}`, { profile: { name: '' } });
    await api(okta, 'GET', `/api/v1/apps?filter=${encodeURIComponent(`user.id eq "${user}"`)}`);
    await api(okta, 'DELETE', `/api/v1/groups/${group}`);
    expect(problems()).toEqual([]);
  });

  it('hooks and logs', async () => {
    const inline = (await api(okta, 'POST', '/api/v1/inlineHooks', passwordHook(hook.url))).body.id;
    const one = `/api/v1/inlineHooks/${inline}`;
    await api(okta, 'GET', '/api/v1/inlineHooks?type=com.okta.user.credential.password.import');
    await armedUser(okta, 'd@nordwind.example');
    await signIn(okta, 'd@nordwind.example', 'Some-Password-1');
    await api(okta, 'POST', `${one}/lifecycle/deactivate`);
    await api(okta, 'GET', one);
    await api(okta, 'POST', `${one}/lifecycle/activate`);
    await api(okta, 'DELETE', one);
    const event = (await api(okta, 'POST', '/api/v1/eventHooks', eventHook(hook.url, ['user.lifecycle.create']))).body
      .id;
    await api(okta, 'POST', `/api/v1/eventHooks/${event}/lifecycle/verify`);
    await api(okta, 'GET', '/api/v1/eventHooks');
    await api(okta, 'POST', `/api/v1/eventHooks/${event}/lifecycle/deactivate`);
    await api(okta, 'POST', `/api/v1/eventHooks/${event}/lifecycle/activate`);
    await api(okta, 'PUT', `/api/v1/eventHooks/${event}`, eventHook(`${hook.url}/moved`, ['user.lifecycle.create']));
    await api(okta, 'POST', `/api/v1/eventHooks/${event}/lifecycle/deactivate`);
    await api(okta, 'DELETE', `/api/v1/eventHooks/${event}`);
    await api(okta, 'GET', '/api/v1/logs?limit=1000');
    await api(okta, 'GET', '/api/v1/logs?sortOrder=UP');
    expect(problems()).toEqual([]);
    expect(exchanges.length).toBeGreaterThan(45);
  });

  it('hook calls and delivered events', async () => {
    hook.received.length = 0;
    await api(okta, 'POST', '/api/v1/inlineHooks', passwordHook(hook.url));
    const types = ['user.lifecycle.create', 'user.lifecycle.activate', 'user.import.password', 'user.session.start'];
    const event = (await api(okta, 'POST', '/api/v1/eventHooks', eventHook(hook.url, types))).body.id;
    await api(okta, 'POST', `/api/v1/eventHooks/${event}/lifecycle/verify`);
    await armedUser(okta, 'e@nordwind.example');
    await signIn(okta, 'e@nordwind.example', 'Some-Password-2');
    await okta.idle();
    const bodies = hook.received.filter(({ body }) => body !== '').map(({ body }) => JSON.parse(body));
    const [call] = bodies.filter(({ eventType }) => eventType !== 'com.okta.event_hook');
    expect(checker?.checkSchema('PasswordImportRequestExecute', call)).toEqual([]);
    const events = bodies.flatMap(({ data }) => data.events ?? []);
    expect(events.map(({ eventType }) => eventType).sort()).toEqual([...types].sort());
    expect(events.flatMap((one) => checker?.checkSchema('LogEvent', one) ?? [])).toEqual([]);
    const imported = events.find(({ eventType }) => eventType === 'user.import.password');
    expect(imported.transaction.id).toBe(call.data.context.request.id);
    expect(checker?.checkSchema('Nothing', {})).toHaveLength(1);
  });

  it('is no rubber stamp: wrong requests and answers are found', () => {
    const path = '/api/v1/users/00u1';
    const request = (body: unknown): string[] => checker?.checkRequest({ method: 'POST', path, body }) ?? [];
    expect(request(ARM)).toEqual([]);
    expect(request({ credential: {} })).not.toEqual([]);
    expect(request({ credentials: { password: { hook: 'default' } } })).not.toEqual([]);
    expect(request({ credentials: { provider: { type: 'IMPORT' } } })).not.toEqual([]);
    expect(checker?.checkRequest({ method: 'GET', path: '/api/v1/users', query: { limits: '3' } })).not.toEqual([]);
    expect(checker?.checkRequest({ method: 'GET', path: '/api/v1/nothing' })).not.toEqual([]);
    const answer = (body: unknown): string[] =>
      checker?.checkResponse({ method: 'GET', path, status: 200, body }) ?? [];
    expect(answer({ id: '00u1', status: 'ACTIVE' })).toEqual([]);
    expect(answer({ id: '00u1', status: 'AWAKE' })).not.toEqual([]);
    expect(answer({ id: 1 })).not.toEqual([]);
    expect(answer({ credentials: { password: { value: 'shown' } } })).not.toEqual([]);
    expect(answer({ nick: 'x' })).not.toEqual([]);
  });
});
