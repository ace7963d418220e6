import { describe, expect, it } from '@jest/globals';
import type { Behaviour } from '../../connector/core/behaviour.ts';
import { CardError } from '../../connector/core/error.ts';
import type { Flow } from '../../format/model.ts';
import type { RuntimeOptions } from '../../runtime/model.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { body, card, flow, from, pack, ret, start } from './graph.ts';
import { behavioursWith, fakes } from './support.ts';

function runtimeOf(
  flows: readonly Flow[],
  behaviours: Readonly<Record<string, Behaviour>> = {},
  more: Partial<RuntimeOptions> = {},
) {
  return createRuntime({ packs: [pack(flows)], behaviours: behavioursWith(behaviours), ports: fakes(), ...more });
}

/** Notes that it ran. */
function probe(seen: string[]): Readonly<Record<string, Behaviour>> {
  return {
    'test/note': (inputs, { card: shape }) => {
      seen.push(shape.id);
      return { out: inputs.in ?? shape.id };
    },
  };
}

const note = (id: string, given: Parameters<typeof card>[2] = {}) =>
  card(id, 'test/note', { out: { out: 'string' }, ...given });

/** start -> if (x == 1) -> yes | no -> join -> after -> return. */
function ifElse(yes: Parameters<typeof body>[0], no: Parameters<typeof body>[0]): Flow {
  const ids = (made: Parameters<typeof body>[0]) => made.map((m) => m.card.id);
  const chain = (list: string[]) => list.slice(1).map((id, i) => [list[i]!, id] as const);
  const cards = [
    card('join', 'kernel/control/join', {
      in: { v: [from(ids(yes).at(-1)!, 'out'), from(ids(no).at(-1)!, 'out')] },
      out: { v: 'string' },
      joins: { v: 'v' },
    }),
    ret({ v: from('join', 'v') }),
    ...no,
    card('T', 'kernel/control/noop'),
    card('F', 'kernel/control/noop'),
    card('if', 'kernel/control/if', {
      in: { 'left-operand': from('start', 'x'), operator: '==', 'right-operand': '1' },
      out: { result: 'boolean' },
      branches: ['T', 'F'],
    }),
    ...yes,
    start({ x: 'string' }),
    note('after'),
  ];
  return flow(
    'if-else',
    body(cards, [
      ['start', 'if'],
      ...chain(['T', ...ids(yes), 'join']),
      ...chain(['F', ...ids(no), 'join']),
      ['T', 'join'],
      ['F', 'join'],
      ['join', 'after'],
      ['after', 'return'],
    ]),
  );
}

describe('If/Else', () => {
  it.each([
    ['1', 'yes'],
    ['2', 'no'],
  ])('runs one branch alone for x = %s and hands its value to the Join', async (x, expected) => {
    const seen: string[] = [];
    const runtime = runtimeOf([ifElse([note('yes')], [note('no')])], probe(seen));
    const { status, output } = await runtime.run('if-else', { x });
    expect({ status, output }).toEqual({ status: 'success', output: { v: expected } });
    expect(seen).toEqual([expected, 'after']);
  });

  it('prefers what the branch made over what stood before the If/Else', async () => {
    const graph = ifElse([note('yes')], [note('no')]).graph!;
    const join = graph.cards.find((c) => c.id === 'join')!;
    // The No branch hands on a value of the start card instead of its own.
    const cards = graph.cards.map((c) => {
      if (c.id === 'no') return { ...c, wires: [] };
      if (c.id !== 'start') return c;
      const more = { output: 'start.out.x', card: 'join', input: join.inputs[0]!.id, transform: null, rest: {} };
      return { ...c, wires: [more, ...c.wires] };
    });
    const runtime = runtimeOf([flow('if-else', { ...graph, cards })], probe([]));
    expect((await runtime.run('if-else', { x: '1' })).output).toEqual({ v: 'yes' });
    expect((await runtime.run('if-else', { x: 'from before' })).output).toEqual({ v: 'from before' });
  });

  it('lets a Return inside a branch end the whole flow', async () => {
    const seen: string[] = [];
    const runtime = runtimeOf([ifElse([ret({ early: 'yes' }, 'early')], [note('no')])], probe(seen));
    expect((await runtime.run('if-else', { x: '1' })).output).toEqual({ early: 'yes' });
    expect(seen).toEqual([]);
  });

  it('lets a false Continue If inside a branch stop the whole flow with its message', async () => {
    const stop = card('stop', 'kernel/control/continueIf', {
      in: { 'left-operand': 'a', operator: '==', 'right-operand': 'b', 'otherwise/message': 'no need' },
    });
    const runtime = runtimeOf([ifElse([stop], [note('no')])], probe([]));
    const { status, output, stoppedBy } = await runtime.run('if-else', { x: '1' });
    expect({ status, output }).toEqual({ status: 'success', output: { message: 'no need' } });
    expect(stoppedBy?.card).toBe('stop');
  });
});

/** start -> branch (x == 1 -> one | else -> other) -> return what the block gave. */
function branchFlow(one: Parameters<typeof body>[0], other: Parameters<typeof body>[0]): Flow {
  const inner = (made: Parameters<typeof body>[0]) =>
    body([card(`s-${made[0]!.card.id}`, 'kernel/control/callable', { out: { 'context/x': 'string' } }), ...made]);
  return flow(
    'branch',
    body([
      start({ x: 'string' }),
      card('branch', 'kernel/control/branch', {
        in: {
          'if/left-operand': from('start', 'x'),
          'if/operator': '==',
          'if/right-operand': '1',
          'if/flo': inner(one),
          'else/flo': inner(other),
          'context/x': from('start', 'x'),
        },
        out: { v: 'string' },
      }),
      note('after'),
      ret({ v: from('branch', 'v') }),
    ]),
  );
}

describe('If/ElseIf', () => {
  it('gives the Return of the clause that is true as its outputs; outer values come in by name', async () => {
    const inner = ret({ v: from('s-note1', 'context/x') }, 'r1');
    const seen: string[] = [];
    const runtime = runtimeOf(
      [branchFlow([note('note1'), inner], [note('note2'), ret({ v: 'other' }, 'r2')])],
      probe(seen),
    );
    expect((await runtime.run('branch', { x: '1' })).output).toEqual({ v: '1' });
    expect((await runtime.run('branch', { x: '9' })).output).toEqual({ v: 'other' });
    expect(seen).toEqual(['note1', 'after', 'note2', 'after']);
  });

  it('leaves only the block on a false Continue If; outputs are null then', async () => {
    const stop = card('stop', 'kernel/control/continueIf', {
      in: { 'left-operand': 'a', operator: '==', 'right-operand': 'b' },
    });
    const seen: string[] = [];
    const runtime = runtimeOf([branchFlow([stop, note('never')], [note('note2')])], probe(seen));
    const { status, output, stoppedBy } = await runtime.run('branch', { x: '1' });
    expect({ status, output, stoppedBy }).toEqual({ status: 'success', output: { v: null }, stoppedBy: undefined });
    expect(seen).toEqual(['after']);
  });
});

function tryFlow(tried: Parameters<typeof body>[0], caught: Parameters<typeof body>[0]): Flow {
  return flow(
    'try',
    body([
      start(),
      card('try', 'kernel/control/tryCatch', {
        in: { flo: body([card('ts', 'kernel/control/callable'), ...tried]) },
        out: { v: 'object' },
        policy: {
          type: 'handler',
          handler: body([card('cs', 'kernel/control/callable', { out: { 'context/error': 'object' } }), ...caught]),
        },
      }),
      ret({ v: from('try', 'v') }, 'return', { v: 'object' }),
    ]),
  );
}

const giveError = ret({ v: from('cs', 'context/error') }, 'rc', { v: 'object' });

describe('If Error', () => {
  it('hands message, code, card, flow, execution and what the error carries to its block', async () => {
    const fails = card('call', 'test/fails');
    const behaviours = {
      'test/fails': () => {
        throw new CardError('HTTP Request Error', 'Bad Request', { statusCode: 400, body: { reason: 'x' } });
      },
    };
    const runtime = runtimeOf([tryFlow([fails, ret({ v: 'never' }, 'rt')], [giveError])], behaviours);
    const { id, status, output } = await runtime.run('try');
    expect(status).toBe('success');
    expect(output!.v).toEqual({
      message: 'Bad Request',
      code: 400,
      statusCode: 400,
      body: { reason: 'x' },
      method: 'call',
      flo: 'try',
      execution: id,
    });
  });

  it('catches what an asynchronous card and a called flow throw', async () => {
    const helper = flow(
      'helper',
      body([start(), card('throw', 'kernel/control/throw', { in: { statusCode: 409, message: 'taken', who: 'me' } })]),
    );
    const call = card('call', 'kernel/control/spawn', { in: { flo: 'helper' } });
    const later = note('later');
    const runtime = runtimeOf([tryFlow([later, call], [giveError]), helper], { 'test/note': async () => ({ out: 1 }) });
    const { output } = await runtime.run('try');
    expect(output!.v).toMatchObject({ message: 'taken', statusCode: 409, who: 'me', method: 'throw', flo: 'helper' });
  });

  it('fails when its own block fails, and does not catch a card that nothing can run', async () => {
    const bad = card('bad', 'nobody/knows', { title: 'Mystery', out: { 'Result/ID': 'string' } });
    const runtime = runtimeOf([tryFlow([bad], [giveError])]);
    const { status, error } = await runtime.run('try');
    expect(status).toBe('error');
    expect(error).toMatchObject({ code: 'CARD_NO_BEHAVIOUR', card: { id: 'bad' } });
    expect(error!.message).toContain(
      'nobody/knows in flow "try", card "Mystery" (bad): mock it, e.g. mocks: { "Mystery": [ok({ "Result/ID": ... })] }',
    );
    const thrower = (id: string) => card(id, 'kernel/control/throw', { in: { statusCode: 500, message: id } });
    const failed = await runtimeOf([tryFlow([thrower('first')], [thrower('second')])]).run('try');
    expect(failed.error).toMatchObject({ kind: 'User Error', message: 'second', statusCode: 500 });
  });
});

describe('called flows', () => {
  const again = flow('again', body([start(), card('call', 'kernel/control/spawn', { in: { flo: 'again' } })]));

  it('ties arguments and results by name; results that are not returned are null', async () => {
    const helper = flow(
      'helper',
      body([
        start({ name: 'string', n: 'number' }),
        ret({ hello: from('start', 'name'), n: from('start', 'n') }, 'return', { n: 'number' }),
      ]),
    );
    const main = flow(
      'main',
      body([
        start(),
        card('call', 'kernel/control/spawn', {
          in: { flo: 'helper', name: 'Ann', n: '5', extra: 1 },
          out: { hello: 'string', n: 'number', other: 'string' },
        }),
        ret({ hello: from('call', 'hello'), n: from('call', 'n'), other: from('call', 'other') }, 'return', {
          n: 'number',
        }),
      ]),
    );
    const { output } = await runtimeOf([helper, main]).run('main');
    expect(output).toEqual({ hello: 'Ann', n: 5, other: null });
  });

  it('stops endless recursion at 250 flows', async () => {
    const runtime = runtimeOf([again]);
    const { error } = await runtime.run('again');
    expect(error?.message).toBe('Stack limit exceeded');
    expect(runtime.history.list()).toHaveLength(250);
  });

  it('stops an execution that runs too many cards', async () => {
    const { error } = await runtimeOf([ifElse([note('yes')], [note('no')])], probe([]), { limits: { steps: 3 } }).run(
      'if-else',
      { x: '1' },
    );
    expect(error?.code).toBe('RUNTIME_LIMIT');
  });

  it('does not wait for Call Flow Async and keeps its errors to its own execution', async () => {
    const seen: string[] = [];
    const helper = flow(
      'helper',
      body([
        start(),
        note('background'),
        card('throw', 'kernel/control/throw', { in: { statusCode: 500, message: 'late' } }),
      ]),
    );
    const main = flow(
      'main',
      body([start(), card('run', 'kernel/control/run', { in: { flo: 'helper' } }), note('first'), ret({ ok: 'yes' })]),
    );
    const runtime = runtimeOf([helper, main], probe(seen));
    expect((await runtime.run('main')).status).toBe('success');
    expect(seen).toEqual(['first']);
    await runtime.settled();
    expect(seen).toEqual(['first', 'background']);
    expect(runtime.history.list({ status: 'error' }).map((e) => [e.flowId, e.error?.message])).toEqual([
      ['helper', 'late'],
    ]);
  });

  it('calls a helper for every item, parts of the item by path', async () => {
    const helper = flow(
      'helper',
      body([
        start({ login: 'string', fixed: 'string', 'context/index': 'number' }),
        ret({ out: from('start', 'login'), at: from('start', 'context/index'), fixed: from('start', 'fixed') }),
      ]),
    );
    const main = flow(
      'main',
      body([
        start({ people: 'object[]' }),
        card('map', 'kernel/list/map', {
          in: { list: from('start', 'people'), flo: 'helper', concurrency: 2, login: null, fixed: 'same' },
          types: { list: 'object[]' },
          proxies: {
            login: { dynamic: true, path: 'profile.login', dest: { key: 'login', group: null } },
            fixed: { dynamic: false, path: null, dest: { key: 'fixed', group: null } },
          },
          out: { 'new list': 'object[]' },
        }),
        ret({ list: from('map', 'new list') }, 'return', { list: 'object[]' }),
      ]),
    );
    const people = [{ profile: { login: 'ann' } }, { profile: { login: 'bob' } }];
    const { output } = await runtimeOf([helper, main]).run('main', { people });
    expect(output!.list).toEqual([
      { out: 'ann', at: '0', fixed: 'same' },
      { out: 'bob', at: '1', fixed: 'same' },
    ]);
  });
});

describe('lists', () => {
  const helper = flow(
    'one',
    body([
      start({ x: 'string' }),
      card('act', 'test/act', { in: { in: from('start', 'x') } }),
      ret({ x: from('start', 'x') }),
    ]),
  );
  const caller = (kind: string, concurrency: number, out: Readonly<Record<string, string>> = {}) =>
    flow(
      'all',
      body([
        start({ list: 'string[]' }),
        card('loop', kind, {
          in: { list: from('start', 'list'), flo: 'one', concurrency, x: null },
          types: { list: 'string[]' },
          proxies: { x: { dynamic: true, path: '', dest: { key: 'x', group: null } } },
          out,
        }),
        ret(out['new list'] === undefined ? { done: 'yes' } : { list: from('loop', 'new list') }, 'return', {
          list: 'string[]',
        }),
      ]),
    );

  describe.each([
    ['at once', (work: () => void) => work()],
    [
      'later',
      async (work: () => void) => {
        await new Promise((done) => setImmediate(done));
        work();
      },
    ],
  ])('of a helper that answers %s', (_name, schedule) => {
    const seen: string[] = [];
    const act: Behaviour = (inputs) => {
      const work = () => {
        if (inputs.in === 'bad') throw new CardError('User Error', 'bad item');
        seen.push(String(inputs.in));
      };
      const done: unknown = schedule(work);
      return done instanceof Promise ? done.then(() => ({})) : {};
    };
    const run = (kind: string, concurrency: number, list: string[], out = {}) => {
      seen.length = 0;
      return runtimeOf([helper, caller(kind, concurrency, out)], { 'test/act': act }).run('all', { list });
    };

    it('For Each stops at the first error and fails', async () => {
      const { error } = await run('kernel/list/each', 1, ['a', 'bad', 'c']);
      expect(error).toMatchObject({ message: 'bad item', card: { id: 'act' }, flow: { id: 'one' } });
      expect(seen).toEqual(['a']);
    });

    it('For Each - Ignore Errors runs every item and succeeds', async () => {
      expect((await run('kernel/list/asyncEach', 1, ['a', 'bad', 'c'])).output).toEqual({ done: 'yes' });
      expect(seen).toEqual(['a', 'c']);
    });

    it('For Each - Ignore Errors does not hide a card that nothing can run', async () => {
      const { error } = await runtimeOf([helper, caller('kernel/list/asyncEach', 1)]).run('all', { list: ['a'] });
      expect(error?.code).toBe('CARD_NO_BEHAVIOUR');
    });

    it('Map keeps the order of the items, whatever the concurrency', async () => {
      const list = Array.from({ length: 20 }, (_, i) => `item ${i}`);
      for (const concurrency of [1, 3, 200])
        expect((await run('kernel/list/map', concurrency, list, { 'new list': 'string[]' })).output).toEqual({ list });
    });
  });

  it('call at most as many helpers at a time as the card says', async () => {
    let running = 0;
    let most = 0;
    const act: Behaviour = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setImmediate(done));
      running -= 1;
      return {};
    };
    const list = Array.from({ length: 12 }, String);
    await runtimeOf([helper, caller('kernel/list/each', 4)], { 'test/act': act }).run('all', { list });
    expect(most).toBe(4);
  });
});

describe('error policies', () => {
  it('retries after HTTP 429 with the delay of the card, on the virtual clock', async () => {
    let calls = 0;
    const ports = fakes();
    const started = ports.clock.now();
    const busy = card('busy', 'test/busy', { policy: { rest: { retry: 3, delay: 120000 } } });
    const runtime = runtimeOf(
      [flow('f', body([start(), busy, ret({ ok: 'yes' })]))],
      {
        'test/busy': () => {
          calls += 1;
          if (calls < 3) throw new CardError('HTTP Error', 'Too Many Requests', { statusCode: 429 });
          return {};
        },
      },
      { ports },
    );
    expect((await runtime.run('f')).output).toEqual({ ok: 'yes' });
    expect({ calls, waited: ports.clock.now() - started }).toEqual({ calls: 3, waited: 240000 });
  });

  it('does not retry other errors', async () => {
    let calls = 0;
    const runtime = runtimeOf(
      [flow('f', body([start(), card('bad', 'test/bad', { policy: { rest: { retry: 3, delay: 1 } } })]))],
      {
        'test/bad': () => {
          calls += 1;
          throw new CardError('HTTP Error', 'Server Error', { statusCode: 500 });
        },
      },
    );
    expect((await runtime.run('f')).error?.statusCode).toBe(500);
    expect(calls).toBe(1);
  });

  it('runs the flow of "Run another Flow" with the error, and still fails', async () => {
    const seen: unknown[] = [];
    const report = flow(
      'report',
      body([
        start({ 'context/error': 'object' }),
        note('note', { in: { in: from('start', 'context/error') }, types: { in: 'object' } }),
      ]),
    );
    const thrower = card('throw', 'kernel/control/throw', {
      in: { statusCode: 418, message: 'teapot' },
      policy: { type: 'flo', flow: 'report' },
    });
    const runtime = runtimeOf([flow('f', body([start(), thrower])), report], {
      'test/note': (inputs) => {
        seen.push(inputs.in);
        return {};
      },
    });
    expect((await runtime.run('f')).status).toBe('error');
    expect(seen).toEqual([expect.objectContaining({ message: 'teapot', statusCode: 418 })]);
  });

  it('keeps the error of the card where the flow of "Run another Flow" fails too', async () => {
    const report = flow('report', body([start(), card('worse', 'kernel/control/throw', { in: { message: 'worse' } })]));
    const thrower = card('throw', 'kernel/control/throw', {
      in: { statusCode: 418, message: 'teapot' },
      policy: { type: 'flo', flow: 'report' },
    });
    const runtime = runtimeOf([flow('f', body([start(), thrower])), report]);
    expect((await runtime.run('f')).error).toMatchObject({ message: 'teapot', card: { id: 'throw' } });
    expect(runtime.history.list({ flowId: 'report' })).toMatchObject([
      { status: 'error', error: { message: 'worse' } },
    ]);
  });

  it('waits on the virtual clock, and gives up a card that hangs', async () => {
    const ports = fakes();
    const started = ports.clock.now();
    const runtime = runtimeOf(
      [
        flow(
          'f',
          body([start(), card('wait', 'kernel/control/wait', { in: { delay: 20, unit: 'day' } }), ret({ ok: 'yes' })]),
        ),
      ],
      {},
      { ports },
    );
    expect((await runtime.run('f')).output).toEqual({ ok: 'yes' });
    expect(ports.clock.now() - started).toBe(20 * 86_400_000);
    const hanging = runtimeOf(
      [flow('f', body([start(), card('hang', 'test/hang')]))],
      { 'test/hang': () => new Promise(() => {}) },
      { ports },
    );
    const run = hanging.run('f');
    await ports.clock.advance(600_000);
    expect((await run).error).toMatchObject({ kind: 'Timeout', card: { id: 'hang' } });
  });
});
