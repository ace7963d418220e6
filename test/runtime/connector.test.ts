import { describe, expect, it } from '@jest/globals';
import { compile } from '../../build/compile/compile.ts';
import { compileConnectorFlows } from '../../cli/packs.ts';
import { packBehaviours } from '../../cli/runtime.ts';
import type { ConnectionSettings } from '../../connector/core/behaviour.ts';
import type { CardError } from '../../connector/core/error.ts';
import { helper, pack } from '../../connector/core/flow.ts';
import { number, object, text } from '../../connector/core/types.ts';
import { placeholders } from '../../flows/configuration.ts';
import type { Pack } from '../../format/model.ts';
import { parsePack } from '../../format/parse.ts';
import { connectorBehaviours } from '../../runtime/connector.ts';
import { virtualClock } from '../../runtime/fakes/clock.ts';
import { type HttpExchange, scriptedHttp } from '../../runtime/fakes/http.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import type { Switches } from '../../runtime/switches.ts';
import { byKey, deployedCard, keyOf } from '../flows/connector/cards.ts';
import { cardContext } from '../support/card.ts';
import { corpusFile, hasCorpus } from '../support/corpus.ts';

const CREATED = '2026-01-01T00:00:00.000Z';

/** A pack with one helper flow that uses a card of a connector by its labels. */
function using(
  card: ReturnType<typeof deployedCard>,
  inputs: Record<string, unknown>,
  outputs: Record<string, typeof text | typeof number | typeof object>,
): Pack {
  const made = pack('user', {
    name: 'User',
    flows: [
      helper('use', { name: 'Use', out: outputs, saveData: true }, (f) => {
        const types = byKey(card, outputs);
        const pins = f.card('card', card as never, byKey(card, inputs) as never, {
          connection: 'Mine',
          outputs: types,
        });
        const found = pins as unknown as Record<string, never>;
        f.return(Object.fromEntries(Object.keys(outputs).map((label) => [label, found[keyOf(card, label)]])) as never);
      }),
    ],
  });
  const { pack: compiled, problems } = compile(made, { created: CREATED });
  expect(problems).toEqual([]);
  return compiled!;
}

function run(
  packs: readonly Pack[],
  key: string,
  user: Pack,
  auth: Record<string, string> | null,
  script: readonly HttpExchange[],
  switches: Partial<Switches> = {},
) {
  const http = scriptedHttp(script);
  const clock = virtualClock();
  const behaviours = packBehaviours();
  const connections: ConnectionSettings[] = auth === null ? [] : [{ name: 'Mine', module: key, parameters: auth }];
  const runtime = createRuntime({
    packs: [user],
    behaviours: new Map([...behaviours, ...connectorBehaviours(packs, { key, behaviours, switches })]),
    ports: { http, clock },
    connections,
  });
  return { http, clock, runtime, done: runtime.run(user.flows[0]!.id, {}, { trace: true }) };
}

const { packs: compiled } = compileConnectorFlows(placeholders, {});
const flows = compiled.map((one) => one.pack);
const stage = compiled.find(({ name }) => name === 'Stage user for password import')!.pack;
const KEY = 'flopackmigration_0';
const AUTH = {
  org_url: 'https://example.okta.com',
  api_token: '00secretTokenOfTheOrg',
  tenant_id: 't',
  client_id: 'c',
  client_secret: 'public-client',
};
const OUT = { Status: text, Reason: text };
const staging = using(deployedCard(stage, KEY), { 'User ID': '00u1', 'App Instance ID': '', 'Send Email?': 'No' }, OUT);
const ACTIVE = { id: '00u1', status: 'ACTIVE', credentials: { provider: { type: 'OKTA' }, password: {} } };

describe('a card of a connector', () => {
  it('sends the connection and shows it nowhere', async () => {
    const { http, runtime, done } = run(flows, KEY, staging, AUTH, [{ method: 'GET', json: ACTIVE }]);
    const execution = await done;
    expect(execution.output).toEqual({ Status: 'ACTIVE', Reason: 'The user is ACTIVE, not STAGED.' });
    expect(http.calls[0]).toMatchObject({ url: 'https://example.okta.com/api/v1/users/00u1' });
    expect(http.calls[0]!.headers).toMatchObject({ authorization: 'SSWS 00secretTokenOfTheOrg' });
    const rests = JSON.stringify([execution.trace, runtime.history.list()]);
    expect(rests).toContain('Stage user for password import');
    expect(rests).not.toContain('00secretTokenOfTheOrg');
    // The flows of the connector are nobody's executions.
    expect(runtime.history.list().map(({ flowId }) => flowId)).toEqual([staging.flows[0]!.id]);
  });

  it('fails with the error that its flow raised', async () => {
    const body = { errorCode: 'E0000006', errorSummary: 'You do not have permission' };
    const execution = await run(flows, KEY, staging, AUTH, [{ status: 403, json: body }]).done;
    expect(execution.error).toMatchObject({
      code: 'CARD_FAILED',
      statusCode: 403,
      message: 'Okta answered 403 to GET /api/v1/users/00u1',
      card: { title: 'Stage user for password import' },
    });
  });

  it('hides what the connection holds where the error of its flow repeats it', async () => {
    const behaviours = packBehaviours();
    const http = scriptedHttp([{ status: 401, json: {} }]);
    const kind = deployedCard(stage, KEY).kind;
    // No name tells that this one is a secret: the connection's own schema does.
    const project = compiled.map(({ text: source }) => parsePack(source.replaceAll('client_secret', 'gate')).pack!);
    const card = connectorBehaviours(project, { key: KEY, behaviours }).get(kind)!;
    const inputs = { [`Inputs/${keyOf(deployedCard(stage, KEY), 'User ID')}`]: AUTH.client_secret };
    const { client_secret: gate, ...others } = AUTH;
    const connection: ConnectionSettings = { name: 'Mine', module: KEY, parameters: { ...others, gate } };
    const failed = await Promise.resolve(card(inputs, cardContext({ http, connection }))).then(
      () => null,
      (error: CardError) => error,
    );
    expect(failed).toMatchObject({ fields: { statusCode: 401 } });
    expect(failed!.message).toBe('Okta answered 401 to GET /api/v1/users/[secret]');
  });

  it('tries again when the rate is limited, where Raw Request raises', async () => {
    const script = [{ status: 429, json: {} }, { status: 429, json: {} }, { json: ACTIVE }];
    const raising = run(flows, KEY, staging, AUTH, script, { kernelRawRaises: true });
    expect((await raising.done).output).toMatchObject({ Status: 'ACTIVE' });
    expect(raising.http.calls).toHaveLength(3);
    expect(raising.clock.now() - Date.UTC(2026, 0, 5, 9)).toBeGreaterThanOrEqual(120_000);
    const handing = await run(flows, KEY, staging, AUTH, [{ status: 429, json: {} }]).done;
    expect(handing.error).toMatchObject({ statusCode: 429 });
  });

  it('needs a connection with values, and all flows of its project', async () => {
    const execution = await run(flows, KEY, staging, null, []).done;
    expect(execution.error).toMatchObject({
      code: 'CONNECTION_MISSING',
      message: expect.stringContaining('"parameters"'),
    });
    const options = { key: KEY, behaviours: packBehaviours() };
    expect(() => connectorBehaviours([stage], options)).toThrow('The connector calls "httpHelper"');
    expect([...connectorBehaviours(flows, options).keys()].filter((kind) => kind.startsWith(`${KEY}/`))).toHaveLength(
      6,
    );
  });
});

(hasCorpus ? describe : describe.skip)("a connector of somebody else's", () => {
  const read = (file: string): Pack => parsePack(corpusFile(`connector-builder/${file}`)).pack!;
  const key = 'google_0';
  const auth = {
    client_id: 'id',
    client_secret: 'very-secret-1',
    grant_type: 'refresh_token',
    refresh_token: 'r-secret-2',
  };

  it('runs as cards: the exports are tied together by the names of their flows', async () => {
    const files = ['authping.flow', 'customApiAction.flow', 'httpHelper.flow'].map(read);
    const card = deployedCard(files[1]!, key);
    const inputs = { 'Request Type': 'POST', URL: 'https://www.googleapis.com/x', Query: { a: 'b' }, Body: { c: 1 } };
    const user = using(card, inputs, { statusCode: number, body: object });
    const { http, done } = run(files, key, user, auth, [
      { method: 'POST', url: 'https://www.googleapis.com/oauth2/v4/token', json: { access_token: 'at-3' } },
      { method: 'POST', url: 'https://www.googleapis.com/x?a=b', status: 201, json: { made: true } },
    ]);
    const execution = await done;
    expect(execution.error).toBeUndefined();
    expect(execution.output).toEqual({ statusCode: 201, body: { made: true } });
    expect(JSON.parse(http.calls[0]!.body!)).toEqual(auth);
    expect(http.calls[1]!.headers).toMatchObject({ authorization: 'Bearer at-3' });
    expect(http.calls[1]!.body).toBe('{"c":1}');
    expect(JSON.stringify(execution.trace)).not.toMatch(/very-secret-1|r-secret-2/);
  });

  it('says which flow is missing', () => {
    const options = { key, behaviours: packBehaviours() };
    expect(() => connectorBehaviours([read('authping.flow')], options)).toThrow('"htttpHelper"');
  });
});
