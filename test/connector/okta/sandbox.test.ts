import { beforeAll, describe, expect, it } from '@jest/globals';
import { createOktaClient } from '../../../connector/okta/client.ts';
import { createEventHook, createInlineHook, verifyEventHook } from '../../../connector/okta/hooks.ts';
import { stageUser } from '../../../connector/okta/stage-user.ts';
import { stagingOverClient } from '../../../connector/okta/stage-user-for-password-import.ts';
import { listLogEvents } from '../../../connector/okta/system-log.ts';
import { listUsers, readUser, updateUser } from '../../../connector/okta/users.ts';
import { serve } from '../../../runtime/triggers/serve.ts';
import { type OktaSandbox, startOkta } from '../../../sandbox/okta/server.ts';
import { fakeClock } from '../http/context.ts';

/** The simulated org, which shares no code with the client. */
async function org(use: (okta: OktaSandbox, client: Awaited<ReturnType<typeof createOktaClient>>) => Promise<void>) {
  const okta = await startOkta();
  try {
    await use(okta, await createOktaClient({ orgUrl: okta.url, token: okta.token, clock: fakeClock() }));
  } finally {
    await okta.close();
  }
}

const person = (n: number) => ({
  profile: { login: `p${n}@b.test`, email: `p${n}@b.test`, firstName: 'P', lastName: String(n) },
});

// the SDK takes seconds to load on a busy machine, longer than one test may
beforeAll(async () => {
  await createOktaClient({ orgUrl: 'https://org.okta.com', token: 't', clock: fakeClock() });
}, 60_000);

describe('the Okta client and the simulated org', () => {
  it('stages a person once, however often it is asked', async () => {
    await org(async (okta, client) => {
      const { id } = await okta.addUser(person(1));
      const calls = stagingOverClient(client);
      const all = await Promise.all([1, 2, 3].map(() => stageUser(calls, okta.url, id)));
      await okta.idle();
      expect(all.filter((done) => done.activated)).toHaveLength(1);
      const user = await readUser(client, 'p1@b.test');
      expect(user).toMatchObject({ status: 'ACTIVE', credentials: { provider: { type: 'IMPORT' } } });
      expect(await stageUser(calls, okta.url, id)).toMatchObject({ status: 'ACTIVE', armed: true, activated: false });
      const events = okta.log().filter((event) => event.eventType === 'user.lifecycle.activate');
      expect(events).toHaveLength(1);
    });
  });

  it('leaves a person with a password alone', async () => {
    await org(async (okta, client) => {
      const { id } = await okta.addUser({ ...person(2), password: 'Own-Passw0rd' });
      const done = await stageUser(stagingOverClient(client), okta.url, id);
      expect(done).toMatchObject({ status: 'ACTIVE', armed: false, activated: false });
      expect((await readUser(client, id)).credentials?.provider?.type).toBe('OKTA');
    });
  });

  it('gets through failures that pass', async () => {
    await org(async (okta, client) => {
      const { id } = await okta.addUser(person(3));
      okta.faults.add({
        path: '/api/v1/users',
        times: 1,
        status: 503,
        body: { errorCode: 'E0000010', errorSummary: 'read-only' },
      });
      okta.faults.add({ path: '/api/v1/users', times: 1, status: 429, body: { errorCode: 'E0000047' } });
      okta.faults.add({ path: '/api/v1/users', times: 1, status: 502, body: '<html>' });
      expect(await stageUser(stagingOverClient(client), okta.url, id)).toMatchObject({ armed: true, activated: true });
    });
  });

  it('pages through people and the log', async () => {
    await org(async (okta, client) => {
      for (let n = 10; n < 17; n++) await okta.addUser(person(n));
      const logins: unknown[] = [];
      for await (const user of listUsers(client, { limit: 3 })) logins.push(user.profile.login);
      expect(logins.sort()).toEqual([10, 11, 12, 13, 14, 15, 16].map((n) => `p${n}@b.test`));
      const created: unknown[] = [];
      const query = { since: '2020-01-01T00:00:00.000Z', filter: 'eventType eq "user.lifecycle.create"', limit: 3 };
      for await (const event of listLogEvents(client, query)) created.push(event.eventType);
      expect(created).toHaveLength(7);
      await updateUser(client, 'p10@b.test', { profile: { title: 'Boss' } });
      expect((await readUser(client, 'p10@b.test')).profile).toMatchObject({ title: 'Boss', firstName: 'P' });
    });
  });

  it('registers hooks; the event hook is verified by its endpoint and delivers', async () => {
    await org(async (okta, client) => {
      const seen: unknown[] = [];
      const target = {
        apiFlow: () => null,
        invoke: () => ({ status: 'success' }) as const,
        deliver: async (body: unknown) => seen.push(body),
      };
      const eventHook = { path: '/events', header: 'X-Hook', secret: 's3cret' };
      const server = await serve(target, { host: '127.0.0.1', port: 0, eventHook });
      try {
        const header = { key: 'X-Hook', value: 's3cret' };
        const hook = await createEventHook(client, { name: 'Events', uri: `${server.url}/events`, header }, [
          'user.lifecycle.create',
        ]);
        expect(hook.verificationStatus).toBe('UNVERIFIED');
        expect((await verifyEventHook(client, hook.id)).verificationStatus).toBe('VERIFIED');
        await okta.addUser(person(20));
        await okta.idle();
        expect(seen).toMatchObject([{ data: { events: [{ eventType: 'user.lifecycle.create' }] } }]);
        const other = { name: 'Import', uri: `${server.url}/hook`, header };
        expect(await createInlineHook(client, other)).toMatchObject({ status: 'ACTIVE' });
        await expect(createInlineHook(client, { ...other, name: 'Second' })).rejects.toMatchObject({
          code: 'OKTA_API',
        });
      } finally {
        await server.close();
      }
    });
  });
});
