import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { defaultRules } from '../../../connector/core/rules.ts';
import { allColumns, rowsFromCsv, rowsToCsv } from '../../../connector/core/table-csv.ts';
import { selectRows } from '../../../connector/core/table-query.ts';
import type { Cell, Condition, TableQuery, TableRow } from '../../../connector/core/tables.ts';
import { memoryTables } from '../../../runtime/tables/store.ts';
import { columns, definition } from './support.ts';

const TEXTS = ['', 'a', 'A', 'b', 'ab', 'é'];
const NUMBERS = [-1, 0, 1, 2, 10];
const text = fc.option(fc.constantFrom(...TEXTS));
const number = fc.option(fc.constantFrom(...NUMBERS));
const bool = fc.option(fc.boolean());
const cells = fc.tuple(text, number, bool);
const VALUES = [text, number, bool];
const OPS = ['=', '!=', '<', '>', '<=', '>='] as const;

const condition: fc.Arbitrary<Condition> = fc.integer({ min: 0, max: 2 }).chain((column) =>
  fc.record({
    column: fc.constant(column),
    op: fc.constantFrom(...OPS),
    value: VALUES[column] as fc.Arbitrary<Cell>,
    join: fc.constantFrom('AND' as const, 'OR' as const),
  }),
);
const query = fc.record({
  where: fc.array(condition, { maxLength: 4 }),
  sort: fc.option(fc.integer({ min: 0, max: 2 })),
  descending: fc.boolean(),
  limit: fc.option(fc.integer({ min: 0, max: 5 })),
  offset: fc.integer({ min: 0, max: 3 }),
  rules: fc.constant(defaultRules),
}) as fc.Arbitrary<TableQuery>;

/** What the page says, as plainly as it can be put: nothing shared with the code under test. */
function naive(rows: readonly TableRow[], q: TableQuery): string[] {
  const blank = (cell: Cell) => cell === null || cell === '';
  const holds = (cell: Cell, { op, value }: Condition): boolean => {
    const same = cell === value || (blank(cell) && blank(value ?? null));
    if (op === '=') return same;
    if (op === '!=') return !same;
    if (cell === null || value === null || value === undefined) return false;
    const less = cell < value;
    const more = cell > value;
    return op === '<' ? less : op === '>' ? more : op === '<=' ? !more : !less;
  };
  const passes = (row: TableRow): boolean =>
    q.where.reduce<{ yes: boolean; join: 'AND' | 'OR' }>(
      ({ yes, join }, c) => {
        const now = holds(row.cells[c.column as number]!, c);
        return { yes: join === 'AND' ? yes && now : yes || now, join: c.join };
      },
      { yes: true, join: 'AND' },
    ).yes;
  const kept = rows.filter(passes);
  if (q.sort !== null) {
    const at = (row: TableRow) => row.cells[q.sort as number] ?? null;
    const full = kept.filter((row) => at(row) !== null);
    const sorted: TableRow[] = [];
    for (const row of full) {
      // Insertion sort: behind all that do not come after it.
      let i = sorted.length;
      while (i > 0 && (q.descending ? at(sorted[i - 1]!)! < at(row)! : at(sorted[i - 1]!)! > at(row)!)) i -= 1;
      sorted.splice(i, 0, row);
    }
    kept.splice(0, kept.length, ...sorted, ...kept.filter((row) => at(row) === null));
  }
  return kept.map((row) => row.id).filter((_, i) => i >= q.offset && (q.limit === null || i < q.offset + q.limit));
}

describe('Where, Sort, Limit and Offset', () => {
  it('give what a plain reading of the page gives, in the rows of a list and in a store that has indexes', () => {
    const changes = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), cells), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(cells, { maxLength: 12 }),
        changes,
        fc.array(query, { minLength: 1, maxLength: 3 }),
        (rows, edits, queries) => {
          const store = memoryTables();
          store.define([definition('t', 'T', 'text', 'number:dec', 'yes:bln')]);
          store.insert('t', rows, 0);
          const searched = (q: TableQuery) => (store.search('t', q) as readonly TableRow[]).map((row) => row.id);
          for (const q of queries) searched(q);
          for (const [id, row] of edits) {
            if (row[0] === 'ab') store.remove('t', String(id));
            else
              store.update(
                't',
                String(id),
                row.map((cell, column) => ({ column, cell })),
                1,
              );
          }
          const all = { where: [], sort: null, descending: false, limit: null, offset: 0, rules: defaultRules };
          const now = store.search('t', all) as readonly TableRow[];
          for (const q of queries) {
            expect(selectRows(now, q).map((row) => row.id)).toEqual(naive(now, q));
            expect(searched(q)).toEqual(naive(now, q));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('CSV', () => {
  it('of one column keeps rows that are empty', () => {
    const rows = [['x'], [null], ['y'], [null]];
    const one = columns('a');
    const file = rowsToCsv(
      one,
      [0],
      rows.map((cells, i) => ({ id: String(i), created: 0, updated: 0, cells })),
      ',',
    );
    expect(rowsFromCsv(file, one, { delimiter: ',', mapping: null }, defaultRules)).toEqual(rows);
  });

  const anyText = fc.option(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }).map((s) => s.replace(/\p{Surrogate}/gu, '?')),
  );
  const finite = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0));
  const date = fc.option(
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') }).map((d) => d.getTime()),
  );
  const row = fc.tuple(anyText, finite, date, bool);
  const table = columns('text "quoted", with comma', 'number:dec', 'date:dte', 'yes:bln');

  it('comes back as it went out, whatever the cells hold and whatever the delimiter', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom(',', ';', '|', '\t', '::'), (rows, delimiter) => {
        const from = rows.map((cells, i) => ({ id: String(i), created: 0, updated: 0, cells }));
        const file = rowsToCsv(table, allColumns(table), from, delimiter);
        expect(rowsFromCsv(file, table, { delimiter, mapping: null }, defaultRules)).toEqual(rows);
        expect(rowsFromCsv(new TextEncoder().encode(file), table, { delimiter, mapping: null }, defaultRules)).toEqual(
          rows,
        );
      }),
      { numRuns: 200 },
    );
  });
});
