import { describe, expect, it } from '@jest/globals';
import type { CardContext, HttpRequest, HttpResponse } from '../../../connector/core/behaviour.ts';
import { FlopackError } from '../../../connector/core/error.ts';
import { entraBehaviours } from '../../../connector/entra/behaviours.ts';
import { validateAzureAdCredential as card } from '../../../connector/entra/generated/native-cards.ts';
import { CLIENT, failure, success, TENANT, USER } from './helpers/replies.ts';

async function run(answer: HttpResponse | Error, inputs: Record<string, unknown> = {}, baseUrl?: string) {
  const sent: HttpRequest[] = [];
  const context = {
    http: {
      async request(request: HttpRequest) {
        sent.push(request);
        if (answer instanceof Error) throw answer;
        return answer;
      },
    },
    connection: baseUrl === undefined ? null : { name: 'Entra', module: 'entra', baseUrl },
  } as unknown as CardContext;
  const values = { Username: USER, Password: 'p+w ä', 'Tenant ID': TENANT, 'Client ID': CLIENT, ...inputs };
  const outputs = await entraBehaviours().get(card.kind)!(values, context);
  expect(Object.keys(outputs)).toEqual(card.outputs.fields.map((field) => field.name));
  return { outputs, sent };
}
const answer = (status: number, body: unknown): HttpResponse => ({ status, headers: {}, body: JSON.stringify(body) });

describe('Validate Azure AD credential', () => {
  it('asks once and verifies a token of the user', async () => {
    const { outputs, sent } = await run(answer(200, success()));
    expect(outputs).toEqual({ Credential: 'VERIFIED', Verdict: 'verified', Reason: 'token', 'AADSTS Code': null });
    expect(sent).toHaveLength(1);
    expect(sent[0]!.url).toBe(`https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`);
    expect(Object.fromEntries(new URLSearchParams(sent[0]!.body))).toEqual({
      client_id: CLIENT,
      grant_type: 'password',
      scope: 'openid profile',
      username: USER,
      password: 'p+w ä',
    });
  });

  it('takes the secret from the card and the host from its connection', async () => {
    const { outputs, sent } = await run(
      answer(400, failure([50126])),
      { 'Client Secret': 's' },
      'https://login.microsoftonline.us/',
    );
    expect(outputs).toEqual({
      Credential: 'UNVERIFIED',
      Verdict: 'wrong',
      Reason: 'wrong-password',
      'AADSTS Code': 50126,
    });
    expect(sent[0]!.url).toBe(`https://login.microsoftonline.us/${TENANT}/oauth2/v2.0/token`);
    expect(new URLSearchParams(sent[0]!.body).get('client_secret')).toBe('s');
  });

  it.each([
    [new FlopackError('HTTP_TIMEOUT', 'slow'), 'entra-timeout'],
    [new FlopackError('HTTP_NETWORK', 'down'), 'entra-unreachable'],
    [answer(500, {}), 'entra-unavailable'],
    [answer(200, success({}, { tid: CLIENT })), 'tenant-mismatch'],
  ])('denies without failing: %#', async (reply, reason) => {
    expect((await run(reply)).outputs).toMatchObject({ Credential: 'UNVERIFIED', Verdict: 'denied', Reason: reason });
  });

  it('asks nothing without login, password or a tenant id', async () => {
    for (const inputs of [{ Username: '' }, { Password: null }, { 'Tenant ID': '../x' }, { 'Client ID': '' }]) {
      const { outputs, sent } = await run(answer(200, success()), inputs);
      expect(outputs).toMatchObject({ Verdict: 'denied', Reason: 'not-sent' });
      expect(sent).toEqual([]);
    }
  });
});
