import { beforeAll, describe, expect, it } from '@jest/globals';
import { FlopackError } from '../../../connector/core/error.ts';
import { createOktaClient, type OktaClient, type OktaClientSettings } from '../../../connector/okta/client.ts';
import { createEventHook, createInlineHook, verifyEventHook } from '../../../connector/okta/hooks.ts';
import { listLogEvents } from '../../../connector/okta/system-log.ts';
import {
  activateWithoutEmail,
  armPasswordHook,
  listUsers,
  readUser,
  updateUser,
} from '../../../connector/okta/users.ts';
import { type Asked, fakeClock, json, type Reply, serving } from '../http/context.ts';

const TOKEN = '00secretTokenOfTheOrg';
const endpoint = { name: 'Hook', uri: 'https://host.test/hook', header: { key: 'Authorization', value: 'shared' } };

function withClient<T>(
  reply: Reply,
  use: (client: OktaClient, asked: Asked[], slept: number[], url: string) => Promise<T>,
  more: Partial<OktaClientSettings> = {},
): Promise<T> {
  const clock = fakeClock();
  return serving(reply, async (url, asked) => {
    const client = await createOktaClient({ orgUrl: url, token: TOKEN, clock, ...more });
    return use(client, asked, clock.slept, url);
  });
}

async function thrown(call: Promise<unknown>): Promise<FlopackError> {
  const error = await call.then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(FlopackError);
  const all = JSON.stringify([
    (error as Error).message,
    (error as FlopackError).details,
    String((error as Error).stack),
  ]);
  expect(all).not.toContain(TOKEN);
  expect((error as Error).cause).toBeUndefined();
  return error as FlopackError;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

// the SDK takes seconds to load on a busy machine, longer than one test may
beforeAll(async () => {
  await createOktaClient({ orgUrl: 'https://org.okta.com', token: 't', clock: fakeClock() });
}, 60_000);

describe('the Okta client', () => {
  it('reads a user afresh each time', async () => {
    await withClient(
      (asked, res, nth) =>
        json(res, 200, {
          _links: { self: { href: `http://${asked.headers.host}/api/v1/users/00u1` } },
          id: '00u1',
          status: nth === 1 ? 'STAGED' : 'ACTIVE',
          created: '2026-01-01T00:00:00.000Z',
        }),
      async (client, asked) => {
        const user = await readUser(client, 'a+b@c.test');
        expect(user).toMatchObject({ id: '00u1', status: 'STAGED', created: '2026-01-01T00:00:00.000Z' });
        expect((await readUser(client, '00u1')).status).toBe('ACTIVE');
        expect(asked[0]).toMatchObject({ method: 'GET', path: '/api/v1/users/a%2Bb%40c.test' });
        expect(asked[0]!.headers.authorization).toBe(`SSWS ${TOKEN}`);
      },
    );
  });

  it('sends what Okta documents for arming, updating, activating and hooks', async () => {
    await withClient(
      (_, res) => json(res, 200, { id: 'x1', name: 'Hook', status: 'ACTIVE', verificationStatus: 'VERIFIED' }),
      async (client, asked) => {
        await armPasswordHook(client, '00u1');
        await updateUser(client, '00u1', { profile: { title: 'Boss', custom: 1 } });
        expect(await activateWithoutEmail(client, '00u1')).toEqual({ alreadyActive: false });
        expect(await createInlineHook(client, endpoint)).toMatchObject({ id: 'x1', status: 'ACTIVE' });
        await createEventHook(client, endpoint, ['user.lifecycle.create']);
        expect((await verifyEventHook(client, 'who1')).verificationStatus).toBe('VERIFIED');
        const sent = asked.map((one) => [one.method, one.path, one.body === '' ? null : JSON.parse(one.body)]);
        const config = {
          uri: endpoint.uri,
          headers: [],
          authScheme: { type: 'HEADER', key: 'Authorization', value: 'shared' },
        };
        expect(sent).toEqual([
          ['POST', '/api/v1/users/00u1', { credentials: { password: { hook: { type: 'default' } } } }],
          ['POST', '/api/v1/users/00u1', { profile: { title: 'Boss', custom: 1 } }],
          ['POST', '/api/v1/users/00u1/lifecycle/activate?sendEmail=false', null],
          [
            'POST',
            '/api/v1/inlineHooks',
            {
              name: 'Hook',
              type: 'com.okta.user.credential.password.import',
              version: '1.0.0',
              channel: { type: 'HTTP', version: '1.0.0', config: { ...config, method: 'POST' } },
            },
          ],
          [
            'POST',
            '/api/v1/eventHooks',
            {
              name: 'Hook',
              events: { type: 'EVENT_TYPE', items: ['user.lifecycle.create'] },
              channel: { type: 'HTTP', version: '1.0.0', config },
            },
          ],
          ['POST', '/api/v1/eventHooks/who1/lifecycle/verify', null],
        ]);
      },
    );
  });

  it('takes an already active user for success', async () => {
    await withClient(
      (_, res) => json(res, 403, { errorCode: 'E0000016', errorSummary: 'already active', errorCauses: [] }),
      async (client, asked) => {
        expect(await activateWithoutEmail(client, '00u1')).toEqual({ alreadyActive: true });
        expect(asked).toHaveLength(1);
      },
    );
  });

  it('waits until a user is activated, out of its rate limit, and through read-only mode', async () => {
    const answers: Reply[] = [
      (_, res) => json(res, 409, { errorCode: 'E0000112', errorSummary: 'still activating', errorCauses: [] }),
      (_, res) =>
        json(
          res,
          429,
          { errorCode: 'E0000047' },
          { 'x-rate-limit-limit': '600', 'x-rate-limit-reset': '1767225610', date: 'Thu, 01 Jan 2026 00:00:00 GMT' },
        ),
      (_, res) => json(res, 503, { errorCode: 'E0000010', errorSummary: 'read-only' }),
      (_, res) => json(res, 200, { id: '00u1', status: 'STAGED' }),
    ];
    await withClient(
      (asked, res, nth) => answers[nth - 1]!(asked, res, nth),
      async (client, asked, slept) => {
        expect((await armPasswordHook(client, '00u1')).id).toBe('00u1');
        expect(asked.map((one) => one.body)).toEqual(Array(4).fill(asked[0]!.body));
        expect(slept).toEqual([500, 11_000, 2_000]);
      },
    );
  });

  it('does not create a hook twice after an unclear failure', async () => {
    await withClient(
      (_, res) => json(res, 500, { errorCode: 'E0000009', errorSummary: 'Internal', errorId: 'oae9' }),
      async (client, asked) => {
        const error = await thrown(createInlineHook(client, endpoint));
        expect(error.details).toMatchObject({
          status: 500,
          errorCode: 'E0000009',
          errorSummary: 'Internal',
          errorId: 'oae9',
        });
        expect(asked).toHaveLength(1);
      },
    );
  });

  it.each([
    [
      'a list of causes',
      400,
      { errorCode: 'E0000001', errorSummary: 'failed', errorCauses: [{ errorSummary: 'login: bad' }] },
      ['login: bad'],
    ],
    [
      'one cause that is no list',
      400,
      { errorCode: 'E0000001', errorSummary: 'failed', errorCauses: { errorSummary: 'login: bad' } },
      ['login: bad'],
    ],
    ['no causes', 401, { errorCode: 'E0000011', errorSummary: 'Invalid token provided' }, []],
  ])('maps an error with %s', async (_, status, body, causes) => {
    await withClient(
      (_asked, res) => json(res, status, body),
      async (client) => {
        const error = await thrown(readUser(client, 'x'));
        expect(error.code).toBe('OKTA_API');
        expect(error.details).toMatchObject({
          status,
          errorCode: body.errorCode,
          errorSummary: body.errorSummary,
          errorCauses: causes,
        });
      },
    );
  });

  it.each([
    ['HTML', 404, '<html>no</html>'],
    ['nothing', 403, ''],
    ['a redirect', 302, ''],
    ['the token', 400, JSON.stringify({ errorCode: 'E0000001', errorSummary: `bad token ${TOKEN}` })],
  ])('maps an answer of %s', async (_, status, text) => {
    await withClient(
      (_asked, res) => res.writeHead(status, { location: 'http://127.0.0.1:1/' }).end(text),
      async (client) => expect((await thrown(readUser(client, 'x'))).details.status).toBe(status),
    );
  });

  it('gives up on a silent org in time, and on none at all', async () => {
    const retry = { attempts: 2 };
    const silent: Reply = () => {};
    await withClient(
      silent,
      async (client, asked) => {
        expect((await thrown(readUser(client, 'x'))).code).toBe('HTTP_TIMEOUT');
        expect(asked).toHaveLength(2);
      },
      { retry, requestTimeoutMs: 100 },
    );
    const endless: Reply = (_, res) => void res.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
    await withClient(
      endless,
      async (client) => expect((await thrown(readUser(client, 'x'))).code).toBe('HTTP_TIMEOUT'),
      { retry, requestTimeoutMs: 100 },
    );
    const client = await createOktaClient({ orgUrl: 'http://127.0.0.1:1', token: TOKEN, clock: fakeClock(), retry });
    expect((await thrown(readUser(client, 'x'))).code).toBe('HTTP_NETWORK');
  });

  it('lists users page by page', async () => {
    await withClient(
      (asked, res) => {
        const second = asked.path.includes('after=2');
        const next = `<http://${asked.headers.host}/api/v1/users?after=2&limit=2>; rel="next"`;
        json(res, 200, second ? [{ id: '3' }] : [{ id: '1' }, { id: '2' }], second ? {} : { link: next });
      },
      async (client, asked) => {
        const users = await all(listUsers(client, { search: 'status eq "STAGED"', limit: 2 }));
        expect(users.map((user) => user.id)).toEqual(['1', '2', '3']);
        expect(new URL(asked[0]!.path, 'http://x').searchParams.get('search')).toBe('status eq "STAGED"');
      },
    );
  });

  it('does not carry the token to another host', async () => {
    await serving(
      (_, res) => json(res, 200, []),
      async (elsewhere, stolen) => {
        await withClient(
          (_, res) => json(res, 200, [{ id: '1' }], { link: `<${elsewhere}/api/v1/users?after=2>; rel="next"` }),
          async (client) => {
            expect((await thrown(all(listUsers(client)))).code).toBe('OKTA_API');
            expect(stolen).toHaveLength(0);
          },
        );
      },
    );
  });

  it('reads the system log from an ISO time and stops at the empty page', async () => {
    await withClient(
      (asked, res, nth) => {
        const next = `<http://${asked.headers.host}/api/v1/logs?after=${nth}>; rel="next"`;
        json(res, 200, nth < 3 ? [{ uuid: `e${nth}`, published: '2026-01-01T00:00:00.000Z' }] : [], { link: next });
      },
      async (client, asked) => {
        const events = await all(
          listLogEvents(client, { since: '2026-01-01T00:00:00.000Z', filter: 'eventType eq "x"' }),
        );
        expect(events.map((event) => event.uuid)).toEqual(['e1', 'e2']);
        const query = new URL(asked[0]!.path, 'http://x').searchParams;
        expect([query.get('since'), query.get('sortOrder')]).toEqual(['2026-01-01T00:00:00.000Z', 'ASCENDING']);
        expect(asked).toHaveLength(3);
        await expect(all(listLogEvents(client, { since: 'Thu Jan 01 2026' }))).rejects.toMatchObject({ code: 'USAGE' });
      },
    );
  });

  it.each([
    [{ orgUrl: 'http://org.okta.com' }],
    [{ orgUrl: 'org.okta.com' }],
    [{ orgUrl: 'ftp://127.0.0.1' }],
    [{ token: '' }],
    [{ token: 'a b' }],
    [{ token: 'a\r\nX: y' }],
  ])('refuses the settings %j', async (settings) => {
    const call = createOktaClient({ orgUrl: 'https://org.okta.com', token: 't', clock: fakeClock(), ...settings });
    await expect(call).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });

  it('asks for an id', async () => {
    await withClient(
      (_, res) => json(res, 200, {}),
      async (client, asked) => {
        for (const id of ['', ' ', '.', '..']) {
          await expect(readUser(client, id)).rejects.toMatchObject({ code: 'USAGE' });
          await expect(activateWithoutEmail(client, id)).rejects.toMatchObject({ code: 'USAGE' });
        }
        expect(asked).toHaveLength(0);
      },
    );
  });
});
