import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { HttpExchange } from '../../runtime/fakes/http.ts';
import { type Endpoint, endpoint } from './endpoint.ts';
import { type Outside, outside } from './outside.ts';
import { scenario, type World, world } from './support.ts';

/**
 * Okta's token inline hook calls this flow before it signs an access token. A hospital keeps the ids of its patients
 * outside Okta: the flow asks the hospital's API (Raw Request) for the id that belongs to the login, and answers with
 * the command that adds it to the token as the claim extPatientId.
 */
scenario('Token inline hook', () => {
  let org: World;
  let hook: Endpoint;
  let hospital: Outside;
  const patients: Record<string, string> = { 'ann@nordwind.example': 'P-1001', 'bob@nordwind.example': 'P-1002' };

  beforeAll(async () => {
    hospital = outside(({ url }): HttpExchange => {
      const login = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '');
      const id = patients[login];
      if (login === 'down@nordwind.example') return { fail: 'HTTP_NETWORK' };
      return id === undefined
        ? { status: 404, json: { message: 'no such item' } }
        : { json: { login, patient_id: id } };
    });
    org = await world('community/processTokenInlineHook.folder', { http: hospital });
    hook = await endpoint(org.runtime, org.flow('Get Patient Id'));
  });
  afterAll(async () => {
    await hook?.close();
    await org?.close();
    await hospital?.close();
  });

  const call = (login: string) => ({
    body: {
      eventType: 'com.okta.oauth2.tokens.transform',
      source: 'https://nordwind.example/oauth2/default/v1/authorize',
      data: {
        context: { user: { id: '00u1', profile: { login, firstName: 'Ann' } }, policy: { id: '00p1' } },
        access: { claims: { ver: 1, sub: login }, scopes: {} },
      },
    },
  });

  it('adds the patient id of the user who signs in', async () => {
    for (const [login, id] of Object.entries(patients)) {
      const { status, json } = await hook.call(call(login));
      expect(status).toBe(200);
      const patch = { op: 'add', path: '/claims/extPatientId', value: id };
      expect(json).toEqual({ commands: [{ type: 'com.okta.access.patch', value: [patch] }] });
    }
    expect(hospital.calls.map(({ method }) => method)).toEqual(['GET', 'GET']);
    expect(hospital.calls[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
  });

  it('gives a user without a patient id no claim, and nobody the id of somebody else', async () => {
    const { status, text } = await hook.call(call('new@nordwind.example'));
    // The flow has no If Error: what it answers is no command, so Okta issues the token as it is.
    expect(status).toBe(500);
    expect(text).toContain('Not Found');
    expect(text).not.toMatch(/commands|P-100/);
  });

  it('fails where the API is down, so that Okta issues the token without the claim', async () => {
    const { status, text } = await hook.call(call('down@nordwind.example'));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('commands');
  });

  it('asks the hospital nothing for a caller with a wrong token', async () => {
    const before = hospital.calls.length;
    expect(await hook.call({ ...call('ann@nordwind.example'), token: 'f'.repeat(64) })).toMatchObject({ status: 403 });
    expect(hospital.calls).toHaveLength(before);
  });
});
