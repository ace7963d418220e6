import { describe, expect, it } from '@jest/globals';
import { httpBehaviours } from '../../../connector/http/behaviours.ts';
import { kernelBehaviours } from '../../../connector/kernel/behaviours.ts';
import { oktaBehaviours } from '../../../connector/okta/behaviours.ts';
import { oktaEvents } from '../../../connector/okta/events.ts';
import type { RuntimeOptions } from '../../../runtime/model.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { type Served, serve } from '../../../runtime/triggers/serve.ts';
import { type Asked, json, type Reply, serving } from '../../connector/http/context.ts';
import { corpusPack, haveCorpus } from '../support.ts';

const behaviours = new Map([...kernelBehaviours(), ...httpBehaviours(), ...oktaBehaviours()]);
const eventHook = { path: '/events', header: 'Authorization', secret: 'event-secret' };
const APP = '0oa1efssrk7kA3Cic697';
type Runtime = ReturnType<typeof createRuntime>;

/** One of the article's packs, served on loopback; what it calls outside goes to `upstream`. */
function article(
  file: string,
  upstream: Reply,
  use: (server: Served, runtime: Runtime, asked: Asked[]) => Promise<void>,
  more: (url: string) => Partial<RuntimeOptions>,
): Promise<void> {
  return serving(upstream, async (url, asked) => {
    const runtime = createRuntime({
      packs: [corpusPack(`article/${file}`)],
      behaviours,
      events: oktaEvents,
      ...more(url),
    });
    const server = await serve(runtime, { host: '127.0.0.1', port: 0, eventHook });
    try {
      await use(server, runtime, asked);
    } finally {
      await server.close();
      await runtime.close();
    }
  });
}

const credential = (password: unknown) =>
  JSON.stringify({ data: { context: { credential: { username: 'a@b.test', password } } } });

(haveCorpus ? describe : describe.skip)("the article's packs behind the triggers", () => {
  it('answers the inline hook, and errors never look like a verdict', async () => {
    await article(
      '02-azure-ad-password-migration.folder',
      (asked, res) =>
        new URLSearchParams(asked.body).get('password') === 'pä ss+&'
          ? json(res, 200, { access_token: 't' })
          : json(res, 400, {
              error: 'invalid_grant',
              error_description: 'AADSTS50126: Error validating credentials due to invalid username or password.',
            }),
      async ({ url }, runtime, asked) => {
        const flow = runtime.flows.find((one) => one.kind === 'api')!;
        const call = async (body: string, token = flow.token!, type = 'application/json') => {
          const response = await fetch(`${url}/api/flo/${flow.alias}/invoke?clientToken=${token}`, {
            method: 'POST',
            headers: { 'content-type': type },
            body,
          });
          return { status: response.status, text: await response.text() };
        };
        expect(await call(credential('pä ss+&'))).toMatchObject({
          status: 200,
          text: expect.stringContaining('"VERIFIED"'),
        });
        expect(await call(credential('wrong'))).toMatchObject({
          status: 200,
          text: expect.stringContaining('UNVERIFIED'),
        });
        expect(asked).toHaveLength(2);
        for (const [body, token, type, status] of [
          [credential('pä ss+&'), 'x', undefined, 403],
          [credential({ $ne: 1 }), undefined, undefined, 400],
          ['{', undefined, undefined, 400],
          ['[]', undefined, undefined, 400],
          [credential('pä ss+&'), undefined, 'text/plain', 415],
          [credential('x'.repeat(300_000)), undefined, undefined, 413],
        ] as const) {
          const answer = await call(body, token, type);
          expect(answer.status).toBe(status);
          expect(answer.text).not.toContain('VERIFIED');
          expect(JSON.parse(answer.text)).toHaveProperty('error.message');
        }
        expect(asked).toHaveLength(2);
        expect(JSON.stringify(runtime.history.list())).not.toContain(flow.token!);
        runtime.turnOff(flow.id);
        expect((await call(credential('pä ss+&'))).status).toBe(404);
      },
      (url) => ({ hosts: { 'https://login.microsoftonline.com': url } }),
    );
  });

  it('arms and activates from an event hook call; a failed event stays to be run again', async () => {
    let broken = true;
    const event = (uuid: string, app: string) => ({
      uuid,
      eventType: 'application.user_membership.add',
      published: '2026-01-01T00:00:00.000Z',
      actor: { id: '00a', type: 'User' },
      target: [
        { id: '0ua', type: 'AppUser' },
        { id: app, type: 'AppInstance' },
        { id: `00u${uuid}`, type: 'User', alternateId: 'a@b.test' },
      ],
    });
    await article(
      '01-enable-password-hook.folder',
      (asked, res) =>
        broken && asked.path.includes('00ue2')
          ? json(res, 400, { errorCode: 'E0000001', errorSummary: 'no' })
          : json(res, 200, { id: 'x' }),
      async ({ url }, runtime, asked) => {
        const body = JSON.stringify({
          eventType: 'com.okta.event_hook',
          eventId: 'd1',
          data: { events: [event('e1', APP), event('e2', APP), event('e3', '0oaOther')] },
        });
        const headers = { 'content-type': 'application/json', authorization: 'event-secret' };
        const response = await fetch(`${url}/events`, { method: 'POST', headers, body });
        expect(response.status).toBe(204);
        const paths = () => asked.map((one) => one.path);
        for (let i = 0; i < 200 && runtime.history.list().length < 2; i++)
          await new Promise((resolve) => setTimeout(resolve, 10));
        expect(paths()).toEqual([
          '/api/v1/users/00ue1',
          '/api/v1/users/00ue1/lifecycle/activate?sendEmail=true',
          '/api/v1/users/00ue2',
        ]);
        expect(JSON.parse(asked[0]!.body)).toEqual({ credentials: { password: { hook: { type: 'default' } } } });
        const failed = runtime.history.list({ status: 'error' });
        expect(failed).toHaveLength(1);
        expect(failed[0]!.error).toMatchObject({ kind: 'HTTP Request Error', statusCode: 400 });
        broken = false;
        expect((await runtime.history.rerun(failed[0]!.id)).status).toBe('success');
        expect(paths().slice(3)).toEqual([
          '/api/v1/users/00ue2',
          '/api/v1/users/00ue2/lifecycle/activate?sendEmail=true',
        ]);
        expect(JSON.stringify(runtime.history.list())).not.toContain('event-secret');
      },
      (url) => ({
        hosts: { 'https://login.ebden.page': url },
        connections: [{ name: 'Okta', module: 'okta', baseUrl: url, authorization: 'SSWS t' }],
      }),
    );
  });
});
