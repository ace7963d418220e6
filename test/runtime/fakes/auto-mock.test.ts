import { describe, expect, it } from '@jest/globals';
import { kernelBehaviours } from '../../../connector/kernel/behaviours.ts';
import type { Flow, Pack } from '../../../format/model.ts';
import { autoMocks, isOutside } from '../../../runtime/fakes/auto-mock.ts';
import { createRuntime } from '../../../runtime/runtime.ts';
import { body, card, flow, from, pack, ret, start } from '../graph.ts';
import { fakes } from '../support.ts';

function prepared(given: Pack) {
  const mocks = autoMocks([given], { cards: 2_000 });
  const runtime = createRuntime({
    packs: mocks.packs,
    behaviours: mocks.behaviours(kernelBehaviours()),
    ports: fakes(),
  });
  return {
    mocks,
    run: (name: string) => {
      mocks.begin();
      return runtime.run(name, mocks.input(given.flows.find((one) => one.id === name)!));
    },
  };
}

const get = (out = 'Response/Body', type = 'object') =>
  card('get', 'httpfunctions/get', { out: { 'Response/Status Code': 'number', [out]: type } });

describe('auto mocks', () => {
  it('answer by declared types, text by what its field is called, the same for the same call', async () => {
    const user = card('read', 'okta/readUser', {
      out: {
        'Profile/Email': 'string',
        'Profile/First Name': 'string',
        'System/Created': 'Date',
        'System/Logins': 'number',
        'System/Active': 'boolean',
        'System/Groups': 'string[]',
      },
    });
    const names = [
      'Profile/Email',
      'Profile/First Name',
      'System/Created',
      'System/Logins',
      'System/Active',
      'System/Groups',
    ];
    const types = { created: 'Date', active: 'boolean', logins: 'number', groups: 'string[]' };
    const [email, first, created, logins, active, groups] = names.map((name) => from('read', name));
    const given = pack([
      flow(
        'f',
        body([
          start(),
          user,
          ret(
            { email: email!, first: first!, created: created!, logins: logins!, active: active!, groups: groups! },
            'return',
            types,
          ),
        ]),
      ),
    ]);
    const { run } = prepared(given);
    const { output } = await run('f');
    expect(output).toEqual({
      email: expect.stringMatching(/^[a-z]+\.[a-z]+@example\.com$/),
      first: expect.stringMatching(/^[A-Z][a-z]+$/),
      created: expect.any(Date),
      logins: expect.any(Number),
      active: true,
      groups: [expect.any(String)],
    });
    expect((await run('f')).output).toEqual(output);
    expect((await prepared(given).run('f')).output).toEqual(output);
  });

  it('give bodies the paths that cards behind them read, through helpers and JSON text', async () => {
    const given = pack([
      flow(
        'main',
        body([
          start(),
          get('Response/Body', 'string'),
          card('parse', 'kernel/json/parse', {
            in: { string: from('get', 'Response/Body') },
            types: { string: 'string' },
            out: { output: 'object' },
          }),
          card('people', 'kernel/object/get', {
            in: { object: from('parse', 'output'), path: 'data.people' },
            types: { object: 'object' },
            out: { output: 'object[]' },
          }),
          card('each', 'kernel/list/map', {
            in: { list: from('people', 'output'), flo: 'one', concurrency: 1, person: null },
            types: { list: 'object[]', person: 'object' },
            proxies: { person: { dynamic: true, path: '', dest: { group: null, key: 'person' } } },
            out: { 'new list': 'string[]' },
          }),
          ret({ mails: from('each', 'new list') }, 'return', { mails: 'string[]' }),
        ]),
      ),
      flow(
        'one',
        body([
          start({ person: 'object' }),
          card('pick', 'kernel/object/pick', {
            in: { object: from('start', 'person') },
            types: { object: 'object' },
            out: { 'profile.email': 'string' },
          }),
          ret({ mail: from('pick', 'profile.email') }),
        ]),
      ),
    ]);
    const { run } = prepared(given);
    expect((await run('main')).output).toEqual({ mails: [expect.stringContaining('@example.com')] });
    expect((await run('one')).output).toEqual({ mail: expect.stringContaining('@example.com') });
  });

  it('hold as many items and parts of a text as cards read by position', async () => {
    const given = pack([
      flow(
        'f',
        body([
          start(),
          card('read', 'okta/readUser', { out: { path: 'string' } }),
          card('split', 'kernel/string/split', {
            in: { string: from('read', 'path'), delimiter: '|' },
            out: { output: 'string[]' },
          }),
          card('third', 'kernel/list/at', {
            in: { list: from('split', 'output'), index: 2 },
            types: { list: 'string[]' },
            out: { item: 'string' },
          }),
          ret({ third: from('third', 'item') }),
        ]),
      ),
    ]);
    expect((await prepared(given).run('f')).output).toEqual({ third: 'part 3' });
  });

  it('take conditions to the side that goes on', async () => {
    const given = pack([
      flow(
        'f',
        body([
          start(),
          card('read', 'okta/readUser', { out: { Status: 'string' } }),
          card('only', 'kernel/control/continueIf', {
            in: { 'left-operand': from('read', 'Status'), operator: '==', 'right-operand': 'STAGED' },
          }),
          ret({ status: from('read', 'Status') }),
        ]),
      ),
    ]);
    const { output, stoppedBy } = await prepared(given).run('f');
    expect([output, stoppedBy]).toEqual([{ status: 'STAGED' }, undefined]);
  });

  it('end a flow that follows pages by calling itself', async () => {
    const given = pack([
      flow(
        'page',
        body([
          start({ url: 'string' }),
          get('Response/Body', 'object'),
          card('next', 'kernel/object/get', {
            in: { object: from('get', 'Response/Body'), path: 'next' },
            types: { object: 'object' },
            out: { output: 'string' },
          }),
          card('more', 'kernel/control/continueIf', {
            in: { 'left-operand': from('next', 'output'), operator: 'is not empty', 'right-operand': '' },
          }),
          card('again', 'kernel/control/spawn', { in: { flo: 'page', url: from('next', 'output') } }),
        ]),
      ),
    ]);
    expect(await prepared(given).run('page')).toMatchObject({ status: 'success' });
  });

  it('stop a run that never ends', async () => {
    const circle: Flow = flow(
      'circle',
      body([
        start(),
        card('twice', 'kernel/control/times', { in: { count: 2, flo: 'circle', concurrency: 1 } }),
        card('trim', 'kernel/string/trim', { in: { string: 'x' }, out: { output: 'string' } }),
        card('more', 'kernel/control/times', { in: { count: 200, flo: 'leaf', concurrency: 1 } }),
      ]),
    );
    const leaf = flow(
      'leaf',
      body([
        start(),
        card('t', 'kernel/string/trim', { in: { string: 'x' }, out: { output: 'string' } }),
        card('u', 'kernel/control/times', { in: { count: 200, flo: 'leaf', concurrency: 1 } }),
      ]),
    );
    const { error } = await prepared(pack([circle, leaf])).run('leaf');
    expect(error?.code === 'RUNTIME_LIMIT' || /Stack limit exceeded/.test(error?.message ?? '')).toBe(true);
  });

  it('stop a run of more cards than one run may have, which calls no flow deeply', async () => {
    const trim = card('t', 'kernel/string/trim', { in: { string: 'x' }, out: { output: 'string' } });
    const many = card('many', 'kernel/control/times', { in: { count: 3_000, flo: 'leaf', concurrency: 1 } });
    const given = pack([flow('many', body([start(), many])), flow('leaf', body([start(), trim]))]);
    const { error } = await prepared(given).run('many');
    expect(error).toMatchObject({ code: 'RUNTIME_LIMIT', message: expect.stringContaining('more than 2000 cards') });
  });

  it('stand in for flows that were not exported', async () => {
    const stub: Flow = { id: 'gone', name: 'Gone', description: null, graph: null, rest: {} };
    const call = card('call', 'kernel/control/spawn', { in: { flo: 'gone' }, out: { email: 'string' } });
    const given = pack([flow('f', body([start(), call, ret({ email: from('call', 'email') })])), stub]);
    expect((await prepared(given).run('f')).output).toEqual({ email: expect.stringContaining('@') });
  });

  it('know what is outside', () => {
    const outside = [
      'okta/readUser',
      'httpfunctions/post',
      'kernel/http/raw',
      'made_up/thing',
      'filefunctions/largeDownload',
    ];
    expect(outside.filter((kind) => !isOutside(kind))).toEqual([]);
    expect(
      ['kernel/list/at', 'stash/createRow', 'httpfunctions/close', 'filefunctions/info'].filter(isOutside),
    ).toEqual([]);
  });
});

describe('auto mocks of cards that nothing else answers', () => {
  it('answer actions of Tables that are not known', async () => {
    const upsert = card('upsert', 'stash/upsertRow', {
      in: { 'Fields/Email': 'ana@example.com' },
      out: { 'Output/Row ID': 'string' },
    });
    const { run } = prepared(pack([flow('f', body([start(), upsert, ret({ row: from('upsert', 'Output/Row ID') })]))]));
    expect((await run('f')).output).toEqual({ row: expect.any(String) });
  });

  it('leave function cards without behaviour alone', async () => {
    const { run } = prepared(pack([flow('f', body([start(), card('odd', 'kernel/quantum/leap'), ret({ a: 'b' })]))]));
    expect((await run('f')).error).toMatchObject({ code: 'CARD_NO_BEHAVIOUR', card: { kind: 'kernel/quantum/leap' } });
  });
});

describe('auto mocks of texts and lists', () => {
  const texts = { types: { list: 'string[]' } };
  const at = (key: string, source: ReturnType<typeof from>, index: number) =>
    card(key, 'kernel/list/at', { in: { list: source, index }, ...texts, out: { item: 'string' } });
  const parsed = (key: string, source: ReturnType<typeof from>) =>
    card(key, 'kernel/json/parse', { in: { string: source }, out: { output: 'object' } });
  const name = (source: ReturnType<typeof from>) =>
    card('name', 'kernel/object/get', {
      in: { object: source, path: 'name' },
      types: { object: 'object' },
      out: { output: 'string' },
    });
  const given = (key: string, kind: string, more: Record<string, unknown> = {}) =>
    card(key, kind, { in: { string: from('start', 'text'), ...(more as object) }, out: { output: 'string' } });
  const number = (source: ReturnType<typeof from>) =>
    card('sum', 'kernel/math/add', { in: { a: source, b: 1 }, types: { a: 'number' }, out: { output: 'number' } });
  const run = (...cards: Parameters<typeof body>[0]) =>
    prepared(pack([flow('f', body([start({ text: 'string', list: 'object[]' }), ...cards]))])).run('f');

  it.each([
    [
      'Base64 of JSON',
      [
        given('code', 'kernel/string/base64Decode'),
        parsed('json', from('code', 'output')),
        name(from('json', 'output')),
      ],
    ],
    [
      'JSON among the parts of a text',
      [
        card('split', 'kernel/string/split', {
          in: { string: from('start', 'text'), delimiter: '||' },
          out: { output: 'string[]' },
        }),
        at('second', from('split', 'output'), 1),
        parsed('json', from('second', 'item')),
        name(from('json', 'output')),
      ],
    ],
    [
      'JSON that is trimmed',
      [given('trim', 'kernel/string/trim'), parsed('json', from('trim', 'output')), name(from('json', 'output'))],
    ],
    [
      'a number with its commas taken out',
      [
        given('replace', 'kernel/string/replace', { src: ',', dest: '' }),
        number(from('replace', 'output', 'parseFloat')),
      ],
    ],
    [
      'a day cut out of a text',
      [
        given('cut', 'kernel/string/substr', { start: 0, end: 10 }),
        card('add', 'kernel/date/add', {
          in: { start: from('cut', 'output', 'dateTime'), scale: 1, unit: 'days' },
          types: { start: 'Date' },
          out: { output: 'Date' },
        }),
      ],
    ],
    [
      'JSON that is put together',
      [
        card('put', 'kernel/string/concat', {
          in: { string1: '{"people": [', string2: from('start', 'text'), string3: ']}' },
          out: { output: 'string' },
        }),
        parsed('json', from('put', 'output')),
      ],
    ],
    [
      'what Filter looks for in a list',
      [
        card('filter', 'kernel/list/filterBy', {
          in: { list: from('start', 'list'), operator: '==', path: 'mail', comparison: from('start', 'text') },
          types: { list: 'object[]' },
          out: { list: 'object[]' },
        }),
        card('first', 'kernel/list/at', {
          in: { list: from('filter', 'list'), index: 0 },
          types: { list: 'object[]' },
          out: { item: 'object' },
        }),
      ],
    ],
    [
      'a choice that is wired',
      [
        {
          ...card('wait', 'kernel/control/wait', { in: { delay: 1, unit: from('start', 'text') } }),
        },
      ].map((made) => ({
        ...made,
        card: {
          ...made.card,
          inputs: made.card.inputs.map((port) => ({ ...port, metadata: { index: 0, choices: ['second', 'day'] } })),
        },
      })),
    ],
  ])('give %s', async (_, cards) => {
    expect((await run(...cards, ret({ done: 'yes' }))).output).toEqual({ done: 'yes' });
  });
});
