import { describe, expect, it } from '@jest/globals';
import type { Values } from '../../../connector/core/behaviour.ts';
import { CardError } from '../../../connector/core/error.ts';
import { defaultRules } from '../../../connector/core/rules.ts';
import { oktaBehaviours } from '../../../connector/okta/behaviours.ts';
import { connection, context, fakeClock, json, type Reply, serving } from '../http/context.ts';

const cards = oktaBehaviours();
const user = {
  id: '00u1',
  status: 'STAGED',
  created: '2026-01-01T00:00:00.000Z',
  activated: null,
  lastLogin: null,
  profile: { login: 'a@b.test', firstName: 'Ä', custom: ['x'] },
  credentials: { provider: { type: 'OKTA', name: 'OKTA' }, emails: [{ value: 'a@b.test' }] },
};
const notFound = {
  errorCode: 'E0000007',
  errorSummary: 'Not found: Resource not found: x (User)',
  errorId: 'oae1',
  errorCauses: [],
};

async function run(card: string, inputs: Values, reply: Reply) {
  const clock = fakeClock();
  return serving(reply, async (url, asked) => {
    const given = connection('okta', { baseUrl: url, authorization: 'SSWS t' });
    const call = Promise.resolve(cards.get(`okta/${card}`)!(inputs, context({ connection: given, clock })));
    const [out, error] = await call.then(
      (values) => [values, null] as const,
      (thrown: unknown) => [{} as Values, thrown as CardError] as const,
    );
    return { out, error, asked, slept: clock.slept };
  });
}

describe('Okta cards', () => {
  it('Read User puts out system and profile properties', async () => {
    const { out, asked } = await run('readUser', { 'User/ID or Login': ' a+b@c.test/#' }, (_, res) =>
      json(res, 200, user),
    );
    expect(asked[0]).toMatchObject({ method: 'GET', path: '/api/v1/users/a%2Bb%40c.test%2F%23' });
    expect(asked[0]!.headers.authorization).toBe('SSWS t');
    expect(out).toMatchObject({
      'System Properties/ID': '00u1',
      'System Properties/Status': 'STAGED',
      'System Properties/Created': '2026-01-01T00:00:00.000Z',
      'System Properties/Activated': null,
      'System Properties/Password Changed': null,
      'System Properties/Credentials': {
        Emails: [{ value: 'a@b.test' }],
        Password: false,
        'Recovery Question': null,
        Provider: { Name: 'OKTA', Type: 'OKTA' },
      },
      'Profile Properties/login': 'a@b.test',
      'Profile Properties/firstName': 'Ä',
      'Profile Properties/custom': ['x'],
    });
  });

  it('Read User raises 404 with the error code', async () => {
    const { error, asked } = await run('readUser', { 'User/ID or Login': 'x' }, (_, res) => json(res, 404, notFound));
    expect(error).toBeInstanceOf(CardError);
    expect(error!.message).toBe('Not Found: Not found: Resource not found: x (User)');
    expect(error!.fields).toEqual({
      statusCode: 404,
      body: notFound,
      errorCode: 'E0000007',
      errorSummary: notFound.errorSummary,
      errorId: 'oae1',
    });
    expect(asked).toHaveLength(1);
  });

  it.each(['', ' ', '.', '..', 'x'.repeat(300), null, 7])('Read User does not ask for %p', async (id) => {
    const { error, asked } = await run('readUser', { 'User/ID or Login': id }, (_, res) => json(res, 200, user));
    expect(error!.errorKind).toBe('Invalid Input');
    expect(asked).toHaveLength(0);
  });

  it('Update User leaves blanks out, or clears them when asked to', async () => {
    const inputs = {
      'User/ID': '00u1',
      'parameters/updateSemantics': 'POST',
      'Profile/title': 'Boss',
      'Profile/city': '',
      'Profile/list': [],
      'Profile/none': null,
      'Profile/zero': 0,
    };
    const partial = await run('updateUser', inputs, (_, res) => json(res, 200, user));
    expect([partial.asked[0]!.method, partial.asked[0]!.path]).toEqual(['POST', '/api/v1/users/00u1']);
    expect(JSON.parse(partial.asked[0]!.body)).toEqual({ profile: { title: 'Boss', zero: 0 } });
    expect(partial.out['System Properties/ID']).toBe('00u1');
    const strict = await run(
      'updateUser',
      {
        ...inputs,
        'parameters/updateSemantics': 'PUT',
        'Option/Pass Empty Values?': 'Yes',
        'Credentials/Password': 'pw',
      },
      (_, res) => json(res, 200, user),
    );
    expect(strict.asked[0]!.method).toBe('PUT');
    expect(JSON.parse(strict.asked[0]!.body)).toEqual({
      profile: { title: 'Boss', city: null, list: null, none: null, zero: 0 },
      credentials: { password: { value: 'pw' } },
    });
  });

  it('Update User passes empty values as "" where the rule says so', async () => {
    const clock = fakeClock();
    const inputs = { 'User/ID': '00u1', 'Profile/city': '', 'Option/Pass Empty Values?': 'Yes' };
    const rules = { ...defaultRules, passedEmpty: 'blank' } as const;
    await serving(
      (_, res) => json(res, 200, user),
      async (url, asked) => {
        const given = connection('okta', { baseUrl: url, authorization: 'SSWS t' });
        await cards.get('okta/updateUser')!(inputs, { ...context({ connection: given, clock }), rules });
        expect(JSON.parse(asked[0]!.body)).toEqual({ profile: { city: '' } });
      },
    );
  });

  it.each([
    ['No', 'false'],
    ['Yes', 'true'],
    [undefined, 'true'],
  ])('Activate User with Send Email %p', async (choice, sent) => {
    const { out, asked } = await run('activateUser', { 'User/id': '00u1', 'parameters/sendEmail': choice }, (_, res) =>
      json(res, 200, { activationUrl: 'https://secret', activationToken: 'secret' }),
    );
    expect([asked[0]!.method, asked[0]!.path]).toEqual([
      'POST',
      `/api/v1/users/00u1/lifecycle/activate?sendEmail=${sent}`,
    ]);
    expect(out).toEqual({ 'Response/statusCode': 200 });
  });

  it('Activate User raises 403 for an active user', async () => {
    const { error } = await run('activateUser', { 'User/id': '00u1' }, (_, res) =>
      json(res, 403, { errorCode: 'E0000016', errorSummary: 'Activation failed because the user is already active' }),
    );
    expect(error!.fields).toMatchObject({ statusCode: 403, errorCode: 'E0000016' });
  });

  it('Custom API Action calls the org with the authorization of the connection', async () => {
    const { out, asked } = await run(
      'hTTPRequest',
      {
        'parameters/requestType': 'POST',
        'Request/Relative URL': '/api/v1/users/00u1?strict=true\n',
        'Request/Query': { limit: 2 },
        'Request/Headers': { Authorization: 'SSWS stolen', 'X-A': 'b' },
        'Request/Body': { credentials: { password: { hook: { type: 'default' } } } },
      },
      (_, res) => json(res, 200, [1, 2], { link: '<x>; rel="next"' }),
    );
    expect(asked[0]).toMatchObject({ method: 'POST', path: '/api/v1/users/00u1?strict=true&limit=2' });
    expect(asked[0]!.headers).toMatchObject({
      authorization: 'SSWS t',
      'content-type': 'application/json',
      'x-a': 'b',
    });
    expect(JSON.parse(asked[0]!.body)).toEqual({ credentials: { password: { hook: { type: 'default' } } } });
    expect(out).toMatchObject({ 'Response/Status Code': 200, 'Response/Body': [1, 2] });
    expect((out['Response/Headers'] as Record<string, string>).link).toContain('next');
  });

  it('Custom API Action sends text bodies as JSON', async () => {
    const inputs = { 'parameters/requestType': 'PUT', 'Request/Relative URL': '/api/v1/x', 'Request/Body': '"text"' };
    const { asked } = await run('hTTPRequest', inputs, (_, res) => json(res, 200, {}));
    expect([asked[0]!.headers['content-type'], asked[0]!.body]).toEqual(['application/json', '"text"']);
  });

  it.each([
    'api/v1/users',
    '//evil.test/x',
    '/\\evil.test/x',
    'https://evil.test/',
    '\\\\evil.test',
    '',
    '@evil.test/',
    '/\t/evil.test/x',
  ])('Custom API Action does not follow %j out of the org', async (relative) => {
    const { error, asked } = await run('hTTPRequest', { 'Request/Relative URL': relative }, (_, res) =>
      json(res, 200, {}),
    );
    expect(error!.errorKind).toBe('URL Error');
    expect(asked).toHaveLength(0);
  });

  it('waits for the rate limit to reset, as the connector does', async () => {
    const { out, slept } = await run('readUser', { 'User/ID or Login': 'x' }, (_, res, nth) => {
      if (nth > 1) return json(res, 200, user);
      const date = new Date('2026-01-01T00:00:00Z');
      const reset = String(date.getTime() / 1_000 + 20);
      return json(
        res,
        429,
        { errorCode: 'E0000047' },
        { date: date.toUTCString(), 'x-rate-limit-reset': reset, 'x-rate-limit-limit': '600' },
      );
    });
    expect(out['System Properties/ID']).toBe('00u1');
    expect(slept).toEqual([21_000]);
  });

  it('gives up after a bounded number of tries', async () => {
    const { error, asked, slept } = await run('readUser', { 'User/ID or Login': 'x' }, (_, res) =>
      res.writeHead(503).end(),
    );
    expect(error!.fields).toEqual({ statusCode: 503, body: '' });
    expect(asked).toHaveLength(5);
    expect(slept).toEqual([500, 1_000, 2_000, 4_000]);
  });

  it('asks for its connection', async () => {
    const call = async () => cards.get('okta/readUser')!({ 'User/ID or Login': 'x' }, context());
    await expect(call()).rejects.toMatchObject({ code: 'CONNECTION_MISSING' });
  });
});
