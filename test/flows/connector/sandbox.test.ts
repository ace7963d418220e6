import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compile } from '../../../build/compile/compile.ts';
import { compileConnectorFlows } from '../../../cli/packs.ts';
import { packBehaviours } from '../../../cli/runtime.ts';
import type { Behaviour, CardContext, ConnectionSettings } from '../../../connector/core/behaviour.ts';
import type { Body } from '../../../connector/core/body.ts';
import type { CardDef } from '../../../connector/core/card.ts';
import { api, helper, pack } from '../../../connector/core/flow.ts';
import type { AnyPin } from '../../../connector/core/pin.ts';
import { bool, number, object, secret, type TypeRecord, text } from '../../../connector/core/types.ts';
import { validateAzureAdCredential } from '../../../connector/entra/validate-azure-ad-credential.ts';
import { stageUserForPasswordImport } from '../../../connector/okta/stage-user-for-password-import.ts';
import { placeholders } from '../../../flows/configuration.ts';
import type { Pack } from '../../../format/model.ts';
import { connectorBehaviours } from '../../../runtime/connector.ts';
import type { Runtime } from '../../../runtime/model.ts';
import { systemClock } from '../../../runtime/ports/clock.ts';
import { undiciHttp } from '../../../runtime/ports/http.ts';
import { cryptoRandom } from '../../../runtime/ports/random.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';
import { byKey, deployedCard, keyOf } from './cards.ts';

const CONNECTOR = 'flopackmigration_0123456789abcdef0123456789abcdef';
const CREATED = '2026-01-01T00:00:00.000Z';
const compiled = compileConnectorFlows(placeholders, {});
const flows = compiled.packs.map((one) => one.pack);
const card = (name: string) => deployedCard(compiled.packs.find((one) => one.name === name)!.pack, CONNECTOR);

const stage = card('Stage user for password import');
const validate = card('Validate Azure AD credential');
const read = card('Read the password import hook call');
const answer = card('Answer the password import hook');

/** Uses a card by the labels on it. */
function use(
  f: Body,
  key: string,
  def: CardDef,
  inputs: Record<string, unknown>,
  outputs: TypeRecord,
): Record<string, AnyPin> {
  const options = { connection: 'Migration', outputs: byKey(def, outputs) };
  const pins = f.card(key, def as never, byKey(def, inputs) as never, options) as unknown as Record<string, AnyPin>;
  return Object.fromEntries(Object.keys(outputs).map((label) => [label, pins[keyOf(def, label)]!]));
}

/** A pack of somebody else's, which uses the connector's cards and knows nothing of their flows. */
function users(): Pack {
  const { pack: made, problems } = compile(
    pack('users', {
      name: 'Users of the connector',
      flows: [
        helper(
          'stage',
          {
            name: 'Stage',
            in: { id: text, app: text },
            out: { status: text, armed: bool, activated: bool, reason: text },
          },
          (f) => {
            const inputs = { 'User ID': f.in.id, 'App Instance ID': f.in.app, 'Send Email?': 'No' };
            const outputs = { Status: text, Armed: bool, Activated: bool, Reason: text };
            const done = use(f, 'stage', stage, inputs, outputs);
            const { Status: status, Armed: armed, Activated: activated, Reason: reason } = done;
            f.return({ status, armed, activated, reason } as never);
          },
        ),
        helper(
          'check',
          {
            name: 'Check',
            in: { username: text, password: secret(text) },
            out: { credential: text, verdict: text, reason: text, code: number },
          },
          (f) => {
            const outputs = { Credential: text, Verdict: text, Reason: text, 'AADSTS Code': number };
            const inputs = { Username: f.in.username, Password: f.in.password };
            const done = use(f, 'check', validate, inputs, outputs);
            const { Credential: credential, Verdict: verdict, Reason: reason, 'AADSTS Code': code } = done;
            f.return({ credential, verdict, reason, code } as never);
          },
        ),
        api('hook', { name: 'Hook', security: 'client-token', saveData: false }, (f) => {
          const names = { Username: text, Password: secret(text) };
          const call = use(f, 'read', read, { body: f.raw.body }, names);
          const verdict = use(f, 'check', validate, call, { Credential: text, Reason: text });
          const made = use(f, 'answer', answer, verdict, { statusCode: number, headers: object, body: text });
          f.returnRaw(made as never);
        }),
      ],
    }),
    { created: CREATED },
  );
  expect(problems).toEqual([]);
  return made!;
}

const using = users();
const flowId = (name: string): string => using.flows.find((flow) => flow.name === name)!.id;

let sandbox: Sandbox;
let runtime: Runtime;
const behaviours = new Map([
  ...packBehaviours(),
  ...connectorBehaviours(flows, { key: CONNECTOR, behaviours: packBehaviours() }),
]);
let port: ReturnType<typeof undiciHttp>;

function settings(change: Record<string, string> = {}): ConnectionSettings {
  const { okta, entra } = sandbox;
  const auth = {
    org_url: okta.url,
    api_token: okta.token,
    tenant_id: entra.tenantId,
    client_id: entra.clientId,
    client_secret: 'public-client',
    ...change,
  };
  return { name: 'Migration', module: CONNECTOR, parameters: auth };
}

beforeAll(async () => {
  sandbox = await startSandbox({ seed: 5 });
  port = undiciHttp({
    hosts: { 'https://login.microsoftonline.com': sandbox.entra.url },
    timeouts: { 'https://login.microsoftonline.com': 400 },
  });
  runtime = createRuntime({ packs: [using], behaviours, ports: { http: port }, connections: [settings()] });
  await sandbox.okta.importNow(sandbox.okta.appId);
  await sandbox.okta.confirmAssignments(
    sandbox.okta.appId,
    sandbox.people.map((person) => person.objectId),
  );
});
afterAll(async () => {
  await runtime.close();
  await port.close();
  await sandbox.close();
});

const person = (kind: string) => sandbox.people.find((one) => one.kind === kind)!;

describe('the cards of the connector in a pack of another project', () => {
  it('compile without a problem', () => {
    expect(compiled.problems).toEqual([]);
    expect(runtime.problems).toEqual([]);
  });

  it('arm and activate a STAGED user once', async () => {
    const user = sandbox.okta.user(person('right').login)!;
    expect(user.status).toBe('STAGED');
    const input = { id: user.id, app: sandbox.okta.appId };
    const first = await runtime.run(flowId('Stage'), input);
    expect(first.error).toBeUndefined();
    expect(first.output).toEqual({ status: 'STAGED', armed: true, activated: true, reason: '' });
    expect(sandbox.okta.user(user.id)).toMatchObject({ status: 'ACTIVE', provider: { type: 'IMPORT' } });
    const again = await runtime.run(flowId('Stage'), input);
    expect(again.output).toMatchObject({ activated: false, reason: 'The user is ACTIVE, not STAGED.' });
  });

  it('say why a user is left alone, and fail without a user', async () => {
    const user = sandbox.okta.user(person('other-case').login)!;
    const run = async (id: string, app: string) => (await runtime.run(flowId('Stage'), { id, app })).output;
    expect(await run('00u000000000000000', '')).toEqual({
      status: '',
      armed: false,
      activated: false,
      reason: 'There is no such user any more.',
    });
    expect(await run(user.id, '0oa0000000000000')).toMatchObject({
      activated: false,
      reason: 'The user is not assigned to app 0oa0000000000000.',
    });
    expect(sandbox.okta.user(user.id)!.status).toBe('STAGED');
    const nobody = await runtime.run(flowId('Stage'), { id: '', app: '' });
    expect(nobody.error).toMatchObject({ statusCode: 400, message: expect.stringContaining('User ID') });
  });

  it('give the verdict of the native card for each kind of person', async () => {
    const seen = new Set<string>();
    const answering = sandbox.people.filter(({ kind }) => kind !== 'entra-hang');
    for (const one of answering) {
      const password = one.passwords[0] ?? 'nothing fits';
      for (const typed of [password, `${password}x`]) {
        const { reason, ...verdict } = await nativeVerdict(one.login, typed);
        const { output, error } = await runtime.run(flowId('Check'), { username: one.login, password: typed });
        expect(error).toBeUndefined();
        // The native card looks closer at a token that is not the user's; both deny it.
        const reasons = TOKEN_FAULTS.has(reason) ? ['unexpected-token', 'bad-reply'] : [reason];
        expect({ kind: one.kind, ...output }).toEqual({ kind: one.kind, ...verdict, reason: expect.any(String) });
        expect(reasons).toContain(output!.reason);
        seen.add(String(output!.verdict));
      }
    }
    expect([...seen].sort()).toEqual(['denied', 'verified', 'wrong']);
  });

  it('deny where Entra does not answer', async () => {
    const one = person('entra-hang');
    const { output } = await runtime.run(flowId('Check'), { username: one.login, password: one.passwords[0]! });
    expect(output).toEqual({ credential: 'UNVERIFIED', verdict: 'denied', reason: 'entra-unreachable', code: null });
  });

  it('serve the whole hook, and answer what is no hook call with an error', async () => {
    const one = person('right');
    const ask = async (body: unknown) => {
      const done = await runtime.invoke(flowId('Hook'), { 'raw/body': JSON.stringify(body) }, () => undefined);
      return { response: done.response && JSON.parse(done.response.body), error: done.error };
    };
    const call = (password: string) => ({
      eventId: 'e',
      data: { context: { credential: { username: one.login, password } } },
    });
    const update = (credential: string) => [{ type: 'com.okta.action.update', value: { credential } }];
    expect((await ask(call(one.passwords[0]!))).response).toEqual({
      commands: update('VERIFIED'),
      debugContext: { reason: 'token' },
    });
    expect((await ask(call('not it'))).response).toMatchObject({ commands: update('UNVERIFIED') });
    expect((await ask({ data: {} })).error).toMatchObject({ statusCode: 400 });
  });
});

const TOKEN_FAULTS = new Set(['bad-reply', 'no-id-token', 'tenant-mismatch', 'identity-mismatch']);

/** The cards of this project as the self-hosted hook runs them. */
async function nativeVerdict(username: string, password: string) {
  const { entra } = sandbox;
  const out = await native(
    validateAzureAdCredential(),
    { baseUrl: entra.url },
    {
      Username: username,
      Password: password,
      'Tenant ID': entra.tenantId,
      'Client ID': entra.clientId,
    },
  );
  return { credential: out.Credential, verdict: out.Verdict, reason: String(out.Reason), code: out['AADSTS Code'] };
}

async function native(behaviour: Behaviour, connection: object, inputs: Record<string, unknown>) {
  const context = {
    card: { kind: 'x', id: 'x', title: 'x', inputs: [], outputs: [] },
    clock: systemClock(),
    random: cryptoRandom(),
    http: port,
    connection: { name: 'x', module: 'okta', ...connection },
    callFlow: () => Promise.reject(new Error('no flows')),
  } as unknown as CardContext;
  return await behaviour(inputs, context);
}

describe('_authping', () => {
  const ping = async (change: Record<string, string>) => {
    const behaviour = behaviours.get(`${CONNECTOR}/_authping`)!;
    return await native(behaviour, settings(change), {});
  };

  it('works with the right token', async () => {
    expect(await ping({})).toEqual({
      working: true,
      serviceResponse: { statusCode: 200, message: 'This account is successfully connected.' },
    });
  });

  it('does not with a wrong one, and does not tell it', async () => {
    const answered = await ping({ api_token: '00wrongTokenOfNobody' });
    expect(answered).toMatchObject({ working: false, serviceResponse: { statusCode: 401 } });
    expect(JSON.stringify(answered)).not.toContain('00wrongTokenOfNobody');
  });
});

describe('staging by the native card', () => {
  it('gives the same outputs', async () => {
    const one = sandbox.people.filter((other) => sandbox.okta.user(other.login)?.status === 'STAGED');
    const [first, second] = [one[0]!, one[1]!];
    const connection = { baseUrl: sandbox.okta.url, authorization: `SSWS ${sandbox.okta.token}` };
    const id = sandbox.okta.user(first.login)!.id;
    const out = await native(stageUserForPasswordImport, connection, { 'User ID': id });
    const mine = await runtime.run(flowId('Stage'), { id: sandbox.okta.user(second.login)!.id, app: '' });
    expect({ status: out.Status, armed: out.Armed, activated: out.Activated, reason: out.Reason }).toEqual(mine.output);
  });
});
