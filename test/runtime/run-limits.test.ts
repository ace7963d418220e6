import { describe, expect, it } from '@jest/globals';
import { packBehaviours } from '../../cli/runtime.ts';
import type { Flow } from '../../format/model.ts';
import { createRuntime } from '../../runtime/runtime.ts';
import { body, card, flow, from, pack, start } from './graph.ts';
import { behavioursWith, fakes } from './support.ts';

const quiet = { log: false };

function runtimeOf(flows: readonly Flow[], limits: { runSteps?: number; waiting?: number }) {
  return createRuntime({ packs: [pack(flows)], behaviours: behavioursWith(), ports: fakes(), limits });
}

const calls = (id: string, kind: string, more = {}) => card(id, kind, { in: { flo: 'f', ...more } });

describe('the limit of a run and all that it calls', () => {
  it('ends a helper that calls itself three times and ignores errors', async () => {
    const each = calls('each', 'kernel/list/asyncEach', { list: [1, 2, 3] });
    const runtime = runtimeOf([flow('f', body([start(), each]), quiet)], { runSteps: 5_000 });
    const { error } = await runtime.run('f');
    expect(error).toMatchObject({ code: 'RUNTIME_LIMIT', message: expect.stringContaining('more than 5000 cards') });
  });

  it('ends a Repeat without end, whose own cards are few', async () => {
    const times = card('times', 'kernel/control/times', { in: { flo: 'g', count: 1e308 } });
    const flows = [flow('f', body([start(), times]), quiet), flow('g', body([start()]), quiet)];
    const { error } = await runtimeOf(flows, { runSteps: 5_000 }).run('f');
    expect(error?.code).toBe('RUNTIME_LIMIT');
  });

  it('ends flows that start each other in the background', async () => {
    const twice = [calls('a', 'kernel/control/run'), calls('b', 'kernel/control/run')];
    const runtime = runtimeOf([flow('f', body([start(), ...twice]), quiet)], { runSteps: 5_000, waiting: 100 });
    expect((await runtime.run('f')).status).toBe('success');
    await runtime.settled();
    expect(runtime.history.list({ status: 'error' }).some((past) => past.error?.code === 'RUNTIME_LIMIT')).toBe(true);
  });

  it('lets as many flows wait as it says, and not one more', async () => {
    const ids = ['a', 'b', 'c'];
    const three = ids.map((id) => card(id, 'kernel/control/run', { in: { flo: 'g' } }));
    const flows = [flow('f', body([start(), ...three]), quiet), flow('g', body([start()]), quiet)];
    expect((await runtimeOf(flows, { waiting: 3 }).run('f')).status).toBe('success');
    const { error } = await runtimeOf(flows, { waiting: 2 }).run('f');
    expect(error).toMatchObject({ code: 'RUNTIME_LIMIT', card: { id: 'c' } });
  });

  it('counts for each run anew', async () => {
    const runtime = runtimeOf([flow('f', body([start()]), quiet)], { runSteps: 3 });
    for (let run = 0; run < 5; run += 1) expect((await runtime.run('f')).status).toBe('success');
  });
});

describe('the limit of a value', () => {
  /** Each card makes twice of what the one before it gave. */
  async function doubled(kind: string, output: string, first: string | number[], limits = {}) {
    const type = typeof first === 'string' ? 'string' : 'number[]';
    const chain = Array.from({ length: 40 }, (_, i) => {
      const value = i === 0 ? first : from(`c${i - 1}`, output);
      return card(`c${i}`, kind, { in: { a: value, b: value }, out: { [output]: type }, types: { a: type, b: type } });
    });
    const packs = [pack([flow('f', body([start(), ...chain]), quiet)])];
    const runtime = createRuntime({ packs, behaviours: packBehaviours(), ports: fakes(), limits });
    return (await runtime.run('f')).error;
  }

  it('ends a flow that doubles a text forty times', async () => {
    const error = await doubled('kernel/string/concat', 'output', 'ab');
    expect(error).toMatchObject({ code: 'RUNTIME_LIMIT', message: expect.stringContaining('a text of more than') });
    expect(error?.card.id).toBe('c24');
  });

  it('counts the items of lists', async () => {
    const error = await doubled('kernel/list/concat', 'output', [1, 2], { listLength: 1000 });
    expect(error).toMatchObject({ code: 'RUNTIME_LIMIT', card: { id: 'c8' } });
  });

  it('says so where one card alone makes more than a text can hold', async () => {
    const behaviours = behavioursWith({ 'kernel/string/many': () => ({ output: ''.padEnd(2 ** 30) }) });
    const packs = [pack([flow('f', body([start(), card('m', 'kernel/string/many')]), quiet)])];
    const { error } = await createRuntime({ packs, behaviours, ports: fakes() }).run('f');
    expect(error).toMatchObject({ code: 'RUNTIME_LIMIT', message: expect.stringContaining('can hold') });
  });
});
