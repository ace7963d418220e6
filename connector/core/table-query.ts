import type { CardRules } from './rules.ts';
import { cellAt, isBlankCell } from './table-cell.ts';
import type { Cell, ColumnRef, Condition, TableQuery, TableRow } from './tables.ts';

type Test = (row: TableRow) => boolean;

function equal(cell: Cell, value: Cell, rules: CardRules): boolean {
  if (cell === value) return true;
  if (isBlankCell(cell) || isBlankCell(value)) return isBlankCell(cell) && isBlankCell(value) && rules.tableBlankIsNull;
  if (typeof cell !== 'string' || typeof value !== 'string' || !cell.includes(value)) return false;
  return rules.tableTextMatch === 'partial';
}

/** Below 0, 0, above 0; of cells of one type that hold something. */
function order(a: Cell, b: Cell, rules: CardRules): number {
  if (a === b) return 0;
  if (typeof a === 'string' && typeof b === 'string') {
    // Only letters have two cases: without them both orders agree.
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    if ((x !== a || y !== b) && rules.tableTextOrder === 'folded') return x < y ? -1 : x > y ? 1 : a < b ? -1 : 1;
    return a < b ? -1 : 1;
  }
  return Number(a) - Number(b);
}

function testOf(condition: Condition, rules: CardRules): Test {
  const { column, op, value } = condition;
  if (value === undefined) return () => op === '!=';
  if (op === '=') return (row) => equal(cellAt(row, column), value, rules);
  if (op === '!=')
    return (row) => {
      const cell = cellAt(row, column);
      if (cell === null && !isBlankCell(value)) return rules.tableNullNotEqual === 'match';
      return !equal(cell, value, rules);
    };
  return (row) => {
    const cell = cellAt(row, column);
    if (cell === null || value === null) return false;
    const n = order(cell, value, rules);
    if (op === '<') return n < 0;
    if (op === '>') return n > 0;
    return op === '<=' ? n <= 0 : n >= 0;
  };
}

/** true where AND before OR and left to right give different results. */
function precedenceMatters(where: readonly Condition[]): boolean {
  const joins = where.slice(0, -1).map((condition) => condition.join);
  const or = joins.indexOf('OR');
  return or >= 0 && joins.indexOf('AND', or) >= 0;
}

/** The test of a Where expression; without conditions every row passes. */
export function matcher(where: readonly Condition[], rules: CardRules): Test {
  const tests = where.map((condition) => testOf(condition, rules));
  if (tests.length === 0) return () => true;
  if (precedenceMatters(where) && rules.tableOrAnd === 'and-first') {
    const groups: Test[][] = [[]];
    tests.forEach((test, i) => {
      groups.at(-1)!.push(test);
      if (where[i]!.join === 'OR' && i < tests.length - 1) groups.push([]);
    });
    return (row) => groups.some((group) => group.every((test) => test(row)));
  }
  return (row) => {
    let result = tests[0]!(row);
    for (let i = 1; i < tests.length; i += 1)
      result = where[i - 1]!.join === 'OR' ? result || tests[i]!(row) : result && tests[i]!(row);
    return result;
  };
}

function sorter(column: ColumnRef, descending: boolean, rules: CardRules): (a: TableRow, b: TableRow) => number {
  return (a, b) => {
    const [x, y] = [cellAt(a, column), cellAt(b, column)];
    if (x === null || y === null) {
      if (x === y) return 0;
      const nothing = x === null ? 1 : -1;
      if (rules.tableNullOrder === 'last') return nothing;
      return rules.tableNullOrder === 'first' || descending ? -nothing : nothing;
    }
    const n = order(x, y, rules);
    return descending ? -n : n;
  };
}

/**
 * Search over rows in the order of their creation, what a store does that has no language of its own. Rows that sort
 * alike keep that order. Stops at the last row that is wanted where nothing has to be sorted.
 */
export function selectRows(rows: Iterable<TableRow>, query: TableQuery): TableRow[] {
  const { where, sort, descending, limit, offset, rules } = query;
  const test = matcher(where, rules);
  // Which of two rows is first is asked when there are two.
  let backwards = sort === null && descending ? null : false;
  const end = limit === null ? Number.POSITIVE_INFINITY : offset + limit;
  const found: TableRow[] = [];
  if (end <= offset) return found;
  for (const row of rows) {
    if (!test(row)) continue;
    found.push(row);
    if (backwards === null && found.length > 1) backwards = rules.tableDefaultOrder === 'direction';
    if (sort === null && backwards === false && found.length >= end) break;
  }
  if (backwards === true) found.reverse();
  if (sort !== null) found.sort(sorter(sort, descending, rules));
  return found.slice(offset, end);
}

/** The condition that every match has to meet by having exactly its value in one of the table's own columns; null: none. */
export function exactCondition(query: TableQuery): (Condition & { column: number; value: Cell }) | null {
  const { where, rules } = query;
  if (where.slice(0, -1).some((condition) => condition.join === 'OR')) return null;
  for (const condition of where) {
    const { column, op, value } = condition;
    if (op !== '=' || typeof column !== 'number' || value === undefined || isBlankCell(value)) continue;
    if (typeof value === 'string' && rules.tableTextMatch === 'partial') continue;
    return { ...condition, column, value };
  }
  return null;
}
