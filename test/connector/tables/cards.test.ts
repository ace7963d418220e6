import { describe, expect, it } from '@jest/globals';
import type { FileValue } from '../../../connector/core/file.ts';
import { condition, found, START, tableCards, where } from './support.ts';

const ROW = {
  'Row/Row ID': 'string',
  'Row/Created': 'Date',
  'Row/Updated': 'Date',
  'Fields/Login': 'string',
  'Fields/Attempts': 'number',
  'Fields/Seen': 'Date',
  'Fields/Active': 'boolean',
} as const;
const USERS = ['Login', 'Attempts:dec', 'Seen:dte', 'Active:bln', 'State=new'];
const text = (file: unknown) => new TextDecoder().decode((file as FileValue).bytes);
const csv = (content: string): FileValue => ({
  name: 'in.csv',
  contentType: 'text/csv',
  bytes: new TextEncoder().encode(content),
});

describe('rows', () => {
  it('are created, found field by field, updated and deleted', async () => {
    const cards = tableCards(USERS);
    const id = await cards.add({ Login: 'ada@x.org', Attempts: '3', Seen: '2026-01-02', Active: 'true' });
    const one = { ...where(condition('Login', '=', 'ada@x.org')), 'parameters/resultSet': 'one' };
    expect({ ...(await cards.run('searchRows2', one, ROW)) }).toEqual({
      'Row/Row ID': id,
      'Row/Created': new Date(START),
      'Row/Updated': new Date(START),
      'Fields/Login': 'ada@x.org',
      'Fields/Attempts': 3,
      'Fields/Seen': new Date('2026-01-02T00:00:00Z'),
      'Fields/Active': true,
    });
    await cards.clock.sleep(5000);
    expect(await cards.run('updateRow', { 'Update By/Row ID': id, 'Fields/Attempts': 4 })).toEqual({});
    const read = await cards.run('readRow', { 'Read By/Row ID': id }, ROW);
    expect(read).toMatchObject({
      'Fields/Login': 'ada@x.org',
      'Fields/Attempts': 4,
      'Row/Updated': new Date(START + 5000),
    });
    expect(read['Row/Created']).toEqual(new Date(START));
    expect(await cards.run('deleteRow', { 'Delete By/Row ID': id })).toEqual({});
    expect(Object.values(await cards.run('searchRows2', one, ROW)).every((value) => value === null)).toBe(true);
  });

  it('get the defaults of their table where the card sets nothing', async () => {
    const cards = tableCards([...USERS, 'Count:ctr=0']);
    await cards.add({ Login: 'a' });
    await cards.add({ Login: 'b', State: 'done', Count: 5 });
    expect(await found(cards, 'State', {})).toEqual(['new', 'done']);
    expect(await found(cards, 'Count', {})).toEqual([0, 5]);
  });

  it('have ids that are never given twice', async () => {
    const cards = tableCards(USERS);
    const first = [await cards.add({ Login: 'a' }), await cards.add({ Login: 'b' })];
    expect(await cards.run('clearTable', {}, { 'Table/Cleared Rows': 'number' })).toEqual({ 'Table/Cleared Rows': 2 });
    expect(first).not.toContain(await cards.add({ Login: 'c' }));
  });

  it('are listed by the types of the card, case-sensitive in names', async () => {
    const cards = tableCards(['login', 'Login', '__proto__']);
    await cards.add({ login: 'small', Login: 'capital', ['__proto__']: 'odd' });
    const type = JSON.parse('[{"Row ID":"string","Login":"string","__proto__":"string"}]');
    const { 'Result/Rows': rows } = await cards.run('searchRows2', {}, { 'Result/Rows': type });
    expect(Object.entries((rows as object[])[0]!)).toEqual([
      ['Row ID', '1'],
      ['Login', 'capital'],
      ['__proto__', 'odd'],
    ]);
  });
});

describe('Update Row (Okta page "Update Row")', () => {
  it('No leaves the cells of blank fields as they are, Yes clears them', async () => {
    const cards = tableCards(USERS);
    const id = await cards.add({ Login: 'a', Attempts: 1, State: 'x' });
    const blank = { 'Update By/Row ID': id, 'Fields/Attempts': null, 'Fields/State': '' };
    await cards.run('updateRow', { ...blank, 'parameters/updateEmptyInputs': 'No' });
    expect([await found(cards, 'Attempts', {}), await found(cards, 'State', {})]).toEqual([[1], ['x']]);
    await cards.run('updateRow', { ...blank, 'parameters/updateEmptyInputs': 'Yes' });
    expect([await found(cards, 'Attempts', {}), await found(cards, 'State', {})]).toEqual([[null], ['']]);
  });

  it('takes 0 and false for values, not for blanks', async () => {
    const cards = tableCards(USERS);
    const id = await cards.add({ Login: 'a', Attempts: 7, Active: true });
    await cards.run('updateRow', { 'Update By/Row ID': id, 'Fields/Attempts': 0, 'Fields/Active': false });
    expect([await found(cards, 'Attempts', {}), await found(cards, 'Active', {})]).toEqual([[0], [false]]);
  });
});

describe('Search Rows (Okta page "Search Rows")', () => {
  const people = async () => {
    const cards = tableCards(['Name', 'Age:dec', 'Joined:dte', 'Customer Type', 'Ok:bln']);
    for (const [Name, Age, Joined, type, Ok] of [
      ['ann', 9, '2018-01-01T00:00:00Z', 'Trial', true],
      ['bob', 80, '2018-01-02T00:00:00Z', 'Trial', false],
      ['cyd', 10, '2017-12-31T00:00:00Z', 'Trial', true],
      ['Dee', null, null, 'Paid', null],
    ] as const)
      await cards.add({ Name, Age, Joined, 'Customer Type': type, Ok });
    return cards;
  };

  it('combines conditions: Customer Type = Trial and Date > 1/1/18', async () => {
    const filter = where(condition('Customer Type', '=', 'Trial'), condition('Joined', '>', '1/1/18'));
    expect(await found(await people(), 'Name', filter)).toEqual(['bob']);
  });

  it('is case-sensitive', async () => {
    expect(await found(await people(), 'Name', where(condition('Name', '=', 'dee')))).toEqual([]);
    expect(await found(await people(), 'Name', where(condition('Name', '=', 'Dee')))).toEqual(['Dee']);
  });

  it('compares by the type of the column: numbers by value, dates by instant, True/False by value', async () => {
    const cards = await people();
    expect(await found(cards, 'Name', where(condition('Age', '>', '9')))).toEqual(['bob', 'cyd']);
    expect(await found(cards, 'Name', where(condition('Age', '<=', '10.0')))).toEqual(['ann', 'cyd']);
    expect(await found(cards, 'Name', where(condition('Joined', '<', '2018-01-01T01:00:00+01:00')))).toEqual(['cyd']);
    expect(await found(cards, 'Name', where(condition('Ok', '=', 'true')))).toEqual(['ann', 'cyd']);
    expect(await found(cards, 'Name', where(condition('Created', '>=', new Date(START))))).toHaveLength(4);
    expect(await found(cards, 'Name', where(condition('Row ID', '=', 2)))).toEqual(['bob']);
  });

  it('takes values of earlier cards, by the hidden input of each; a wire that is gone is null', async () => {
    const cards = await people();
    const rhd = { methodId: 'm', outputId: 'o1' };
    const filter = where({ lhs: 'Name', op: '=', join: 'AND', rhd });
    expect(await found(cards, 'Name', { ...filter, '_expr/o1': 'bob' })).toEqual(['bob']);
    expect(await found(cards, 'Name', filter)).toEqual([]);
  });

  it('joins each condition to the next (as exports have it), so a last AND after ORs says nothing', async () => {
    const filter = where(
      condition('Name', '=', 'ann', 'OR'),
      condition('Name', '=', 'bob', 'OR'),
      condition('Name', '=', 'Dee', 'AND'),
    );
    expect(await found(await people(), 'Name', filter)).toEqual(['ann', 'bob', 'Dee']);
  });

  it('sorts, skips and limits; 0 is no limit', async () => {
    const cards = await people();
    const by = (Column: string, Direction: string, Offset = 0, Limit = 0) =>
      found(cards, 'Name', {
        'Sort/Column': Column,
        'Sort/Direction': Direction,
        'Sort/Offset': Offset,
        'Sort/Limit': Limit,
      });
    expect(await by('Age', 'asc')).toEqual(['ann', 'cyd', 'bob', 'Dee']);
    expect(await by('Age', 'desc')).toEqual(['bob', 'cyd', 'ann', 'Dee']);
    expect(await by('Customer Type', 'asc')).toEqual(['Dee', 'ann', 'bob', 'cyd']);
    expect(await by('Age', 'asc', 1, 2)).toEqual(['cyd', 'bob']);
    expect(await by('Age', 'asc', 9)).toEqual([]);
    await expect(by('Age', 'asc', -1)).rejects.toMatchObject({ errorKind: 'Invalid Input' });
  });

  it('joins a condition that says nothing of it by AND, and sorts downwards where no direction is set', async () => {
    const cards = await people();
    const filter = where({ lhs: 'Ok', op: '=', rhs: 'true' }, { lhs: 'Age', op: '>', rhs: '9' });
    expect(await found(cards, 'Name', filter)).toEqual(['cyd']);
    expect(await found(cards, 'Name', { 'Sort/Column': 'Age' })).toEqual(['bob', 'cyd', 'ann', 'Dee']);
  });

  it('gives the first of the sorted rows', async () => {
    const cards = await people();
    const inputs = { 'Sort/Column': 'Age', 'Sort/Direction': 'desc', 'Sort/Limit': 0 };
    expect(await cards.run('searchRows2', inputs, { 'Fields/Name': 'string' })).toEqual({ 'Fields/Name': 'bob' });
  });

  it('lists 3,500 rows at most, whatever the limit', async () => {
    const cards = tableCards(['n:dec']);
    cards.store.insert(
      't',
      Array.from({ length: 3600 }, (_, i) => [i]),
      START,
    );
    expect(await found(cards, 'n', {})).toHaveLength(3500);
    expect(await found(cards, 'n', { 'Sort/Limit': 5000 })).toHaveLength(3500);
    expect(await found(cards, 'n', { 'Sort/Limit': 5000, 'Sort/Offset': 3500 })).toHaveLength(100);
  });

  it('streams every matching row to a helper', async () => {
    const seen: unknown[] = [];
    const callFlow = async (id: string, inputs: Readonly<Record<string, unknown>>) => {
      seen.push([id, inputs.Record, inputs.State]);
      return {};
    };
    const cards = tableCards(['n:dec'], { streaming: 'wait' }, { callFlow });
    cards.store.insert(
      't',
      Array.from({ length: 3600 }, (_, i) => [i]),
      START,
    );
    const inputs = { 'parameters/resultSet': 'stream', 'Streaming/Flow': 'helper', 'Streaming/tag': 'x' };
    const output = await cards.run(
      'searchRows2',
      { ...inputs, ...where(condition('n', '>=', 50)) },
      { 'Result/Records Streamed': 'number' },
    );
    expect(output).toEqual({ 'Result/Records Streamed': 3550 });
    expect(seen[0]).toEqual(['helper', expect.objectContaining({ 'Row ID': '51', n: 50 }), { tag: 'x' }]);
    const few = await cards.run('searchRows2', { ...inputs, 'Sort/Limit': 7 }, { 'Result/Records Streamed': 'number' });
    expect(few).toEqual({ 'Result/Records Streamed': 7 });
  });

  it('refuses an expression that it cannot read', async () => {
    const cards = await people();
    for (const expr of [
      [{ op: '=', rhs: 1 }],
      [condition('Name', '~', 'x')],
      [condition('Nope', '=', 'x')],
      'x',
      [null],
    ])
      await expect(found(cards, 'Name', { 'Filter/Where Expression': { expr } })).rejects.toMatchObject({
        errorKind: 'Invalid Input',
      });
    expect(await found(cards, 'Name', { 'Filter/Where Expression': null })).toHaveLength(4);
  });
});

describe('the table of a card', () => {
  it('can be given at run time', async () => {
    const cards = tableCards(['Name']);
    await cards.run('createRow', { 'parameters/stash': null, 'Table/Table ID': 't', 'Fields/Name': 'x' }, {});
    expect(await found(cards, 'Name', {})).toEqual(['x']);
  });

  it('is named in the error where nobody knows it', async () => {
    const cards = tableCards(['Name']);
    const unknown = cards.run('clearTable', { 'parameters/stash': 'c0ffee' });
    await expect(unknown).rejects.toMatchObject({ errorKind: 'Not Found', fields: { code: 'TABLE_NOT_FOUND' } });
    await expect(unknown).rejects.toThrow('"c0ffee"');
    await expect(cards.run('clearTable', { 'parameters/stash': null })).rejects.toThrow(/names no table/);
    cards.store.define([{ id: 's', key: 'k', name: 'Elsewhere', pack: 'p', columns: [], stub: true }]);
    await expect(cards.run('clearTable', { 'parameters/stash': 's' })).rejects.toThrow(/"Elsewhere" was not exported/);
  });
});

describe('limits (Okta page "Workflows system limits")', () => {
  it('16 KB in a cell', async () => {
    const cards = tableCards(['Name']);
    await cards.add({ Name: 'x'.repeat(16_384) });
    await cards.add({ Name: 'é'.repeat(8192) });
    for (const Name of ['x'.repeat(16_385), 'é'.repeat(8193)])
      await expect(cards.add({ Name })).rejects.toMatchObject({ fields: { code: 'TABLE_CELL_TOO_LARGE' } });
  });
});

describe('CSV', () => {
  it('exports rows with a delimiter, a limit and chosen columns (Okta page "Export to CSV")', async () => {
    const cards = tableCards(['Name', 'Age:dec', 'Joined:dte', 'Ok:bln']);
    await cards.add({ Name: 'a|"b"', Age: 1.5, Joined: '2018-01-01', Ok: false });
    await cards.add({ Name: 'second' });
    const out = (inputs: object) =>
      cards.run('exportToCSV', { 'File/Filename': 'x.csv', ...inputs }, { 'CSV/File Content': 'file' });
    const file = (
      await out({ 'Options/Delimiter': '|', 'Options/Limit': 1, 'Options/Columns': ['Age', 'Name', 'Joined', 'Ok'] })
    )['CSV/File Content'];
    expect(file).toMatchObject({ name: 'x.csv', contentType: 'text/csv' });
    expect(text(file)).toBe('Age|Name|Joined|Ok\n1.5|"a|""b"""|2018-01-01T00:00:00.000Z|false\n');
    expect(text((await out({ 'Options/Offset': 1, 'Options/Columns': ['Name'] }))['CSV/File Content'])).toBe(
      'Name\nsecond\n',
    );
    expect(text((await out(where(condition('Age', '=', 1.5))))['CSV/File Content'])).toMatch(
      /^Row ID,Created,Updated,Name,/,
    );
  });

  it('imports by Mapping: what it does not name is left out (Okta page "Import From CSV")', async () => {
    const cards = tableCards(['Column A', 'Column 2']);
    const file = csv('Column 1,Column 2\none,two\n');
    const output = await cards.run('importFromCSV', {
      'Source/File Content': file,
      'Options/Mapping': { 'Column 1': 'Column A' },
    });
    expect(output).toEqual({ 'Table/New Rows': 1 });
    expect([await found(cards, 'Column A', {}), await found(cards, 'Column 2', {})]).toEqual([['one'], [null]]);
  });

  it('imports by Select, and columns of the same name without either', async () => {
    const cards = tableCards(['a', 'b:dec', 'c=d']);
    const file = csv('\ufeffb;a;x\n1;one;?\n;two;?\n');
    const base = { 'Source/File Content': file, 'Options/Delimiter': ';' };
    await cards.run('importFromCSV', { ...base, 'Options/Select': ['a'] });
    await cards.run('importFromCSV', base);
    expect(await found(cards, 'a', {})).toEqual(['one', 'two', 'one', 'two']);
    expect(await found(cards, 'b', {})).toEqual([null, null, 1, null]);
    expect(await found(cards, 'c', {})).toEqual(['d', 'd', 'd', 'd']);
    await cards.run('importFromCSV', { ...base, 'Options/Clear Destination': true });
    expect(await found(cards, 'a', {})).toEqual(['one', 'two']);
  });

  it('changes nothing when a cell does not fit, and names the record', async () => {
    const cards = tableCards(['b:dec']);
    await cards.add({ b: 1 });
    const file = csv('b\n2\nsecret-text\n');
    const run = cards.run('importFromCSV', { 'Source/File Content': file, 'Options/Clear Destination': true });
    await expect(run).rejects.toMatchObject({ errorKind: 'Invalid Type Conversion' });
    await expect(run).rejects.toThrow(/column "b".*record 3/);
    await expect(run).rejects.not.toThrow(/secret-text/);
    expect(await found(cards, 'b', {})).toEqual([1]);
  });

  it('refuses what is no file and no CSV', async () => {
    const cards = tableCards(['b']);
    await expect(cards.run('importFromCSV', { 'Source/File Content': 'b\n1' })).rejects.toThrow(/no file/);
    const broken = cards.run('importFromCSV', { 'Source/File Content': csv('b\n"open') });
    await expect(broken).rejects.toMatchObject({ errorKind: 'Parse Error' });
  });

  it('Read Table gives the columns that the author made', async () => {
    const { 'Output/Column Schema': columns } = await tableCards(['a', 'b:dec']).run('readTable');
    expect(columns).toEqual([
      { name: 'a', type: 'str' },
      { name: 'b', type: 'dec' },
    ]);
  });
});
