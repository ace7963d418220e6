import { describe, expect, it } from '@jest/globals';
import type { Behaviour } from '../../connector/core/behaviour.ts';
import { CardError } from '../../connector/core/error.ts';
import { body, card, flow, from, ret, start } from './graph.ts';
import { ifElse, note, probe } from './if-else.ts';
import { fakes, runtimeOf } from './support.ts';

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
    const many = Array.from({ length: 300 }, String);
    await runtimeOf([helper, caller('kernel/list/each', 1000)], { 'test/act': act }).run('all', { list: many });
    expect(most).toBe(200);
  });

  it('Map holds null for an item whose helper returns nothing', async () => {
    const nothing = flow('one', body([start({ x: 'string' }), ret({})]));
    const made = flow(
      'all',
      body([
        start({ list: 'string[]' }),
        card('loop', 'kernel/list/map', {
          in: { list: from('start', 'list'), flo: 'one', concurrency: 1 },
          types: { list: 'string[]' },
          out: { 'new list': 'object[]' },
        }),
        ret({ list: from('loop', 'new list') }, 'return', { list: 'object[]' }),
      ]),
    );
    const { output } = await runtimeOf([nothing, made]).run('all', { list: ['a', 'b'] });
    expect(output).toEqual({ list: [null, null] });
  });

  it('take a single value for a list of one', async () => {
    const seen: unknown[] = [];
    const act: Behaviour = (inputs) => {
      seen.push(inputs.in);
      return {};
    };
    const one = flow(
      'single',
      body([
        start({ list: 'any' }),
        card('loop', 'kernel/list/each', {
          in: { list: from('start', 'list'), flo: 'one', x: null },
          types: { list: 'any' },
          proxies: { x: { dynamic: true, path: '', dest: { key: 'x', group: null } } },
        }),
      ]),
    );
    await runtimeOf([helper, one], { 'test/act': act }).run('single', { list: 'alone' });
    expect(seen).toEqual(['alone']);
  });

  it('Map keeps the order of the items where helpers answer out of order', async () => {
    const act: Behaviour = async (inputs) => {
      for (let turns = Number(inputs.in); turns > 0; turns -= 1) await new Promise((done) => setImmediate(done));
      return {};
    };
    const made = caller('kernel/list/map', 3, { 'new list': 'string[]' });
    const { output } = await runtimeOf([helper, made], { 'test/act': act }).run('all', { list: ['9', '1', '4', '0'] });
    expect(output).toEqual({ list: ['9', '1', '4', '0'] });
  });

  it('For Each - Ignore Errors does not hide a card that nothing can run behind one that waits', async () => {
    const waits = flow('one', body([start({ x: 'string' }), card('wait', 'test/wait'), card('bad', 'nobody/knows')]));
    const runtime = runtimeOf([waits, caller('kernel/list/asyncEach', 1)], { 'test/wait': async () => ({}) });
    expect((await runtime.run('all', { list: ['a'] })).error?.code).toBe('CARD_NO_BEHAVIOUR');
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

  it('waits five minutes where the card names no delay, within its range where it names one, and fails with the last error', async () => {
    const retried = async (delay: number[] | null) => {
      const ports = fakes();
      const started = ports.clock.now();
      let calls = 0;
      const rest = { retry: 1, ...(delay === null ? {} : { delay }) };
      const busy = card('busy', 'test/busy', { policy: { rest } });
      const act: Behaviour = () => {
        calls += 1;
        throw new CardError('HTTP Error', `busy ${calls}`, { statusCode: 429 });
      };
      const { error } = await runtimeOf([flow('f', body([start(), busy]))], { 'test/busy': act }, { ports }).run('f');
      expect(error?.message).toBe('busy 2');
      return ports.clock.now() - started;
    };
    expect(await retried(null)).toBe(300_000);
    const waited = await retried([1_000, 3_000]);
    expect(waited).toBeGreaterThan(1_000);
    expect(waited).toBeLessThanOrEqual(3_000);
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
