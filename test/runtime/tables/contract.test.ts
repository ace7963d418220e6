import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { defaultRules } from '../../../connector/core/rules.ts';
import type { Condition, TableQuery, TableRow } from '../../../connector/core/tables.ts';
import type { TableStore } from '../../../runtime/ports/tables.ts';
import { sqliteTables } from '../../../runtime/tables/sqlite.ts';
import { memoryTables } from '../../../runtime/tables/store.ts';
import { definition } from '../../connector/tables/support.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const freshFile = (): string => {
  files += 1;
  return join(folder, `${files}.db`);
};
const STORES: Readonly<Record<string, (options: { rowLimit?: number }) => TableStore>> = {
  'in memory': memoryTables,
  'in a SQLite file': (options) => sqliteTables({ file: freshFile(), ...options }),
};

const ALL: TableQuery = { where: [], sort: null, descending: false, limit: null, offset: 0, rules: defaultRules };
const equals = (column: number, value: string): Condition => ({ column, op: '=', value, join: 'AND' });

describe.each(Object.keys(STORES))('tables %s', (...[kind]) => {
  let store: TableStore;
  const open = (options: { rowLimit?: number } = {}): TableStore => {
    store = STORES[kind]!(options);
    store.define([definition('t', 'Users', 'Login', 'Attempts:dec=0', 'Seen:dte'), definition('u', 'Other', 'x')]);
    return store;
  };
  afterEach(() => store.close());
  const all = (table = 't', query: Partial<TableQuery> = {}) =>
    store.search(table, { ...ALL, ...query }) as readonly TableRow[];

  it('keep rows by table, with ids in the order of creation', () => {
    open();
    expect(
      store.insert(
        't',
        [
          ['a', 1, null],
          ['b', 2, 5],
        ],
        10,
      ),
    ).toEqual(['1', '2']);
    expect(store.insert('u', [['other']], 11)).toEqual(['1']);
    expect(all()).toEqual([
      { id: '1', created: 10, updated: 10, cells: ['a', 1, null] },
      { id: '2', created: 10, updated: 10, cells: ['b', 2, 5] },
    ]);
    expect(store.row('t', '2')).toEqual(all()[1]);
    expect(store.row('t', '3')).toBeNull();
    expect(store.list().map(({ name, rows }) => [name, rows])).toEqual([
      ['Users', 2],
      ['Other', 1],
    ]);
  });

  it('change, remove and clear', () => {
    open().insert(
      't',
      [
        ['a', 1, null],
        ['b', 2, null],
        ['c', 3, null],
      ],
      10,
    );
    expect(
      store.update(
        't',
        '2',
        [
          { column: 0, cell: 'B' },
          { column: 1, add: 5 },
          { column: 2, cell: null },
        ],
        20,
      ),
    ).toBe(true);
    expect(store.update('t', '9', [{ column: 0, cell: 'x' }], 20)).toBe(false);
    expect(store.row('t', '2')).toEqual({ id: '2', created: 10, updated: 20, cells: ['B', 7, null] });
    expect([store.remove('t', '1'), store.remove('t', '1')]).toEqual([true, false]);
    expect(all().map((row) => row.id)).toEqual(['2', '3']);
    expect([store.clear('t'), store.clear('t')]).toEqual([2, 0]);
    expect(store.insert('t', [['d', null, null]], 30)).toEqual(['4']);
  });

  it('replace all rows in one step, or none where they do not fit', () => {
    open({ rowLimit: 3 }).insert(
      't',
      [
        ['a', 1, null],
        ['b', 2, null],
      ],
      10,
    );
    const two = [
      ['c', 1, null],
      ['d', 1, null],
    ] as const;
    expect(() => store.insert('t', two, 11)).toThrow(expect.objectContaining({ fields: { code: 'TABLE_FULL' } }));
    expect(() => store.insert('t', [...two, ...two], 11, { clear: true })).toThrow(/at most 3 rows/);
    expect(all().map((row) => row.cells[0])).toEqual(['a', 'b']);
    // The ids of the rows that went are not given again.
    expect(store.insert('t', two, 11, { clear: true })).toEqual(['3', '4']);
    expect(all().map((row) => row.cells[0])).toEqual(['c', 'd']);
    expect(store.insert('t', [['e', 1, null]], 12)).toEqual(['5']);
  });

  it('find by value what rows hold now, in the order of creation', () => {
    open().insert(
      't',
      [
        ['x', 1, null],
        ['y', 2, null],
        ['x', 3, null],
        ['y', 4, null],
      ],
      10,
    );
    const ids = (value: string) => all('t', { where: [equals(0, value)] }).map((row) => row.id);
    expect(ids('x')).toEqual(['1', '3']);
    store.update('t', '2', [{ column: 0, cell: 'x' }], 11);
    store.remove('t', '3');
    store.insert('t', [['x', 5, null]], 12);
    expect([ids('x'), ids('y'), ids('z')]).toEqual([['1', '2', '5'], ['4'], []]);
  });

  it('say which table is not there', () => {
    open();
    expect(store.schema('nope')).toBeNull();
    for (const use of [() => store.search('nope', ALL), () => store.clear('nope'), () => store.insert('nope', [[]], 1)])
      expect(use).toThrow(/"nope" is not in the loaded packs/);
  });

  it('keep odd texts, big numbers and columns called __proto__', () => {
    store = STORES[kind]!({});
    store.define([definition('p', 'P', '__proto__', 'constructor', 'n:dec')]);
    const cells = ['\u0000"\ud83d\ude00\n\ud800', 'constructor', Number.MAX_SAFE_INTEGER + 0.5];
    store.insert('p', [cells, ['constructor', '__proto__', -0.1]], 1);
    expect(all('p').map((row) => row.cells[2])).toEqual([cells[2], -0.1]);
    expect(all('p', { where: [equals(1, 'constructor')] })[0]!.cells).toEqual(cells);
    expect(all('p', { where: [equals(0, '__proto__')] })).toEqual([]);
  });

  it('get new columns and keep those that a new export lacks', () => {
    open().insert('t', [['a', 1, null]], 10);
    store.define([definition('t2', 'Users', 'New=n', 'Login', 'Attempts:ctr')]);
    const schema = store.schema('t2') as { columns: readonly { name: string; type: string }[] };
    expect(schema.columns.map(({ name, type }) => `${name}:${type}`)).toEqual([
      'Login:str',
      'Attempts:ctr',
      'Seen:dte',
      'New:str',
    ]);
    store.insert('t2', [['b', 2, null, 'x']], 11);
    expect(all('t2').map((row) => [...row.cells, null].slice(0, 4))).toEqual([
      ['a', 1, null, null],
      ['b', 2, null, 'x'],
    ]);
    expect(all('t', { where: [equals(3, 'x')] })).toHaveLength(1);
  });

  it('bring cells to a new type, or refuse it where one does not fit', () => {
    open().insert(
      't',
      [
        ['7', 1, null],
        ['8', null, 0],
      ],
      10,
    );
    store.define([definition('t', 'Users', 'Login:dec', 'Attempts', 'Seen')]);
    expect(all().map((row) => row.cells)).toEqual([
      [7, '1', null],
      [8, null, '1970-01-01T00:00:00.000Z'],
    ]);
    store.insert('t', [[9, 'word', null]], 11);
    expect(() => store.define([definition('t', 'Users', 'Login', 'Attempts:dec', 'Seen')])).toThrow(
      /"Attempts" of row 3/,
    );
    expect(all()[2]!.cells).toEqual([9, 'word', null]);
  });

  it('refuse more than 64 columns', () => {
    open();
    const wide = definition('w', 'Wide', ...Array.from({ length: 65 }, (_, i) => `c${i}`));
    expect(() => store.define([wide])).toThrow(expect.objectContaining({ code: 'TABLES_STORE' }));
  });
});

describe('100,000 rows in memory', () => {
  it('find-or-create and find-and-update look at each row a few times, not at all rows each time', () => {
    const store = memoryTables();
    store.define([definition('t', 'Users', 'Login', 'n:dec')]);
    const count = 100_000;
    const find = (login: string) =>
      store.search('t', { ...ALL, where: [equals(0, login)], limit: 1 }) as readonly TableRow[];
    for (let i = 0; i < count; i += 1) if (find(`user${i}`).length === 0) store.insert('t', [[`user${i}`, i]], i);
    for (let i = 0; i < count; i += 4) store.update('t', find(`user${i}`)[0]!.id, [{ column: 1, cell: -i }], i);
    expect(store.list()[0]!.rows).toBe(count);
    expect(store.stats().rowsRead).toBeLessThan(count * 3);
    // The first match ends a search that has nothing to sort.
    const before = store.stats().rowsRead;
    store.search('t', { ...ALL, where: [{ column: 1, op: '<', value: 0, join: 'AND' }], limit: 1 });
    expect(store.stats().rowsRead - before).toBeLessThan(10);
  }, 20_000);
});
