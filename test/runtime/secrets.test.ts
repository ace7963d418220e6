import { describe, expect, it } from '@jest/globals';
import { packBehaviours } from '../../cli/runtime.ts';
import type { ConnectionSettings, HttpRequest, HttpResponse } from '../../connector/core/behaviour.ts';
import { collectSecrets, isSecretName } from '../../runtime/history/secrets.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { body, card, flow, from, pack, ret, start } from './graph.ts';
import { fakes } from './support.ts';

interface Setting {
  readonly input?: Readonly<Record<string, unknown>>;
  readonly connection?: Omit<ConnectionSettings, 'name'>;
  readonly answer?: (request: HttpRequest) => readonly [number, unknown];
}

/** Everything that is kept or told of a run of one card between start and return. */
async function kept(made: ReturnType<typeof card>, setting: Setting = {}, output = 'output'): Promise<string> {
  const { connection, answer } = setting;
  const module = connection?.module ?? 'none';
  const http = {
    request: async (request: HttpRequest): Promise<HttpResponse> => {
      const [status, given] = answer?.(request) ?? [200, null];
      return { status, headers: {}, body: JSON.stringify(given) };
    },
  };
  const cards = [start({ k: 'string', q: 'string' }), made, ret({ out: from(made.card.id, output) })];
  const runtime = createRuntime({
    packs: [pack([flow('f', body(cards))], [{ id: 'c', name: 'C', module, rest: {} }])],
    behaviours: packBehaviours(),
    ports: { ...fakes(), http },
    connections: connection === undefined ? [] : [{ name: 'C', ...connection }],
  });
  const { trace, error } = await runtime.run('f', setting.input ?? {}, { trace: true });
  return JSON.stringify([trace, error, runtime.history.list().map(({ id }) => runtime.history.get(id))]);
}

const okta = { module: 'okta', baseUrl: 'https://o.test', authorization: 'SSWS connectionToken1' };

describe('secrets that no field name tells', () => {
  it.each([
    ['crypto/hmac', { algorithm: 'sha256', digest: 'hex', data: 'x' }],
    ['crypto/aes', { data: 'x' }],
    ['jwt/sign', { 'options/algorithm': 'HS256', 'payload/sub': 'x' }],
    // The key does not fit: the error must not tell it either.
    ['jwt/sign', { 'options/algorithm': 'RS256', 'payload/sub': 'x' }],
  ])('hides the key of kernel/%s, wired and typed in', async (kind, fields) => {
    const out = { out: { output: 'string' } };
    const wired = card('c', `kernel/${kind}`, { in: { ...fields, key: from('start', 'k') }, ...out });
    expect(await kept(wired, { input: { k: 'wiredKey-42' } })).not.toContain('wiredKey-42');
    const typed = card('c', `kernel/${kind}`, { in: { ...fields, key: 'typedKey-42' }, ...out });
    expect(await kept(typed)).not.toContain('typedKey-42');
  });

  it('hides the private key of a raw request, which is refused', async () => {
    const made = card('c', 'kernel/http/raw', {
      in: { url: 'https://api.test/', method: 'GET', 'ssl/key': 'privateKey-4242' },
      out: { body: 'string' },
    });
    const text = await kept(made, {}, 'body');
    expect(text).toContain('client certificates');
    expect(text).not.toContain('privateKey-4242');
  });

  it('hides the link that resets a password', async () => {
    const link = 'https://o.test/signin/reset-password/once-4242';
    const reset = card('c', 'okta/resetPassword', {
      in: { 'User/ID or Login': 'ada@example.com', 'parameters/email': 'No' },
      out: { 'Result/resetPasswordUrl': 'string' },
      connection: 'c',
    });
    const answer = () => [200, { resetPasswordUrl: link }] as const;
    const text = await kept(reset, { connection: okta, answer }, 'Result/resetPasswordUrl');
    expect(text).toContain('[secret]');
    expect(text).not.toContain('once-4242');
  });

  it('hides the answer to the recovery question', async () => {
    const create = card('c', 'okta/createUser', {
      in: { 'Profile/login': 'ada@example.com', 'Credentials/Recovery Answer': from('start', 'q') },
      out: { 'Results/id': 'string' },
      connection: 'c',
    });
    const answer = () => [200, { id: '00u1', profile: {} }] as const;
    const text = await kept(create, { connection: okta, answer, input: { q: 'rover-the-dog' } }, 'Results/id');
    expect(text).toContain('00u1');
    expect(text).not.toContain('rover-the-dog');
  });

  it('hides the token that a connection got, where an answer repeats it', async () => {
    const read = card('c', 'httpfunctions/get', {
      in: { 'Request/URL': 'https://api.test/' },
      out: { 'Response/Body': 'object' },
      connection: 'c',
    });
    const auth = {
      type: 'clientCredentials',
      tokenUrl: 'https://login.test/token',
      clientId: 'id',
      clientSecret: 'clientSecret-1',
    } as const;
    const answer = ({ url, headers }: HttpRequest) =>
      url.startsWith('https://login.test')
        ? ([200, { access_token: 'accessToken-1', expires_in: 3600 }] as const)
        : ([200, { said: `you sent ${headers?.['authorization']}` }] as const);
    const text = await kept(read, { connection: { module: 'httpfunctions', auth }, answer }, 'Response/Body');
    expect(text).toContain('you sent [secret]');
    expect(text).not.toMatch(/accessToken-1|clientSecret-1/);
  });

  it.each([
    ['Reset Password Link', true],
    ['activationUrl', true],
    ['inviteRedeemUrl', true],
    ['Webhook URL', true],
    ['Set-Cookie', true],
    ['client_assertion', true],
    ['SSWS', true],
    ['SAMLResponse', true],
    ['X-API-Key', true],
    ['private_key', true],
    ['Bearer', true],
    ['totp', true],
    ['passcode', true],
    ['recovery_question', true],
    ['Invite Redirect Url', false],
    ['profileUrl', false],
    ['tokenUrl', false],
    ['passwordChanged', false],
    ['Answer', false],
  ])('knows %s: %s', (name, secret) => expect(isSecretName(name)).toBe(secret));
});

describe('secrets of sign-ins and signed links', () => {
  const found = (value: unknown): string[] => {
    const into = new Set<string>();
    collectSecrets(value, into);
    return [...into];
  };

  it('finds signatures and assertions', () => {
    for (const name of ['sig', 'signature', 'X-Hub-Signature', 'client_assertion', 'assertion', 'code_verifier'])
      expect([name, isSecretName(name)]).toEqual([name, true]);
    expect(isSecretName('client_assertion_type')).toBe(false);
    expect(found('https://files.example.com/a?sv=1&sig=abc%2Bd')).toEqual(['abc%2Bd', 'abc+d']);
  });

  it('takes a code for a secret where it buys a token, and leaves codes of errors and countries', () => {
    expect(found('grant_type=authorization_code&code=0.AX4A')).toContain('0.AX4A');
    expect(found('https://app.example.com/cb?code=0.AX4A&state=1')).toContain('0.AX4A');
    expect(found({ grant_type: 'authorization_code', code: '0.AX4A' })).toContain('0.AX4A');
    expect(found([{ code: 'E0000007' }, 'country=DE&code=49'])).toEqual([]);
  });
});
