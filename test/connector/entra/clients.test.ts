import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { directClient } from '../../../connector/entra/direct.ts';
import { msalClient } from '../../../connector/entra/msal.ts';
import type { EntraClient, EntraSettings } from '../../../connector/entra/settings.ts';
import { judge } from '../../../connector/entra/verdict/judge.ts';
import { DEFAULT_POLICY } from '../../../connector/entra/verdict/model.ts';
import { CLIENT, failure, success, TENANT, USER } from './helpers/replies.ts';
import { type Scripted, type Seen, tokenServer } from './helpers/token-server.ts';

const json = (status: number, body: unknown): Scripted => ({ status, body: JSON.stringify(body) });
const ok = (seen: Seen): Scripted => json(200, success({}, { preferred_username: seen.form.get('username') }));
const wrong = json(400, failure([50126]));

let script: (seen: Seen) => Scripted = ok;
let server: Awaited<ReturnType<typeof tokenServer>>;
const open: EntraClient[] = [];

beforeEach(async () => {
  script = ok;
  server = await tokenServer((seen) => script(seen));
});
afterEach(async () => {
  await Promise.all(open.splice(0).map((client) => client.close()));
  await server.close();
});

const MAKERS: readonly [string, (settings: EntraSettings) => EntraClient][] = [
  ['direct', directClient],
  ['msal', msalClient],
];
function start(make: (settings: EntraSettings) => EntraClient, settings: Partial<EntraSettings> = {}): EntraClient {
  const client = make({ tenantId: TENANT, clientId: CLIENT, origin: server.origin, ...settings });
  open.push(client);
  return client;
}
async function verdict(client: EntraClient, username = USER, password = 'Right-1') {
  return judge(await client.askPassword({ username, password }), { tenantId: TENANT, username }, DEFAULT_POLICY);
}

describe.each(MAKERS)('%s client', (_name, make) => {
  it('makes one form POST to the token endpoint of the tenant', async () => {
    const password = ` p+w&d="ä"'(*)!~ 😀 ${'x'.repeat(200)}`;
    expect((await verdict(start(make), USER, password)).outcome).toBe('verified');
    expect(server.seen.map((seen) => seen.path.split('?')[0])).toEqual([`/${TENANT}/oauth2/v2.0/token`]);
    const [seen] = server.seen;
    expect(seen!.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(seen!.form.get('password')).toBe(password);
    expect(seen!.raw).not.toContain('+');
    expect(seen!.form.get('grant_type')).toBe('password');
    expect(seen!.form.get('client_id')).toBe(CLIENT);
    expect(seen!.form.get('scope')!.split(' ')).toEqual(expect.arrayContaining(['openid', 'profile']));
    expect(seen!.form.has('client_secret')).toBe(false);
  });

  it('sends the client secret of a confidential client', async () => {
    expect((await verdict(start(make, { clientSecret: 's3cret+&' }))).outcome).toBe('verified');
    expect(server.seen[0]!.form.get('client_secret')).toBe('s3cret+&');
  });

  it.each([
    [429, 'throttled'],
    [503, 'entra-unavailable'],
    [500, 'entra-unavailable'],
    [400, 'locked'],
  ])("keeps one user's %d away from the next user", async (status, reason) => {
    const client = start(make);
    script = (seen) =>
      seen.form.get('username') === USER
        ? { ...json(status, failure([50053])), headers: { 'retry-after': '3600', 'content-type': 'application/json' } }
        : ok(seen);
    expect((await verdict(client)).reason).toBe(reason);
    expect(await verdict(client, 'bo@example.com')).toEqual({ outcome: 'verified', reason: 'token', code: null });
    expect((await verdict(client)).reason).toBe(reason);
    expect(server.seen).toHaveLength(3);
  });

  it('never verifies an empty reply', async () => {
    const client = start(make);
    for (const status of [200, 204, 400, 404, 429, 500, 502]) {
      for (const body of ['{}', '[]', '', 'null']) {
        script = () => ({ status, body: status === 204 ? '' : body });
        expect((await verdict(client)).outcome).toBe('denied');
      }
    }
  });

  it('gives up within its budget when Entra hangs, before or inside the body', async () => {
    const client = start(make, { budgetMs: 300 });
    await verdict(client); // MSAL is loaded on first use
    script = () => ({ status: 200, body: '', delay: Number.POSITIVE_INFINITY });
    const begin = performance.now();
    expect((await verdict(client)).reason).toBe('entra-timeout');
    expect(performance.now() - begin).toBeLessThan(1500);
    script = () => ({ status: 200, body: '{"access', headers: { 'content-length': '4000' } });
    expect((await verdict(client)).reason).toBe('entra-timeout');
  });

  it('does not send a password after its time was up in the queue', async () => {
    const client = start(make, { budgetMs: 600, connections: 1 });
    await verdict(client);
    script = (seen) => (seen.form.get('username') === 'slow@example.com' ? { ...wrong, delay: 900 } : ok(seen));
    const [slow, queued] = await Promise.all([verdict(client, 'slow@example.com'), verdict(client, 'bo@example.com')]);
    expect([slow.reason, queued.reason]).toEqual(['entra-timeout', 'entra-timeout']);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(server.seen.map((seen) => seen.form.get('username'))).toEqual([USER, 'slow@example.com']);
    expect((await verdict(client, 'cy@example.com')).outcome).toBe('verified');
  });

  it('sends a request once, and survives resets, redirects and floods', async () => {
    const client = start(make);
    script = () => ({ status: 200, body: '', reset: true });
    expect((await verdict(client)).reason).toBe('entra-unreachable');
    script = () => ({ status: 302, body: '', headers: { location: `${server.origin}/elsewhere` } });
    expect((await verdict(client)).reason).toBe('entra-unavailable');
    script = (seen) =>
      json(200, success({ pad: 'x'.repeat(300_000) }, { preferred_username: seen.form.get('username') }));
    expect((await verdict(client)).reason).toBe('reply-too-large');
    expect(server.seen).toHaveLength(3);
  });

  it('sends nothing for input that cannot be right', async () => {
    const client = start(make);
    for (const [username, password] of [
      ['', 'x'],
      [USER, ''],
      [USER, 'x'.repeat(1025)],
      [USER, '\ud800'],
    ] as const) {
      expect((await verdict(client, username, password)).reason).toBe('not-sent');
    }
    expect(server.seen).toHaveLength(0);
  });

  it('keeps passwords out of what it gives back', async () => {
    const client = start(make, { budgetMs: 300 });
    const scripts: ((seen: Seen) => Scripted)[] = [
      ok,
      () => wrong,
      () => ({ status: 200, body: '', reset: true }),
      () => ({ status: 200, body: '', delay: Number.POSITIVE_INFINITY }),
    ];
    for (const next of scripts) {
      script = next;
      const reply = await client.askPassword({ username: USER, password: 'canary-9d1f' });
      expect(inspect(reply, { depth: 9, showHidden: true })).not.toContain('canary-9d1f');
      expect(inspect(client, { depth: 9, showHidden: true })).not.toContain('canary-9d1f');
    }
  });

  it('refuses settings that are unsafe or wrong, naming each', () => {
    const bad = { tenantId: 'common', clientId: 'x', budgetMs: 0, scope: 'openid', origin: 'http://login.example.com' };
    expect(() => make(bad)).toThrow(/tenantId.*clientId.*budgetMs.*scope.*origin/);
    expect(() => make({ tenantId: TENANT, clientId: CLIENT, origin: 'https://login.microsoftonline.us/x' })).toThrow(
      /origin/,
    );
  });
});

describe('direct and msal', () => {
  it('give the same verdict for the same reply', async () => {
    const replies: Scripted[] = [
      json(200, success()),
      json(200, success({}, { tid: CLIENT })),
      json(200, success({}, { preferred_username: 'bo@example.com' })),
      json(200, success({ id_token: undefined })),
      json(200, success({ id_token: 'x.y.z' })),
      json(200, success({ access_token: '' })),
      json(200, success({ error: 'invalid_grant' })),
      json(200, {}),
      json(200, []),
      json(500, {}),
      json(502, { message: 'no' }),
      json(429, {}),
      json(404, success()),
      ...[50126, 50064, 50076, 50079, 53003, 50055, 50034, 50053, 50057, 80001, 65001, 7000218, 1].map((code) =>
        json(400, failure([code])),
      ),
      json(401, failure([7000215], { error: 'invalid_client' })),
      json(400, failure([50076, 50126])),
      json(400, failure([50076], { error: 'interaction_required', suberror: 'basic_action', claims: '{}' })),
      json(400, failure(['50076'])),
      { status: 502, body: '<html>Bad gateway</html>', headers: { 'content-type': 'text/html' } },
      { status: 200, body: JSON.stringify(success()).slice(0, 100) },
      { status: 200, body: '' },
      { status: 200, body: '', reset: true },
    ];
    const direct = start(directClient);
    const msal = start(msalClient);
    const outcomes = new Set<string>();
    for (const reply of replies) {
      script = () => reply;
      const one = await verdict(direct);
      expect({ reply: reply.body.slice(0, 80), ...(await verdict(msal)) }).toEqual({
        reply: reply.body.slice(0, 80),
        ...one,
      });
      outcomes.add(one.outcome);
    }
    expect([...outcomes].sort()).toEqual(['denied', 'verified', 'wrong']);
  });

  it.each(MAKERS)(
    '%s keeps nothing of 2000 users',
    async (_name, make) => {
      const client = start(make, { budgetMs: 20_000 });
      const heapAfter = async (from: number, to: number) => {
        for (let n = from; n < to; n += 20) {
          const batch = Array.from({ length: 20 }, (_, i) => verdict(client, `user${n + i}@example.com`));
          for (const { outcome } of await Promise.all(batch)) expect(outcome).toBe('verified');
          server.seen.length = 0;
        }
        collectGarbage();
        return process.memoryUsage().heapUsed;
      };
      const before = await heapAfter(0, 1000);
      const after = await heapAfter(1000, 3000);
      // A shared MSAL application takes 3 kB for every user; the rest is the test tools' own.
      expect((after - before) / 2000).toBeLessThan(1000);
    },
    60_000,
  );
});

function collectGarbage(): void {
  setFlagsFromString('--expose_gc');
  const gc = runInNewContext('gc') as () => void;
  gc();
  gc();
}
