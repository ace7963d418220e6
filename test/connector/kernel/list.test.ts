import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { output, runCard } from './support.ts';

const scalars = fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom('a', 'b', 'c')));

const caseless = (value: unknown) => (typeof value === 'string' ? value.toLowerCase() : value);

describe('list cards', () => {
  it('At counts from 0 and fails beyond the ends', async () => {
    expect(await runCard('list/at', { list: ['a', 'b'], index: 1 })).toEqual({ item: 'b' });
    for (const index of [2, -1, 0.5])
      await expect(runCard('list/at', { list: ['a', 'b'], index })).rejects.toThrow('Array index out of bounds');
    await expect(runCard('list/at', { list: null, index: 0 })).rejects.toThrow('Array index out of bounds');
  });

  it('Construct, Length, first, last and end', async () => {
    expect(await runCard('list/construct', { a: 1, b: null })).toEqual({ list: [1, null] });
    expect(await runCard('list/length', { list: null })).toEqual({ length: 0 });
    await fc.assert(
      fc.asyncProperty(scalars, async (list) => {
        const first = (await runCard('list/shift', { list })) as { item: unknown; list: unknown[] };
        const last = (await runCard('list/pop', { list })) as { item: unknown; list: unknown[] };
        expect(first).toEqual({ item: list[0] ?? null, list: list.slice(1) });
        if (list.length > 0) expect((await runCard('list/push', last)).list).toEqual(list);
      }),
    );
  });

  it('Pluck gives one entry for every item, in the type of its output', async () => {
    const list = [{ p: { id: 1 } }, {}, { p: { id: '2' } }];
    expect(await runCard('list/pluck', { list, key: 'p.id' }, { values: 'string[]' })).toEqual({
      values: ['1', null, '2'],
    });
    expect(await runCard('list/pluck', { list, key: 'p.id' }, { values: 'number[]' })).toEqual({
      values: [1, null, 2],
    });
  });

  it('List to Text undoes Split and refuses objects', async () => {
    const parts = await output('string/split', { string: 'a, b,,c', delimiter: ',' });
    expect(await runCard('list/join', { list: parts, delimiter: ',' })).toEqual({ string: 'a, b,,c' });
    await expect(runCard('list/join', { list: [{}], delimiter: ',' })).rejects.toMatchObject({
      errorKind: 'Invalid Type Conversion',
    });
  });

  it('Union, Intersection and Difference are those of sets', async () => {
    await fc.assert(
      fc.asyncProperty(scalars, scalars, async (list1, list2) => {
        const [a, b] = [new Set<unknown>(list1), new Set<unknown>(list2)];
        expect((await runCard('list/union', { list1, list2 })).union).toEqual([...new Set([...list1, ...list2])]);
        expect((await runCard('list/intersection', { list1, list2 })).list).toEqual([...a].filter((x) => b.has(x)));
        const known = new Set(list2.map(caseless));
        expect((await runCard('list/difference', { list1, list2 })).list).toEqual(
          list1.filter((x) => !known.has(caseless(x))),
        );
      }),
    );
    expect((await runCard('list/union', { list1: [{ a: 1 }], list2: [{ a: 1 }, { a: 2 }] })).union).toEqual([
      { a: 1 },
      { a: 2 },
    ]);
  });

  it('Filter, Find, Includes, Remove Duplicates, Sort', async () => {
    const list = [
      { n: 10, s: 'b' },
      { n: 9, s: 'a' },
      { n: null, s: 'a' },
    ];
    expect((await runCard('list/filterBy', { list, operator: '==', path: 's', comparison: 'a' })).list).toEqual([
      list[1],
      list[2],
    ]);
    expect(
      (await runCard('list/filterBy', { list: ['x', '', null], operator: 'is not empty', path: null, comparison: '' }))
        .list,
    ).toEqual(['x']);
    expect(await runCard('list/findBy', { list, operator: '==', path: 'n', comparison: '9' })).toEqual({
      item: list[1],
      index: 1,
    });
    expect(await runCard('list/findBy', { list, operator: '==', path: 's', comparison: 'a' })).toEqual({
      item: list[1],
      index: 1,
    });
    expect(await runCard('list/findBy', { list, operator: '==', path: 'n', comparison: '7' })).toEqual({
      item: null,
      index: -1,
    });
    expect((await runCard('list/includes', { list: [1, 2], value: '2' })).result).toBe(true);
    expect((await runCard('list/uniqueBy', { list, path: 's' }))['unique list']).toEqual([list[0], list[1]]);
    expect((await runCard('list/sortBy', { list, path: 'n' }))['sorted list']).toEqual([list[1], list[0], list[2]]);
  });

  it('Difference leaves out what any of the other lists has', async () => {
    const lists = { list1: ['a', 'b', 'c', 'd'], list2: ['b'], list3: ['x', 'c'] };
    expect((await runCard('list/difference', lists)).list).toEqual(['a', 'd']);
  });

  it('Union takes objects for equal whatever the order of their fields, and stays quick', async () => {
    const { union } = await runCard('list/union', {
      a: [{ id: 1, tags: ['x'] }, { id: '1', tags: ['x'] }, ['{}'], [{}], new Date(0), { at: new Date(0) }],
      b: [{ tags: ['x'], id: 1 }, [{}], new Date(0), { at: new Date(1) }, { id: 1, tags: null }, 'd0'],
    });
    expect(union).toEqual([
      { id: 1, tags: ['x'] },
      { id: '1', tags: ['x'] },
      ['{}'],
      [{}],
      new Date(0),
      { at: new Date(0) },
      { at: new Date(1) },
      { id: 1, tags: null },
      'd0',
    ]);
    const many = Array.from({ length: 100_000 }, (_, id) => ({ id }));
    const began = performance.now();
    expect((await runCard('list/union', { a: many, b: many.toReversed() })).union).toHaveLength(100_000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('Combine All, Flatten, Collapse', async () => {
    expect(await output('list/concat', { list1: [1], list2: [[2]] })).toEqual([1, [2]]);
    expect((await runCard('list/flatten', { lists: [1, [2, [3]]] })).list).toEqual([1, 2, [3]]);
    expect(await output('list/collapse', { list: [{ a: 1, b: 1 }, { b: 2 }] })).toEqual({ a: 1, b: 2 });
  });

  it('leave their inputs as they are', async () => {
    const list = Object.freeze([Object.freeze({ n: 2 }), Object.freeze({ n: 1 })]);
    for (const kind of ['shift', 'pop', 'sortBy', 'uniqueBy', 'length', 'filterBy', 'findBy', 'collapse'])
      await runCard(`list/${kind}`, { list, path: 'n', operator: '==', comparison: '1' });
    expect(list).toEqual([{ n: 2 }, { n: 1 }]);
  });
});
