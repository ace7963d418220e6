import { describe, expect, it } from '@jest/globals';
import type { HttpExchange } from '../../runtime/fakes/http.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { behavioursWith, corpusPack, fakes, haveCorpus } from './support.ts';

const hook = 'AAD - Password Import Hook';
const tenant = 'e1290ea4-eb94-4489-9044-4e188cd4fb5d';
const password = 'S3cret & "quoted" + pässwörd';

function setUp(script: readonly HttpExchange[]) {
  const ports = fakes(script);
  const runtime = createRuntime({
    packs: [corpusPack('article/02-azure-ad-password-migration.folder')],
    behaviours: behavioursWith(),
    ports,
  });
  const flow = (name: string) => runtime.flows.find((f) => f.name === name)!;
  return { runtime, ports, flow };
}

const input = { 'body/data': { context: { credential: { username: 'ann@example.com', password } } } };
const wrongPassword = {
  error: 'invalid_grant',
  error_description: 'AADSTS50126: Error validating credentials due to invalid username or password.',
};

(haveCorpus ? describe : describe.skip)("the article's password import hook, unmodified", () => {
  it('answers VERIFIED when Entra gives a token', async () => {
    const { runtime, ports, flow } = setUp([
      {
        method: 'POST',
        url: `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
        json: { access_token: 'abc' },
      },
    ]);
    const { status, response } = await runtime.run(flow(hook).id, input);
    expect(status).toBe('success');
    expect(response?.statusCode).toBe(200);
    expect(JSON.parse(response!.body)).toEqual({
      commands: [{ type: 'com.okta.action.update', value: { credential: 'VERIFIED' } }],
    });
    const form = new URLSearchParams(ports.http.calls[0]!.body);
    expect(Object.fromEntries(form)).toMatchObject({ grant_type: 'password', username: 'ann@example.com', password });
  });

  it('answers UNVERIFIED when Entra says that the password is wrong', async () => {
    const { runtime, flow } = setUp([{ status: 400, json: wrongPassword }]);
    const { response } = await runtime.run(flow(hook).id, input);
    expect(JSON.parse(response!.body).commands[0].value.credential).toBe('UNVERIFIED');
  });

  it('answers an error object when Entra says anything else', async () => {
    const { runtime, flow } = setUp([{ status: 500, json: { error_description: 'AADSTS90033: A transient error.' } }]);
    const { response } = await runtime.run(flow(hook).id, input);
    expect(JSON.parse(response!.body)).toEqual({ error: { errorSummary: 'AADSTS90033: A transient error.' } });
  });

  it('never keeps the password or the token, though the flow saves its data', async () => {
    const { runtime, flow } = setUp([{ json: { access_token: 'very-secret-token' } }]);
    expect(flow(hook).saveData).toBe(true);
    const { trace } = await runtime.run(flow(hook).id, input);
    const rest = JSON.stringify([runtime.history.list(), trace]);
    expect(rest).toContain('ann@example.com');
    for (const secret of [password, 'pässwörd', encodeURIComponent(password), 'very-secret-token'])
      expect(rest).not.toContain(secret);
    expect(
      runtime.history
        .list()
        .map((e) => e.flowName)
        .sort(),
    ).toEqual(['AAD - Password Import Hook', 'AAD - Validate Creds']);
  });
});
