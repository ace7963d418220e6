import { describe, expect, it } from '@jest/globals';
import type { Behaviour } from '../../connector/core/behaviour.ts';
import { CardError } from '../../connector/core/error.ts';
import { body, card, flow, from, ret, start } from './graph.ts';
import { runtimeOf } from './support.ts';

const secret = 'Tr0ub4dor & "3" / ß';

/** Every spelling in which the secret must not stand anywhere. */
const spellings = [
  secret,
  encodeURIComponent(secret),
  encodeURIComponent(secret).replaceAll('%20', '+'),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64'),
  Buffer.from(`ann:${secret}`).toString('base64').slice(8, -4),
];

function expectClean(value: unknown): void {
  const text = JSON.stringify(value);
  for (const spelling of spellings) expect(text).not.toContain(spelling);
  // JSON.stringify above escapes once more.
  for (const spelling of spellings) expect(text).not.toContain(JSON.stringify(spelling).slice(1, -1));
}

const leaky: Readonly<Record<string, Behaviour>> = {
  'test/leak': (inputs) => {
    const given = String(inputs.in);
    const url = `https://example.test/?q=${encodeURIComponent(given)}`;
    const form = new URLSearchParams({ x: given }).toString();
    return {
      out: {
        plain: `[${given}]`,
        url,
        form,
        json: JSON.stringify({ deep: JSON.stringify([given]) }),
        basic: `Basic ${Buffer.from(`ann:${given}`).toString('base64')}`,
      },
    };
  },
  'test/fail': (inputs) => {
    throw new CardError('HTTP Request Error', `refused ${inputs.in}`, {
      statusCode: 401,
      body: { echo: `pw=${inputs.in}` },
    });
  },
};

const leak = (source: ReturnType<typeof from>) =>
  card('leak', 'test/leak', { in: { in: source }, out: { out: 'object' } });

describe('masking', () => {
  it('hides a secret field wherever its value turns up in the same run', async () => {
    const main = flow(
      'main',
      body([
        start({ password: 'string' }),
        leak(from('start', 'password')),
        ret({ all: from('leak', 'out') }, 'return', { all: 'object' }),
      ]),
    );
    const runtime = runtimeOf([main], leaky);
    const { id, output, trace } = await runtime.run('main', { password: secret });
    expect(JSON.stringify(output)).toContain('example.test');
    expect((output!.all as { plain: string }).plain).toBe(`[${secret}]`);
    expectClean(runtime.history.list());
    expectClean(trace);
    const entry = runtime.history.get(id)!;
    expect(entry.input).toEqual({ password: '[secret]' });
    expect(entry.trace!.map((t) => [t.card, t.status])).toEqual([
      ['start', 'success'],
      ['leak', 'success'],
      ['return', 'success'],
    ]);
  });

  it('hides what gets its telling name only later, or in another flow', async () => {
    const helper = flow(
      'helper',
      body([
        start({ p: 'string' }),
        leak(from('start', 'p')),
        card('c', 'kernel/object/construct', { in: { password: from('start', 'p') } }),
      ]),
    );
    const main = flow(
      'main',
      body([
        start({ p: 'string' }),
        card('note', 'kernel/string/concat', {
          in: { string1: 'p is ', string2: from('start', 'p') },
          out: { output: 'string' },
        }),
        card('call', 'kernel/control/spawn', { in: { flo: 'helper', p: from('start', 'p') } }),
      ]),
    );
    const runtime = runtimeOf([helper, main], leaky);
    await runtime.run('main', { p: secret });
    expect(runtime.history.list().map((e) => [e.flowId, e.status])).toEqual([
      ['main', 'success'],
      ['helper', 'success'],
    ]);
    expectClean(runtime.history.list());
  });

  it('hides secrets in errors, also where the flow saves no data', async () => {
    const main = flow(
      'main',
      body([start({ password: 'string' }), card('bad', 'test/fail', { in: { in: from('start', 'password') } })]),
      { log: false },
    );
    const runtime = runtimeOf([main], leaky);
    const { error, trace } = await runtime.run('main', { password: secret });
    expect(error).toMatchObject({ kind: 'HTTP Request Error', statusCode: 401, message: 'refused [secret]' });
    expect(trace).toBeNull();
    expectClean([error, runtime.history.list()]);
  });

  it('masks a text as a whole when a very short secret stands in it', async () => {
    const main = flow('main', body([start({ password: 'string' }), leak(from('start', 'password'))]));
    const runtime = runtimeOf([main], leaky);
    const { id } = await runtime.run('main', { password: 'q7' });
    const entry = runtime.history.get(id)!;
    expect(JSON.stringify(entry.trace)).not.toContain('q7');
    expect((entry.trace![1]!.outputs as { out: { plain: string } }).out.plain).toBe('[secret]');
  });

  it('keeps words that only speak of secrets, and the verdict', async () => {
    const main = flow(
      'main',
      body([start({ data: 'object' }), ret({ data: from('start', 'data') }, 'return', { data: 'object' })]),
    );
    const runtime = runtimeOf([main]);
    const data = {
      credential: 'VERIFIED',
      token_type: 'Bearer',
      passwordChanged: '2026-01-01',
      grant_type: 'password',
      credentials: { provider: { type: 'IMPORT', name: 'IMPORT' } },
    };
    const { id } = await runtime.run('main', { data });
    expect(runtime.history.get(id)!.output).toEqual({ data });
  });
});

describe('history', () => {
  const echo = (more: Parameters<typeof flow>[2] = {}) =>
    flow('echo', body([start({ x: 'string' }), ret({ x: from('start', 'x') })]), more);

  it('keeps status and times alone for flows that save no data', async () => {
    const runtime = runtimeOf([echo({ log: false })]);
    const { id, output } = await runtime.run('echo', { x: 'hello' });
    expect(output).toEqual({ x: 'hello' });
    expect(runtime.history.get(id)).toMatchObject({
      status: 'success',
      flowName: 'echo',
      pack: 'Test',
      input: null,
      output: null,
      trace: null,
    });
    const traced = await runtime.run('echo', { x: 'hello' }, { trace: true });
    expect(traced.trace).toHaveLength(2);
    expect(JSON.stringify(runtime.history.list())).not.toContain('hello');
  });

  it('keeps the newest executions, and values of the newest of those', async () => {
    const runtime = runtimeOf([echo()], {}, { historySize: 3, tracesKept: 2 });
    const ids: string[] = [];
    for (const x of ['1', '2', '3', '4']) ids.push((await runtime.run('echo', { x })).id);
    expect(runtime.history.list().map((e) => e.id)).toEqual(ids.slice(1).reverse());
    expect(runtime.history.list().map((e) => e.output)).toEqual([{ x: '4' }, { x: '3' }, null]);
    await expect(runtime.history.rerun(ids[1]!)).rejects.toThrow(/too old/);
    await expect(runtime.history.rerun(ids[0]!)).rejects.toThrow(/does not hold it/);
  });

  it('drops no values of newer executions in the places of old ones', async () => {
    const runtime = runtimeOf([echo()], {}, { historySize: 2, tracesKept: 3 });
    for (const x of ['1', '2', '3', '4', '5']) await runtime.run('echo', { x });
    expect(runtime.history.list().map((e) => e.output)).toEqual([{ x: '5' }, { x: '4' }]);
  });

  it('runs again what it may keep, and explains what not', async () => {
    const runtime = runtimeOf([
      echo(),
      flow('silent', body([start({ x: 'string' })]), { log: false }),
      flow('login', body([start({ password: 'string' })])),
    ]);
    const first = await runtime.run('echo', { x: 'again' });
    const second = await runtime.history.rerun(first.id);
    expect(second.output).toEqual({ x: 'again' });
    expect(runtime.history.get(first.id)!.rerunAs).toBe(second.id);
    expect(runtime.history.get(second.id)!.trigger).toBe('rerun');
    const silent = await runtime.run('silent', { x: 'x' });
    await expect(runtime.history.rerun(silent.id)).rejects.toThrow(/does not save its data/);
    const login = await runtime.run('login', { password: secret });
    await expect(runtime.history.rerun(login.id)).rejects.toThrow(/held secrets/);
  });
});
