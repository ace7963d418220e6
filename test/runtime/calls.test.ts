import { describe, expect, it } from '@jest/globals';
import type { Flow } from '../../format/model.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { body, card, flow, from, pack, ret, start } from './graph.ts';
import { behavioursWith, fakes, runtimeOf } from './support.ts';

const whole = { dynamic: true, path: '', dest: { key: 'x', group: null } };
const part = (path: string) => ({ dynamic: true, path, dest: { key: path, group: null } });

describe('what a helper knows of its call', () => {
  it('its place in the list, its own execution, and who called', async () => {
    const helper = flow(
      'helper',
      body([
        start({ 'context/index': 'number', 'context/parent': 'object', 'context/execution_id': 'string' }),
        ret(
          {
            i: from('start', 'context/index'),
            by: from('start', 'context/parent'),
            id: from('start', 'context/execution_id'),
          },
          'r',
          { i: 'number', by: 'object' },
        ),
      ]),
    );
    const main = flow(
      'main',
      body([
        start({ list: 'string[]' }),
        card('map', 'kernel/list/map', {
          in: { list: from('start', 'list'), flo: 'helper', concurrency: 1 },
          types: { list: 'string[]' },
          out: { 'new list': 'object[]' },
        }),
        ret({ out: from('map', 'new list') }, 'r', { out: 'object[]' }),
      ]),
    );
    const { id, output } = await runtimeOf([helper, main]).run('main', { list: ['a', 'b'] });
    const made = output!.out as { i: number; by: Record<string, unknown>; id: string }[];
    expect(made.map((m) => m.i)).toEqual([0, 1]);
    expect(new Set([id, ...made.map((m) => m.id)]).size).toBe(3);
    expect(made[0]!.by).toEqual({
      id: 'main',
      method: 'map',
      name: 'main',
      execution_id: id,
      wf_id: 'main',
      root_execution_id: id,
      root_wf_id: 'main',
    });
  });
});

describe('cards that call a helper for parts of a value', () => {
  it('Map to List gives it the key and value of each property, whole or by path', async () => {
    const helper = flow('helper', body([start({ x: 'object', key: 'string' }), ret({ one: from('start', 'key') })]));
    const main = flow(
      'main',
      body([
        start({ o: 'object' }),
        card('map', 'kernel/object/map', {
          in: { object: from('start', 'o'), flo: 'helper', concurrency: 5, x: null, key: null },
          types: { object: 'object' },
          proxies: { x: whole, key: part('key') },
          out: { 'new list': 'string[]' },
        }),
        ret({ out: from('map', 'new list') }, 'r', { out: 'string[]' }),
      ]),
    );
    const runtime = runtimeOf([helper, main]);
    expect((await runtime.run('main', { o: { a: 1, b: 2 } })).output).toEqual({ out: ['a', 'b'] });
    expect(runtime.history.list({ flowId: 'helper' })[0]!.input).toMatchObject({ x: { key: 'b', value: 2 }, key: 'b' });
  });

  it('Map (object) makes an object of the keys and values that the helper returns', async () => {
    const process = (fields: Parameters<typeof ret>[0]) => [
      flow('helper', body([start({ key: 'string', value: 'string' }), ret(fields)])),
      flow(
        'main',
        body([
          start({ o: 'object' }),
          card('map', 'kernel/object/process', {
            in: { object: from('start', 'o'), flo: 'helper', concurrency: 5 },
            types: { object: 'object' },
            out: { output: 'object' },
          }),
          ret({ out: from('map', 'output') }, 'r', { out: 'object' }),
        ]),
      ),
    ];
    const run = async (fields: Parameters<typeof ret>[0]) =>
      (await runtimeOf(process(fields)).run('main', { o: { a: 'x', b: 'y' } })).output;
    expect(await run({ key: from('start', 'value'), value: from('start', 'key') })).toEqual({
      out: { x: 'a', y: 'b' },
    });
    expect(await run({ anything: from('start', 'value') })).toEqual({ out: { a: 'x', b: 'y' } });
  });

  it('Repeat counts from 0, and runs no round for a count of 0 or nothing', async () => {
    const helper = flow('helper', body([start({ 'context/index': 'number' })]));
    const main = flow(
      'main',
      body([
        start({ n: 'number' }),
        card('loop', 'kernel/control/times', {
          in: { count: from('start', 'n'), flo: 'helper', concurrency: 1 },
          types: { count: 'number' },
        }),
      ]),
    );
    const runtime = runtimeOf([helper, main]);
    for (const n of [3, 0, null]) await runtime.run('main', { n });
    expect(
      runtime.history.list({ flowId: 'helper' }).map((e) => (e.input as Record<string, number>)['context/index']),
    ).toEqual([2, 1, 0]);
  });

  it('Reduce keeps all fields of the Return for an object, the only field for anything else', async () => {
    const reduce = (memo: number | Record<string, number>, type: string, fields: Parameters<typeof ret>[0]) => [
      flow('helper', body([start({ memo: type, x: 'number' }), ret(fields, 'r', { sum: 'number', last: 'number' })])),
      flow(
        'main',
        body([
          start({ list: 'number[]' }),
          card('loop', 'kernel/list/reduce', {
            in: { list: from('start', 'list'), flo: 'helper', memo, x: null },
            types: { list: 'number[]' },
            proxies: { x: whole, memo: { dynamic: false, path: null, dest: { key: 'memo', group: null } } },
            out: { item: type },
          }),
          ret({ out: from('loop', 'item') }, 'r', { out: type }),
        ]),
      ),
    ];
    const input = { list: [1, 2, 3] };
    expect((await runtimeOf(reduce(0, 'number', { sum: from('start', 'x') })).run('main', input)).output).toEqual({
      out: 3,
    });
    expect(
      (await runtimeOf(reduce({ sum: 0 }, 'object', { sum: from('start', 'x'), last: 9 })).run('main', input)).output,
    ).toEqual({ out: { sum: 3, last: 9 } });
  });

  it('Reduce hands what the helper returned for one item to the call for the next', async () => {
    const memo = { dynamic: false, path: null, dest: { key: 'memo', group: null } };
    const add = card('add', 'test/add', {
      in: { memo: from('start', 'memo'), x: from('start', 'x') },
      out: { sum: 'string' },
    });
    const flows = [
      flow('helper', body([start({ memo: 'string', x: 'string' }), add, ret({ sum: from('add', 'sum') })])),
      flow(
        'main',
        body([
          start({ list: 'string[]' }),
          card('loop', 'kernel/list/reduce', {
            in: { list: from('start', 'list'), flo: 'helper', memo: '-', x: null },
            types: { list: 'string[]' },
            proxies: { x: whole, memo },
            out: { item: 'string' },
          }),
          ret({ out: from('loop', 'item') }),
        ]),
      ),
    ];
    const runtime = runtimeOf(flows, { 'test/add': (inputs) => ({ sum: `${inputs.memo}${inputs.x}` }) });
    expect((await runtime.run('main', { list: ['a', 'b', 'c'] })).output).toEqual({ out: '-abc' });
  });

  it('Reduce takes a Return of memo alone as the next memo, an object too', async () => {
    const memo = { dynamic: false, path: null, dest: { key: 'memo', group: null } };
    const flows = [
      flow(
        'helper',
        body([
          start({ memo: 'object', x: 'number' }),
          card('put', 'kernel/object/set', {
            in: { object: from('start', 'memo'), path: 'last', value: from('start', 'x') },
            types: { object: 'object', value: 'number' },
            out: { output: 'object' },
          }),
          ret({ memo: from('put', 'output') }, 'r', { memo: 'object' }),
        ]),
      ),
      flow(
        'main',
        body([
          start({ list: 'number[]' }),
          card('loop', 'kernel/list/reduce', {
            in: { list: from('start', 'list'), flo: 'helper', memo: { first: 0 }, x: null },
            types: { list: 'number[]' },
            proxies: { x: whole, memo },
            out: { item: 'object' },
          }),
          ret({ out: from('loop', 'item') }, 'r', { out: 'object' }),
        ]),
      ),
    ];
    const run = await runtimeOf(flows).run('main', { list: [1, 2] });
    expect(run.output).toEqual({ out: { first: 0, last: 2 } });
  });

  it('For Each inside If Error hands the error of an item to the block', async () => {
    const helper = flow(
      'helper',
      body([
        start({ x: 'string' }),
        card('t', 'kernel/control/throw', { in: { message: from('start', 'x'), statusCode: 409 } }),
      ]),
    );
    const main = flow(
      'main',
      body([
        start({ list: 'string[]' }),
        card('try', 'kernel/control/tryCatch', {
          in: {
            'context/list': from('start', 'list'),
            flo: body([
              card('in', 'kernel/control/callable', { out: { 'context/list': 'string[]' } }),
              card('each', 'kernel/list/each', {
                in: { list: from('in', 'context/list'), flo: 'helper', concurrency: 1, x: null },
                types: { list: 'string[]' },
                proxies: { x: whole },
              }),
              ret({ out: 'fine' }, 'r1'),
            ]),
          },
          types: { 'context/list': 'string[]' },
          out: { out: 'string' },
          policy: {
            type: 'handler',
            handler: body([
              card('in2', 'kernel/control/callable', { out: { 'context/error': 'object' } }),
              card('pick', 'kernel/object/pick', {
                in: { object: from('in2', 'context/error') },
                types: { object: 'object' },
                out: { message: 'string' },
              }),
              ret({ out: from('pick', 'message') }, 'r2'),
            ]),
          },
        }),
        ret({ out: from('try', 'out') }),
      ]),
    );
    expect((await runtimeOf([helper, main]).run('main', { list: ['first', 'second'] })).output).toEqual({
      out: 'first',
    });
  });

  it('blocks in blocks in blocks pass values in and results out', async () => {
    const values = { in: { 'context/v': from('in', 'context/v') }, out: { out: 'string' } };
    const entry = () => card('in', 'kernel/control/callable', { out: { 'context/v': 'string' } });
    const failing = body([entry(), card('t', 'kernel/control/throw', { in: { message: 'deep', statusCode: 400 } })]);
    const handler = body([entry(), ret({ out: from('in', 'context/v') }, 'r')]);
    const attempt = (id: string, flo: ReturnType<typeof body>, given = values.in) =>
      card(id, 'kernel/control/tryCatch', {
        in: { ...given, flo },
        out: values.out,
        policy: { type: 'handler', handler },
      });
    const inner = body([entry(), attempt('try3', failing), ret({ out: from('try3', 'out') }, 'r3')]);
    const clause = body([entry(), attempt('try2', inner), ret({ out: from('try2', 'out') }, 'r2')]);
    const empty = body([entry(), ret({ out: 'else' }, 're')]);
    const main = flow(
      'main',
      body([
        start({ v: 'string' }),
        card('branch', 'kernel/control/branch', {
          in: {
            'context/v': from('start', 'v'),
            'if/left-operand': from('start', 'v'),
            'if/operator': '!=',
            'if/right-operand': 'skip',
            'if/flo': clause,
            'else/flo': empty,
          },
          types: { 'if/flo': 'flo', 'else/flo': 'flo' },
          out: values.out,
        }),
        ret({ out: from('branch', 'out') }),
      ]),
    );
    const runtime = runtimeOf([main]);
    const { output, trace } = await runtime.run('main', { v: 'from outside' });
    expect(output).toEqual({ out: 'from outside' });
    expect(trace!.find((t) => t.card === 't')).toMatchObject({ within: 'try3', status: 'error' });
    expect((await runtime.run('main', { v: 'skip' })).output).toEqual({ out: 'else' });
  });

  it('20,000 items leave nothing behind but the newest executions', async () => {
    const helper = flow('helper', body([start({ x: 'number' }), ret({ x: from('start', 'x') }, 'r', { x: 'number' })]));
    const main = flow(
      'main',
      body([
        start({ n: 'number' }),
        card('loop', 'kernel/control/times', {
          in: { count: from('start', 'n'), flo: 'helper', concurrency: 1 },
          types: { count: 'number' },
        }),
        ret({ done: 'yes' }),
      ]),
    );
    const runtime = runtimeOf([helper, main], {}, { historySize: 50, tracesKept: 10 });
    expect((await runtime.run('main', { n: 20_000 })).output).toEqual({ done: 'yes' });
    const kept = runtime.history.list();
    expect(kept).toHaveLength(50);
    expect(kept.filter((e) => e.trace !== null).length).toBeLessThanOrEqual(10);
  });
});

describe('Delegated Flows', () => {
  const made = card('start', 'kernel/http/delegated', {
    out: {
      'user context/okta-user-id': 'string',
      'inputs/Days': 'number',
      'inputs/Why': 'string',
      'context/execution_id': 'string',
    },
  });
  const flows = [
    flow(
      'd',
      body([
        made,
        ret(
          {
            who: from('start', 'user context/okta-user-id'),
            days: from('start', 'inputs/Days'),
            why: from('start', 'inputs/Why'),
          },
          'r',
          { days: 'number' },
        ),
      ]),
      { securityLevel: 'high' },
    ),
    flow('h', body([start()])),
  ];

  it('run for an admin with inputs of their types', async () => {
    const runtime = runtimeOf(flows);
    const { output } = await runtime.runDelegated('d', { userId: '00u1', inputs: { Days: '7' } });
    expect(output).toEqual({ who: '00u1', days: 7, why: null });
    expect(runtime.history.list()[0]).toMatchObject({ flowId: 'd', trigger: 'delegated' });
    expect((await runtime.run('d', { 'user context/okta-user-id': 'me', inputs: { Days: 3 } })).output).toEqual({
      who: 'me',
      days: 3,
      why: null,
    });
  });

  it('say everything that is wrong with a run', async () => {
    const runtime = runtimeOf(flows);
    await expect(
      runtime.runDelegated('d', { userId: '', inputs: { Days: 'many', Nope: 1, Why: { a: 1 } } }),
    ).rejects.toMatchObject({
      code: 'USAGE',
      details: {
        problems: [
          'the user id is blank',
          'input "Days" is no number',
          'it has no input "Nope"',
          'input "Why" is no text, number, date or boolean',
        ],
      },
    });
    await expect(runtime.runDelegated('h', { userId: 'x' })).rejects.toMatchObject({ code: 'USAGE' });
    runtime.turnOff('d');
    await expect(runtime.runDelegated('d', { userId: 'x' })).rejects.toMatchObject({ code: 'FLOW_NOT_ACTIVE' });
  });
});

describe('flows that were not exported', () => {
  it('are named in the error of the card that calls them', async () => {
    const stub: Flow = { id: 'gone', name: 'Shared: notify', description: '', graph: null, rest: {} };
    const calling = (id: string, kind: string) =>
      flow(id, body([start(), card('call', kind, { in: { flo: 'gone' } })]));
    const runtime = runtimeOf([stub, calling('sync', 'kernel/control/spawn'), calling('async', 'kernel/control/run')]);
    for (const id of ['sync', 'async'])
      expect((await runtime.run(id)).error).toMatchObject({
        kind: 'Not Found',
        code: 'FLOW_NOT_FOUND',
        message: expect.stringMatching(/"Shared: notify" was not exported.*choose a replacement/),
      });
  });
});

describe('a flow without a start card', () => {
  it('runs by hand from its first card, as in the console', async () => {
    const main = flow('main', body([card('none', 'kernel/control/noop'), ret({ out: 'ran' })]));
    const compose = flow(
      'compose',
      body([
        card('text', 'kernel/string/concat', { in: { string1: 'a', string2: 'b' }, out: { output: 'string' } }),
        ret({ out: from('text', 'output') }),
      ]),
    );
    const runtime = runtimeOf([main, compose]);
    expect(runtime.flows.map((f) => f.kind)).toEqual(['none', 'none']);
    expect((await runtime.run('main')).output).toEqual({ out: 'ran' });
    expect((await runtime.run('compose')).output).toEqual({ out: 'ab' });
  });
});

describe('Export Flow', () => {
  it('gives the flow as a pack of its own, with stubs of what it calls', async () => {
    const helper = flow('11111111-2222-4333-8444-555555555555', body([start()]));
    const id = '22222222-2222-4333-8444-555555555555';
    const exported = flow(
      id,
      body([
        start(),
        card('call', 'kernel/control/spawn', { in: { flo: helper.id } }),
        card('get', 'test/get', { connection: '33333333-2222-4333-8444-555555555555' }),
      ]),
    );
    const other = flow('44444444-2222-4333-8444-555555555555', body([start()]));
    const main = flow(
      'main',
      body([
        start(),
        card('export', 'kernel/utility/exportFlo', {
          in: { flo: id, pretty: true, indent: 2 },
          types: { flo: 'flo' },
          out: { output: 'file' },
        }),
        ret({ file: from('export', 'output') }, 'r', { file: 'file' }),
      ]),
    );
    const connections = [
      { id: '33333333-2222-4333-8444-555555555555', name: 'Mine', module: 'test', rest: {} },
      { id: '55555555-2222-4333-8444-555555555555', name: 'Other', module: 'test', rest: {} },
    ];
    const runtime = createRuntime({
      packs: [pack([helper, exported, other, main], connections)],
      behaviours: behavioursWith(),
      ports: fakes(),
    });
    const { output } = await runtime.run('main');
    const { bytes } = output!.file as { bytes: Uint8Array };
    const { data } = JSON.parse(new TextDecoder().decode(bytes)) as {
      data: Record<
        'flos' | 'configs' | 'tables',
        Record<string, { name: string; data: { methods: { uuid: string }[] } | null }>
      >;
    };
    expect(Object.values(data.flos).map((f) => [f.name, f.data === null])).toEqual([
      [helper.name, true],
      [id, false],
    ]);
    expect(data.flos[id]!.data!.methods.map((m) => m.uuid)).toEqual(['start', 'call', 'get']);
    expect(Object.values(data.configs).map((c) => c.name)).toEqual(['Mine']);
  });
});

describe('the history', () => {
  it('says of values over a megabyte that they are too large, and keeps the rest', async () => {
    const main = flow(
      'main',
      body([start({ list: 'object[]', name: 'string' }), ret({ name: from('start', 'name') })]),
    );
    const runtime = runtimeOf([main]);
    const list = Array.from({ length: 20_000 }, (_, i) => ({ id: i, text: 'x'.repeat(60) }));
    expect((await runtime.run('main', { list, name: 'Ann' })).output).toEqual({ name: 'Ann' });
    const [entry] = runtime.history.list();
    expect(entry).toMatchObject({ input: '[too large to keep]', output: { name: 'Ann' } });
    expect(entry!.trace!.map((t) => t.outputs)).toEqual(['[too large to keep]', null]);
    await expect(runtime.history.rerun(entry!.id)).rejects.toThrow(/its input was too large to keep/);
  });
});
