import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Database } from 'node-sqlite3-wasm';
import { FlopackError } from '../../connector/core/error.ts';
import type { Cell, TableColumn, TableRow } from '../../connector/core/tables.ts';
import type { TableStore } from '../ports/tables.ts';
import { lockFile, reason } from './lock.ts';
import type { SavedTable, TableLog } from './log.ts';
import { tableStore } from './store.ts';

/** "flow" in ASCII: tells our files from other databases. */
const APPLICATION = 0x666c6f77;
const VERSION = 1;

const SCHEMA = `
CREATE TABLE tables (no INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, columns TEXT NOT NULL, next INTEGER NOT NULL);
CREATE TABLE rows (
  tab INTEGER NOT NULL REFERENCES tables (no), id INTEGER NOT NULL,
  created INTEGER NOT NULL, updated INTEGER NOT NULL, cells TEXT NOT NULL,
  PRIMARY KEY (tab, id)
) WITHOUT ROWID;
PRAGMA application_id = ${APPLICATION};
PRAGMA user_version = ${VERSION};
`;

export interface SqliteOptions {
  /** Path of the database file; made where it is missing. */
  readonly file: string;
  /** Bytes that the file may grow to; a change beyond fails its card. */
  readonly maxBytes?: number;
  readonly rowLimit?: number;
}

/**
 * Tables that outlast the process, in a SQLite file. All rows are in memory while it is open; each change is committed
 * to disk before its card ends. One process at a time. Throws FlopackError TABLES_STORE.
 */
export function sqliteTables(options: SqliteOptions): TableStore {
  return tableStore(sqliteLog(options), options.rowLimit);
}

function sqliteLog(options: SqliteOptions): TableLog {
  const file = resolve(options.file);
  const lock = lockFile(file);
  let db: Database;
  try {
    db = openDatabase(file, options.maxBytes);
  } catch (error) {
    lock.release();
    throw error instanceof FlopackError ? error : broken(file, 'opened', error);
  }
  const numbers = new Map<string, number>();
  const prepare = () =>
    db.prepare('INSERT OR REPLACE INTO rows (tab, id, created, updated, cells) VALUES (?, ?, ?, ?, ?)');
  let put = prepare();

  const numberOf = (key: string): number => {
    let no = numbers.get(key);
    if (no === undefined) {
      const row = db.get('SELECT no FROM tables WHERE key = ?', [key]) as { no: number } | null;
      no =
        row?.no ?? Number(db.run("INSERT INTO tables (key, columns, next) VALUES (?, '[]', 1)", [key]).lastInsertRowid);
      numbers.set(key, no);
    }
    return no;
  };
  const write = (row: TableRow, no: number): void => {
    put.run([no, Number(row.id), row.created, row.updated, JSON.stringify(row.cells)]);
  };
  /** One change: all of it is on disk, or nothing. */
  const change = (key: string, work: (no: number) => void): void => {
    const before = numbers.get(key);
    try {
      db.exec('BEGIN IMMEDIATE');
      work(numberOf(key));
      db.exec('COMMIT');
    } catch (error) {
      if (before === undefined) numbers.delete(key);
      // A statement that failed cannot be used again, and says once more why when it is put away.
      quietly(() => put.finalize());
      quietly(() => db.inTransaction && db.exec('ROLLBACK'));
      put = prepare();
      throw broken(file, 'written', error);
    }
  };

  return {
    open: (key) => savedTable(db, key, file),
    columns: (key, columns, converted) =>
      change(key, (no) => {
        db.run('UPDATE tables SET columns = ? WHERE no = ?', [JSON.stringify(columns), no]);
        for (const row of converted) write(row, no);
      }),
    insert: (key, rows, next, clear) =>
      change(key, (no) => {
        if (clear) db.run('DELETE FROM rows WHERE tab = ?', [no]);
        for (const row of rows) write(row, no);
        db.run('UPDATE tables SET next = ? WHERE no = ?', [next, no]);
      }),
    update: (key, row) => change(key, (no) => write(row, no)),
    remove: (key, id) =>
      change(key, (no) => void db.run('DELETE FROM rows WHERE tab = ? AND id = ?', [no, Number(id)])),
    clear: (key) => change(key, (no) => void db.run('DELETE FROM rows WHERE tab = ?', [no])),
    close() {
      if (!db.isOpen) return;
      put.finalize();
      db.close();
      lock.release();
    },
  };
}

function quietly(work: () => unknown): void {
  try {
    work();
  } catch {
    // The error that counts is thrown already.
  }
}

function openDatabase(file: string, maxBytes: number | undefined): Database {
  // WebAssembly of 1.3 MB: loaded with the first file that is opened.
  const sqlite = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');
  // Rows are the builder's data: a new file is the user's alone.
  closeSync(openSync(file, 'a', 0o600));
  const db = new sqlite.Database(file);
  try {
    const number = (pragma: string): number => Number(Object.values(db.get(`PRAGMA ${pragma}`) ?? {})[0] ?? 0);
    // FULL: a commit is on the disk when it returns, also when the power goes.
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL');
    if (maxBytes !== undefined)
      db.exec(`PRAGMA max_page_count = ${Math.max(1, Math.floor(maxBytes / number('page_size')))}`);
    const application = number('application_id');
    const empty = number('schema_version') === 0;
    if (empty && application === 0) db.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT`);
    else if (application !== APPLICATION)
      throw new FlopackError('TABLES_STORE', `${file} is a database of something else: choose another file.`, { file });
    else if (number('user_version') > VERSION)
      throw new FlopackError(
        'TABLES_STORE',
        `${file} was written by a newer flopack: update, or choose another file.`,
        {
          file,
        },
      );
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function savedTable(db: Database, key: string, file: string): SavedTable | null {
  try {
    const table = db.get('SELECT no, columns, next FROM tables WHERE key = ?', [key]) as {
      no: number;
      columns: string;
      next: number;
    } | null;
    if (table === null) return null;
    const rows = db.all('SELECT id, created, updated, cells FROM rows WHERE tab = ? ORDER BY id', [table.no]);
    return {
      columns: JSON.parse(table.columns) as TableColumn[],
      next: table.next,
      rows: rows.map((row) => ({
        id: String(row['id']),
        created: Number(row['created']),
        updated: Number(row['updated']),
        cells: JSON.parse(String(row['cells'])) as Cell[],
      })),
    };
  } catch (error) {
    throw broken(file, 'read', error);
  }
}

function broken(file: string, what: string, error: unknown): FlopackError {
  const message = `The tables in ${file} could not be ${what}: ${reason(error)}.`;
  return new FlopackError('TABLES_STORE', message, { file });
}
