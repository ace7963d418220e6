import { describe, expect, it } from '@jest/globals';
import type { CardContext, Values } from '../../../connector/core/behaviour.ts';
import { kernelBehaviours } from '../../../connector/kernel/behaviours.ts';
import { virtualClock } from '../../../runtime/fakes/clock.ts';
import { seededRandom } from '../../../runtime/fakes/random.ts';
import { defaultSwitches, type Switches } from '../../../runtime/switches.ts';

const cards = kernelBehaviours();

async function run(kind: string, inputs: Values, rules: Partial<Switches> = {}): Promise<Values> {
  const inputFields = Object.keys(inputs).map((name) => ({
    name,
    group: null,
    key: name,
    type: 'object' as const,
    collection: false,
  }));
  const context = {
    card: { id: 'c', title: 'c', kind: `kernel/${kind}`, inputs: inputFields, outputs: [] },
    connection: null,
    clock: virtualClock(),
    random: seededRandom(1),
    rules: { ...defaultSwitches, ...rules },
  } as unknown as CardContext;
  return await cards.get(`kernel/${kind}`)!(inputs, context);
}

/** Milliseconds of work; the bounds below are far above what it takes and far below what it took. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work().catch(() => null);
  return performance.now() - before;
}

describe('values made to hang a card', () => {
  it('reads many XML declarations in one way through the text', async () => {
    const xml = `${'<!a>'.repeat(200_000)}<a/>`;
    expect(await timed(() => run('xml/parse', { xml }))).toBeLessThan(2_000);
    const typed = '<!DOCTYPE a [<!ENTITY b "c>d">]><a>&b;</a>';
    expect(await run('xml/parse', { xml: typed })).toEqual({ output: { _: '&b;' } });
  });

  it('refuses a path that makes lists in lists of any length', async () => {
    const path = `${'99999.'.repeat(900)}0`;
    await expect(run('object/set', { object: null, path, value: 1 })).rejects.toThrow('at most 200000 places');
    const { output } = await run('object/set', { object: {}, path: 'a.1000.b', value: 1 });
    expect((output as { a: unknown[] }).a).toHaveLength(1001);
  });

  it('flattens a list that is deep and wide once', async () => {
    let deep: unknown[] = [1];
    for (let i = 0; i < 3_000; i += 1) deep = [deep];
    const lists = [deep, ...Array.from({ length: 20_000 }, () => 0)];
    const rules = { flattenDepth: 'all' } as const;
    expect(await timed(() => run('list/flatten', { lists }, rules))).toBeLessThan(1_000);
    expect(await run('list/flatten', { lists: [[1, [2, [3]], []], 4] }, rules)).toEqual({ list: [1, 2, 3, 4] });
  });

  it('does not let a list grow without end', async () => {
    const list = Array.from({ length: 3_000_000 }, () => 0);
    await expect(run('list/concat', { a: list, b: list })).rejects.toThrow('at most 5000000 items');
  });

  it('takes names that every object inherits for what they are', async () => {
    expect(await run('string/compose', { _text_: '{{{constructor}}}' })).toEqual({ output: '{{{constructor}}}' });
    expect(await run('control/lookup', { key: 'x', else: 'none' })).toEqual({ result: 'none' });
  });
});
