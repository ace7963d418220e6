import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { defaultRules } from '../../../connector/core/rules.ts';
import type { TableQuery, TableRow } from '../../../connector/core/tables.ts';
import { sqliteTables } from '../../../runtime/tables/sqlite.ts';
import { definition } from '../../connector/tables/support.ts';
import { root } from '../../support/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ALL: TableQuery = { where: [], sort: null, descending: false, limit: null, offset: 0, rules: defaultRules };

function open(name: string, options: { readonly maxBytes?: number } = {}, id = 't') {
  const file = join(folder, name);
  const store = sqliteTables({ file, ...options });
  store.define([definition(id, 'Users', 'Login', 'n:dec')]);
  return { file, store, rows: () => (store.search(id, ALL) as readonly TableRow[]).map((row) => row.cells[0]) };
}

/** A process that opens the file, adds a row every moment, says how many it has, and never ends by itself. */
const writer = (file: string) => `
  import { sqliteTables } from ${JSON.stringify(join(root, 'runtime/tables/sqlite.ts'))};
  const store = sqliteTables({ file: ${JSON.stringify(file)} });
  store.define([{ id: 't', key: '["pack","Users"]', name: 'Users', pack: 'pack', stub: false,
    columns: [{ name: 'Login', type: 'str', default: null }, { name: 'n', type: 'dec', default: null }] }]);
  for (let i = 1; ; i += 1) {
    store.insert('t', [['row' + i, i]], i);
    process.stdout.write(i + '\\n');
    if (i % 20 === 0) await new Promise((done) => setTimeout(done, 1));
  }`;
const node = ['--import', './cli/typescript.mjs', '--input-type=module', '-e'];

describe('tables in a SQLite file', () => {
  it('outlast the process, also under the ids of a new export', () => {
    const first = open('a.db');
    first.store.insert(
      't',
      [
        ['ada', 1],
        ['bob', 2],
      ],
      5,
    );
    first.store.remove('t', '2');
    first.store.close();
    expect(existsSync(`${first.file}.pid`)).toBe(false);
    expect(statSync(first.file).mode & 0o077).toBe(0);
    const second = open('a.db', {}, 'fresh-id');
    expect(second.rows()).toEqual(['ada']);
    expect(second.store.row('fresh-id', '1')).toEqual({ id: '1', created: 5, updated: 5, cells: ['ada', 1] });
    expect(second.store.insert('fresh-id', [['cyd', 3]], 6)).toEqual(['3']);
    second.store.close();
  });

  it('lose only their own rows when rows are deleted or a table is cleared', () => {
    const both = (name: string) => {
      const opened = open(name);
      opened.store.define([definition('o', 'Other', 'x'), definition('g', 'Gone', 'x')]);
      return opened;
    };
    const first = both('two.db');
    for (const id of ['o', 'g']) first.store.insert(id, [['kept'], ['too']], 5);
    first.store.insert(
      't',
      [
        ['ada', 1],
        ['bob', 2],
      ],
      5,
    );
    first.store.remove('t', '1');
    first.store.clear('g');
    first.store.close();
    const second = both('two.db');
    const sizes = second.store.list().map(({ id, rows }) => [id, rows]);
    expect(Object.fromEntries(sizes)).toEqual({ t: 1, o: 2, g: 0 });
    second.store.close();
  });

  it('have a column of a new export after a restart too', () => {
    const first = open('b.db');
    first.store.insert('t', [['ada', 1]], 5);
    first.store.define([definition('t', 'Users', 'Login', 'n:dec', 'more')]);
    first.store.update('t', '1', [{ column: 2, cell: 'x' }], 6);
    first.store.close();
    const second = open('b.db');
    expect(second.store.row('t', '1')).toMatchObject({ cells: ['ada', 1, 'x'] });
    second.store.close();
  });

  it('have every row that was reported, and no half one, after kill -9 while it writes', async () => {
    const file = join(folder, 'killed.db');
    const child = spawn(process.execPath, [...node, writer(file)], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    await new Promise<void>((done) => {
      child.stdout.on('data', (chunk) => {
        said += chunk;
        if (said.split('\n').length > 60) child.kill('SIGKILL');
      });
      child.on('close', () => done());
    });
    const reported = Number(said.trim().split('\n').at(-1));
    expect(reported).toBeGreaterThanOrEqual(60);
    const { store, rows } = open('killed.db');
    const found = rows();
    expect(found.length).toBeGreaterThanOrEqual(reported);
    expect(found).toEqual(found.map((_, i) => `row${i + 1}`));
    store.insert('t', [['after', 1]], 1);
    store.close();
  }, 20_000);

  it('are for one process at a time, and a leftover lock of a dead one keeps nobody out', () => {
    const { file, store } = open('locked.db');
    expect(() => sqliteTables({ file })).toThrow(/in use by process/);
    const other = spawnSync(process.execPath, [...node, writer(file)], {
      cwd: root,
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(other.status).not.toBe(0);
    expect(other.stderr).toContain(`in use by process ${process.pid}`);
    store.close();
    // What a killed process leaves: the id of a process that is no more, and the folder by which SQLite locks here.
    writeFileSync(`${file}.pid`, `${other.pid}\n`);
    mkdirSync(`${file}.lock`);
    const again = open('locked.db');
    again.store.insert('t', [['x', 1]], 1);
    expect(again.rows()).toEqual(['x']);
    again.store.close();
  }, 30_000);

  it('fail a change that the disk cannot take, and stay as they were', () => {
    const { store, rows } = open('full.db', { maxBytes: 40_000 });
    const row = ['x'.repeat(4000), 1];
    let kept = 0;
    const fill = () => {
      for (; kept < 50; kept += 1) store.insert('t', [row], 1);
    };
    expect(fill).toThrow(
      expect.objectContaining({ code: 'TABLES_STORE', message: expect.stringMatching(/could not be written.*full/) }),
    );
    expect(kept).toBeGreaterThan(3);
    expect(rows()).toHaveLength(kept);
    store.clear('t');
    store.insert('t', [['small', 1]], 2);
    store.close();
    const after = open('full.db');
    expect(after.rows()).toEqual(['small']);
    after.store.close();
  });

  it('refuse files that are something else', () => {
    const text = join(folder, 'text.db');
    writeFileSync(text, 'no database at all, '.repeat(100));
    expect(() => sqliteTables({ file: text })).toThrow(expect.objectContaining({ code: 'TABLES_STORE' }));
    expect(readFileSync(text, 'utf8')).toMatch(/^no database/);
    expect(() => sqliteTables({ file: join(folder, 'no/such/folder.db') })).toThrow(/cannot be kept/);
    expect(existsSync(`${text}.pid`)).toBe(false);
  });
});
