import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultRules } from '../../../connector/core/rules.ts';
import { output, runCard } from './support.ts';

const scalar = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom('a', 'b', '1'), fc.constant(null));
const item = fc.oneof(scalar, fc.record({ k: scalar, n: fc.integer({ min: 0, max: 3 }) }));
const list = fc.array(item, { maxLength: 12 });
/** With texts of any case being equal, Difference and Intersection overlap. */
const exact = { ...defaultRules, differenceCase: 'sensitive' } as const;
const union = async (list1: unknown, list2: unknown) =>
  (await runCard('list/union', { list1, list2 })).union as unknown[];
const both = async (list1: unknown, list2: unknown) =>
  (await runCard('list/intersection', { list1, list2 })).list as unknown[];
const without = async (list1: unknown, list2: unknown) =>
  (await runCard('list/difference', { list1, list2 }, {}, { rules: exact })).list as unknown[];
const spelled = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();

describe('lists as sets', () => {
  it('Union and Intersection are the same from either side, and each with itself', async () => {
    await fc.assert(
      fc.asyncProperty(list, list, list, async (a, b, c) => {
        expect(spelled(await union(a, b))).toEqual(spelled(await union(b, a)));
        expect(spelled(await both(a, b))).toEqual(spelled(await both(b, a)));
        expect(await union(await union(a, b), c)).toEqual(await union(a, await union(b, c)));
        expect(await union(a, a)).toEqual(await union(a, []));
        expect(await both(a, a)).toEqual(await union(a, []));
      }),
    );
  });

  it('Difference and Intersection part a list', async () => {
    await fc.assert(
      fc.asyncProperty(list, list, async (a, b) => {
        const [left, shared] = [await without(a, b), await both(a, b)];
        expect(spelled(await union(left, shared))).toEqual(spelled(await union(a, [])));
        expect(await both(left, b)).toEqual([]);
        expect(await without(a, a)).toEqual([]);
      }),
    );
  });
});

describe('order', () => {
  const sorted = async (values: unknown, path: string | null) =>
    (await runCard('list/sortBy', { list: values, path }))['sorted list'] as unknown[];

  it('Sort keeps the items, puts them in order, and does nothing to a sorted list', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (values) => {
        const once = await sorted(values, 'k');
        expect(spelled(once)).toEqual(spelled(values));
        expect(await sorted(once, 'k')).toEqual(once);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer()), async (values) => {
        expect(await sorted(values, null)).toEqual(values.toSorted((a, b) => a - b));
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string()), async (values) => {
        expect(await sorted(values, null)).toEqual(values.toSorted());
      }),
    );
  });

  it('Remove Duplicates leaves one item a key; Group By has every item once', async () => {
    const rows = fc.array(fc.record({ k: fc.constantFrom('x', 'y', 1, null), n: fc.nat() }));
    await fc.assert(
      fc.asyncProperty(rows, async (values) => {
        const { 'unique list': unique } = await runCard('list/uniqueBy', { list: values, path: 'k' });
        const keys = (unique as { k: unknown }[]).map(({ k }) => k);
        expect(keys).toEqual([...new Set(values.map(({ k }) => k))]);
        const { groups } = await runCard('list/groupBy', { list: values, path: 'k' });
        expect(spelled(Object.values(groups as object).flat())).toEqual(spelled(values));
        for (const [name, group] of Object.entries(groups as Record<string, { k: unknown }[]>))
          expect(group.every(({ k }) => String(k) === name)).toBe(true);
      }),
    );
  });

  it('Flatten undoes making lists of items, as Combine All does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(list, { maxLength: 4 }), async (lists) => {
        const { list: flat } = await runCard('list/flatten', { lists });
        expect(flat).toEqual(lists.flat(1));
        const inputs = Object.fromEntries(lists.map((values, i) => [`list${i}`, values]));
        expect(await output('list/concat', inputs)).toEqual(flat);
      }),
    );
  });

  it('Merge puts together what stands at the same place', async () => {
    const objects = fc.array(fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), fc.integer()), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(objects, objects, async (list1, list2) => {
        const merged = (await output('list/merge', { list1, list2 })) as object[];
        expect(merged).toHaveLength(Math.max(list1.length, list2.length));
        for (const [i, one] of merged.entries())
          expect(new Map(Object.entries(one))).toEqual(
            new Map([...Object.entries(list1[i] ?? {}), ...Object.entries(list2[i] ?? {})]),
          );
      }),
    );
  });
});

describe('objects', () => {
  const key = fc.string({ minLength: 1, maxLength: 5 }).filter((k) => !/[.[\]]/.test(k));
  const object = fc.dictionary(key, fc.oneof(fc.integer(), fc.dictionary(key, fc.integer(), { maxKeys: 3 })), {
    maxKeys: 5,
  });
  const get = (from: unknown, path: unknown) => output('object/get', { object: from, path });

  it('Delete Key takes away what Set has put there', async () => {
    await fc.assert(
      fc.asyncProperty(object, key, fc.integer(), async (given, path, value) => {
        const set = await output('object/set', { object: given, path: [path], value });
        expect(await get(set, [path])).toBe(value);
        const gone = await output('object/unset', { object: set, path: [path] });
        expect(Object.keys(gone as object)).toEqual(Object.keys(given).filter((k) => k !== path));
      }),
    );
  });

  it('Move takes the value along, and back again', async () => {
    await fc.assert(
      fc.asyncProperty(object, key, key, fc.integer(), async (given, from, to, value) => {
        const start = await output('object/set', { object: given, path: [from], value });
        const moved = await output('object/move', { object: start, source: from, destination: to });
        expect(await get(moved, [to])).toBe(value);
        if (from !== to) expect(Object.keys(moved as object)).not.toContain(from);
        expect(await output('object/move', { object: given, source: 'no.such', destination: to })).toEqual(given);
      }),
    );
  });

  it('Keys and Values belong together', async () => {
    await fc.assert(
      fc.asyncProperty(object, async (given) => {
        const [{ keys }, { values }] = [
          await runCard('object/keys', { object: given }),
          await runCard('object/values', { object: given }),
        ];
        expect((keys as string[]).map((name, i) => [name, (values as unknown[])[i]])).toEqual(Object.entries(given));
      }),
    );
  });
});

describe('size', () => {
  const MANY = 20_000;
  const rows = Array.from({ length: MANY }, (_, i) => ({ id: i, half: i >> 1, name: `n${i % 1000}` }));

  it('tens of thousands of items are no trouble', async () => {
    const began = performance.now();
    const { 'unique list': unique } = await runCard('list/uniqueBy', { list: rows, path: 'half' });
    expect((unique as unknown[]).length).toBe(MANY / 2);
    expect((await both(rows, rows.toReversed())).length).toBe(MANY);
    expect(await without(rows, rows.slice(1))).toEqual([rows[0]]);
    expect(Object.keys((await runCard('list/groupBy', { list: rows, path: 'name' })).groups as object)).toHaveLength(
      1000,
    );
    const { 'sorted list': sorted } = await runCard('list/sortBy', { list: rows.toReversed(), path: 'id' });
    // Item by item: a comparison of the whole lists takes longer than all cards together.
    expect((sorted as unknown[]).every((row, i) => row === rows[i])).toBe(true);
    expect(((await output('list/merge', { list1: rows, list2: rows })) as unknown[]).length).toBe(MANY);
    expect(((await runCard('list/shift', { list: rows })).list as unknown[]).length).toBe(MANY - 1);
    expect((await runCard('list/includes', { list: rows, value: 'x' })).result).toBe(false);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('nor are long texts', async () => {
    const began = performance.now();
    const long = 'a'.repeat(1_000_000);
    expect(await output('string/match', { string: long, target: '(a+)+$|b' })).toBe(0);
    expect(await output('string/match', { string: long, target: '(a*)*b' })).toBe(-1);
    expect((await runCard('string/email', { string: `${long}@${long}` })).email).toBeNull();
    expect((await runCard('string/email', { string: '@'.repeat(1_000_000) })).email).toBeNull();
    expect((await output('string/split', { string: long, delimiter: 'a' })) as unknown[]).toHaveLength(1_000_001);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('a value too deep to walk is an error of the card', async () => {
    const string = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const deep = await output('json/parse', { string }).catch((error: unknown) => error);
    if (deep instanceof Error) return;
    for (const run of [
      runCard('json/stringify', { object: deep }),
      runCard('list/union', { list1: [deep], list2: [deep] }),
      runCard('boolean/compare', { 'left-operand': deep, operator: '==', 'right-operand': JSON.parse(string) }),
    ])
      await expect(run).rejects.toMatchObject({ errorKind: 'Invalid Input' });
  });
});
