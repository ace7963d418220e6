import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FlopackError } from '../../../connector/core/error.ts';
import { listAdAgentPools } from '../../../connector/okta/agent-pools.ts';
import { listApps, readApp, readPasswordPush, updatePasswordPush } from '../../../connector/okta/apps.ts';
import { createOktaClient, type OktaClient } from '../../../connector/okta/client.ts';
import { listLogEvents } from '../../../connector/okta/system-log.ts';
import { listUsers } from '../../../connector/okta/users.ts';
import { type OktaSandbox, startOkta } from '../../../sandbox/okta/server.ts';
import { type Asked, fakeClock, json, type Reply, serving } from '../http/context.ts';

const WANTED = { status: 'ENABLED', seed: 'OKTA', change: 'CHANGE' };
const TOKEN = '00secretTokenOfTheOrg';

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function thrown(call: Promise<unknown>): Promise<FlopackError> {
  const error = await call.catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(FlopackError);
  return error as FlopackError;
}

/** A client of a server that answers as told. */
function asking<T>(reply: Reply, use: (client: OktaClient, asked: Asked[]) => Promise<T>): Promise<T> {
  return serving(reply, async (url, asked) =>
    use(await createOktaClient({ orgUrl: url, token: TOKEN, clock: fakeClock(), retry: { attempts: 1 } }), asked),
  );
}

describe('apps of the simulated org', () => {
  let okta: OktaSandbox;
  let client: OktaClient;
  beforeAll(async () => {
    okta = await startOkta({
      apps: [
        { id: '0oaSlack1', name: 'slack', label: 'Slack' },
        { id: '0oaDirectory1', name: 'active_directory', label: 'ad.example.test', features: ['PUSH_NEW_USERS'] },
        { id: '0oaDirectory2', name: 'active_directory', label: 'old.example.test' },
        { id: '0oaZoom1', name: 'zoomus', label: 'Zoom', provisioning: false },
      ],
    });
    client = await createOktaClient({ orgUrl: okta.url, token: okta.token, clock: fakeClock() });
  }, 60_000);
  afterAll(() => okta.close());

  it('lists those of one kind and reads one', async () => {
    expect(await all(listApps(client, 'active_directory'))).toEqual([
      {
        id: '0oaDirectory1',
        name: 'active_directory',
        label: 'ad.example.test',
        status: 'ACTIVE',
        features: ['PUSH_NEW_USERS'],
      },
      expect.objectContaining({ id: '0oaDirectory2', features: [] }),
    ]);
    expect(await readApp(client, '0oaSlack1')).toMatchObject({ name: 'slack', label: 'Slack', status: 'ACTIVE' });
    expect((await thrown(readApp(client, '0oaGone'))).details).toMatchObject({ status: 404, errorCode: 'E0000007' });
  });

  it('reads and sets how passwords are pushed, and nothing else', async () => {
    expect(await readPasswordPush(client, '0oaSlack1')).toEqual({
      status: 'DISABLED',
      seed: 'RANDOM',
      change: 'KEEP_EXISTING',
    });
    expect(await updatePasswordPush(client, '0oaSlack1', WANTED)).toEqual(WANTED);
    expect(await readPasswordPush(client, '0oaSlack1')).toEqual(WANTED);
  });

  it('says what Okta says where provisioning is off', async () => {
    const error = await thrown(readPasswordPush(client, '0oaZoom1'));
    expect(error.details).toMatchObject({
      status: 400,
      errorCauses: ['Provisioning is not enabled for the app instance.'],
    });
  });

  it('lists the pools of AD agents with their agents', async () => {
    const agent = okta.addAgent('0oaDirectory1', {
      createUser: async () => ({ ok: false, reason: 'x' }),
      setPassword: async () => ({ ok: false, reason: 'x' }),
      close: async () => {},
    });
    const pools = await all(listAdAgentPools(client));
    expect(pools.map((pool) => [pool.name, pool.operationalStatus, pool.agents.length])).toEqual([
      ['ad.example.test', 'OPERATIONAL', 1],
      ['old.example.test', 'INACTIVE', 0],
    ]);
    expect(pools[0]!.agents[0]).toMatchObject({ name: agent.name, latest: true, operationalStatus: 'OPERATIONAL' });
    expect(pools[0]!.agents[0]!.lastConnection).toBeGreaterThan(1_600_000_000_000);
  });
});

describe('what is sent and what comes back', () => {
  it('asks for one kind, follows pages, and sends the password part alone', async () => {
    await asking(
      (asked, res) => {
        if (asked.method === 'PUT') return json(res, 200, { name: 'USER_PROVISIONING', capabilities: {} });
        const next = `<http://${asked.headers.host}/api/v1/apps?after=2>; rel="next"`;
        return asked.path.includes('after')
          ? json(res, 200, [{ id: '2' }])
          : json(res, 200, [{ id: '1' }], { link: next });
      },
      async (client, asked) => {
        expect((await all(listApps(client, 'office365'))).map(({ id }) => id)).toEqual(['1', '2']);
        expect(new URL(asked[0]!.path, 'http://x').searchParams.get('filter')).toBe('name eq "office365"');
        expect(await updatePasswordPush(client, '0oa1', WANTED)).toEqual({ status: null, seed: null, change: null });
        expect(asked[2]).toMatchObject({ method: 'PUT', path: '/api/v1/apps/0oa1/features/USER_PROVISIONING' });
        expect(JSON.parse(asked[2]!.body)).toEqual({ update: { password: WANTED } });
        expect(asked[2]!.headers.authorization).toBe(`SSWS ${TOKEN}`);
      },
    );
  });

  it.each([
    ['no fields', {}, { id: '', name: '', label: '', status: '', features: null }],
    [
      'fields of other types',
      { id: 7, name: ['x'], label: null, status: {}, features: 'OUTBOUND_DEL_AUTH' },
      { id: '', name: '', label: '', status: '', features: null },
    ],
    [
      'a sign-on mode that nobody knows',
      { id: '0oa1', name: 'active_directory', label: 'ad', status: 'ACTIVE', signOnMode: 'NEW', features: [] },
      { id: '0oa1', name: 'active_directory', label: 'ad', status: 'ACTIVE', features: [] },
    ],
    [
      'no sign-on mode',
      { id: '0oa1', name: 'active_directory', signOnMode: null, status: 'ACTIVE', features: ['A'] },
      { id: '0oa1', name: 'active_directory', label: '', status: 'ACTIVE', features: ['A'] },
    ],
    [
      'odd features',
      { id: '0oa1', features: ['A', 1, null, { x: 1 }] },
      { id: '0oa1', name: '', label: '', status: '', features: ['A'] },
    ],
  ])('takes an app with %s', async (_, body, app) => {
    await asking(
      (_asked, res) => json(res, 200, body),
      async (client) => expect(await readApp(client, '0oa1')).toEqual(app),
    );
  });

  it.each([
    ['nothing', {}],
    ['no capabilities', { name: 'USER_PROVISIONING', capabilities: null }],
    ['a list', { name: 'USER_PROVISIONING', capabilities: { update: [1] } }],
    ['numbers', { name: 'USER_PROVISIONING', capabilities: { update: { password: { status: 1 } } } }],
    ['another feature', { name: 'INBOUND_PROVISIONING', capabilities: { importSettings: {} } }],
  ])('does not guess what a feature with %s says', async (_, body) => {
    await asking(
      (_asked, res) => json(res, 200, body),
      async (client) =>
        expect(await readPasswordPush(client, '0oa1')).toEqual({ status: null, seed: null, change: null }),
    );
  });

  it('takes pools whose answers lack things', async () => {
    const agents = [null, 'x', { name: 'DC1', lastConnection: '2026-01-01T00:00:00Z' }, { lastConnection: -1 }];
    await asking(
      (_asked, res) => json(res, 200, [{ id: 'p', name: 'ad', operationalStatus: 'NEW', agents }, { id: 'q' }]),
      async (client, asked) => {
        const [pool, bare] = await all(listAdAgentPools(client));
        expect(bare).toEqual({ id: 'q', name: '', operationalStatus: '', agents: [] });
        expect(pool).toMatchObject({ operationalStatus: 'NEW' });
        expect(pool!.agents.find(({ name }) => name === 'DC1')).toMatchObject({ version: '', latest: null });
        const times = pool!.agents.map(({ lastConnection }) => lastConnection);
        expect(times.filter((time) => time !== null)).toEqual([Date.parse('2026-01-01')]);
        expect(new URL(asked[0]!.path, 'http://x').searchParams.get('poolType')).toBe('AD');
      },
    );
  });

  it('ends at a page without apps, and at an answer that has no end', async () => {
    const mebibyte = ' '.repeat(1024 * 1024);
    await asking(
      (asked, res, nth) => {
        const next = `<http://${asked.headers.host}/api/v1/apps?after=${nth}>; rel="next"`;
        if (asked.path.includes('filter') || asked.path.includes('after'))
          return json(res, 200, nth === 1 ? [{ id: '1' }] : ['none'], { link: next });
        res.writeHead(200, { 'content-type': 'application/json' });
        const pour = (): void => {
          while (!res.destroyed && res.write(mebibyte));
        };
        res.on('drain', pour);
        pour();
      },
      async (client, asked) => {
        expect(await all(listApps(client, 'slack'))).toHaveLength(1);
        expect(asked).toHaveLength(2);
        expect((await thrown(readApp(client, '0oa1'))).message).toContain('more than one answer may hold');
      },
    );
  });

  it('keeps no connection open whose answer comes too slowly', async () => {
    let closed: Promise<string> | null = null;
    await serving(
      (_, res) => {
        closed = new Promise((resolve) => res.on('close', () => resolve('closed')));
        res.writeHead(200, { 'content-type': 'application/json' }).write('[');
      },
      async (orgUrl) => {
        const settings = { orgUrl, token: TOKEN, clock: fakeClock(), retry: { attempts: 1 }, requestTimeoutMs: 200 };
        const client = await createOktaClient(settings);
        expect((await thrown(readApp(client, '0oa1'))).code).toBe('HTTP_TIMEOUT');
        expect(await closed).toBe('closed');
      },
    );
  });

  it.each([
    ['a page of HTML', '<html>', 'no JSON'],
    ['a text', '"none"', 'no list'],
    ['one object', '{"id":"1"}', 'no list'],
  ])('takes %s for no list of users, agents or log events', async (_, body, says) => {
    await asking(
      (_asked, res) => res.writeHead(200, { 'content-type': 'application/json' }).end(body),
      async (client) => {
        const since = '2026-01-01T00:00:00.000Z';
        for (const list of [listUsers(client), listAdAgentPools(client), listLogEvents(client, { since })])
          expect((await thrown(all<unknown>(list))).message).toContain(says);
      },
    );
  });

  it('carries the token to no other host, and takes no HTML for an app', async () => {
    await serving(
      (_, res) => json(res, 200, []),
      async (elsewhere, stolen) => {
        await asking(
          (asked, res) =>
            asked.path.includes('filter')
              ? json(res, 200, [{ id: '1' }], { link: `<${elsewhere}/api/v1/apps?after=2>; rel="next"` })
              : res.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
          async (client) => {
            expect((await thrown(all(listApps(client, 'slack')))).code).toBe('OKTA_API');
            expect((await thrown(readApp(client, '0oa1'))).message).toContain('no JSON');
            expect(stolen).toEqual([]);
          },
        );
      },
    );
  });

  it('calls an answer that is no list an error of Okta', async () => {
    await asking(
      (_asked, res) => json(res, 200, { surprise: true }),
      async (client) => {
        expect((await thrown(all(listApps(client, 'slack')))).code).toBe('OKTA_API');
        expect((await thrown(all(listAdAgentPools(client)))).code).toBe('OKTA_API');
      },
    );
  });

  it.each(['', '..', '0oa/../users', '00u1', '0oa1?x=1'])('sends nothing for the app id %j', async (id) => {
    await asking(
      (_asked, res) => json(res, 200, {}),
      async (client, asked) => {
        expect((await thrown(readApp(client, id))).code).toBe('USAGE');
        expect((await thrown(readPasswordPush(client, id))).code).toBe('USAGE');
        expect((await thrown(updatePasswordPush(client, id, WANTED))).code).toBe('USAGE');
        expect((await thrown(all(listApps(client, 'x" or name eq "y')))).code).toBe('USAGE');
        expect(asked).toEqual([]);
      },
    );
  });
});
