import { describe, expect, it } from '@jest/globals';
import { oktaBehaviours } from '../../../connector/okta/behaviours.ts';
import { createOktaClient } from '../../../connector/okta/client.ts';
import { stageUser } from '../../../connector/okta/stage-user.ts';
import { stagingOverClient } from '../../../connector/okta/stage-user-for-password-import.ts';
import { type Asked, connection, context, fakeClock, field, json, type Reply, serving } from '../http/context.ts';

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
    const outputs = ['Status', 'Armed', 'Activated', 'Reason'].map((key) => field('Result', key));
    const card = oktaBehaviours().get('okta/stageUserForPasswordImport')!;
    const stage: Stage = async (id) => {
      const out = await card({ 'User/ID': id }, context({ connection: given, outputs }));
      return {
        status: out['Result/Status'],
        armed: out['Result/Armed'],
        activated: out['Result/Activated'],
        reason: out['Result/Reason'],
      };
    };
    await check(stage, asked, second);
  });
}

describe('staging a user for password import', () => {
  it('arms and activates without mail', async () => {
    await both(
      () => ({ status: 'STAGED', provider: 'OKTA', password: false }),
      async (stage, asked, now) => {
        const done = await stage('00u1');
        expect(done).toEqual({ status: 'STAGED', armed: true, activated: true, reason: 'Armed and activated.' });
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
        expect(await stage('00u1')).toMatchObject({ armed: false, activated: true });
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
        expect(await stage('00u1')).toMatchObject({ status, armed: false, activated: false });
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
        expect(results.filter((result) => result.armed)).toHaveLength(1);
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
