import type { ServerResponse } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { type OktaOptions, type OktaSandbox, startOkta } from '../../sandbox/okta/server.ts';
import { keeper } from './keep.ts';
import { api, eventHook, profileOf } from './okta-client.ts';
import { answerWith, type Service, startService } from './service.ts';

const keep = keeper();

interface Batch {
  readonly eventId: string;
  readonly data: {
    readonly events: readonly { readonly uuid: string; readonly target: { readonly alternateId: string }[] }[];
  };
}

type Answer = Parameters<typeof startService>[0];

async function subscribed(
  delivery: OktaOptions['delivery'],
  answer: Answer = answerWith(''),
  settings = {},
): Promise<{ okta: OktaSandbox; sink: Service }> {
  const sink = await keep(startService(answer));
  const okta = await keep(
    startOkta({ settings: { hookTimeoutMs: 150, ...settings }, ...(delivery === undefined ? {} : { delivery }) }),
  );
  const { body } = await api(okta, 'POST', '/api/v1/eventHooks', eventHook(sink.url, ['user.lifecycle.create']));
  await api(okta, 'POST', `/api/v1/eventHooks/${body.id}/lifecycle/verify`);
  return { okta, sink };
}

async function addUsers(okta: OktaSandbox, count: number): Promise<void> {
  for (let index = 0; index < count; index++) await okta.addUser({ profile: profileOf(`u${index}@nordwind.example`) });
}

function batches(sink: Service): Batch[] {
  return sink.received.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body) as Batch);
}

const logins = (batch: Batch | undefined): string[] =>
  batch?.data.events.map(({ target }) => target[0]?.alternateId ?? '') ?? [];

describe('event hook delivery', () => {
  it('batches nearby events, in the vendor envelope and with the secret', async () => {
    const { okta, sink } = await subscribed({ maxBatch: 3, lingerMs: 30 });
    await addUsers(okta, 5);
    await okta.idle();
    const sent = batches(sink);
    expect(sent.map((batch) => batch.data.events.length).sort()).toEqual([2, 3]);
    expect(sent[0]).toMatchObject({
      eventType: 'com.okta.event_hook',
      eventTypeVersion: '1.0',
      cloudEventsVersion: '0.1',
      contentType: 'application/json',
      source: expect.stringMatching(/\/api\/v1\/eventHooks\/who/),
    });
    expect(new Set(sent.map(({ eventId }) => eventId)).size).toBe(2);
    expect(sink.received.at(-1)?.headers.authorization).toBe('event-secret');
    expect(okta.deliveryCounts).toEqual({ delivered: 2, failed: 0, requests: 2 });
  });

  it('delivers copies with the same uuid under another eventId', async () => {
    const { okta, sink } = await subscribed({ copies: 2, lingerMs: 5 });
    await addUsers(okta, 1);
    await okta.idle();
    const sent = batches(sink);
    expect(sent).toHaveLength(2);
    expect(new Set(sent.flatMap(({ data }) => data.events.map(({ uuid }) => uuid))).size).toBe(1);
    expect(new Set(sent.map(({ eventId }) => eventId)).size).toBe(2);
  });

  it('lets newer events overtake held ones', async () => {
    const { okta, sink } = await subscribed({
      lingerMs: 5,
      rule: (event) => (event.target[0]?.alternateId.startsWith('u0') ? { delayMs: 80 } : undefined),
    });
    await addUsers(okta, 2);
    await okta.idle();
    expect(batches(sink).map((batch) => logins(batch))).toEqual([['u1@nordwind.example'], ['u0@nordwind.example']]);
  });

  it('mixes a batch when told to', async () => {
    const { okta, sink } = await subscribed({ lingerMs: 60, shuffle: true });
    await addUsers(okta, 12);
    await okta.idle();
    const all = batches(sink).flatMap((batch) => logins(batch));
    const inOrder = Array.from({ length: 12 }, (_, index) => `u${index}@nordwind.example`);
    expect(all).not.toEqual(inOrder);
    expect([...all].sort()).toEqual([...inOrder].sort());
  });

  it.each([
    ['a 500, twice', 500, 2, 'HTTP status 500'],
    ['a 400, once', 400, 1, 'HTTP status 400'],
    ['a redirect, once', 302, 1, 'HTTP status 302'],
  ])('logs %s as failed and does not deliver again', async (_, status, requests, reason) => {
    const { okta, sink } = await subscribed({ lingerMs: 5 }, (request, response) =>
      answerWith('', request.method === 'GET' ? 200 : status)(request, response),
    );
    await addUsers(okta, 1);
    await okta.idle();
    expect(batches(sink)).toHaveLength(requests);
    const failures = okta.log().filter(({ eventType }) => eventType === 'event_hook.delivery');
    expect(failures.map(({ outcome }) => outcome)).toEqual([{ result: 'FAILURE', reason }]);
  });

  it('repeats once after a timeout', async () => {
    const { okta, sink } = await subscribed({ lingerMs: 5 }, (request, response, count) => {
      if (request.method === 'GET' || count > 2) answerWith('', 200)(request, response);
    });
    await addUsers(okta, 1);
    await okta.idle();
    expect(batches(sink)).toHaveLength(2);
    expect(okta.deliveryCounts).toEqual({ delivered: 1, failed: 0, requests: 2 });
  });

  it('drops what waits for a hook that is deactivated meanwhile', async () => {
    const { okta, sink } = await subscribed({ lingerMs: 60 });
    await addUsers(okta, 1);
    const [hook] = (await api(okta, 'GET', '/api/v1/eventHooks')).body;
    await api(okta, 'POST', `/api/v1/eventHooks/${hook.id}/lifecycle/deactivate`);
    await okta.idle();
    expect(batches(sink)).toEqual([]);
  });

  it('does not send what happened before the verification', async () => {
    const sink = await keep(startService(answerWith('')));
    const okta = await keep(startOkta({ delivery: { lingerMs: 80 } }));
    const { body } = await api(okta, 'POST', '/api/v1/eventHooks', eventHook(sink.url, ['user.lifecycle.create']));
    await addUsers(okta, 1);
    await api(okta, 'POST', `/api/v1/eventHooks/${body.id}/lifecycle/verify`);
    await okta.idle();
    expect(batches(sink)).toEqual([]);
  });

  it('sends nothing to a hook that is not verified, deactivated or moved', async () => {
    const { okta, sink } = await subscribed({ lingerMs: 5 });
    const [hook] = (await api(okta, 'GET', '/api/v1/eventHooks')).body;
    await api(okta, 'POST', `/api/v1/eventHooks/${hook.id}/lifecycle/deactivate`);
    await okta.addUser({ profile: profileOf('a@nordwind.example') });
    await api(okta, 'POST', `/api/v1/eventHooks/${hook.id}/lifecycle/activate`);
    const moved = await api(
      okta,
      'PUT',
      `/api/v1/eventHooks/${hook.id}`,
      eventHook(`${sink.url}?moved`, ['user.lifecycle.create']),
    );
    expect(moved.body.verificationStatus).toBe('UNVERIFIED');
    await okta.addUser({ profile: profileOf('b@nordwind.example') });
    await okta.idle();
    expect(batches(sink)).toEqual([]);
  });
});

describe('event hook registration', () => {
  it.each<[name: string, answer: (response: ServerResponse) => void]>([
    ['the wrong challenge', (response) => response.end('{"verification":"other"}')],
    ['an error', (response) => response.writeHead(500).end()],
    ['silence', () => undefined],
  ])('is not verified by %s', async (_, answer) => {
    const sink = await keep(startService((_request, response) => answer(response)));
    const okta = await keep(startOkta({ settings: { hookTimeoutMs: 80 } }));
    const { body } = await api(okta, 'POST', '/api/v1/eventHooks', eventHook(sink.url, ['user.lifecycle.create']));
    const tried = await api(okta, 'POST', `/api/v1/eventHooks/${body.id}/lifecycle/verify`);
    expect([tried.status, tried.body.errorCode]).toEqual([400, 'E0000001']);
    expect((await api(okta, 'GET', `/api/v1/eventHooks/${body.id}`)).body.verificationStatus).toBe('UNVERIFIED');
  });

  it.each([
    'inline_hook.response.processed',
    'application.provision.user.push_okta_password',
    'system.agent.ad.write_ldap',
    'x',
  ])('refuses the event type %s', async (eventType) => {
    const okta = await keep(startOkta());
    const made = await api(okta, 'POST', '/api/v1/eventHooks', eventHook('http://127.0.0.1:1/', [eventType]));
    expect(made.status).toBe(400);
  });
});

describe('the System Log', () => {
  it('is filtered, limited and followed to the end and beyond by its next links', async () => {
    const okta = await keep(startOkta());
    await addUsers(okta, 5);
    const filter = encodeURIComponent('eventType eq "user.lifecycle.create" and outcome.result eq "SUCCESS"');
    const seen: string[] = [];
    let next = `/api/v1/logs?limit=2&filter=${filter}`;
    const follow = async (): Promise<number> => {
      const page = await api(okta, 'GET', next);
      seen.push(...page.body.map((event: { target: { alternateId: string }[] }) => event.target[0]?.alternateId));
      next = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1] ?? '';
      return page.body.length;
    };
    expect([await follow(), await follow(), await follow(), await follow()]).toEqual([2, 2, 1, 0]);
    await okta.addUser({ profile: profileOf('later@nordwind.example') });
    expect(await follow()).toBe(1);
    expect(seen).toEqual([0, 1, 2, 3, 4].map((index) => `u${index}@nordwind.example`).concat('later@nordwind.example'));

    const newest = await api(okta, 'GET', '/api/v1/logs?sortOrder=DESCENDING&limit=1');
    expect(newest.body[0].target[0].alternateId).toBe('later@nordwind.example');
    const bounded = await api(
      okta,
      'GET',
      `/api/v1/logs?limit=1000&until=${new Date(Date.now() + 60_000).toISOString()}`,
    );
    expect(bounded.headers.get('link')).not.toContain('rel="next"');
    expect((await api(okta, 'GET', `/api/v1/logs?since=${encodeURIComponent(new Date().toString())}`)).status).toBe(
      400,
    );
    expect((await api(okta, 'GET', '/api/v1/logs?since=2100-01-01T00:00:00Z')).body).toEqual([]);
  });
});
