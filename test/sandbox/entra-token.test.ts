import { describe, expect, it } from '@jest/globals';
import { type EntraOptions, type EntraSandbox, startEntra } from '../../sandbox/entra/server.ts';
import { keeper } from './keep.ts';

const keep = keeper();
const NAME = 'Anna.Berg@nordwind.example';
const PASSWORD = ' quo"te + & ä 🔑 ';
const USER = { userPrincipalName: NAME, password: PASSWORD, profile: { displayName: 'Anna Berg' } };

// biome-ignore lint/suspicious/noExplicitAny: read by tests only
type Asked = { status: number; body: any; headers: Headers };

function start(options: EntraOptions = {}): Promise<EntraSandbox> {
  return keep(startEntra({ users: [USER], ...options }));
}

function form(entra: EntraSandbox, change: Record<string, string | null> = {}): Record<string, string> {
  const all = {
    client_id: entra.clientId,
    grant_type: 'password',
    username: NAME,
    password: PASSWORD,
    scope: 'openid',
    ...change,
  };
  return Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null));
}

async function ask(
  entra: EntraSandbox,
  change: Record<string, string | null> = {},
  tenant = entra.tenantId,
): Promise<Asked> {
  const response = await fetch(`${entra.url}/${tenant}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams(form(entra, change)),
    signal: AbortSignal.timeout(1000),
  });
  const text = await response.text();
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // an HTML page or nothing: the text itself is the answer
  }
  return { status: response.status, body, headers: response.headers };
}

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;

describe('the password grant', () => {
  it('gives tokens that name tenant, object and user; the name counts in any case', async () => {
    const entra = await start();
    const { status, body } = await ask(entra, { username: NAME.toUpperCase(), scope: 'openid offline_access' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token_type: 'Bearer',
      scope: 'openid profile',
      expires_in: 3600,
      refresh_token: expect.any(String),
    });
    const now = Date.now() / 1000;
    const claims = claimsOf(body.id_token);
    expect(claims).toMatchObject({
      aud: entra.clientId,
      iss: `https://login.microsoftonline.com/${entra.tenantId}/v2.0`,
      tid: entra.tenantId,
      oid: entra.user(NAME)?.id,
      preferred_username: NAME,
      upn: NAME,
    });
    expect(Math.abs((claims.exp as number) - now - 3600)).toBeLessThan(5);
    expect(JSON.parse(Buffer.from(body.client_info, 'base64url').toString())).toEqual({
      uid: entra.user(NAME)?.id,
      utid: entra.tenantId,
    });
    const less = await ask(entra, { scope: 'User.Read' });
    expect([less.body.id_token, less.body.refresh_token]).toEqual([undefined, undefined]);
    expect(entra.tokenCalls(NAME.toLowerCase())).toBe(2);
  });

  it('prints errors as Entra does', async () => {
    const entra = await start();
    const { status, body } = await ask(entra, { password: 'wrong' });
    expect(status).toBe(400);
    expect(body).toEqual({
      error: 'invalid_grant',
      error_description: expect.stringMatching(
        /^AADSTS50126: Error validating credentials due to invalid username or password\.\r\nTrace ID: [0-9a-f-]{36}\r\nCorrelation ID: [0-9a-f-]{36}\r\nTimestamp: \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/,
      ),
      error_codes: [50126],
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/),
      trace_id: expect.any(String),
      correlation_id: expect.any(String),
      error_uri: 'https://login.microsoftonline.com/error?code=50126',
    });
    expect(body.error_description).toContain(body.trace_id);
  });

  const requests: [
    name: string,
    change: Record<string, string | null>,
    tenant: string | null,
    status: number,
    code: number,
    error: string,
  ][] = [
    ['no grant type', { grant_type: null }, null, 400, 900144, 'invalid_request'],
    ['another grant', { grant_type: 'device_code' }, null, 400, 70003, 'unsupported_grant_type'],
    ['the common endpoint', {}, 'common', 400, 9001023, 'invalid_request'],
    ['another tenant', {}, '11111111-2222-4333-8444-555555555555', 400, 90002, 'invalid_request'],
    ['an unknown app', { client_id: 'nobody' }, null, 400, 700016, 'unauthorized_client'],
    ['no scope', { scope: null }, null, 400, 70011, 'invalid_scope'],
    ['a secret for an app without one', { client_secret: 'x' }, null, 401, 7000218, 'invalid_client'],
    ['no password', { password: null }, null, 400, 900144, 'invalid_request'],
    ['an unknown user', { username: 'nobody@nordwind.example' }, null, 400, 50034, 'invalid_grant'],
    ['a password without its spaces', { password: PASSWORD.trim() }, null, 400, 50126, 'invalid_grant'],
  ];
  it.each(requests)('refuses %s', async (_, change, tenant, status, code, error) => {
    const entra = await start();
    const answered = await ask(entra, change, tenant ?? entra.tenantId);
    expect([answered.status, answered.body.error, answered.body.error_codes]).toEqual([status, error, [code]]);
    expect(answered.body.error_description).toMatch(new RegExp(`^AADSTS${code}: `));
    expect(JSON.stringify(answered.body)).not.toContain(JSON.stringify(PASSWORD.trim()).slice(1, -1));
  });

  const behaviours = [
    ['mfa-required', 50076, 'basic_action', 50126],
    ['mfa-enrolment', 50079, 'basic_action', 50126],
    ['expired', 50055, 'user_password_expired', 50126],
    ['blocked-by-policy', 53003, 'message_only', 50126],
    ['consent-missing', 65001, 'consent_required', 50126],
    ['disabled', 50057, undefined, 50057],
    ['locked', 50053, undefined, 50053],
    ['pta-down', 80001, undefined, 80001],
    ['federated', 50126, undefined, 50126],
  ] as const;
  it.each(behaviours)(
    '%s: %i with the right password, and only then where it proves one',
    async (behaviour, code, suberror, wrong) => {
      const entra = await start();
      entra.setBehaviour(NAME, behaviour);
      const right = (await ask(entra)).body;
      expect([right.error_codes, right.suberror]).toEqual([[code], suberror]);
      expect((await ask(entra, { password: 'wrong' })).body.error_codes).toEqual([wrong]);
      expect(right.access_token).toBeUndefined();
    },
  );

  it('locks after ten different wrong passwords, counts repeats once, and opens again', async () => {
    let now = Date.now();
    const entra = await start({ clock: { now: () => now, after: () => () => undefined } });
    const code = async (password: string): Promise<number | undefined> =>
      (await ask(entra, { password })).body.error_codes?.[0];
    for (let time = 0; time < 15; time++) expect(await code('the same')).toBe(50126);
    for (let time = 0; time < 9; time++) expect(await code(`other ${time}`)).toBe(50126);
    expect([await code('once more'), await code(PASSWORD)]).toEqual([50053, 50053]);
    now += 60_001;
    expect(await code(PASSWORD)).toBeUndefined();
  });
});

describe('faults in front of the tenant', () => {
  const answers: [
    kind: 'throttled' | 'empty-500' | 'unavailable-503' | 'html-502' | 'html-200' | 'empty-200',
    status: number,
    body: unknown,
  ][] = [
    ['throttled', 429, expect.objectContaining({ error: 'temporarily_unavailable' })],
    ['empty-500', 500, {}],
    ['unavailable-503', 503, expect.objectContaining({ error_codes: [90033] })],
    ['html-502', 502, expect.stringMatching(/^<!DOCTYPE html>/)],
    ['html-200', 200, expect.stringMatching(/^<!DOCTYPE html>/)],
    ['empty-200', 200, ''],
  ];
  it.each(answers)('%s, for one user, as often as told', async (kind, status, body) => {
    const entra = await start();
    entra.setFault(NAME, { kind, times: 2, retryAfter: 7 });
    for (let time = 0; time < 2; time++) {
      const answered = await ask(entra);
      expect([answered.status, answered.body]).toEqual([status, body]);
      expect(answered.headers.get('retry-after')).toBe(status === 429 || status === 503 ? '7' : null);
    }
    expect((await ask(entra)).status).toBe(200);
  });

  it.each(['truncated', 'reset', 'hang'] as const)('%s: no whole answer comes', async (kind) => {
    const entra = await start();
    entra.setFault(null, { kind });
    await expect(ask(entra)).rejects.toThrow();
    entra.setFault(null, null);
    expect((await ask(entra)).status).toBe(200);
  });

  it('can hang and then answer', async () => {
    const entra = await start();
    entra.setFault(NAME, { kind: 'hang', hangMs: 120 });
    const begin = Date.now();
    expect((await ask(entra)).status).toBe(200);
    expect(Date.now() - begin).toBeGreaterThanOrEqual(115);
  });

  it('is set over HTTP too', async () => {
    const entra = await start();
    const set = async (body: unknown): Promise<number> =>
      (await fetch(`${entra.url}/sandbox/faults`, { method: 'POST', body: JSON.stringify(body) })).status;
    expect(await set({ user: NAME, kind: 'empty-500' })).toBe(204);
    expect((await ask(entra)).status).toBe(500);
    expect(await set({ user: NAME, kind: null })).toBe(204);
    expect((await ask(entra)).status).toBe(200);
    expect([await set({ kind: 'nothing' }), await set({ user: 'nobody', kind: null }), await set('x')]).toEqual([
      400, 404, 400,
    ]);
  });
});
