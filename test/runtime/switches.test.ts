import { describe, expect, it } from '@jest/globals';
import type { Behaviour } from '../../connector/core/behaviour.ts';
import { CardError } from '../../connector/core/error.ts';
import { defaultRules } from '../../connector/core/rules.ts';
import type { Flow, Json } from '../../format/model.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { defaultSwitches, type Switches } from '../../runtime/switches.ts';
import { body, card, flow, from, pack, ret, start } from './graph.ts';
import { behavioursWith, fakes } from './support.ts';

const NONE = { dynamic: true, path: '', dest: { key: 'x', group: null } };

/** main: start(v) -> a list card over `v` that calls `one` -> return its output. */
function looping(kind: string, out: Readonly<Record<string, string>>, more: Readonly<Record<string, Json>> = {}): Flow {
  const output = Object.keys(out)[0];
  return flow(
    'main',
    body([
      start({ v: 'string[]' }),
      card('loop', kind, {
        in: { ...more, list: from('start', 'v'), flo: 'one', x: null },
        types: { list: 'string[]' },
        proxies: { x: NONE },
        out,
      }),
      ret(output === undefined ? { done: 'yes' } : { out: from('loop', output) }, 'return', {
        out: out[output ?? ''] ?? 'string',
      }),
    ]),
  );
}

const act: Behaviour = async (inputs, { clock }) => {
  if (inputs['Request/in'] === 'bad' || inputs['in'] === 'bad' || inputs['in'] === '1')
    throw new CardError('User Error', 'bad item');
  if (inputs['in'] === 'slow') await clock.sleep(1000);
  return { out: inputs['in'] };
};

const one = (fields: Readonly<Record<string, Json>> | null = null): Flow => {
  const cards = [
    start({ x: 'string' }),
    card('act', 'test/act', { in: { in: from('start', 'x') }, out: { out: 'string' } }),
  ];
  return flow('one', body(fields === null ? cards : [...cards, ret(fields)]));
};

interface Outcome {
  readonly output: unknown;
  readonly error: string | null;
  readonly calls: number;
  readonly guesses: readonly string[];
}

async function outcome(
  flows: readonly Flow[],
  switches: Partial<Switches>,
  input: Readonly<Record<string, unknown>>,
): Promise<Outcome> {
  let calls = 0;
  const counted: Behaviour = (inputs, context) => {
    calls += 1;
    return act(inputs, context);
  };
  const runtime = createRuntime({
    packs: [pack(flows)],
    behaviours: behavioursWith({ 'test/act': counted }),
    ports: fakes(),
    switches,
  });
  const { output, error } = await runtime.run('main', input);
  await runtime.settled();
  const guesses = new Set(runtime.history.list().flatMap((e) => e.trace?.flatMap((t) => t.guesses ?? []) ?? []));
  return { output, error: error?.message ?? null, calls, guesses: [...guesses].sort() };
}

/** main: start -> act -> return, around one card that the case is about. */
const plain = (cards: Parameters<typeof body>[0], more: Parameters<typeof flow>[2] = {}) =>
  flow('main', body(cards), more);

const thrower = (id: string, message: string) => card(id, 'kernel/control/throw', { in: { message, statusCode: 500 } });
const callable = (id: string) => card(id, 'kernel/control/callable');

interface Case {
  readonly name: keyof Switches;
  readonly what: string;
  readonly flows: readonly Flow[];
  readonly input?: Readonly<Record<string, unknown>>;
  readonly sides: Readonly<Record<string, Partial<Outcome>>>;
}

const spawn = (out: Readonly<Record<string, string>>) =>
  card('call', 'kernel/control/spawn', { in: { flo: 'one' }, out });

const cases: readonly Case[] = [
  {
    name: 'wrapNull',
    what: 'null into a list',
    flows: [plain([start({ v: 'string' }), ret({ out: from('start', 'v', 'wrapArray') }, 'r', { out: 'string[]' })])],
    sides: { empty: { output: { out: [] } }, 'null-item': { output: { out: [null] } } },
  },
  {
    name: 'blankNumber',
    what: 'blank text on a wire into a number',
    flows: [plain([start({ v: 'string' }), ret({ out: from('start', 'v') }, 'r', { out: 'number' })])],
    input: { v: '' },
    sides: {
      null: { output: { out: null } },
      zero: { output: { out: 0 } },
      error: { error: 'Invalid Type Conversion: cannot turn Text into a Number.' },
    },
  },
  {
    name: 'startFields',
    what: 'a value that a start field cannot take',
    flows: [
      plain([
        start({ v: 'number' }),
        card('let', 'test/act', { in: { in: from('start', 'v') }, out: { out: 'string' } }),
        ret({ out: from('let', 'out') }),
      ]),
    ],
    input: { v: 'ten' },
    sides: {
      lenient: { output: { out: 'ten' } },
      strict: { error: 'Invalid Type Conversion: cannot turn Text into a Number.' },
    },
  },
  {
    name: 'missingReturn',
    what: 'a result that is not returned',
    flows: [one({ x: 'y' }), plain([start(), spawn({ z: 'string' }), ret({ out: from('call', 'z') })])],
    sides: {
      null: { output: { out: null } },
      error: { error: 'Invalid Input: the flow does not return "z".' },
    },
  },
  {
    name: 'returnPolicy',
    what: 'Return Values',
    flows: [
      flow(
        'one',
        body([
          start(),
          card('bad', 'test/act', { in: { 'Request/in': 'bad', message: 'sorry' }, policy: { type: 'return' } }),
        ]),
      ),
      plain([start(), spawn({ message: 'string' }), ret({ out: from('call', 'message') })]),
    ],
    sides: { values: { output: { out: 'sorry' } }, error: { error: 'bad item' } },
  },
  {
    name: 'retryOn',
    what: 'a retry policy after another error than 429',
    flows: [
      plain([start(), card('bad', 'test/act', { in: { in: 'bad' }, policy: { rest: { retry: 2, delay: [1, 5] } } })]),
    ],
    sides: { 429: { calls: 1, error: 'bad item' }, any: { calls: 3, error: 'bad item' } },
  },
  {
    name: 'handlerError',
    what: 'an error inside If Error',
    flows: [
      plain([
        start(),
        card('try', 'kernel/control/tryCatch', {
          in: { flo: body([callable('a'), thrower('t1', 'first')]) },
          policy: { type: 'handler', handler: body([callable('b'), thrower('t2', 'second')]) },
        }),
      ]),
    ],
    sides: { own: { error: 'second' }, first: { error: 'first' } },
  },
  {
    name: 'returnRawInBlock',
    what: 'Return Raw in If Error',
    flows: [
      plain([
        start(),
        card('try', 'kernel/control/tryCatch', {
          in: {
            flo: body([
              callable('a'),
              card('raw', 'kernel/control/returnRaw', { in: { statusCode: 201, headers: {}, body: 'x' } }),
            ]),
          },
          policy: { type: 'handler', handler: body([callable('b'), ret({}, 'rb')]) },
        }),
        ret({ out: 'after' }),
      ]),
    ],
    sides: {
      flow: { output: { statusCode: 201, headers: {}, body: 'x' } },
      block: { output: { out: 'after' } },
    },
  },
  {
    name: 'returnRawOutside',
    what: 'Return Raw in a helper',
    flows: [
      flow(
        'one',
        body([start(), card('raw', 'kernel/control/returnRaw', { in: { statusCode: 201, headers: {}, body: 'x' } })]),
      ),
      plain([start(), spawn({ body: 'string' }), ret({ out: from('call', 'body') })]),
    ],
    sides: { values: { output: { out: 'x' } }, nothing: { output: { out: null } } },
  },
  {
    name: 'ignoreErrorsEach',
    what: 'For Each - Ignore Errors',
    flows: [one(), looping('kernel/list/asyncEach', {})],
    input: { v: ['a', 'bad', 'c'] },
    sides: { wait: { output: { done: 'yes' }, calls: 3 }, background: { output: { done: 'yes' }, calls: 3 } },
  },
  {
    name: 'mapNoReturn',
    what: 'Map of a helper that gives nothing',
    flows: [
      flow('one', body([start({ x: 'string' }), callable('other')])),
      looping('kernel/list/map', { 'new list': 'string[]' }),
    ],
    input: { v: ['a', 'b'] },
    sides: { null: { output: { out: [null, null] } }, skip: { output: { out: [] } } },
  },
  {
    name: 'noReturn',
    what: 'Map of a helper without Return',
    flows: [one(), looping('kernel/list/map', { 'new list': 'string[]' })],
    input: { v: ['a', 'b'] },
    sides: { 'last-card': { output: { out: ['a', 'b'] } }, nothing: { output: { out: [null, null] } } },
  },
  {
    name: 'mapErrors',
    what: 'Map of a helper that fails',
    flows: [one({ y: 'ok' }), looping('kernel/list/map', { 'new list': 'string[]' })],
    input: { v: ['a', 'bad', 'b'] },
    sides: { error: { error: 'bad item' }, null: { output: { out: ['ok', null, 'ok'] } } },
  },
  {
    name: 'filterResult',
    what: 'Filter Custom of a helper that returns text',
    flows: [one({ y: 'true' }), looping('kernel/list/filter', { list: 'string[]' })],
    input: { v: ['a'] },
    sides: { loose: { output: { out: ['a'] } }, strict: { output: { out: [] } } },
  },
  {
    name: 'reduceEmpty',
    what: 'Reduce over nothing',
    flows: [one({ y: 'x' }), looping('kernel/list/reduce', { item: 'string' }, { memo: 'start' })],
    input: { v: [] },
    sides: { memo: { output: { out: 'start' } }, null: { output: { out: null } } },
  },
  {
    name: 'nullList',
    what: 'For Each over null',
    flows: [one(), looping('kernel/list/each', {})],
    sides: { empty: { output: { done: 'yes' } }, error: { error: 'Invalid Input: the list is missing.' } },
  },
  {
    name: 'afterItemError',
    what: 'an error with concurrency',
    flows: [one(), looping('kernel/list/each', {}, { concurrency: 2 })],
    input: { v: ['slow', 'bad', 'c'] },
    sides: { finish: { error: 'bad item', calls: 2 }, abandon: { error: 'bad item', calls: 2 } },
  },
  {
    name: 'mixedCompare',
    what: 'a comparison of a number with text',
    flows: [
      plain([
        start({ v: 'number' }),
        card('go', 'kernel/control/continueIf', {
          in: {
            'left-operand': from('start', 'v'),
            operator: '<',
            'right-operand': '30',
            'otherwise/message': 'not less',
          },
          types: { 'left-operand': 'number' },
        }),
        ret({ out: 'less' }),
      ]),
    ],
    input: { v: 6 },
    sides: { text: { output: { message: 'not less' } }, number: { output: { out: 'less' } } },
  },
];

describe('a switch decides, and the trace of the card says so:', () => {
  describe.each(cases.map((c) => [`${c.name}, ${c.what}`, c] as const))(
    '%s',
    (_title, { name, flows, input, sides }) => {
      it.each(Object.entries(sides))('%s', async (side, expected) => {
        const found = await outcome(flows, { [name]: side }, input ?? {});
        expect(found).toMatchObject({ error: null, ...expected });
        expect(found.guesses).toContain(name);
      });
    },
  );

  it('nothing is noted where no switch decides, and nothing is read where nothing is traced', async () => {
    const flows = [
      plain([
        start({ v: 'string' }),
        card('act', 'test/act', { in: { in: from('start', 'v') } }),
        ret({ out: from('start', 'v') }),
      ]),
    ];
    expect((await outcome(flows, {}, { v: 'x' })).guesses).toEqual([]);
    const untraced = await outcome(
      [plain([start({ v: 'string' }), ret({ out: from('start', 'v') }, 'r', { out: 'number' })], { log: false })],
      {},
      { v: '' },
    );
    expect(untraced).toMatchObject({ output: { out: null }, guesses: [] });
  });

  it('notes each once and sorted', async () => {
    const { guesses } = await outcome(
      [
        plain([
          start({ v: 'string' }),
          ret({ a: from('start', 'v'), b: from('start', 'v'), c: from('start', 'v', 'parse') }, 'r', {
            a: 'number',
            b: 'number',
            c: 'object',
          }),
        ]),
      ],
      {},
      { v: '' },
    );
    expect(guesses).toEqual(['blankNumber', 'blankObject']);
  });

  it('is noted for literals that were converted when the flow was loaded', async () => {
    const { guesses } = await outcome([plain([start(), ret({ n: '' }, 'r', { n: 'number' })])], {}, {});
    expect(guesses).toEqual(['blankNumber']);
  });

  it('takes Repeat by its rounds', async () => {
    const times = (count: number) =>
      plain([
        start(),
        card('loop', 'kernel/control/times', {
          in: { count, flo: 'one', concurrency: 1, x: '1' },
          proxies: { x: { dynamic: false, path: null, dest: { key: 'x', group: null } } },
        }),
        ret({ done: 'yes' }),
      ]);
    expect(await outcome([one(), times(3)], { repeatErrors: 'stop' }, {})).toMatchObject({
      error: 'bad item',
      calls: 1,
      guesses: ['repeatErrors'],
    });
    expect(await outcome([one(), times(3)], { repeatErrors: 'ignore' }, {})).toMatchObject({ error: null, calls: 3 });
    expect(await outcome([one(), times(-1)], {}, {})).toMatchObject({
      error: null,
      calls: 0,
      guesses: ['negativeCount'],
    });
    expect((await outcome([one(), times(-1)], { negativeCount: 'error' }, {})).error).toMatch(/fewer than 0/);
  });

  it('has a list of lists where a list is wrapped, or not', async () => {
    const listed = plain([
      start({ v: 'string[]' }),
      card('wrap', 'kernel/control/let', {
        in: { v: from('start', 'v', 'wrapArray') },
        types: { v: 'string[]' },
        out: { v: 'string[]' },
      }),
      ret({ out: from('wrap', 'v') }, 'r', { out: 'string[]' }),
    ]);
    expect(await outcome([listed], {}, { v: ['a'] })).toMatchObject({ output: { out: ['a'] }, guesses: ['wrapList'] });
    expect((await outcome([listed], { wrapList: 'nest' }, { v: ['a'] })).output).toEqual({ out: [['a']] });
  });

  it('takes the test value of a field that the caller leaves out', async () => {
    const made = card('start', 'kernel/control/callable', { out: { v: 'string' } });
    const outputs = made.card.outputs.map((port) => ({ ...port, data: 'test' }));
    const main = plain([{ ...made, card: { ...made.card, outputs } }, ret({ out: from('start', 'v') })]);
    expect(await outcome([main], {}, {})).toMatchObject({ output: { out: null }, guesses: ['absentInput'] });
    expect((await outcome([main], { absentInput: 'literal' }, {})).output).toEqual({ out: 'test' });
    expect((await outcome([main], { absentInput: 'literal' }, { v: 'given' })).output).toEqual({ out: 'given' });
  });

  it('gives the query of an endpoint as text, or as JSON', async () => {
    const main = plain([
      card('start', 'kernel/http/accept', { out: { 'raw/query': 'string' } }),
      ret({ out: from('start', 'raw/query') }),
    ]);
    const input = { 'raw/query': 'a=1&b=x%20y&a=2' };
    expect(await outcome([main], {}, input)).toMatchObject({
      output: { out: 'a=1&b=x%20y&a=2' },
      guesses: ['rawQuery'],
    });
    expect((await outcome([main], { rawQuery: 'json' }, input)).output).toEqual({ out: '{"a":"1","b":"x y"}' });
  });

  it('calls a helper that is off, or not', async () => {
    const flows = [one({ z: 'ran' }), plain([start(), spawn({ z: 'string' }), ret({ out: from('call', 'z') })])];
    const run = async (offHelper: Switches['offHelper']) => {
      const runtime = createRuntime({
        packs: [pack(flows)],
        behaviours: behavioursWith({ 'test/act': act }),
        ports: fakes(),
        switches: { offHelper },
      });
      runtime.turnOff('one');
      return runtime.run('main');
    };
    expect((await run('run')).output).toEqual({ out: 'ran' });
    expect((await run('error')).error).toMatchObject({ kind: 'Not Active', code: 'FLOW_NOT_ACTIVE' });
  });

  it('gives a card the time that its export holds, or ten minutes', async () => {
    const made = card('slow', 'test/slow', {});
    const slow = { ...made, card: { ...made.card, rest: { node: { model: { timeout: 30_000 } } } } };
    const run = async (cardTimeout: Switches['cardTimeout']) => {
      const ports = fakes();
      const hang: Behaviour = async (_inputs, { clock }) => {
        await clock.sleep(60_000);
        return {};
      };
      const main = plain([start(), slow]);
      return createRuntime({
        packs: [pack([main])],
        behaviours: behavioursWith({ 'test/slow': hang }),
        ports,
        switches: { cardTimeout },
      }).run('main');
    };
    expect((await run('ten-minutes')).status).toBe('success');
    const { error, trace } = await run('declared');
    expect(error).toMatchObject({ kind: 'Timeout', message: 'Timeout: the card took longer than 30 seconds.' });
    expect(trace!.at(-1)!.guesses).toEqual(['cardTimeout']);
  });

  it('answers the caller of an endpoint without a response card, and after an error', async () => {
    const endpoint = (cards: Parameters<typeof body>[0]) =>
      flow('main', body([card('start', 'kernel/http/accept'), ...cards]), { securityLevel: 'open' });
    const invoke = async (main: Flow, switches: Partial<Switches>) =>
      createRuntime({ packs: [pack([main])], behaviours: behavioursWith(), ports: fakes(), switches }).invoke(
        'main',
        {},
        () => {},
      );
    expect((await invoke(endpoint([]), {})).response).toMatchObject({ statusCode: 200, body: '{}' });
    expect((await invoke(endpoint([]), { endpointNoReturn: 'blank' })).response).toMatchObject({
      statusCode: 200,
      body: '',
    });
    const failing = endpoint([card('t', 'kernel/control/throw', { in: { message: 'no', statusCode: 404 } })]);
    expect(await invoke(failing, {})).toMatchObject({ error: { statusCode: 404 } });
    expect(await invoke(failing, {})).not.toHaveProperty('errorStatus');
    expect(await invoke(failing, { endpointErrorStatus: '500' })).toMatchObject({ errorStatus: 500 });
  });
});

describe('switches', () => {
  it('hold a default for every rule of the cards', () => {
    expect(Object.keys(defaultSwitches)).toEqual(expect.arrayContaining(Object.keys(defaultRules)));
  });
});
