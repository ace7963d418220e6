import { describe, expect, it } from '@jest/globals';
import type { Connection } from '../../format/model.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { body, card, flow, from, pack, ret, start } from './graph.ts';
import { behavioursWith, corpusPack, fakes, haveCorpus } from './support.ts';

const accept = (fields: Readonly<Record<string, string>>) => card('start', 'kernel/http/accept', { out: fields });
const api = (id: string, cards: Parameters<typeof body>[0]) => flow(id, body(cards), { securityLevel: 'medium' });

describe('loading', () => {
  it('refuses flow ids that come twice and replacements that find nothing, all at once', () => {
    const one = flow('same', body([start()]));
    expect(() =>
      createRuntime({
        packs: [pack([one]), pack([one])],
        behaviours: behavioursWith(),
        replace: [{ find: 'nowhere', with: 'x' }],
      }),
    ).toThrow(/have the same id same; nothing to replace: no literal holds "nowhere"/);
  });

  it('loads the rest when one flow cannot run, and says why', async () => {
    const circle = flow(
      'circle',
      body(
        [start(), card('a', 'test/a'), card('b', 'test/b')],
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ),
    );
    const runtime = createRuntime({
      packs: [pack([circle, flow('fine', body([start()]))])],
      behaviours: behavioursWith(),
      ports: fakes(),
    });
    expect(runtime.problems).toEqual([
      'Test / circle: The order of these cards is a circle: "a" (a), "b" (b). Take one of their orderings away.',
    ]);
    expect((await runtime.run('fine')).status).toBe('success');
    await expect(runtime.run('circle')).rejects.toMatchObject({ code: 'FLOW_INVALID' });
    await expect(runtime.run('nobody')).rejects.toMatchObject({ code: 'FLOW_NOT_FOUND' });
  });

  it('gives a card the settings of its connection: by name, or the only one of its connector', async () => {
    const connections: Connection[] = [
      { id: 'c1', name: 'Okta', module: 'okta', rest: {} },
      { id: 'c2', name: 'Other name', module: 'office365admin', rest: {} },
    ];
    const main = flow(
      'main',
      body([
        start(),
        card('a', 'test/connection', { connection: 'c1', out: { out: 'string' } }),
        card('b', 'test/connection', { connection: 'c2', out: { out: 'string' } }),
        ret({ a: from('a', 'out'), b: from('b', 'out') }),
      ]),
    );
    const runtime = createRuntime({
      packs: [pack([main], connections)],
      behaviours: behavioursWith({
        'test/connection': (_inputs, context) => ({ out: context.connection?.baseUrl ?? null }),
      }),
      ports: fakes(),
      connections: [
        { name: 'Okta', module: 'okta', baseUrl: 'https://one' },
        { name: 'Okta 2', module: 'okta', baseUrl: 'https://two' },
        { name: 'Mine', module: 'office365admin', baseUrl: 'https://three' },
      ],
    });
    expect((await runtime.run('main')).output).toEqual({ a: 'https://one', b: 'https://three' });
  });

  (haveCorpus ? it : it.skip)('runs an export against other texts and other hosts', async () => {
    const ports = fakes([{ url: 'http://127.0.0.1:9/my-tenant/oauth2/v2.0/token', json: {} }]);
    const runtime = createRuntime({
      packs: [corpusPack('article/02-azure-ad-password-migration.folder')],
      behaviours: behavioursWith(),
      ports,
      replace: [{ find: 'e1290ea4-eb94-4489-9044-4e188cd4fb5d', with: 'my-tenant' }],
      hosts: { 'https://login.microsoftonline.com': 'http://127.0.0.1:9' },
    });
    const helper = runtime.flows.find((f) => f.kind === 'helper')!;
    expect((await runtime.run(helper.id, { username: 'ann', password: 'x' })).output).toEqual({
      result: 'VERIFIED',
      error: '',
    });
  });
});

describe('API Endpoint flows', () => {
  const hello = api('hello', [
    accept({ 'body/name': 'string', 'query/n': 'number', 'headers/x-id': 'string' }),
    ret({ name: from('start', 'body/name'), n: from('start', 'query/n') }, 'return', { n: 'number' }),
  ]);
  const never = () => {
    throw new Error('no Close card here');
  };

  it('have an alias and a client token, drawn or given', () => {
    const options = { packs: [pack([hello, flow('helper', body([start()]))])], behaviours: behavioursWith() };
    const [drawn] = createRuntime({ ...options, ports: fakes() }).flows;
    expect(drawn).toMatchObject({
      kind: 'api',
      on: true,
      alias: expect.stringMatching(/^[0-9a-f]{32}$/),
      token: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const given = { alias: 'a'.repeat(32), token: 'b'.repeat(64) };
    const runtime = createRuntime({ ...options, ports: fakes(), endpoints: { hello: given }, on: false });
    expect(runtime.apiFlow(given.alias)).toMatchObject({
      id: 'hello',
      token: given.token,
      security: 'medium',
      on: false,
    });
    expect(runtime.apiFlow('c'.repeat(32))).toBeNull();
    expect(() => createRuntime({ ...options, endpoints: { hello: { alias: 'x' }, helper: {} } })).toThrow(
      /alias has to be 32 hexadecimal digits; endpoints\["helper"\] names no API Endpoint flow/,
    );
  });

  it('answer what Return gives, without a promise where no card needs one', () => {
    const runtime = createRuntime({ packs: [pack([hello])], behaviours: behavioursWith(), ports: fakes() });
    const execution = runtime.invoke('hello', { 'body/name': 'Ann', 'query/n': '3' }, never);
    expect(execution).toMatchObject({
      status: 'success',
      output: { name: 'Ann', n: 3 },
      response: { statusCode: 200, body: '{"name":"Ann","n":3}' },
    });
  });

  it('answer with Return Raw, also out of a block', async () => {
    const raw = card('raw', 'kernel/control/returnRaw', {
      in: { statusCode: 403, headers: { 'X-A': 1 }, body: 'no' },
      types: { headers: 'object' },
    });
    const inner = body([card('s', 'kernel/control/callable'), raw]);
    const block = card('try', 'kernel/control/tryCatch', {
      in: { flo: inner },
      policy: { type: 'handler', handler: body([card('h', 'kernel/control/callable')]) },
    });
    const runtime = createRuntime({
      packs: [pack([api('raw', [accept({}), block, ret({ never: 'x' })])])],
      behaviours: behavioursWith(),
      ports: fakes(),
    });
    const { response } = await runtime.run('raw');
    expect(response).toEqual({ statusCode: 403, headers: { 'X-A': '1' }, body: 'no' });
  });

  it('answer early with Close, and go on', async () => {
    const seen: string[] = [];
    const close = card('close', 'httpfunctions/close', {
      in: { 'Response/statusCode': 202, 'Response/headers': {}, 'Response/body': { ok: true } },
    });
    const runtime = createRuntime({
      packs: [pack([api('slow', [accept({}), close, card('work', 'test/work'), ret({ late: 'x' })])])],
      behaviours: behavioursWith({
        'test/work': async () => {
          seen.push('work');
          return {};
        },
      }),
      ports: fakes(),
    });
    const early: unknown[] = [];
    const running = runtime.invoke('slow', {}, (response) => early.push([response, [...seen]]));
    const expected = { statusCode: 202, headers: { 'content-type': 'application/json' }, body: '{"ok":true}' };
    expect(early).toEqual([[expected, ['work']].map((x, i) => (i === 1 ? [] : x))]);
    expect(await running).toMatchObject({ status: 'success', response: expected });
    expect(seen).toEqual(['work']);
  });
});

describe('switches', () => {
  it('decide what a helper that is off does', async () => {
    const packs = [
      pack([
        flow('main', body([start(), card('call', 'kernel/control/spawn', { in: { flo: 'helper' } })])),
        flow('helper', body([start()])),
      ]),
    ];
    const run = (offHelper: 'run' | 'error') =>
      createRuntime({ packs, behaviours: behavioursWith(), ports: fakes(), on: false, switches: { offHelper } }).run(
        'main',
      );
    expect((await run('run')).status).toBe('success');
    expect((await run('error')).error).toMatchObject({ kind: 'Not Active', card: { id: 'call' } });
  });

  it('decide how text compares with numbers', async () => {
    const packs = [
      pack([
        flow(
          'main',
          body([
            start({ x: 'string' }),
            card('c', 'kernel/boolean/compare', {
              in: { 'left-operand': from('start', 'x'), operator: '<', 'right-operand': 30 },
              out: { result: 'boolean' },
            }),
            ret({ r: from('c', 'result') }, 'return', { r: 'boolean' }),
          ]),
        ),
      ]),
    ];
    const run = (mixedCompare: 'text' | 'number') =>
      createRuntime({ packs, behaviours: behavioursWith(), ports: fakes(), switches: { mixedCompare } }).run('main', {
        x: '6',
      });
    expect((await run('text')).output).toEqual({ r: false });
    expect((await run('number')).output).toEqual({ r: true });
  });

  it('decide what a start field does with a value of another type', async () => {
    const packs = [pack([flow('main', body([start({ n: 'number' }), ret({ n: from('start', 'n') })]))])];
    const run = (startFields: 'lenient' | 'strict') =>
      createRuntime({ packs, behaviours: behavioursWith(), ports: fakes(), switches: { startFields } }).run('main', {
        n: '10.0.0.1',
      });
    expect((await run('lenient')).output).toEqual({ n: '10.0.0.1' });
    expect((await run('strict')).error?.kind).toBe('Invalid Type Conversion');
  });
});
