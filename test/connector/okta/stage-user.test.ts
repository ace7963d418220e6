import { beforeAll, describe, expect, it } from '@jest/globals';
import { oktaBehaviours } from '../../../connector/okta/behaviours.ts';
import { createOktaClient } from '../../../connector/okta/client.ts';
import { stageUserForPasswordImport as stagingCard } from '../../../connector/okta/generated/native-cards.ts';
import { validators } from '../../../connector/okta/generated/validate-cards.js';
import { stageUser } from '../../../connector/okta/stage-user.ts';
import { stagingOverClient } from '../../../connector/okta/stage-user-for-password-import.ts';
import { type Asked, connection, context, fakeClock, json, type Reply, serving } from '../http/context.ts';

interface State {
  status: string;
  provider: string;
  password: boolean;
}

/** An org with one user that changes as Okta says it does. */
function org(state: State, slow = 0): Reply {
  const answer = () => ({
    id: '00u1',
    status: state.status,
    profile: { login: 'a@b.test' },
    credentials: {
      ...(state.password ? { password: {} } : {}),
      provider: { type: state.provider, name: state.provider },
    },
  });
  return (asked, res) => {
    const act = () => {
      if (asked.path.includes('/lifecycle/activate')) {
        if (state.status === 'ACTIVE')
          return json(res, 403, { errorCode: 'E0000016', errorSummary: 'already active', errorCauses: [] });
        state.status = state.provider === 'IMPORT' ? 'ACTIVE' : 'PROVISIONED';
        return json(res, 200, { activationToken: 'secret-token', activationUrl: 'https://secret' });
      }
      if (asked.method === 'POST') Object.assign(state, { provider: 'IMPORT', password: true });
      json(res, 200, answer());
    };
    setTimeout(act, slow);
  };
}

type Stage = (userId: string) => Promise<Record<string, unknown>>;

/** Runs the same test over the SDK client and over the card's connection. */
async function both(
  state: () => State,
  check: (stage: Stage, asked: Asked[], now: State) => Promise<void>,
  slow = 0,
): Promise<void> {
  const first = state();
  await serving(org(first, slow), async (url, asked) => {
    const calls = stagingOverClient(await createOktaClient({ orgUrl: url, token: 't', clock: fakeClock() }));
    await check(async (id) => ({ ...(await stageUser(calls, url, id)) }), asked, first);
  });
  const second = state();
  await serving(org(second, slow), async (url, asked) => {
    const given = connection('okta', { baseUrl: url, authorization: 'SSWS t' });
    const card = oktaBehaviours().get(stagingCard.kind)!;
    const stage: Stage = async (id) => {
      const out = await card({ 'User ID': id }, context({ connection: given }));
      expect(validators[stagingCard.kind]!.output(out)).toBe(true);
      return { status: out.Status, armed: out.Armed, activated: out.Activated, reason: out.Reason };
    };
    await check(stage, asked, second);
  });
}

// the SDK takes seconds to load on a busy machine, longer than one test may
beforeAll(async () => {
  await createOktaClient({ orgUrl: 'https://org.okta.com', token: 't', clock: fakeClock() });
}, 60_000);

describe('staging a user for password import', () => {
  it('arms and activates without mail', async () => {
    await both(
      () => ({ status: 'STAGED', provider: 'OKTA', password: false }),
      async (stage, asked, now) => {
        const done = await stage('00u1');
        expect(done).toEqual({ status: 'STAGED', armed: true, activated: true, reason: '' });
        expect(now).toEqual({ status: 'ACTIVE', provider: 'IMPORT', password: true });
        expect(asked.map((one) => `${one.method} ${one.path}`)).toEqual([
          'GET /api/v1/users/00u1',
          'POST /api/v1/users/00u1',
          'POST /api/v1/users/00u1/lifecycle/activate?sendEmail=false',
        ]);
        expect(JSON.stringify(done)).not.toContain('secret');
      },
    );
  });

  it('finishes what another run began', async () => {
    await both(
      () => ({ status: 'STAGED', provider: 'IMPORT', password: true }),
      async (stage, asked) => {
        expect(await stage('00u1')).toMatchObject({ armed: true, activated: true, reason: '' });
        expect(asked.filter((one) => one.method === 'POST')).toHaveLength(1);
      },
    );
  });

  it.each([
    ['STAGED', 'OKTA', true],
    ['STAGED', 'ACTIVE_DIRECTORY', false],
    ['STAGED', 'FEDERATION', false],
    ['ACTIVE', 'OKTA', true],
    ['ACTIVE', 'OKTA', false],
    ['ACTIVE', 'IMPORT', true],
    ['PROVISIONED', 'OKTA', false],
    ['SUSPENDED', 'OKTA', true],
    ['DEPROVISIONED', 'OKTA', false],
    ['LOCKED_OUT', 'OKTA', true],
  ])('changes nothing for %s, %s, password %p', async (status, provider, password) => {
    await both(
      () => ({ status, provider, password }),
      async (stage, asked, now) => {
        const done = await stage('00u1');
        expect(done).toMatchObject({ status, armed: provider === 'IMPORT', activated: false });
        expect(done.reason).not.toBe('');
        expect(asked.map((one) => one.method)).toEqual(['GET']);
        expect(now).toEqual({ status, provider, password });
      },
    );
  });

  it('arms once however often and however close events come', async () => {
    await both(
      () => ({ status: 'STAGED', provider: 'OKTA', password: false }),
      async (stage, asked, now) => {
        const results = await Promise.all(Array.from({ length: 6 }, () => stage('00u1')));
        expect(results.filter((result) => result.armed)).toHaveLength(6);
        expect(results.filter((result) => result.activated)).toHaveLength(1);
        expect(asked.filter((one) => one.path === '/api/v1/users/00u1' && one.method === 'POST')).toHaveLength(1);
        expect(now.status).toBe('ACTIVE');
        // the password came in meanwhile: a late event must not touch it
        Object.assign(now, { provider: 'OKTA', password: true });
        expect(await stage('00u1')).toMatchObject({ status: 'ACTIVE', armed: false, activated: false });
        expect(now).toEqual({ status: 'ACTIVE', provider: 'OKTA', password: true });
      },
      5,
    );
  });

  it('leaves users of other apps alone', async () => {
    const state = { status: 'STAGED', provider: 'OKTA', password: false };
    const users = org(state);
    const reply: Reply = (asked, res, nth) => {
      if (!asked.path.startsWith('/api/v1/apps/')) return users(asked, res, nth);
      if (asked.path === '/api/v1/apps/0oa1/users/00u1') return json(res, 200, { id: '00u1', status: 'ACTIVE' });
      json(res, 404, { errorCode: 'E0000007', errorSummary: 'Not found' });
    };
    await serving(reply, async (url, asked) => {
      const given = connection('okta', { baseUrl: url, authorization: 'SSWS t' });
      const card = oktaBehaviours().get(stagingCard.kind)!;
      const other = await card({ 'User ID': '00u1', 'App Instance ID': '0oa2' }, context({ connection: given }));
      expect(other).toMatchObject({
        Status: 'STAGED',
        Armed: false,
        Activated: false,
        Reason: expect.stringContaining('0oa2'),
      });
      const calls = stagingOverClient(await createOktaClient({ orgUrl: url, token: 't', clock: fakeClock() }));
      expect(await stageUser(calls, url, '00u1', { appId: '0oa2' })).toMatchObject({ armed: false, activated: false });
      expect(asked.filter((one) => one.method === 'POST')).toHaveLength(0);
      expect(await stageUser(calls, url, '00u1', { appId: '0oa1', sendEmail: true })).toMatchObject({
        activated: true,
      });
      expect(asked.at(-1)!.path).toContain('sendEmail=true');
    });
  });

  it('does not act on an answer that is no user', async () => {
    for (const body of [
      [],
      '<html>',
      { id: '00u1' },
      { id: 7, status: 'STAGED' },
      { id: '00u1', status: 'STAGED', credentials: 'x' },
    ])
      await serving(
        (_, res) => json(res, 200, body),
        async (url, asked) => {
          const given = connection('okta', { baseUrl: url, authorization: 'SSWS t' });
          const card = oktaBehaviours().get(stagingCard.kind)!;
          const call = async () => card({ 'User ID': '00u1' }, context({ connection: given }));
          await expect(call()).rejects.toMatchObject({ errorKind: 'Parse Error' });
          expect(asked.map((one) => one.method)).toEqual(['GET']);
        },
      );
  });

  it('goes on after a run that failed', async () => {
    let broken = true;
    const state = { status: 'STAGED', provider: 'OKTA', password: false };
    const reply = org(state);
    await serving(
      (asked, res, nth) =>
        broken && asked.method === 'POST'
          ? json(res, 400, { errorCode: 'E0000001', errorSummary: 'no' })
          : reply(asked, res, nth),
      async (url) => {
        const calls = stagingOverClient(await createOktaClient({ orgUrl: url, token: 't', clock: fakeClock() }));
        await expect(stageUser(calls, url, '00u1')).rejects.toMatchObject({ code: 'OKTA_API' });
        broken = false;
        expect(await stageUser(calls, url, '00u1')).toMatchObject({ armed: true, activated: true });
      },
    );
  });

  it('is calm about a user that is gone', async () => {
    await serving(
      (_, res) => json(res, 404, { errorCode: 'E0000007', errorSummary: 'Not found' }),
      async (url) => {
        const calls = stagingOverClient(await createOktaClient({ orgUrl: url, token: 't', clock: fakeClock() }));
        expect(await stageUser(calls, url, '00u1')).toMatchObject({ status: null, armed: false, activated: false });
        await expect(stageUser(calls, url, ' ')).rejects.toMatchObject({ errorKind: 'Invalid Input' });
      },
    );
  });
});
