import { describe, expect, it } from '@jest/globals';
import type { FileValue } from '../../../connector/core/file.ts';
import { type CardRules, defaultRules } from '../../../connector/core/rules.ts';
import { tablesBehaviours } from '../../../connector/tables/behaviours.ts';
import { tablesSupport } from '../../../connector/tables/support.ts';
import { type Cards, condition, found, tableCards, where } from './support.ts';

/** What each side of a rule does, the default first. */
const CASES: readonly {
  readonly rule: keyof CardRules;
  readonly other: unknown;
  readonly table: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly act: (cards: Cards) => Promise<unknown>;
  readonly usual: unknown;
  readonly otherwise: unknown;
}[] = [
  {
    rule: 'tableOrAnd',
    other: 'and-first',
    table: ['a'],
    rows: [{ a: '1' }, { a: '2' }],
    act: (c) =>
      found(c, 'a', where(condition('a', '=', '1', 'OR'), condition('a', '=', '2', 'AND'), condition('a', '!=', '1'))),
    usual: ['2'],
    otherwise: ['1', '2'],
  },
  {
    rule: 'tableTextMatch',
    other: 'partial',
    table: ['name'],
    rows: [{ name: 'joe' }, { name: 'joe smith' }, { name: 'Joe' }],
    act: (c) => found(c, 'name', where(condition('name', '=', 'joe'))),
    usual: ['joe'],
    otherwise: ['joe', 'joe smith'],
  },
  {
    rule: 'tableTextOrder',
    other: 'folded',
    table: ['a'],
    rows: [{ a: 'b' }, { a: 'C' }, { a: 'a' }],
    act: (c) => found(c, 'a', { 'Sort/Column': 'a', 'Sort/Direction': 'asc' }),
    usual: ['C', 'a', 'b'],
    otherwise: ['a', 'b', 'C'],
  },
  {
    rule: 'tableBlankIsNull',
    other: false,
    table: ['a', 'b'],
    rows: [{ a: null, b: '1' }],
    act: (c) => found(c, 'b', where(condition('a', '=', ''))),
    usual: ['1'],
    otherwise: [],
  },
  {
    rule: 'tableNullNotEqual',
    other: 'skip',
    table: ['a', 'b'],
    rows: [{ b: '1' }, { a: 'x', b: '2' }, { a: 'y', b: '3' }],
    act: (c) => found(c, 'b', where(condition('a', '!=', 'x'))),
    usual: ['1', '3'],
    otherwise: ['3'],
  },
  {
    rule: 'tableDefaultOrder',
    other: 'direction',
    table: ['a'],
    rows: [{ a: '1' }, { a: '2' }, { a: '3' }],
    act: (c) => found(c, 'a', { 'Sort/Direction': 'desc', 'Sort/Limit': 2 }),
    usual: ['1', '2'],
    otherwise: ['3', '2'],
  },
  ...(['first', 'highest'] as const).map((other) => ({
    rule: 'tableNullOrder' as const,
    other,
    table: ['a:dec'],
    rows: [{ a: 1 }, {}, { a: 2 }],
    act: async (c: Cards) => [
      await found(c, 'a', { 'Sort/Column': 'a', 'Sort/Direction': 'asc' }),
      await found(c, 'a', { 'Sort/Column': 'a', 'Sort/Direction': 'desc' }),
    ],
    usual: [
      [1, 2, null],
      [2, 1, null],
    ],
    otherwise:
      other === 'first'
        ? [
            [null, 1, 2],
            [null, 2, 1],
          ]
        : [
            [1, 2, null],
            [null, 2, 1],
          ],
  })),
  {
    rule: 'tableUnknownColumn',
    other: 'error',
    table: ['a'],
    rows: [],
    act: async (c) => {
      await c.add({ a: '1', gone: '2' });
      return found(c, 'a', { 'Sort/Column': 'gone' });
    },
    usual: ['1'],
    otherwise: 'Invalid Input',
  },
  {
    rule: 'tableBadCell',
    other: 'null',
    table: ['a:dec'],
    rows: [],
    act: async (c) => {
      await c.add({ a: 'ten' });
      return found(c, 'a', {});
    },
    usual: 'Invalid Type Conversion',
    otherwise: [null],
  },
  {
    rule: 'tableBadWhere',
    other: 'error',
    table: ['a:dec'],
    rows: [{ a: 1 }],
    act: async (c) => [
      await found(c, 'a', where(condition('a', '=', 'ten'))),
      await found(c, 'a', where(condition('a', '!=', 'ten'))),
      await found(c, 'a', where(condition('a', '<', 'ten'))),
    ],
    usual: [[], [1], []],
    otherwise: 'Invalid Type Conversion',
  },
  {
    rule: 'tableBlankCreate',
    other: 'empty',
    table: ['a=x'],
    rows: [{ a: '' }, { a: null }],
    act: async (c) => {
      const bytes = new TextEncoder().encode('a,b\n,1\n');
      await c.run('importFromCSV', {
        'Source/File Content': { name: 'f', contentType: 'text/csv', bytes } satisfies FileValue,
      });
      return found(c, 'a', {});
    },
    usual: ['x', 'x', 'x'],
    otherwise: [null, null, null],
  },
  {
    rule: 'tableUpdateBlank',
    other: 'null',
    table: ['a', 'b'],
    rows: [{ a: '1', b: '2' }],
    act: async (c) => {
      await c.run('updateRow', { 'Update By/Row ID': '1', 'Fields/a': '', 'Fields/b': null });
      return [...(await found(c, 'a', {})), ...(await found(c, 'b', {}))];
    },
    usual: ['1', '2'],
    otherwise: ['', '2'],
  },
  {
    rule: 'tableClearedText',
    other: 'null',
    table: ['a'],
    rows: [{ a: '1' }],
    act: async (c) => {
      await c.run('updateRow', { 'Update By/Row ID': '1', 'Fields/a': '', 'parameters/updateEmptyInputs': 'Yes' });
      return found(c, 'a', {});
    },
    usual: [''],
    otherwise: [null],
  },
  ...(['updateRow Update By', 'deleteRow Delete By', 'readRow Read By'] as const).map((card) => ({
    rule: 'tableMissingRow' as const,
    other: 'ignore',
    table: ['a'],
    rows: [{ a: '1' }],
    act: async (c: Cards) => {
      const [name = '', ...group] = card.split(' ');
      return {
        ...(await c.run(
          name,
          { [`${group.join(' ')}/Row ID`]: '77' },
          name === 'readRow' ? { 'Fields/a': 'string' } : {},
        )),
      };
    },
    usual: 'Not Found',
    otherwise: card.startsWith('readRow') ? { 'Fields/a': null } : {},
  })),
  {
    rule: 'tableCounter',
    other: 'add',
    table: ['n:ctr=0', 'm:dec'],
    rows: [{ n: 2, m: 2 }],
    act: async (c) => {
      await c.run('updateRow', { 'Update By/Row ID': '1', 'Fields/n': 3, 'Fields/m': 3 });
      return [...(await found(c, 'n', {})), ...(await found(c, 'm', {}))];
    },
    usual: [3, 3],
    otherwise: [5, 3],
  },
  {
    rule: 'tableCsvColumns',
    other: 'own',
    table: ['a', 'b'],
    rows: [],
    act: async (c) => {
      const { 'CSV/File Content': file } = await c.run('exportToCSV', {}, { 'CSV/File Content': 'file' });
      return new TextDecoder().decode((file as FileValue).bytes);
    },
    usual: 'Row ID,Created,Updated,a,b\n',
    otherwise: 'a,b\n',
  },
];

async function outcome(rules: Partial<CardRules>, { table, rows, act }: (typeof CASES)[number]): Promise<unknown> {
  const cards = tableCards(table, rules);
  for (const row of rows) await cards.add(row);
  try {
    return await act(cards);
  } catch (error) {
    return (error as { errorKind: string }).errorKind;
  }
}

describe('where page and exports are silent', () => {
  it.each(CASES.map((one) => [`${one.rule} (${String(one.other)})`, one] as const))('%s', async (...[, one]) => {
    expect(await outcome({}, one)).toEqual(one.usual);
    expect(await outcome({ [one.rule]: one.other }, one)).toEqual(one.otherwise);
  });

  it('each rule of Tables is tested and named in the notes', () => {
    const rules = Object.keys(defaultRules).filter((rule) => rule.startsWith('table'));
    expect(new Set(CASES.map((one) => one.rule))).toEqual(new Set(rules));
    expect(new Set(Object.values(tablesSupport).flatMap((note) => note.guesses))).toEqual(new Set(rules));
    expect(Object.keys(tablesSupport).sort()).toEqual([...tablesBehaviours().keys()].sort());
  });
});
