import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import okta from '@okta/okta-sdk-nodejs';
import { type Exchange, type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import { createContractChecker, loadContract } from './contract.ts';
import { ARM, eventHook, passwordHook, profileOf, signIn } from './okta-client.ts';
import { answerWith, type Service, startService, verdict } from './service.ts';

describe('the real Okta SDK against the org', () => {
  const exchanges: Exchange[] = [];
  let org: OktaSandbox;
  let service: Service;
  let client: InstanceType<typeof okta.Client>;
  beforeAll(async () => {
    service = await startService(answerWith(verdict('VERIFIED')));
    org = await startOkta({ onExchange: (exchange) => exchanges.push(exchange) });
    client = new okta.Client({
      orgUrl: org.url,
      token: org.token,
      requestExecutor: new okta.DefaultRequestExecutor({ maxRetries: 2, requestTimeout: 20_000 }),
      cacheMiddleware: null as never,
    });
  }, 30_000);
  afterAll(async () => {
    await org.close();
    await service.close();
  });

  it('creates, arms, activates, reads, lists and finds users', async () => {
    const made = await client.userApi.createUser({
      activate: false,
      body: { profile: profileOf('sdk@nordwind.example') },
    });
    expect(made.status).toBe('STAGED');
    const userId = made.id as string;
    const armed = await client.userApi.updateUser({ userId, user: ARM });
    expect(armed.credentials?.provider?.type).toBe('IMPORT');
    const activation = await client.userApi.activateUser({ userId, sendEmail: false });
    expect(activation.activationToken).toEqual(expect.any(String));
    expect((await client.userApi.getUser({ userId: 'SDK@nordwind.example' })).status).toBe('ACTIVE');
    await expect(client.userApi.activateUser({ userId, sendEmail: false })).rejects.toMatchObject({
      status: 403,
      errorCode: 'E0000016',
    });
    await expect(client.userApi.getUser({ userId: '00unobody' })).rejects.toMatchObject({
      status: 404,
      errorCode: 'E0000007',
    });

    for (let index = 0; index < 5; index++) {
      await client.userApi.createUser({ activate: false, body: { profile: profileOf(`n${index}@nordwind.example`) } });
    }
    const logins: string[] = [];
    for await (const user of await client.userApi.listUsers({ limit: 2 })) logins.push(user?.profile?.login ?? '');
    expect(logins).toEqual(['sdk', 'n0', 'n1', 'n2', 'n3', 'n4'].map((name) => `${name}@nordwind.example`));
    const found: string[] = [];
    const search = 'status eq "STAGED" and (profile.login sw "n1" or profile.login eq "N3@nordwind.example")';
    for await (const user of await client.userApi.listUsers({ search })) found.push(user?.profile?.login ?? '');
    expect(found).toEqual(['n1@nordwind.example', 'n3@nordwind.example']);
  });

  it('registers, previews and lists hooks, and reads the log', async () => {
    const inlineHook = passwordHook(service.url) as never;
    const inline = await client.inlineHookApi.createInlineHook({ inlineHook });
    expect(inline.status).toBe('ACTIVE');
    expect(JSON.stringify(inline)).not.toContain('hook-secret');
    await expect(client.inlineHookApi.createInlineHook({ inlineHook })).rejects.toMatchObject({
      errorCode: 'E0000001',
    });
    const inlineHookId = inline.id as string;
    const payloadData = { eventType: 'com.okta.user.credential.password.import', data: {} } as never;
    const preview = await client.inlineHookApi.executeInlineHook({ inlineHookId, payloadData });
    expect(JSON.stringify(preview)).toContain('VERIFIED');
    const event = await client.eventHookApi.createEventHook({
      eventHook: eventHook(service.url, ['user.import.password']) as never,
    });
    expect((await client.eventHookApi.verifyEventHook({ eventHookId: event.id as string })).verificationStatus).toBe(
      'VERIFIED',
    );

    expect((await signIn(org, 'sdk@nordwind.example', 'From-Entra-1')).body.status).toBe('SUCCESS');
    await org.idle();
    const delivered = service.received.filter(({ body }) => body.includes('com.okta.event_hook'));
    expect(delivered).toHaveLength(1);
    const types: string[] = [];
    const filter = 'eventType eq "user.import.password"';
    const events = await client.systemLogApi.listLogEvents({
      filter,
      since: '2020-01-01T00:00:00.000Z',
      until: '2100-01-01T00:00:00.000Z',
    });
    for await (const one of events) types.push(`${one?.eventType} ${one?.outcome?.result}`);
    expect(types).toEqual(['user.import.password SUCCESS']);
  });

  it('reads and changes the provisioning feature and app users', async () => {
    const appId = org.appId;
    const feature = await client.applicationApi.getFeatureForApplication({ appId, name: 'USER_PROVISIONING' });
    expect(feature.name).toBe('USER_PROVISIONING');
    const changed = await client.applicationApi.updateFeatureForApplication({
      appId,
      name: 'USER_PROVISIONING',
      CapabilitiesObject: { update: { password: { status: 'ENABLED', seed: 'OKTA', change: 'CHANGE' } } },
    });
    expect(JSON.stringify(changed)).toContain('"seed":"OKTA"');
    await expect(client.applicationApi.getApplicationUser({ appId, userId: '00unobody' })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('waits for the reset of an exhausted bucket and tries again', async () => {
    org.faults.add({
      path: '/api/v1/groups',
      times: 1,
      status: 429,
      headers: { 'x-rate-limit-reset': String(Math.floor(Date.now() / 1000)), date: new Date().toUTCString() },
      body: { errorCode: 'E0000047', errorSummary: 'limit', errorLink: 'E0000047', errorId: 'x', errorCauses: [] },
    });
    const names: string[] = [];
    for await (const group of await client.groupApi.listGroups({})) names.push(group?.id ?? '');
    expect(names).toEqual([]);
    expect(exchanges.filter(({ path }) => path === '/api/v1/groups').map(({ status }) => status)).toEqual([429, 200]);
  }, 20_000);

  it('sent nothing that the published description does not know', () => {
    const contract = loadContract();
    if (contract === null) return;
    const checker = createContractChecker(contract);
    const problems = exchanges
      .filter(({ path }) => path.startsWith('/api/v1/') && path !== '/api/v1/authn')
      .flatMap(({ method, path, query, requestBody }) =>
        checker.checkRequest({ method, path, query, body: requestBody === '' ? undefined : JSON.parse(requestBody) }),
      );
    expect(problems).toEqual([]);
  });
});
